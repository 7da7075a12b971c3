#ifndef NEWSMODEL_SPEAKER_ANTECEDENTS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ANTECEDENTS_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// What speaks for a candidate antecedent, in points; set by hand and tuned on half of a training corpus.
struct antecedent_weights {
    int sentence = -75;            ///< a sentence further back, up to four
    int paragraph = -140;          ///< a paragraph further back, up to three
    int subject = 70;              ///< opened its clause
    int last_speaker = 110;        ///< spoke last, and the pronoun speaks too
    int last_speaker_other = -60;  ///< spoke last, while the pronoun does not speak
    int inside_content = -175;     ///< is named in what the pronoun says
    int quoted = -150;             ///< was named inside a quotation, while the pronoun stands outside
    int possessive = -10;          ///< was named as an owner
    int modifier = -60;            ///< was named only to describe a noun
    int gender_known = 60;         ///< its gender is known and fits
    int named = 40;                ///< has a proper name
    int unnamed = -60;             ///< is a person whom the article does not name
    int unknown_kind = -90;        ///< has a name that may be anything's, while a person is meant
    int asked = -100;              ///< asked a question last, so that another answers
    int often = 12;                ///< a doubling of its mentions so far
    int mention_between = -10;     ///< another candidate named since
};

/// What is known where a pronoun or role stands.
struct antecedent_context {
    std::uint32_t last_speaker = entity::none;  ///< who spoke last
    std::uint32_t around = entity::none;        ///< who speaks the quotation around it, whom no third person means
    bool asked{};                               ///< what that one said was a question
    bool speaks{};                              ///< the pronoun or role is itself a source
    token_range content;                        ///< the mentions, from index to index, in what it says
};

/// An entity that a pronoun or role may mean, with its points.
struct antecedent {
    std::uint32_t who = entity::none;
    int points{};
};

/// The likeliest antecedents, best first.
class antecedent_list {
public:
    static constexpr std::size_t capacity = 4;

    void add(antecedent one) noexcept {
        std::size_t at = size_;
        while (at > 0 && items_[at - 1].points < one.points) --at;
        if (at == capacity) return;
        if (size_ < capacity) ++size_;
        for (std::size_t back = size_ - 1; back > at; --back) items_[back] = items_[back - 1];
        items_[at] = one;
    }
    [[nodiscard]] std::span<const antecedent> items() const noexcept { return {items_.data(), size_}; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] antecedent best() const noexcept { return items_[0]; }

    /// That the best one is right, from its lead over the next.
    [[nodiscard]] newsmodel::confidence confidence() const noexcept {
        if (size_ == 0) return {};
        if (size_ == 1) return newsmodel::confidence::per_mille(930);
        const int lead = std::min(items_[0].points - items_[1].points, 160);
        return newsmodel::confidence::per_mille(static_cast<std::uint16_t>(500 + lead * 5 / 2));
    }

private:
    std::array<antecedent, capacity> items_{};
    std::size_t size_{};
};

/// Ranks the entities named before a pronoun or role.
///
/// Complexity: constant a call: at most `window` mentions back are looked at.
class antecedent_ranker {
public:
    static constexpr std::uint32_t window = 60;

    antecedent_ranker(const document& document, std::span<const mention> mentions, const cast& cast,
                      antecedent_weights weights = {}) noexcept
        : document_{&document}, mentions_{mentions}, cast_{&cast}, weights_{weights} {}

    static constexpr int unfit = -100'000;
    static constexpr int fits_nobody = unfit / 2;  // no sum of weights is as low

    /// The antecedents of mention `index`. `fits` gives points to an entity and its latest mention,
    /// or `unfit`.
    template <class Fits>
    [[nodiscard]] antecedent_list rank(std::uint32_t index, antecedent_context context, Fits fits) const {
        std::array<antecedent, window> seen{};
        std::size_t count = 0;
        int between = 0;
        for (std::uint32_t back = 1; back <= window && back <= index; ++back) {
            const std::uint32_t who = cast_->of_mention[index - back];
            if (who == entity::none || who == context.around) continue;
            const auto end = seen.begin() + static_cast<std::ptrdiff_t>(count);
            const auto known = std::find_if(seen.begin(), end, [&](const antecedent& one) { return one.who == who; });
            if (known != end && known->points <= fits_nobody) continue;
            const int fitness = fits(who, index - back);
            const int sum = fitness == unfit
                                ? unfit
                                : fitness + points(index, index - back, context) + between * weights_.mention_between;
            if (known != end) {
                known->points = std::max(known->points, sum);
                continue;
            }
            seen[count++] = {who, sum};
            if (fitness != unfit) ++between;
        }
        antecedent_list found;
        for (std::size_t at = 0; at < count; ++at) {
            if (seen[at].points > fits_nobody) found.add(seen[at]);
        }
        return found;
    }

private:
    [[nodiscard]] const token& head_of(std::uint32_t mention) const noexcept {
        return document_->tokens[mentions_[mention].head()];
    }

    [[nodiscard]] int points(std::uint32_t index, std::uint32_t before,
                             const antecedent_context& context) const noexcept {
        const mention& one = mentions_[index];
        const mention& other = mentions_[before];
        const std::uint32_t entity_index = cast_->of_mention[before];
        const entity& who = cast_->entities[entity_index];
        const auto sentences = static_cast<int>(std::min(head_of(index).sentence - head_of(before).sentence, 4u));
        const auto paragraphs = static_cast<int>(std::min(head_of(index).paragraph - head_of(before).paragraph, 3u));
        int points = sentences * weights_.sentence + paragraphs * weights_.paragraph;
        if (other.subject) points += weights_.subject;
        if (entity_index == context.last_speaker) {
            points += context.asked && context.speaks ? weights_.asked
                      : context.speaks                ? weights_.last_speaker
                                                      : weights_.last_speaker_other;
        }
        if (before >= context.content.first && before < context.content.last) points += weights_.inside_content;
        if (other.quoted && !one.quoted) points += weights_.quoted;
        if (other.possessive) points += weights_.possessive;
        if (other.modifier) points += weights_.modifier;
        if (who.gender != grammatical_gender::unknown && who.gender == one.gender) points += weights_.gender_known;
        if (who.named) points += weights_.named;
        if (who.referent == referent_kind::unnamed) points += weights_.unnamed;
        const bool person = one.gender == grammatical_gender::masculine || one.gender == grammatical_gender::feminine;
        if (person && who.referent == referent_kind::unknown && who.gender == grammatical_gender::unknown)
            points += weights_.unknown_kind;
        points += static_cast<int>(std::bit_width(who.mentions)) * weights_.often;
        return points;
    }

    const document* document_;
    std::span<const mention> mentions_;
    const cast* cast_;
    antecedent_weights weights_;
};

}  // namespace newsmodel

#endif
