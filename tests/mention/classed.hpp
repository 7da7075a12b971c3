#ifndef NEWSMODEL_TESTS_MENTION_CLASSED_HPP_INCLUDED
#define NEWSMODEL_TESTS_MENTION_CLASSED_HPP_INCLUDED

#include <newsmodel/en/english.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// A text of a test with what each word of it can be; borrows the text. The first line is a headline if it starts with `# `.
class classed {
public:
    explicit classed(std::string_view text) : document{reader_.read(text, layout_of(text))} { classes.read(document); }
    classed(const classed&) = delete;
    classed& operator=(const classed&) = delete;

    /// The token that is `word`, the first one at or after token `from`.
    [[nodiscard]] std::uint32_t at(std::string_view word, std::uint32_t from = 0) const {
        for (std::uint32_t token = from; token < document.tokens.size(); ++token) {
            if (document.words(document.tokens[token]) == word) return token;
        }
        throw std::logic_error{"no such word: " + std::string{word}};
    }
    /// The tokens from the word `first` to the word `last`.
    [[nodiscard]] newsmodel::token_range range(std::string_view first, std::string_view last) const {
        const std::uint32_t start = at(first);
        return {start, at(last, start) + 1};
    }

private:
    static newsmodel::article_layout layout_of(std::string_view text) {
        newsmodel::article_layout parts;
        for (std::size_t first = 0; first < text.size();) {
            const std::size_t end =
                text.find('\n', first) == std::string_view::npos ? text.size() : text.find('\n', first);
            newsmodel::byte_span line{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
            if (text.substr(first).starts_with("# ")) {
                line.first += 2;
                parts.headline = line;
            } else {
                parts.body.push_back(line);
            }
            first = end + 1;
        }
        return parts;
    }

    newsmodel::document_reader reader_{newsmodel::english};

public:
    const newsmodel::document& document;
    newsmodel::word_classes classes{newsmodel::english.mention};
};

/// The words of mentions with `|` between; of names without titles, of nouns and pronouns whole.
inline std::string listed(const newsmodel::document& document, std::span<const newsmodel::mention> mentions) {
    std::string all;
    for (const newsmodel::mention& one : mentions) {
        if (!all.empty()) all += '|';
        all += document.words(one.kind == newsmodel::mention_kind::name ? one.name : one.tokens);
    }
    return all;
}

#endif
