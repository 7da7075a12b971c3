#ifndef NEWSMODEL_SPEAKER_ANTECEDENT_FEATURES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ANTECEDENT_FEATURES_HPP_INCLUDED

#include <newsmodel/learn/score.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedent.hpp>
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

/// What speaks for or against a candidate antecedent; each has one weight.
enum class antecedent_feature : std::uint8_t {
    sentences,           ///< a sentence further back, up to four
    paragraphs,          ///< a paragraph further back, up to three
    subject,             ///< opened its clause
    last_speaker,        ///< spoke last, and the pronoun speaks too
    last_speaker_other,  ///< spoke last, while the pronoun is quoted and does not speak
    asked,               ///< asked a question last, so that another answers
    told,                ///< is named in what the pronoun says
    quoted,              ///< was named inside a quotation, while the pronoun stands outside
    possessive,          ///< was named as an owner
    modifier,            ///< was named only to describe a noun
    gender_known,        ///< its gender is known and fits
    named,               ///< has a proper name
    unnamed,             ///< is a person whom the article does not name
    unknown_kind,        ///< has a name that may be anything's, while a person is meant
    often,               ///< a doubling of its mentions so far
    between,             ///< another candidate named since
    called,              ///< was called so before
    same_noun,           ///< was introduced by the same noun
    described,           ///< was described by the same words
    contrary,            ///< was described as something else
    unlikely,            ///< may be of its kind, but hardly
    role_sentences,      ///< a sentence further back, while a noun is ranked: these five count beside those above
    role_subject,        ///< opened its clause
    role_last_speaker,   ///< spoke last
    role_often,          ///< a doubling of its mentions so far
    role_between,        ///< another candidate named since
    nobody,              ///< none of the candidates is meant: of a person's pronoun
    nobody_thing,        ///< of `it`
    nobody_plural,       ///< of `they`
    nobody_role          ///< of a noun
};

inline constexpr std::size_t antecedent_feature_count = 30;

/// The names of the features, in the order of their weights.
inline constexpr std::array<std::string_view, antecedent_feature_count> antecedent_feature_names{
    "sentences",    "paragraphs",     "subject",      "last_speaker",      "last_speaker_other",
    "asked",        "told",           "quoted",       "possessive",        "modifier",
    "gender_known", "named",          "unnamed",      "unknown_kind",      "often",
    "between",      "called",         "same_noun",    "described",         "contrary",
    "unlikely",     "role_sentences", "role_subject", "role_last_speaker", "role_often",
    "role_between", "nobody",         "nobody_thing", "nobody_plural",     "nobody_role"};

/// A number for each feature, and zeros up to whole vectors.
using antecedent_numbers = std::array<std::int16_t, (antecedent_feature_count + 7) / 8 * 8>;

/// The numbers of weights; zeros where these are not one a feature.
[[nodiscard]] constexpr antecedent_numbers antecedent_numbers_of(std::span<const std::int16_t> weights) noexcept {
    antecedent_numbers numbers{};
    if (weights.size() == antecedent_feature_count) std::ranges::copy(weights, numbers.begin());
    return numbers;
}

/// How much of each feature a candidate has.
struct antecedent_values {
    antecedent_numbers of{};

    constexpr std::int16_t& operator[](antecedent_feature which) noexcept { return of[static_cast<std::size_t>(which)]; }
    /// The sum of values times weights. Units: weights are 2^-8 nat.
    [[nodiscard]] constexpr learn::score score(const antecedent_numbers& weights) const noexcept {
        std::int32_t sum = 0;
        for (std::size_t at = 0; at < of.size(); ++at) sum += of[at] * weights[at];
        return learn::score{sum} * (learn::one_nat / 256);
    }
    friend bool operator==(const antecedent_values&, const antecedent_values&) = default;
};

/// Reads the features of candidates.
///
/// Lifetime: borrows document, mentions and cast.
class antecedent_features {
public:
    antecedent_features(const document& document, std::span<const mention> mentions, const cast& cast) noexcept
        : document_{&document}, mentions_{mentions}, cast_{&cast} {}

    /// What speaks for mention `before` as the antecedent of mention `index`; `since` other candidates were named after it.
    [[nodiscard]] antecedent_values of(std::uint32_t index, std::uint32_t before, const antecedent_context& context,
                                       antecedent_fit fit, int since) const noexcept {
        using enum antecedent_feature;
        antecedent_values values;
        const mention& one = mentions_[index];
        const mention& other = mentions_[before];
        const token& here = document_->tokens[one.head()];
        const token& there = document_->tokens[other.head()];
        values[sentences] = static_cast<std::int16_t>(std::min(here.sentence - there.sentence, 4u));
        values[paragraphs] = static_cast<std::int16_t>(std::min(here.paragraph - there.paragraph, 3u));
        values[subject] = other.subject;
        values[told] = before >= context.content.first && before < context.content.last;
        values[quoted] = other.quoted && !one.quoted;
        values[possessive] = other.possessive;
        values[modifier] = other.modifier;
        values[antecedent_feature::between] = static_cast<std::int16_t>(std::min(since, 30));
        values[called] = fit == antecedent_fit::called || fit == antecedent_fit::presented;
        values[described] = fit == antecedent_fit::described || fit == antecedent_fit::presented;
        values[contrary] = fit == antecedent_fit::contrary;
        values[same_noun] = fit == antecedent_fit::same_noun;
        values[unlikely] = fit == antecedent_fit::unlikely;
        describe(values, one, cast_->of_mention[before], context);
        if (one.kind == mention_kind::noun) weigh_as_role(values);
        return values;
    }

    /// What speaks for none of the candidates of mention `index`.
    [[nodiscard]] antecedent_values of_nobody(std::uint32_t index) const noexcept {
        using enum antecedent_feature;
        antecedent_values values;
        const mention& one = mentions_[index];
        const antecedent_feature sort = one.kind == mention_kind::noun             ? nobody_role
                                        : one.number == grammatical_number::plural ? nobody_plural
                                        : is_person(one)                           ? nobody
                                                                                   : nobody_thing;
        values[sort] = 1;
        return values;
    }

private:
    /// Gives a noun weights of its own: whoever is told of most may be meant from afar.
    static void weigh_as_role(antecedent_values& values) noexcept {
        using enum antecedent_feature;
        values[role_sentences] = values[sentences];
        values[role_subject] = values[subject];
        values[role_last_speaker] = values[last_speaker];
        values[role_often] = values[often];
        values[role_between] = values[antecedent_feature::between];
    }
    [[nodiscard]] static bool is_person(const mention& one) noexcept {
        return one.gender == grammatical_gender::masculine || one.gender == grammatical_gender::feminine;
    }
    void describe(antecedent_values& values, const mention& one, std::uint32_t who,
                  const antecedent_context& context) const noexcept {
        using enum antecedent_feature;
        const entity& known = cast_->entities[who];
        if (who == context.last_speaker && (context.speaks() || one.quoted)) {
            values[!context.speaks() ? last_speaker_other : context.asked ? asked : last_speaker] = 1;
        }
        values[gender_known] = known.gender != grammatical_gender::unknown && known.gender == one.gender;
        values[named] = known.named;
        values[unnamed] = known.referent == referent_kind::unnamed;
        values[unknown_kind] =
            is_person(one) && known.referent == referent_kind::unknown && known.gender == grammatical_gender::unknown;
        values[often] = static_cast<std::int16_t>(std::bit_width(known.mentions));
    }

    const document* document_;
    std::span<const mention> mentions_;
    const cast* cast_;
};

}  // namespace newsmodel

#endif
