#ifndef NEWSMODEL_FORMAT_HPP_INCLUDED
#define NEWSMODEL_FORMAT_HPP_INCLUDED

// {fmt} formatters for every value: `fmt::print("{}\n", position)`. Those that are words take the width, alignment and
// precision of a string, `{:>20}`; a confidence takes those of a number, `{:.2f}`; the others take none.

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// An excerpt is a range, but is written as its words: says so to <fmt/ranges.h>, whichever of the two is included
// first.
FMT_BEGIN_NAMESPACE
template <typename T, typename Char>
struct is_range;
template <class Text>
struct is_range<newsmodel::basic_excerpt<Text>, char> : std::false_type {};
FMT_END_NAMESPACE

namespace newsmodel::detail {

/// Formats a `Value` as the words that its `words` gives.
struct words_formatter : fmt::formatter<std::string_view> {
    template <class Context>
    auto write(std::string_view words, Context& context) const {
        return fmt::formatter<std::string_view>::format(words, context);
    }
};

}  // namespace newsmodel::detail

/// The fragments with ` … ` between them.
template <class Text>
struct fmt::formatter<newsmodel::basic_excerpt<Text>> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::basic_excerpt<Text>& words, fmt::format_context& context) const {
        return write(words.joined(), context);
    }
};

template <class Text>
struct fmt::formatter<newsmodel::basic_fragment<Text>> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::basic_fragment<Text>& words, fmt::format_context& context) const {
        return write(words.text, context);
    }
};

/// `Mike Pompeo`
template <class Text>
struct fmt::formatter<newsmodel::basic_speaker<Text>> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::basic_speaker<Text>& one, fmt::format_context& context) const {
        return write(one.name(), context);
    }
};

/// `Mike Pompeo: "We will vote no," … "and that is that."`
template <class Text>
struct fmt::formatter<newsmodel::basic_quotation<Text>> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::basic_quotation<Text>& one, fmt::format_context& context) const {
        return write(fmt::format("{}: {}", one.speaker().name(), one.content().joined()), context);
    }
};

/// `United States refuses: back down from sanctions`
template <class Text>
struct fmt::formatter<newsmodel::basic_position<Text>> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::basic_position<Text>& one, fmt::format_context& context) const {
        return write(fmt::format("{} {}: {}", one.holder().name(), name(one.act()), one.target().joined()), context);
    }
};

/// The enumerator's word: `direct`.
template <newsmodel::named_enumeration Enum>
struct fmt::formatter<Enum> : newsmodel::detail::words_formatter {
    auto format(Enum one, fmt::format_context& context) const { return write(name(one), context); }
};

/// `byte 12: a NUL byte was read as a space`
template <>
struct fmt::formatter<newsmodel::diagnostic> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::diagnostic& one, fmt::format_context& context) const {
        return write(fmt::format("byte {}: {}", one.span.first, message(one.kind)), context);
    }
};

/// `0.8`, between 0 and 1.
template <>
struct fmt::formatter<newsmodel::confidence> : fmt::formatter<double> {
    auto format(newsmodel::confidence sure, fmt::format_context& context) const {
        return fmt::formatter<double>::format(sure.value(), context);
    }
};

/// `[3, 7)`
template <>
struct fmt::formatter<newsmodel::byte_span> : newsmodel::detail::words_formatter {
    auto format(newsmodel::byte_span span, fmt::format_context& context) const {
        return write(fmt::format("[{}, {})", span.first, span.last), context);
    }
};

/// `a verb of saying at [3, 7)`
template <>
struct fmt::formatter<newsmodel::evidence> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::evidence& reason, fmt::format_context& context) const {
        return write(fmt::format("{} at {}", reason.rule, reason.span), context);
    }
};

/// The number: `0` for the first of the list.
template <class Entity>
struct fmt::formatter<newsmodel::id<Entity>> : fmt::formatter<std::size_t> {
    auto format(newsmodel::id<Entity> number, fmt::format_context& context) const {
        return fmt::formatter<std::size_t>::format(number.index(), context);
    }
};

/// `direct speech: source [20, 24), cue [25, 29), content [0, 19) [31, 45)`
template <>
struct fmt::formatter<newsmodel::attribution> : newsmodel::detail::words_formatter {
    auto format(const newsmodel::attribution& one, fmt::format_context& context) const {
        std::string words = fmt::format("{} {}:", one.form, one.act);
        const auto add = [&](std::string_view role, const std::vector<newsmodel::byte_span>& spans) {
            if (spans.empty()) return;
            if (words.back() != ':') words += ',';
            words += fmt::format(" {}", role);
            for (const newsmodel::byte_span span : spans) words += fmt::format(" {}", span);
        };
        add("source", one.source);
        add("cue", one.cue);
        add("content", one.content);
        return write(words, context);
    }
};

#endif
