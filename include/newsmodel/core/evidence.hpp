#ifndef NEWSMODEL_CORE_EVIDENCE_HPP_INCLUDED
#define NEWSMODEL_CORE_EVIDENCE_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>

#include <string_view>

namespace newsmodel {

/// One reason why something was read as it was: a rule or feature in words, and the bytes it rests on.
///
/// Lifetime: `rule` is a string literal of the library.
struct evidence {
    std::string_view rule;  ///< `quotation marks around the content`
    byte_span span;         ///< of the article's text

    friend bool operator==(const evidence&, const evidence&) = default;
};

}  // namespace newsmodel

#endif
