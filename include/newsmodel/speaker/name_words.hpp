#ifndef NEWSMODEL_SPEAKER_NAME_WORDS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_NAME_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace newsmodel {

/// Compares names word by word.
///
/// Lifetime: borrows the lexicon, and the document once it is set.
class name_words {
protected:
    explicit name_words(const mention_lexicon& lexicon) noexcept : lexicon_{&lexicon} {}

    [[nodiscard]] const token& token_at(std::uint32_t at) const noexcept { return document_->tokens[at]; }
    [[nodiscard]] std::string_view words(std::uint32_t at) const noexcept { return document_->words(token_at(at)); }
    [[nodiscard]] mention_word what(std::uint32_t at) const noexcept { return lexicon_->words[token_at(at).word]; }

    [[nodiscard]] bool follows_the(std::uint32_t at) const noexcept {
        return at > 0 && is(what(at - 1), mention_word::definite_article);
    }

    /// The tokens of a name without a suffix: `Joseph O'Neill` of `Joseph O'Neill Jr.`
    [[nodiscard]] token_range core(const mention& one) const noexcept {
        token_range name = one.name;
        while (name.size() > 1 && is(what(name.last - 1), mention_word::suffix)) --name.last;
        while (name.size() > 1 && is(what(name.first), mention_word::definite_article)) ++name.first;
        return name;
    }
    [[nodiscard]] std::uint32_t words_in(const mention& one) const noexcept { return core(one).size(); }
    [[nodiscard]] word_key key_at(std::uint32_t at) const noexcept {
        const token& word = token_at(at);
        return word.letters == letter_case::upper || word.letters == letter_case::initial || words(at).ends_with('.')
                   ? name_word_key(words(at))
                   : word.word;
    }
    [[nodiscard]] word_key phrase_at(token_range name) const noexcept {
        phrase_key_builder builder;
        for (std::uint32_t at = name.first; at < name.last; ++at) builder.add(key_at(at));
        return builder.key();
    }

    [[nodiscard]] bool given_names_agree(token_range a, token_range b) const noexcept {
        const std::string_view first = words(a.first);
        const std::string_view second = words(b.first);
        if (token_at(a.first).word == token_at(b.first).word) return true;
        const auto is_initial = [](std::string_view word) { return word.size() == 2 && word[1] == '.'; };
        if ((is_initial(first) || is_initial(second)) && first[0] == second[0]) return true;
        if (first.size() > 2 && second.size() > 2 && (first.starts_with(second) || second.starts_with(first)))
            return true;
        return is_slip(first, second);
    }

    /// Whether two long words differ by one letter that is missing or another: `Hillary` and `Hilary`.
    [[nodiscard]] static bool is_slip(std::string_view a, std::string_view b) noexcept {
        if (a.size() < b.size()) std::swap(a, b);
        if (b.size() < 5 || a.size() - b.size() > 1 || a[0] != b[0]) return false;
        const auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in2 - b.begin());
        const std::size_t rest = at + (a.size() == b.size() ? 1 : 0);
        return at > 1 && at < b.size() && a.substr(at + 1) == b.substr(rest);
    }

    /// Whether the last words of `longer` are `shorter`, of two words at least.
    [[nodiscard]] bool ends_with(token_range longer, token_range shorter) const noexcept {
        if (shorter.size() < 2) return false;
        for (std::uint32_t back = 1; back <= shorter.size(); ++back) {
            if (key_at(longer.last - back) != key_at(shorter.last - back)) return false;
        }
        const std::uint32_t before = longer.last - shorter.size();  // `Counsel of the Harbour Court` is not that court
        return before == longer.first || is_capital(token_at(before - 1).letters);
    }

    /// Whether one of two names is a surname of several words, the end of the other: `Lopez Ruiz` of `Ana Lopez Ruiz`.
    [[nodiscard]] bool is_end_of(token_range a, token_range b) const noexcept {
        return a.size() != b.size() && ends_with(a.size() > b.size() ? a : b, a.size() > b.size() ? b : a);
    }
    /// Whether two names with one surname may be one person's; `person` says that the one known is somebody's.
    [[nodiscard]] bool may_be_one_person(token_range known, token_range name, bool person) const noexcept {
        return known.size() < 2 || given_names_agree(known, name) || (person && is_end_of(known, name));
    }
    /// Whether a name is the last word of a longer one: `Bradley` of somebody whom the article calls `Ana Bradley`.
    [[nodiscard]] bool is_bare_surname(const mention& one, const mention& known) const noexcept {
        const token_range whole = core(known);
        return !one.titled && words_in(one) == 1 && whole.size() > 1 &&
               key_at(whole.last - 1) == key_at(core(one).first);
    }
    /// Whether a name starts with an initial or is written in capitals: `A. Ruiz`, `A. RUIZ`.
    [[nodiscard]] bool is_abbreviated(const mention& one) const noexcept {
        return token_at(one.name.first).letters == letter_case::initial || words(one.name.first).ends_with('.') ||
               token_at(one.head()).letters == letter_case::upper;
    }
    /// Whether the last word of a name says what sort of body it is, one that goes by the first word too: `Harbour Bank`.
    [[nodiscard]] static bool is_body(mention_word last) noexcept {
        const mention_word bodies = mention_word::organization | mention_word::publisher | mention_word::ending;
        return is(last, bodies) && !is(last, mention_word::owned);
    }
    /// Whether a name is another and words after it: `Harbour Center for Trade` and `Harbour Center`.
    [[nodiscard]] bool goes_on(token_range longer, token_range shorter) const noexcept {
        if (longer.size() <= shorter.size()) return false;
        for (std::uint32_t at = 0; at < shorter.size(); ++at) {
            if (key_at(longer.first + at) != key_at(shorter.first + at)) return false;
        }
        return token_at(longer.first + shorter.size()).letters == letter_case::lower;
    }
    /// Whether a name stands in brackets right after another.
    [[nodiscard]] bool is_in_brackets(const mention& one, const mention& before) const noexcept {
        const std::uint32_t open = one.tokens.first;
        return before.kind == mention_kind::name && before.tokens.last + 1 == open && words(open - 1) == "(";
    }

    /// The key of the initials of a name, those of its small words included or not.
    [[nodiscard]] word_key acronym_of(token_range name, bool small_words) const noexcept {
        word_key_builder builder;
        for (std::uint32_t at = name.first; at < name.last; ++at) {
            if (small_words || is_capital(token_at(at).letters)) builder.add(words(at)[0]);
        }
        return builder.key();
    }

    /// Calls `use` with the initials of a name, with and without its small words and the state before it: `DOT` and `DT`
    /// for the `U.S. Department of Trade`.
    template <class Use>
    void for_each_acronym(token_range name, Use use) const {
        if (token_at(name.first).letters == letter_case::upper && name.size() > 2) {
            use(acronym_of({name.first + 1, name.last}, false));
            use(acronym_of({name.first + 1, name.last}, true));
        }
        use(acronym_of(name, true));
        use(acronym_of(name, false));
    }

    const mention_lexicon* lexicon_;
    const document* document_{};
};

}  // namespace newsmodel

#endif
