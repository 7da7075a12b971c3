#ifndef NEWSMODEL_TESTS_SYNTAX_READ_SAMPLE_HPP_INCLUDED
#define NEWSMODEL_TESTS_SYNTAX_READ_SAMPLE_HPP_INCLUDED

// Reads a text, one paragraph a line, and shows what was read as one line, so that a case is one line, too.

#include <newsmodel/en/english.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sample {

namespace news = newsmodel;

inline news::article_layout lines_of(std::string_view text) {
    news::article_layout layout;
    for (std::size_t first = 0; first < text.size();) {
        const std::size_t last = std::min(text.find('\n', first), text.size());
        if (last > first) layout.body.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
        first = last + 1;
    }
    return layout;
}

/// English without a tagger, which most of syntax does without.
inline news::language untagged() {
    news::language language = news::english;
    language.syntax.tagger_weights = {};
    return language;
}

/// The document of a text; it borrows the text.
inline news::document document_of(std::string_view text) {
    news::document_reader reader{untagged()};
    return reader.read(text, lines_of(text));
}

/// `ca|n't`: the tokens with bars between, paragraphs alike.
inline std::string tokens_of(std::string_view text) {
    const news::document document = document_of(text);
    std::string shown;
    for (const news::token& token : document.tokens) {
        if (!shown.empty()) shown += '|';
        shown += document.words(token);
    }
    return shown;
}

/// `He left. | She stayed.`: the sentences with bars between.
inline std::string sentences_of(std::string_view text) {
    const news::document document = document_of(text);
    std::string shown;
    for (const news::sentence& sentence : document.sentences) {
        if (!shown.empty()) shown += " | ";
        shown += document.words(sentence.tokens);
    }
    return shown;
}

/// `{"It is {'unwise',}"} she said`: the text with each quoted stretch in braces. One that is not closed ends with `}!`,
/// one that goes on in the next paragraph with `}>`, and what goes on there begins with `>{`.
inline std::string quoted_in(std::string_view text) {
    const news::document document = document_of(text);
    std::string shown;
    const auto opening = [&](std::uint32_t byte) {
        for (const news::quoted_span& quoted : document.quoted) {
            if (document.bytes(quoted.tokens).first == byte) shown += quoted.continues ? ">{" : "{";
        }
    };
    const auto closing = [&](std::uint32_t byte) {
        for (std::size_t at = document.quoted.size(); at-- > 0;) {
            const news::quoted_span& quoted = document.quoted[at];
            if (document.bytes(quoted.tokens).last != byte) continue;
            shown += quoted.ending == news::quotation_ending::closed      ? "}"
                     : quoted.ending == news::quotation_ending::continued ? "}>"
                                                                          : "}!";
        }
    };
    for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
        closing(byte);
        opening(byte);
        if (byte < text.size()) shown += text[byte];
    }
    return shown;
}

/// `unclosed_quotation_mark 0, …`: what was odd, and at which byte.
inline std::string oddities_of(std::string_view text) {
    std::string shown;
    for (const news::diagnostic& diagnostic : document_of(text).diagnostics) {
        if (!shown.empty()) shown += ", ";
        shown += std::string{name(diagnostic.kind)} + ' ' + std::to_string(diagnostic.span.first);
    }
    return shown;
}

/// What is wrong with how the parts of a document lie; empty where nothing is.
inline std::string fault_of(const news::document& document) {
    std::uint32_t next_token = 0;
    std::uint32_t next_sentence = 0;
    std::uint32_t byte = 0;
    for (std::size_t index = 0; index < document.paragraphs.size(); ++index) {
        const news::paragraph& paragraph = document.paragraphs[index];
        if (paragraph.tokens.first != next_token) return "a paragraph leaves out tokens";
        for (; next_token < paragraph.tokens.last; ++next_token) {
            const news::token& token = document.tokens[next_token];
            if (token.span.empty() || token.span.first < byte) return "tokens overlap or are empty";
            if (!paragraph.span.contains(token.span)) return "a token lies outside its paragraph";
            if (token.paragraph != index) return "a token does not know its paragraph";
            if (token.sentence >= document.sentences.size()) return "a token has no sentence";
            byte = token.span.last;
        }
        std::uint32_t covered = paragraph.tokens.first;
        for (; next_sentence < document.sentences.size() && document.sentences[next_sentence].paragraph == index;
             ++next_sentence) {
            const news::token_range tokens = document.sentences[next_sentence].tokens;
            if (tokens.first != covered || tokens.empty()) return "sentences leave a gap or are empty";
            for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
                if (document.tokens[at].sentence != next_sentence) return "a token does not know its sentence";
            }
            covered = tokens.last;
        }
        if (covered != paragraph.tokens.last) return "sentences do not cover their paragraph";
    }
    if (next_token != document.tokens.size() || next_sentence != document.sentences.size())
        return "something lies outside the paragraphs";
    return {};
}

/// The same for its quoted stretches.
inline std::string fault_of_quoted(const news::document& document) {
    std::vector<std::size_t> depths(document.tokens.size());
    std::vector<std::uint32_t> around;
    for (std::uint32_t index = 0; index < document.quoted.size(); ++index) {
        const news::quoted_span& quoted = document.quoted[index];
        if (quoted.tokens.size() < 2 || quoted.tokens.last > document.tokens.size())
            return "a quoted stretch holds nothing";
        if (index > 0 && document.quoted[index - 1].tokens.first >= quoted.tokens.first)
            return "quoted stretches are out of order";
        const news::token& first = document.tokens[quoted.tokens.first];
        const news::token& last = document.tokens[quoted.tokens.last - 1];
        if (first.paragraph != last.paragraph) return "a quoted stretch crosses paragraphs";
        if (first.kind != news::token_kind::quotation_mark) return "a quoted stretch begins without a mark";
        if (quoted.ending == news::quotation_ending::closed && last.kind != news::token_kind::quotation_mark)
            return "a closed one ends without a mark";
        while (!around.empty() && document.quoted[around.back()].tokens.last <= quoted.tokens.first) around.pop_back();
        if (!around.empty() && !document.quoted[around.back()].tokens.contains(quoted.tokens))
            return "quoted stretches cross";
        if (quoted.parent.has_value() != !around.empty() || (quoted.parent && *quoted.parent != around.back()))
            return "a parent is wrong";
        if (quoted.continues && document.quoted[*quoted.continues].ending != news::quotation_ending::continued)
            return "continues what has ended";
        around.push_back(index);
        for (std::uint32_t at = quoted.tokens.first; at < quoted.tokens.last; ++at) ++depths[at];
    }
    for (std::size_t at = 0; at < depths.size(); ++at) {
        if (document.tokens[at].quotation_depth != depths[at]) return "a depth is wrong";
    }
    return {};
}

}  // namespace sample

#endif
