#ifndef NEWSMODEL_SPEAKER_SOURCE_WORDS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SOURCE_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// Tells which words of a source are its own: what it is called by where no name fits.
///
/// Lifetime: borrows lexicon and document.
class source_words {
protected:
    source_words(const mention_lexicon& lexicon, const document& document) noexcept
        : lexicon_{&lexicon}, document_{&document} {}

    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return newsmodel::is(lexicon_->words[document_->tokens[token].word], any_of);
    }
    [[nodiscard]] std::string_view words(std::uint32_t token) const noexcept {
        return document_->words(document_->tokens[token]);
    }

    [[nodiscard]] bool is_possessive_ending(std::uint32_t token) const noexcept {
        const std::string_view ending = words(token);
        return ending == "'s" || ending == "\u2019s" || ending == "'" || ending == "\u2019";
    }

    /// A source without the marks and brackets after it.
    [[nodiscard]] token_range without_edges(token_range range) const noexcept {
        for (std::uint32_t at = range.first + 1; at < range.last; ++at) {
            if (words(at) == "(") range.last = at;
        }
        while (range.size() > 1 && document_->tokens[range.last - 1].kind == token_kind::punctuation) --range.last;
        return range;
    }

    /// The words of a source without article, relative clause and what follows a comma.
    [[nodiscard]] token_range own_words(token_range range) const noexcept {
        token_range own = range;
        while (own.size() > 1 && is(own.first, mention_word::article)) ++own.first;
        bool document = is(own.first, mention_word::document);
        for (std::uint32_t at = own.first + 1; at < own.last; ++at) {
            const bool example = is(at, mention_word::exemplifying);
            if ((words(at) == "," && !is_list(at, own)) || example || is_participle(at, own) ||
                (document && tells_of_document(at, own)))
                own.last = at;
            document = document || is(at, mention_word::document);
        }
        if (own.size() > 2 && is(own.last - 1, mention_word::time) && is(own.last - 2, mention_word::topical))
            --own.last;
        while (own.size() > 1 &&
               is(own.last - 1, mention_word::relative | mention_word::determiner | mention_word::preposition))
            --own.last;
        while (own.size() > 1 && document_->tokens[own.last - 1].kind == token_kind::punctuation) --own.last;
        while (own.size() > 1 && is_possessive_ending(own.last - 1)) --own.last;
        return own;
    }

    /// Whether a participle that tells of a document's history stands at `at`: `a poll taken last week`, but not `a poll commissioned by …`.
    [[nodiscard]] bool is_participle(std::uint32_t at, token_range own) const noexcept {
        constexpr std::uint32_t farthest = 4;
        if (at + 1 >= own.last || at < own.first + 1 || !is(at - 1, mention_word::document)) return false;
        for (std::uint32_t next = at + 1; next < std::min(own.last, at + farthest); ++next) {
            if (is(next, mention_word::agentive)) return false;
        }
        return is(at, mention_word::history) || (words(at).size() > 5 && words(at).ends_with("ed"));
    }

    /// Whether words at `at` tell of a document rather than name it: `a memo seen by us`, `a report that blames nobody`.
    [[nodiscard]] bool tells_of_document(std::uint32_t at, token_range own) const noexcept {
        if (is(at, mention_word::receipt | mention_word::relative)) return true;
        const bool after = at + 1 < own.last && document_->tokens[at].tag == part_of_speech::verb_participle;
        if (after && words(at).ends_with("ed") && is(at + 1, mention_word::time | mention_word::definite)) return true;
        return (at + 1 < own.last && document_->tokens[at].tag == part_of_speech::to && words(at + 1) == "be");
    }

    /// Whether the comma at `at` stands in a list that ends with `and`: `women, farmers, and others`.
    [[nodiscard]] bool is_list(std::uint32_t at, token_range range) const noexcept {
        if (at + 1 >= range.last || is(at + 1, mention_word::determiner | mention_word::relative | mention_word::verb))
            return false;
        const bool name = at > range.first + 1 && is_capital(document_->tokens[at - 1].letters) &&
                          is_capital(document_->tokens[at - 2].letters);
        if (name && document_->tokens[at + 1].letters == letter_case::lower) return false;  // `Ana Ruiz, mayor of …`
        std::uint32_t commas = 0;
        for (; at < range.last; ++at) {
            if (words(at) == ",") ++commas;
            if (is(at, mention_word::relative)) return false;
            if (is(at, mention_word::conjunction)) return commas > 1 || words(at - 1) == ",";
        }
        return false;
    }

    const mention_lexicon* lexicon_;
    const document* document_;
};

}  // namespace newsmodel

#endif
