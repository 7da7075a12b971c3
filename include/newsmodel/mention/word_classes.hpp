#ifndef NEWSMODEL_MENTION_WORD_CLASSES_HPP_INCLUDED
#define NEWSMODEL_MENTION_WORD_CLASSES_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

[[nodiscard]] constexpr bool is_capital(letter_case letters) noexcept {
    return letters != letter_case::none && letters != letter_case::lower;
}

/// What each token of a document can be in a mention, and whether it may be part of a name.
///
/// A capital at the start of a sentence or in a headline says nothing: there a word counts as part of a name where the
/// article writes it so elsewhere, or where it is a given name.
class word_classes {
public:
    explicit word_classes(const mention_lexicon& lexicon) : lexicon_{&lexicon} {}

    void read(const document& document) {
        document_ = &document;
        classes_.resize(document.tokens.size());
        written_.clear();
        for (std::size_t at = 0; at < classes_.size(); ++at) classes_[at] = class_of(document.tokens[at]);
        titles_.assign(document.sentences.size(), false);
        for (std::size_t index = 0; index < document.sentences.size(); ++index) read_sentence(index);
    }

    [[nodiscard]] mention_word operator[](std::uint32_t token) const noexcept { return classes_[token]; }
    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return newsmodel::is(classes_[token], any_of);
    }

    /// Whether `token` opens its sentence, a quotation or what follows a colon.
    [[nodiscard]] bool opens(std::uint32_t token) const noexcept {
        const std::uint32_t first = document_->sentence_of(token).tokens.first;
        if (token == first) return true;
        const newsmodel::token& before = document_->tokens[token - 1];
        if (before.kind == token_kind::word || before.kind == token_kind::number) return false;
        const std::string_view mark = document_->words(before);
        return before.kind == token_kind::quotation_mark || mark == ":" || mark == "\u2014" || mark == "--" ||
               mark == "\u2022" || mark == "(";
    }

    /// Whether `token` may be part of a name.
    [[nodiscard]] bool is_name(std::uint32_t token) const noexcept {
        const newsmodel::token& word = document_->tokens[token];
        if (word.kind != token_kind::word || !is_capital(word.letters)) return false;
        const mention_word what = classes_[token];
        if (newsmodel::is(what, mention_word::pronoun) && word.letters != letter_case::upper) return false;
        if (newsmodel::is(what, mention_word::time) && !follows_given_name(token)) return false;
        if (document_->words(word)[0] == '@') return true;
        const bool title_case = titles_[word.sentence];
        if (!title_case && !opens(token)) {
            return !newsmodel::is(what, mention_word::function) || word.letters == letter_case::upper;
        }
        return is_name_anyway(token, title_case);
    }

    /// Whether `token` is written with a capital inside sentences of this article.
    [[nodiscard]] bool is_capital_elsewhere(std::uint32_t token) const noexcept {
        const counts* found = written_.find(document_->tokens[token].word);
        return found && found->capital > 0;
    }

