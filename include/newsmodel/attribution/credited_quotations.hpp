#ifndef NEWSMODEL_ATTRIBUTION_CREDITED_QUOTATIONS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CREDITED_QUOTATIONS_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace newsmodel::detail {

/// Finds quotations that no verb ties to their speaker, by rule: a name before a colon, or a credit behind a dash or on
/// a line of its own.
///
/// ```
/// Ana Ruiz: "We stay."         "We stay." - Ana Ruiz, mayor         "We stay.
/// |------| |                             |  |------|                 Ana Ruiz, Harbor Council"
/// source   cue                         cue  source                   source, no cue
/// ```
/// Shape: looks only at quotations of three words or more that hardly belong to a frame yet; what frames lie in one become its
/// children.
/// Complexity: linear in tokens, but for a search among the found quotations for each frame.
class credited_quotation_finder {
public:
    credited_quotation_finder(const document& document, const attribution_lexicon& lexicon) noexcept
        : document_{document}, lexicon_{lexicon} {}

    void append(std::vector<found_frame>& frames) {
        note_contents(frames);
        const std::size_t before = frames.size();
        for (const quoted_span& quoted : document_.quoted) {
            if (quoted.parent || count_words(quoted.tokens) < least_words || is_taken(quoted.tokens)) continue;
            if (auto found = find(quoted)) frames.push_back(std::move(*found));
        }
        adopt_inner_frames(frames, before);
    }

private:
    static constexpr std::uint32_t least_words = 3;
    static constexpr std::uint32_t longest_credit = 14;                 // tokens
    static constexpr std::int32_t probability = (1 << 16) / 10 * 8;  // right so often among the training articles

    [[nodiscard]] const token& at(std::uint32_t index) const noexcept { return document_.tokens[index]; }
    [[nodiscard]] clause_word word(std::uint32_t index) const noexcept {
        return lexicon_.clause_words.find(at(index).word);
    }
    [[nodiscard]] bool is_dash(std::uint32_t index) const noexcept {
        return word(index) == clause_word::dash || at(index).word == "-"_word || at(index).word == "\u2015"_word;
    }
    [[nodiscard]] std::uint32_t count_words(token_range range) const noexcept {
        return static_cast<std::uint32_t>(std::ranges::count(document_[range], token_kind::word, &token::kind));
    }

    void note_contents(const std::vector<found_frame>& frames) {
        in_content_.assign(document_.tokens.size() + 1, 0);
        for (const found_frame& frame : frames) {
            for (const token_range range : frame.content) {
                for (std::uint32_t index = range.first; index < range.last; ++index) in_content_[index] = 1;
            }
        }
    }
    [[nodiscard]] bool is_taken(token_range range) const noexcept {
        const auto first = in_content_.begin() + range.first;
        return std::count(first, first + range.size(), 1) * 2 >= std::ptrdiff_t{range.size()};
    }

    [[nodiscard]] std::optional<found_frame> find(const quoted_span& quoted) const {
        if (auto found = introduced(quoted)) return found;
        if (auto found = signed_behind(quoted)) return found;
        return signed_below(quoted);
    }

    static found_frame make(token_range source, token_range cue, token_range content, std::string_view rule) {
        found_frame frame{{source}, {}, {content}, probability, rule, std::nullopt};
        if (!cue.empty()) frame.cue.push_back(cue);
        return frame;
    }

    /// `Ana Ruiz: "We stay."`
    [[nodiscard]] std::optional<found_frame> introduced(const quoted_span& quoted) const {
        const std::uint32_t open = quoted.tokens.first;
        if (open < 2 || word(open - 1) != clause_word::colon || at(open - 1).paragraph != at(open).paragraph)
            return std::nullopt;
        token_range source{open - 1, open - 1};
        const std::uint32_t start = document_.sentence_of(open - 2).tokens.first;
        while (source.first > start && !is_dash(source.first - 1)) --source.first;
        while (!source.empty() && lexicon_.credit_words.contains(at(source.first).word)) ++source.first;
        if (!is_name(source)) return std::nullopt;
        return make(source, {open - 1, open}, quoted.tokens, "a name and a colon before the quotation");
    }

    /// `"We stay." - Ana Ruiz, mayor`, on one line or two.
    [[nodiscard]] std::optional<found_frame> signed_behind(const quoted_span& quoted) const {
        const std::uint32_t dash = quoted.tokens.last;
        if (dash + 1 >= document_.tokens.size() || !is_dash(dash)) return std::nullopt;
        const token_range credit{dash + 1, document_.paragraph_of(dash).tokens.last};
        const token_range source = name_in(credit);
        if (source.empty()) return std::nullopt;
        return make(source, {dash, dash + 1}, quoted.tokens, "a dash and a name behind the quotation");
    }

    /// A quotation that ends with its paragraph, and a name below it.
    [[nodiscard]] std::optional<found_frame> signed_below(const quoted_span& quoted) const {
        const token_range own = document_.paragraph_of(quoted.tokens.first).tokens;
        const std::uint32_t below = at(quoted.tokens.first).paragraph + 1;
        if (quoted.tokens.first != own.first || quoted.tokens.last != own.last || below == document_.paragraphs.size())
            return std::nullopt;
        token_range credit = document_.paragraphs[below].tokens;
        if (quoted.ending == quotation_ending::closed || credit.size() < 2 ||
            at(credit.last - 1).kind != token_kind::quotation_mark)
            return std::nullopt;
        const token_range source = name_in({credit.first, credit.last - 1});
        if (source.empty()) return std::nullopt;
        return make(source, {}, quoted.tokens, "a name below the quotation");
    }

    /// The name that a credit begins with, to its first comma; empty where it is none.
    [[nodiscard]] token_range name_in(token_range credit) const noexcept {
        while (!credit.empty() && at(credit.last - 1).tag == part_of_speech::stop) --credit.last;
        if (!is_name(credit) || at(credit.first).letters == letter_case::lower) return {};
        const auto comma = std::ranges::find(document_[credit], part_of_speech::comma, &token::tag);
        credit.last = credit.first + static_cast<std::uint32_t>(comma - document_[credit].begin());
        return credit;
    }

    /// Whether a stretch is a noun phrase with a name or a role in it, and no clause.
    [[nodiscard]] bool is_name(token_range range) const noexcept {
        if (range.empty() || range.size() > longest_credit) return false;
        bool has_noun = false;
        for (const token& token : document_[range]) {
            has_noun |= is_noun(token.tag);
            if (is_verb(token.tag) || token.kind == token_kind::quotation_mark) return false;
        }
        return has_noun;
    }

    const document& document_;
    const attribution_lexicon& lexicon_;
    std::vector<std::uint8_t> in_content_;
};

}  // namespace newsmodel::detail

#endif
