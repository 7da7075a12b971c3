#ifndef NEWSMODEL_POSITION_HOLDER_HPP_INCLUDED
#define NEWSMODEL_POSITION_HOLDER_HPP_INCLUDED

#include <newsmodel/position/clause_subject.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/speaker/source_reading.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

/// A holder and the way it was found.
struct found_holder {
    std::uint32_t who{};
    holder_route route{};
};

/// Says which speaker words stand for.
///
/// Lifetime: borrows all it is made of.
class holder_finder {
public:
    holder_finder(const clause_words& words, const told_words& told, const speaker_reading& speakers) noexcept
        : words_{&words}, told_{&told}, speakers_{&speakers} {}

    /// The speaker of an attribution, where it is settled.
    [[nodiscard]] std::optional<std::uint32_t> source_of(std::uint32_t attribution) const {
        if (attribution == told_words::none || attribution >= speakers_->sources.size()) return std::nullopt;
        return known(static_cast<std::uint32_t>(speakers_->sources[attribution].who.index()));
    }

    /// Whom a noun phrase means: the mention at its head, else one that ends it.
    [[nodiscard]] std::optional<std::uint32_t> named(token_range words, std::uint32_t head) const {
        if (words.empty()) return std::nullopt;
        if (const auto who = known(told_->speaker(head))) return who;
        for (std::uint32_t at = words.first; at < words.last; ++at) {
            if (words_->is_any(at, word_role::preposition)) return std::nullopt;
            const auto who = known(told_->speaker(at));
            if (who && !is_owner(at, words.last)) return who;
        }
        return std::nullopt;
    }

    /// Whom a subject stands for in what is being told at `at`.
    [[nodiscard]] std::optional<found_holder> of_subject(const clause_subject& subject) const {
        if (subject.empty()) return std::nullopt;
        const std::uint32_t head = subject.head;
        const holder_route route = subject.main_clause ? holder_route::clause : holder_route::named;
        if (words_->is_any(head, word_role::first_person, word_role::own_first))
            return with(teller(head), holder_route::first_person);
        if (words_->is(head, word_role::own_third)) {
            if (const auto who = owner(head)) return found_holder{*who, holder_route::pronoun};
        }
        if (words_->is_any(head, word_role::third_person, word_role::own_third)) return of_pronoun(head);
        if (words_->is(head, word_role::it)) return of_it(head);
        if (words_->is_any(head, word_role::impersonal, word_role::second_person)) {
            return with(known(told_->speaker(head)), holder_route::pronoun);
        }
        return with(named(subject.words, head), route);
    }

    /// The speaker of the innermost content around a token.
    [[nodiscard]] std::optional<std::uint32_t> teller(std::uint32_t at) const { return source_of(told_->content(at)); }

    /// Whom a possessive names: Ruiz in `Ruiz's plan`, also where the whole is an actor of its own.
    [[nodiscard]] std::optional<std::uint32_t> owner(std::uint32_t at) const { return known(told_->owner(at)); }

    /// The first actor that a token's sentence names before it.
    [[nodiscard]] std::optional<std::uint32_t> first_before(std::uint32_t at) const {
        const std::uint32_t begin = words_->sentence(at).first;
        for (std::uint32_t first = begin; first < at && first - begin < reach; ++first) {
            if (const auto who = known(told_->speaker(first))) return who;
        }
        return std::nullopt;
    }

    /// The last actor that is named before a token in its sentence.
    [[nodiscard]] std::optional<std::uint32_t> last_before(std::uint32_t at) const {
        const std::uint32_t begin = words_->sentence(at).first;
        for (std::uint32_t back = at; back > begin && at - back < reach;) {
            if (const auto who = known(told_->speaker(--back))) return who;
        }
        return std::nullopt;
    }

    /// That it is known who a speaker is.
    [[nodiscard]] bool is_settled(std::uint32_t who) const { return known(who).has_value(); }

    /// That a speaker is a government or an organization, which acts as one.
    [[nodiscard]] bool is_body(std::uint32_t who) const {
        const speaker_kind kind = speakers_->speakers[who].kind();
        return kind == speaker_kind::government || kind == speaker_kind::organization;
    }

private:
    static constexpr std::uint32_t reach = 40;  // tokens

    /// `the U.S. stand that it will not …`: the nearest body before it in the sentence, else a body that speaks.
    [[nodiscard]] std::optional<found_holder> of_it(std::uint32_t at) const {
        if (const auto who = known(told_->speaker(at))) return found_holder{*who, holder_route::pronoun};
        if (told_->content(at) == told_words::none) return std::nullopt;
        const std::uint32_t begin = words_->sentence(at).first;
        for (std::uint32_t back = at; back > begin && at - back < 12;) {
            const auto who = known(told_->speaker(--back));
            if (who) return is_body(*who) ? std::optional{found_holder{*who, holder_route::pronoun}} : std::nullopt;
        }
        const auto who = teller(at);
        if (who && is_body(*who)) return found_holder{*who, holder_route::pronoun};
        return std::nullopt;
    }

    [[nodiscard]] std::optional<found_holder> of_pronoun(std::uint32_t at) const {
        if (const auto who = known(told_->speaker(at))) return found_holder{*who, holder_route::pronoun};
        if ((*words_)[at].quotation_depth == 0) return with(teller(at), holder_route::pronoun);
        return std::nullopt;
    }
    [[nodiscard]] static std::optional<found_holder> with(std::optional<std::uint32_t> who, holder_route route) {
        if (!who) return std::nullopt;
        return found_holder{*who, route};
    }
    [[nodiscard]] std::optional<std::uint32_t> known(std::uint32_t who) const {
        if (who == told_words::none || who >= speakers_->speakers.size()) return std::nullopt;
        if (speakers_->speakers[who].kind() == speaker_kind::open) return std::nullopt;
        return who;
    }
    // `Ruiz's lawyer`: the mention owns what follows.
    [[nodiscard]] bool is_owner(std::uint32_t at, std::uint32_t last) const {
        std::uint32_t end = at;
        while (end < last && told_->speaker(end) == told_->speaker(at)) ++end;
        return (end < last && words_->is_possessive_ending(end)) || words_->is_possessive_ending(end - 1);
    }

    const clause_words* words_;
    const told_words* told_;
    const speaker_reading* speakers_;
};

}  // namespace newsmodel

#endif
