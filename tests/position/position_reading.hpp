#ifndef NEWSMODEL_TESTS_POSITION_POSITION_READING_HPP_INCLUDED
#define NEWSMODEL_TESTS_POSITION_POSITION_READING_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/position/position_finder.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <cctype>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace position_test {

namespace news = newsmodel;

/// Somebody of a test's article: every place where the name stands is a mention.
struct actor {
    std::string_view name;
    news::speaker_kind kind = news::speaker_kind::person;
};

/// An attribution of a test's article by its words; `speaker` is the name of an actor.
struct told {
    std::string_view source;
    std::string_view cue;
    std::string_view content;
    std::string_view speaker;
};

inline constexpr actor everybody[] = {{"Ruiz"},
                                      {"Lund"},
                                      {"Avaria", news::speaker_kind::government},
                                      {"Orland", news::speaker_kind::government},
                                      {"Republicans", news::speaker_kind::group},
                                      {"Harbor Act", news::speaker_kind::document}};

/// An article of one paragraph with its document, attributions and speakers.
class article {
public:
    explicit article(std::string_view text, std::initializer_list<told> attributions = {}) : text_{text} {
        news::article_layout layout;
        layout.body.push_back({0, static_cast<std::uint32_t>(text_.size())});
        document_ = reader_.read(text_, layout);
        for (const actor& one : everybody) speakers_.speakers.push_back(speaker_of(one));
        for (const told& one : attributions) add(one);
    }

    [[nodiscard]] const news::document& document() const { return document_; }
    [[nodiscard]] const std::vector<news::attribution>& attributions() const { return attributions_; }
    [[nodiscard]] const news::speaker_reading& speakers() const { return speakers_; }

private:
    [[nodiscard]] news::speaker speaker_of(const actor& one) const {
        news::speaker::fields fields;
        fields.name = one.name;
        fields.kind = one.kind;
        for (std::size_t at = text_.find(one.name); at != std::string_view::npos; at = text_.find(one.name, at + 1)) {
            fields.mentions.push_back(span_at(at, one.name));
        }
        return news::speaker{fields};
    }
    [[nodiscard]] static news::byte_span span_at(std::size_t at, std::string_view words) {
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }
    [[nodiscard]] std::vector<news::byte_span> spans_of(std::string_view words) const {
        return words.empty() ? std::vector<news::byte_span>{} : std::vector{span_at(text_.find(words), words)};
    }
    void add(const told& one) {
        news::attribution attribution;
        attribution.source = spans_of(one.source);
        attribution.cue = spans_of(one.cue);
        attribution.content = spans_of(one.content);
        attributions_.push_back(attribution);
        std::size_t who = 0;
        while (speakers_.speakers[who].name() != one.speaker) ++who;
        news::source_reading source;
        source.who = news::id<news::speaker>{who};
        speakers_.sources.push_back(source);
    }

    std::string_view text_;
    news::document_reader reader_{news::english};
    news::document document_;
    std::vector<news::attribution> attributions_;
    news::speaker_reading speakers_;
};

/// A position in a line: `Ruiz opposes [the bill] toward Avaria if [it passes], intended`.
inline std::string line(const news::position& one) {
    std::string words =
        std::string{one.holder().name()} + " " + std::string{name(one.act())} + " [" + one.target().joined() + "]";
    if (one.addressee()) words += " toward " + std::string{one.addressee()->name()};
    if (one.condition()) words += " when [" + std::string{one.condition()->text} + "]";
    switch (one.modality()) {
        case news::position_modality::stated: break;
        case news::position_modality::intended: words += ", intended"; break;
        case news::position_modality::conditional: words += ", conditional"; break;
        case news::position_modality::former: words += ", former"; break;
    }
    return words;
}

/// The positions of an article, one a line, with `; ` between them.
inline std::string positions(std::string_view text, std::initializer_list<told> attributions = {}) {
    const article read{text, attributions};
    news::position_finder finder{news::english};
    std::string lines;
    for (const news::position& one : finder.find(read.document(), read.attributions(), read.speakers())) {
        lines += (lines.empty() ? "" : "; ") + line(one);
    }
    return lines;
}

}  // namespace position_test

#endif