private:
    struct counts {
        std::uint32_t lower{};
        std::uint32_t capital{};
    };

    [[nodiscard]] mention_word class_of(const token& token) const noexcept {
        if (token.kind != token_kind::word) return {};
        mention_word what = lexicon_->words[token.word];
        if (what == mention_word::none && token.letters == letter_case::lower)
            what = class_of_plural(document_->words(token));
        if (!is_capital(token.letters)) return what;
        return what | lexicon_->given_names[token.word];
    }

    /// A role in the plural is people of a kind: `pilots`.
    [[nodiscard]] mention_word class_of_plural(std::string_view word) const noexcept {
        if (word.size() < 5 || !word.ends_with('s')) return {};
        word.remove_suffix(1);
        const bool role = newsmodel::is(lexicon_->words[key_of(word)], mention_word::role);
        return role ? mention_word::group | mention_word::plural : mention_word::none;
    }

    void read_sentence(std::size_t index) {
        const token_range range = document_->sentences[index].tokens;
        std::uint32_t words = 0;
        std::uint32_t capitals = 0;
        for (std::uint32_t at = range.first; at < range.last; ++at) {
            const token& word = document_->tokens[at];
            if (word.kind != token_kind::word || word.span.size() < 4) continue;
            ++words;
            capitals += is_capital(word.letters) ? 1u : 0u;
        }
        const bool headline =
            document_->paragraphs[document_->sentences[index].paragraph].role == paragraph_role::headline;
        titles_[index] = words >= (headline ? 4u : 9u) && capitals * 10 >= words * (headline ? 8u : 9u);
        if (titles_[index]) return;
        for (std::uint32_t at = range.first; at < range.last; ++at) {
            const token& word = document_->tokens[at];
            if (word.kind != token_kind::word) continue;
            if (!is_capital(word.letters)) ++written_[word.word].lower;
            else if (!opens(at)) ++written_[word.word].capital;
        }
    }

    [[nodiscard]] bool follows_given_name(std::uint32_t token) const noexcept {
        return token > 0 && newsmodel::is(classes_[token - 1], mention_word::given_name);
    }

    [[nodiscard]] bool is_name_anyway(std::uint32_t token, bool title_case) const noexcept {
        const newsmodel::token& word = document_->tokens[token];
        const mention_word what = classes_[token];
        const bool next_is_capital = token + 1 < document_->tokens.size() &&
                                     document_->tokens[token + 1].sentence == word.sentence &&
                                     is_capital(document_->tokens[token + 1].letters);
        if (newsmodel::is(what, mention_word::function)) return false;
        if (newsmodel::is(what, mention_word::verb) && next_is_capital) return false;  // `Said Ruiz`
        if (newsmodel::is(what, mention_word::given_name | mention_word::honorific | mention_word::place)) return true;
        if (newsmodel::is(what, mention_word::role) && governs_a_name(token)) return true;
        const counts* found = written_.find(word.word);
        if (found && found->capital > 0) return true;
        if (found && found->lower > 0) return newsmodel::is(what, mention_word::role) && next_is_capital && !title_case;
        if (title_case) return false;
        if (word.letters == letter_case::upper || word.letters == letter_case::mixed) return true;
        if (is_plainly_no_name(word.tag)) return false;
        if (next_is_capital) return !newsmodel::is(what, mention_word::opener);
        if (newsmodel::is(what, mention_word::opener | mention_word::role | mention_word::group |
                                    mention_word::unnamed | mention_word::document | mention_word::organization |
                                    mention_word::publisher | mention_word::quantity | mention_word::descriptive)) {
            return false;
        }
        return is_followed_like_a_name(token);
    }

    /// Whether `of` and a capital follow: `Secretary of State`.
    [[nodiscard]] bool governs_a_name(std::uint32_t token) const noexcept {
        const std::uint32_t last = document_->sentence_of(token).tokens.last;
        return token + 2 < last && newsmodel::is(classes_[token + 1], mention_word::genitive) &&
               is_capital(document_->tokens[token + 2].letters);
    }

    [[nodiscard]] static bool is_plainly_no_name(part_of_speech tag) noexcept {
        switch (tag) {
            case part_of_speech::unknown:
            case part_of_speech::noun:
            case part_of_speech::plural_noun:
            case part_of_speech::proper_noun: return false;
            default: return true;
        }
    }

    /// Whether what follows an unknown first word is what follows a name: a verb, a possessive ending or a comma.
    [[nodiscard]] bool is_followed_like_a_name(std::uint32_t token) const noexcept {
        const newsmodel::token& word = document_->tokens[token];
        if (word.tag == part_of_speech::proper_noun) return true;
        const std::string_view letters = document_->words(word);
        if (letters.ends_with("ing") || letters.ends_with("ly") || letters.ends_with("ed")) return false;
        if (token + 1 >= document_->tokens.size()) return false;
        const newsmodel::token& next = document_->tokens[token + 1];
        if (newsmodel::is(classes_[token + 1], mention_word::verb)) return true;
        const std::string_view after = document_->words(next);
        if (after == "'s" || after == "\u2019s") return true;
        return after.size() > 4 && after.ends_with("ed") && !letters.ends_with("s");
    }

    const mention_lexicon* lexicon_;
    const document* document_{};
    std::vector<mention_word> classes_;
    std::vector<bool> titles_;  ///< by sentence: written like a headline
    word_index<counts> written_;
};

}  // namespace newsmodel

#endif
