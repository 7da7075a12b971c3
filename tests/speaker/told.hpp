#ifndef NEWSMODEL_TESTS_SPEAKER_TOLD_HPP_INCLUDED
#define NEWSMODEL_TESTS_SPEAKER_TOLD_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/lexicon/actor.hpp>
#include <newsmodel/mention/mention_finder.hpp>
#include <newsmodel/speaker/speaker_resolver.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace told {

/// What somebody says in a test: the words of the source and of the content, found in text order.
struct claim {
    std::string_view source;
    std::string_view content;
    std::string_view cue = {};
};

/// The layout of a test's text: one paragraph a line; a line that starts with `By ` is the byline, with `# ` the headline.
inline newsmodel::article_layout layout_of(std::string_view text) {
    newsmodel::article_layout parts;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) end = text.size();
        newsmodel::byte_span line{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        if (text.substr(at).starts_with("# ")) {
            line.first += 2;
            parts.headline = line;
        } else if (text.substr(at).starts_with("By ")) {
            parts.byline = line;
        } else if (end > at) {
            parts.body.push_back(line);
        }
        at = end + 1;
    }
    return parts;
}

inline newsmodel::byte_span place(std::string_view text, std::string_view words, std::size_t from) {
    const std::size_t at = text.find(words, from);
    if (at == std::string_view::npos) throw std::logic_error{"not in the text: " + std::string{words}};
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// The attributions of `claims`; a content in quotation marks is direct.
inline std::vector<newsmodel::attribution> attributions_of(std::string_view text, std::span<const claim> claims) {
    std::vector<newsmodel::attribution> all;
    std::size_t from = 0;
    for (const claim& one : claims) {
        newsmodel::attribution told;
        const std::size_t line = text.rfind('\n', place(text, one.content, from).first);
        const std::size_t start = line == std::string_view::npos ? 0 : line;
        const std::size_t near = start > from ? start : from;
        if (!one.source.empty()) told.source = {place(text, one.source, near)};
        if (!one.cue.empty()) told.cue = {place(text, one.cue, near)};
        told.content = {place(text, one.content, near)};
        const bool marks = one.content.starts_with('"');
        told.form = marks ? newsmodel::quotation_form::direct : newsmodel::quotation_form::indirect;
        from = start;
        all.push_back(std::move(told));
    }
    return all;
}

/// A text read as far as its speakers; borrows the text.
struct reading {
    newsmodel::speaker_reading speakers;

    [[nodiscard]] const newsmodel::speaker& of(std::size_t claim) const {
        return speakers.speakers[speakers.sources[claim].who.index()];
    }
    [[nodiscard]] std::string_view name(std::size_t claim) const { return of(claim).name(); }
    [[nodiscard]] const newsmodel::speaker* named(std::string_view name) const {
        for (const newsmodel::speaker& one : speakers.speakers) {
            if (one.name() == name) return &one;
        }
        return nullptr;
    }
};

inline reading read(std::string_view text, std::vector<claim> claims, std::span<const newsmodel::actor> actors = {}) {
    newsmodel::document_reader reader{newsmodel::english};
    newsmodel::mention_finder finder{newsmodel::english};
    newsmodel::speaker_resolver resolver{newsmodel::english, actors};
    const newsmodel::document& document = reader.read(text, layout_of(text));
    return {resolver.resolve(document, finder.find(document), attributions_of(text, claims))};
}

/// The name of the speaker of the last claim.
inline std::string last(std::string_view text, std::vector<claim> claims) {
    const reading all = read(text, claims);
    return std::string{all.name(claims.size() - 1)};
}

}  // namespace told

#endif
