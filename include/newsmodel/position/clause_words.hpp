#ifndef NEWSMODEL_POSITION_CLAUSE_WORDS_HPP_INCLUDED
#define NEWSMODEL_POSITION_CLAUSE_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/lexicon/position_lexicon.hpp>
#include <newsmodel/lexicon/word_role.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// The words of a document with what each may do in a clause: roles, frames that hang on it, and tests that hold with
/// and without parts of speech.
///
/// Lifetime: borrows lexicon, frames and document; `read` reuses its buffers.
/// Complexity: two look-ups a word.
class clause_words {
public:
    clause_words(const position_lexicon& lexicon, const frame_table& frames) : lexicon_{lexicon}, frames_{&frames} {}

    void read(const document& document) {
        document_ = &document;
        roles_.resize(document.tokens.size());
        frame_of_.resize(document.tokens.size());
        for (std::size_t at = 0; at < document.tokens.size(); ++at) {
            const token& token = document.tokens[at];
            const bool is_word = token.kind == token_kind::word;
            roles_[at] = is_word ? lexicon_.roles.find(token.word) : word_roles{};
            if (is_word && token.stem != token.word) roles_[at] |= lexicon_.roles.find(token.stem);
            frame_of_[at] = is_word ? frames_->find(token.stem) : nullptr;
        }
    }

    [[nodiscard]] const newsmodel::document& document() const noexcept { return *document_; }
    [[nodiscard]] const frame_table& frames() const noexcept { return *frames_; }
    [[nodiscard]] const position_lexicon& lexicon() const noexcept { return lexicon_; }
    [[nodiscard]] const token& operator[](std::uint32_t at) const noexcept { return document_->tokens[at]; }
    [[nodiscard]] word_roles roles(std::uint32_t at) const noexcept { return roles_[at]; }
    [[nodiscard]] bool is(std::uint32_t at, word_role role) const noexcept { return roles_[at].has(role); }
    template <class... Roles>
    [[nodiscard]] bool is_any(std::uint32_t at, Roles... roles) const noexcept {
        return roles_[at].has_any(roles...);
    }
    /// The first frame that hangs on a word; null for most.
    [[nodiscard]] const position_frame* frame(std::uint32_t at) const noexcept { return frame_of_[at]; }
    [[nodiscard]] token_range sentence(std::uint32_t at) const noexcept { return document_->sentence_of(at).tokens; }

