#ifndef NEWSMODEL_MENTION_NAME_KINDS_HPP_INCLUDED
#define NEWSMODEL_MENTION_NAME_KINDS_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel {

namespace detail {

/// Whether a capitalized word looks like one for people of a kind: `Unionists`, `Norwegians`.
[[nodiscard]] constexpr bool has_plural_people_ending(std::string_view word) noexcept {
    for (const std::string_view ending : {"ans", "crats", "ists", "ites", "ives", "als", "ians", "eens"}) {
        if (word.size() > ending.size() + 2 && word.ends_with(ending)) return true;
    }
    return false;
}
/// The same in the singular: `Unionist`.
[[nodiscard]] constexpr bool has_people_ending(std::string_view word) noexcept {
    for (const std::string_view ending : {"an", "crat", "ist", "ite", "ive", "ian"}) {
        if (word.size() > ending.size() + 3 && word.ends_with(ending)) return true;
    }
    return false;
}

}  // namespace detail

/// Tells what a name stands for from its own words: a given name first, `Committee` last.
///
/// Lifetime: borrows document and classes.
class name_kinds {
public:
    name_kinds(const document& document, const word_classes& classes) noexcept
        : document_{&document}, classes_{&classes} {}

    [[nodiscard]] bool is_person(token_range run) const noexcept {
        if (run.size() < 2 || !is(run.first, mention_word::given_name)) return false;
        return run.size() == 2 || document_->tokens[run.first + 1].letters == letter_case::initial;
    }

    /// Whether a run is a surname and two given names joined by a hyphen: `Ban Tae-yong`.
    [[nodiscard]] bool is_surname_first(token_range run) const noexcept {
        const std::string_view given = words(run.last - 1);
        const std::size_t hyphen = given.find('-');
        return run.size() == 2 && hyphen > 1 && hyphen + 2 < given.size() && given[hyphen + 1] >= 'a' &&
               given[hyphen + 1] <= 'z' && document_->tokens[run.first].letters == letter_case::capitalized;
    }

    /// Whether a run is a body named after what it is for: `Graduate School of Trade`.
    [[nodiscard]] bool is_body_of(token_range run) const noexcept {
        if (is(run.first, mention_word::given_name)) return false;
        for (std::uint32_t at = run.first + 1; at < run.last; ++at) {
            if (is(at, mention_word::genitive | mention_word::beneficial))
                return is(at - 1, mention_word::organization) && !is(at - 1, mention_word::role);
        }
        return false;
    }

    [[nodiscard]] referent_kind referent_of(token_range name) const noexcept {
        const std::uint32_t last = name.last - 1;
        if (name.size() == 1) return referent_of(last);
        if (is(name.first, mention_word::given_name) &&
            !is(last, mention_word::organization | mention_word::ending | mention_word::publisher)) {
            return has_connector(name) ? referent_kind::organization : referent_kind::person;
        }
        if (is_person(name) || is_surname_first(name)) return referent_kind::person;
        if (is(last, mention_word::publisher)) return referent_kind::publisher;
        if (is(last, mention_word::organization | mention_word::ending) || is_body_of(name))
            return referent_kind::organization;
        if (is(last, mention_word::document)) return referent_kind::document;
        if (is(last, mention_word::group) || detail::has_plural_people_ending(words(last))) return referent_kind::group;
        if (is(last, mention_word::place) || is(name.first, mention_word::place)) return referent_kind::place;
        if (has_connector(name)) return referent_kind::organization;
        if (has_initial(name)) return referent_kind::person;
        return referent_kind::unknown;
    }
    [[nodiscard]] referent_kind referent_of(std::uint32_t word) const noexcept {
        if (is(word, mention_word::place)) return referent_kind::place;
        if (detail::has_plural_people_ending(words(word)) || is(word, mention_word::group)) return referent_kind::group;
        if (document_->tokens[word].letters == letter_case::upper && words(word).size() > 1)
            return referent_kind::organization;
        if (is(word, mention_word::organization | mention_word::ending)) return referent_kind::organization;
        if (is(word, mention_word::document)) return referent_kind::document;
        return referent_kind::unknown;
    }
    [[nodiscard]] bool has_connector(token_range name) const noexcept {
        for (std::uint32_t at = name.first; at < name.last; ++at) {
            if (is(at, mention_word::genitive | mention_word::beneficial | mention_word::conjunction) ||
                words(at) == "&")
                return true;
        }
        return false;
    }
    [[nodiscard]] bool has_initial(token_range name) const noexcept {
        for (std::uint32_t at = name.first; at + 1 < name.last; ++at) {
            if (document_->tokens[at].letters == letter_case::initial) return true;
            if (words(at).size() == 4 && words(at)[1] == '.' && words(at)[3] == '.') return at == name.first;
        }
        return false;
    }

    [[nodiscard]] grammatical_gender gender_of(std::uint32_t token) const noexcept {
        const bool masculine = is(token, mention_word::masculine);
        const bool feminine = is(token, mention_word::feminine);
        if (masculine == feminine) return grammatical_gender::unknown;
        return masculine ? grammatical_gender::masculine : grammatical_gender::feminine;
    }

private:
    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return classes_->is(token, any_of);
    }
    [[nodiscard]] std::string_view words(std::uint32_t token) const noexcept {
        return document_->words(document_->tokens[token]);
    }

    const document* document_;
    const word_classes* classes_;
};

}  // namespace newsmodel

#endif
