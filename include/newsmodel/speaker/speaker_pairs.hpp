#ifndef NEWSMODEL_SPEAKER_SPEAKER_PAIRS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SPEAKER_PAIRS_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace newsmodel {

/// Two who were told of together or one after the other: for `both`, `the two`, `the two pilots`.
///
/// Lifetime: borrows all that it is made with.
/// Complexity: constant a call.
class speaker_pairs {
public:
    /// Two entities in the order in which the text names them; `entity::none` where there are none.
    struct pair {
        std::uint32_t first = entity::none;
        std::uint32_t second = entity::none;

        [[nodiscard]] constexpr bool found() const noexcept { return first != entity::none; }
    };

    speaker_pairs(const mention_lexicon& lexicon, const document& document, std::span<const mention> mentions,
                  const cast& cast) noexcept
        : lexicon_{&lexicon}, document_{&document}, mentions_{mentions}, cast_{&cast} {}

    /// Whether the words of a source mean two said before: `both`, `the two`, `both women`, but not `two pilots`.
    [[nodiscard]] bool means_two(token_range words) const noexcept {
        if (words.empty() || words.size() > 2 || !is(words.first, mention_word::dual)) return false;
        const bool all = is(words.first, mention_word::determiner);
        const bool the = words.first > 0 && is(words.first - 1, mention_word::definite_article);
        return (all || the) && (words.size() == 1 || is_people(words.first + 1));
    }

    /// The two whom the text before `token` names together, else the two whom it names last.
    [[nodiscard]] pair before(std::uint32_t token) const noexcept {
        const pair together = last_joined(token, 0);
        return together.found() ? together : last_two(token);
    }

    /// The two that `and` joins right before `token`, in its sentence or the one before; for `they`.
    [[nodiscard]] pair joined_before(std::uint32_t token) const noexcept {
        const std::uint32_t sentence = document_->tokens[token].sentence;
        return last_joined(token, sentence - std::min(sentence, 1u));
    }

private:
    static constexpr std::uint32_t farthest = 40;

    /// The two that `and` joins last before `token`, not before sentence `earliest`.
    [[nodiscard]] pair last_joined(std::uint32_t token, std::uint32_t earliest) const noexcept {
        std::uint32_t index = first_mention_from(mentions_, token);
        for (std::uint32_t steps = 0; index-- > 0 && steps < farthest; ++steps) {
            if (document_->tokens[mentions_[index].head()].sentence < earliest) break;
            if (!is_person(index)) continue;
            if (const pair together = joined_at(index); together.found()) return in_order(together);
        }
        return {};
    }
    /// The two that are named last before `token`.
    [[nodiscard]] pair last_two(std::uint32_t token) const noexcept {
        std::uint32_t index = first_mention_from(mentions_, token);
        pair latest;
        for (std::uint32_t steps = 0; index-- > 0 && steps < farthest && !latest.found(); ++steps) {
            if (!is_person(index)) continue;
            const std::uint32_t who = cast_->of_mention[index];
            if (latest.second == entity::none) latest.second = who;
            else if (who != latest.second) latest.first = who;
        }
        return latest.found() ? in_order(latest) : latest;
    }

    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return newsmodel::is(lexicon_->words[document_->tokens[token].word], any_of);
    }
    /// Whether a word is one for people in the plural: `women`, `pilots`.
    [[nodiscard]] bool is_people(std::uint32_t token) const noexcept {
        if (is(token, mention_word::side)) return true;
        std::string_view word = document_->words(document_->tokens[token]);
        if (!word.ends_with('s')) return false;
        word.remove_suffix(1);
        return newsmodel::is(lexicon_->words[key_of(word)], mention_word::role);
    }
    /// Two in the order in which the article first names them.
    [[nodiscard]] pair in_order(pair two) const noexcept {
        if (cast_->entities[two.second].first < cast_->entities[two.first].first) std::swap(two.first, two.second);
        return two;
    }
    [[nodiscard]] bool is_person(std::uint32_t index) const noexcept {
        const std::uint32_t who = cast_->of_mention[index];
        if (mentions_[index].kind != mention_kind::name || who == entity::none) return false;
        const entity& one = cast_->entities[who];
        return one.named && one.number != grammatical_number::plural &&
               (one.referent == referent_kind::person ||
                (one.referent == referent_kind::unknown && one.name_mention != mention::none &&
                 mentions_[one.name_mention].name.size() > 1));
    }
    /// The name `index` and the one that `and` joins to it before.
    [[nodiscard]] pair joined_at(std::uint32_t index) const noexcept {
        const std::uint32_t first = mentions_[index].tokens.first;
        if (index == 0 || first < 2 || !is(first - 1, mention_word::conjunction) || mentions_[index].possessive)
            return {};
        for (std::uint32_t before = index; before-- > 0 && before + 6 > index;) {
            if (!is_person(before) || mentions_[before].tokens.last != first - 1) continue;
            if (cast_->of_mention[before] == cast_->of_mention[index]) continue;
            return {cast_->of_mention[before], cast_->of_mention[index]};
        }
        return {};
    }

    const mention_lexicon* lexicon_;
    const document* document_;
    std::span<const mention> mentions_;
    const cast* cast_;
};

}  // namespace newsmodel

#endif