    [[nodiscard]] bool is_word(std::uint32_t at) const noexcept {
        return (*this)[at].kind == token_kind::word || (*this)[at].kind == token_kind::number;
    }
    [[nodiscard]] bool is_mark(std::uint32_t at, char mark) const noexcept {
        return (*this)[at].span.size() == 1 && document_->text[(*this)[at].span.first] == mark;
    }
    [[nodiscard]] bool is_comma(std::uint32_t at) const noexcept { return is_mark(at, ','); }
    /// `–`, `—`, `--`, and a hyphen between blanks.
    [[nodiscard]] bool is_dash(std::uint32_t at) const noexcept {
        const std::string_view words = document_->words((*this)[at]);
        return words == "\u2013" || words == "\u2014" || words == "--" || words == "---" || words == "-";
    }
    [[nodiscard]] bool is_quotation_mark(std::uint32_t at) const noexcept {
        return (*this)[at].kind == token_kind::quotation_mark;
    }
    [[nodiscard]] bool is_named(std::uint32_t at) const noexcept {
        const letter_case letters = (*this)[at].letters;
        return (*this)[at].kind == token_kind::word && letters != letter_case::lower && letters != letter_case::none;
    }
    [[nodiscard]] bool ends_with(std::uint32_t at, std::string_view ending) const noexcept {
        const std::string_view words = document_->words((*this)[at]);
        return words.size() > ending.size() + 2 && words.ends_with(ending);
    }
    [[nodiscard]] bool is_possessive_ending(std::uint32_t at) const noexcept {
        return (*this)[at].tag == part_of_speech::possessive_ending ||
               ((*this)[at].tag == part_of_speech::unknown && (*this)[at].word == "'s"_word);
    }
    // A capital speaks against a tagger's adverb: `Ruiz` at the start of a sentence.
    [[nodiscard]] bool is_adverb(std::uint32_t at) const noexcept {
        if (is(at, word_role::adverb)) return true;
        if (is_named(at)) return false;
        return (*this)[at].tag == part_of_speech::unknown ? ends_with(at, "ly")
                                                          : (*this)[at].tag == part_of_speech::adverb;
    }
    [[nodiscard]] bool is_auxiliary(std::uint32_t at) const noexcept {
        return is_any(at, word_role::be, word_role::have, word_role::do_, word_role::intention, word_role::possibility,
                      word_role::would, word_role::ability, word_role::obligation);
    }
    [[nodiscard]] bool is_modal(std::uint32_t at) const noexcept {
        return is_any(at, word_role::intention, word_role::possibility, word_role::would, word_role::ability,
                      word_role::obligation);
    }
    [[nodiscard]] bool is_gerund(std::uint32_t at) const noexcept {
        return (*this)[at].tag == part_of_speech::verb_gerund ||
               ((*this)[at].tag == part_of_speech::unknown && ends_with(at, "ing"));
    }
    /// That the word is a verb that has a subject of its own, by its tag.
    [[nodiscard]] bool is_finite(std::uint32_t at) const noexcept {
        const part_of_speech tag = (*this)[at].tag;
        return tag == part_of_speech::verb_present || tag == part_of_speech::verb_present_third ||
               tag == part_of_speech::verb_past || tag == part_of_speech::modal;
    }
    [[nodiscard]] bool is_participle(std::uint32_t at) const noexcept {
        const part_of_speech tag = (*this)[at].tag;
        return tag == part_of_speech::verb_participle || tag == part_of_speech::verb_past ||
               (tag == part_of_speech::unknown && (ends_with(at, "ed") || ends_with(at, "en")));
    }
    [[nodiscard]] bool is_verb(std::uint32_t at) const noexcept;
    /// That a modal stands before it, or a negated one. Taggers take the `back` of `will not back down` for an adverb, but
    /// after a modal a word that can take a stand is a verb.
    [[nodiscard]] bool follows_modal(std::uint32_t at) const noexcept {
        if (at > 1 && is(at - 1, word_role::negation)) --at;
        return at > 0 && is_modal(at - 1);
    }
    [[nodiscard]] bool is_noun(std::uint32_t at) const noexcept;
    /// That a verb phrase may begin here, after `to` say.
    [[nodiscard]] bool is_base_verb(std::uint32_t at) const noexcept;

private:
    position_lexicon lexicon_;
    const frame_table* frames_;
    const newsmodel::document* document_{};
    std::vector<word_roles> roles_;
    std::vector<const position_frame*> frame_of_;
};

/// That the word is a verb here; without a tag, that it may be one and what stands before does not speak against it.
inline bool clause_words::is_verb(std::uint32_t at) const noexcept {
    const token& token = (*this)[at];
    if (token.kind != token_kind::word) return false;
    if (frame_of_[at] && follows_modal(at)) return true;
    if (token.tag != part_of_speech::unknown) return newsmodel::is_verb(token.tag);
    if (is_auxiliary(at)) return true;
    if (is_any(at, word_role::preposition, word_role::determiner, word_role::conjunction, word_role::adverb))
        return false;
    const bool verbal =
        is(at, word_role::speech) || frame_of_[at] != nullptr || ends_with(at, "ed") || ends_with(at, "ing");
    if (!verbal || at == 0) return verbal;
    return !is_any(at - 1, word_role::determiner, word_role::own_first, word_role::own_third, word_role::preposition) &&
           !is_possessive_ending(at - 1);
}

/// That the word is a noun here; without a tag, that nothing speaks for another class.
inline bool clause_words::is_noun(std::uint32_t at) const noexcept {
    const token& token = (*this)[at];
    if (token.kind != token_kind::word) return false;
    if (token.tag != part_of_speech::unknown) return newsmodel::is_noun(token.tag);
    if (is_auxiliary(at) || is_adverb(at)) return false;
    return !is_any(at, word_role::preposition, word_role::determiner, word_role::conjunction, word_role::relative,
                   word_role::third_person, word_role::first_person, word_role::own_first, word_role::own_third);
}

inline bool clause_words::is_base_verb(std::uint32_t at) const noexcept {
    const token& token = (*this)[at];
    if (token.kind != token_kind::word) return false;
    if (token.tag == part_of_speech::verb_base || (frame_of_[at] && follows_modal(at))) return true;
    if (token.tag != part_of_speech::unknown) return token.tag == part_of_speech::verb_present && !is_named(at);
    if (is_any(at, word_role::be, word_role::have, word_role::do_)) return true;
    return token.letters == letter_case::lower && !ends_with(at, "ed") && !ends_with(at, "ing") &&
           !is_any(at, word_role::determiner, word_role::preposition, word_role::own_first, word_role::own_third,
                   word_role::object_pronoun, word_role::third_person, word_role::impersonal, word_role::time);
}

}  // namespace newsmodel

#endif
