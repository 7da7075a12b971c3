#ifndef NEWSMODEL_SPEAKER_ANTECEDENTS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ANTECEDENTS_HPP_INCLUDED

#include <newsmodel/learn/score.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedent.hpp>
#include <newsmodel/speaker/antecedent_features.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// What the ranker saw of one pronoun or role, to learn from.
struct ranked_anaphor {
    /// A mention of a candidate, an index, and what speaks for it; of nobody the first one, without a mention.
    struct choice {
        std::uint32_t who = entity::none;
        std::uint32_t mention = newsmodel::mention::none;
        antecedent_values values;
    };

    std::uint32_t mention{};                          ///< an index
    std::uint32_t source = antecedent_context::none;  ///< the attribution whose source it is, an index
    std::vector<choice> choices;
};

/// Ranks the entities named before a pronoun or role, each by the mention that speaks most for it.
///
/// Shape: scores of all candidates and of nobody, turned into probabilities that add up to 1.
/// Errors: without weights all are as likely.
/// Complexity: constant a call: at most `window` mentions back are looked at.
class antecedent_ranker {
public:
    static constexpr std::uint32_t window = 40;

    antecedent_ranker(const document& document, std::span<const mention> mentions, const cast& cast,
                      std::span<const std::int16_t> weights, std::vector<ranked_anaphor>* log = nullptr) noexcept
        : mentions_{mentions}, cast_{&cast}, features_{document, mentions, cast}, weights_{antecedent_numbers_of(weights)}, log_{log} {}

    /// The antecedents of mention `index`. `fits` tells how an entity fits that a mention, an index, names.
    template <class Fits>
    [[nodiscard]] antecedent_list rank(std::uint32_t index, const antecedent_context& context, Fits fits) const {
        std::array<antecedent, window> seen;
        std::size_t count = 0;
        int between = 0;
        for (std::uint32_t back = 1; back <= window && back <= index; ++back) {
            const std::uint32_t before = index - back;
            const std::uint32_t who = cast_->of_mention[before];
            if (who == entity::none || who == context.around) continue;
            const auto end = seen.begin() + static_cast<std::ptrdiff_t>(count);
            const auto known = std::find_if(seen.begin(), end, [&](const antecedent& one) { return one.who == who; });
            if (known == end) {
                seen[count++] = {.who = who, .score = learn::impossible, .confidence = {}, .fit = fits(who, before)};
            }
            if (known->fit == antecedent_fit::none) continue;
            const antecedent_values values = features_.of(index, before, context, known->fit, between);
            if (known->score == learn::impossible) {
                if (between == 0 && log_) note_nobody(index, context);
                ++between;
            }
            known->score = std::max(known->score, values.score(weights_));
            if (log_) log_->back().choices.push_back({who, before, values});
        }
        return share(index, std::span{seen}.first(count));
    }

private:
    /// Turns scores into probabilities, and keeps the best.
    [[nodiscard]] antecedent_list share(std::uint32_t index, std::span<const antecedent> seen) const {
        antecedent_list found;
        const learn::score nobody = features_.of_nobody(index).score(weights_);
        learn::score top = nobody;
        for (const antecedent& one : seen) {
            if (one.fit == antecedent_fit::none) continue;
            top = std::max(top, one.score);
            found.add(one);
        }
        double mass = learn::exponential(nobody - top);
        for (const antecedent& one : seen) {
            if (one.fit != antecedent_fit::none) mass += learn::exponential(one.score - top);
        }
        found.share(mass, top);
        return found;
    }
    void note_nobody(std::uint32_t index, const antecedent_context& context) const {
        log_->push_back({.mention = index, .source = context.source, .choices = {}});
        log_->back().choices.push_back({entity::none, mention::none, features_.of_nobody(index)});
    }

    std::span<const mention> mentions_;
    const cast* cast_;
    antecedent_features features_;
    antecedent_numbers weights_;
    std::vector<ranked_anaphor>* log_;
};

}  // namespace newsmodel

#endif
