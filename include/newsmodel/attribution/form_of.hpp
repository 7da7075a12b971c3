#ifndef NEWSMODEL_ATTRIBUTION_FORM_OF_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FORM_OF_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <span>

namespace newsmodel {

/// How much of `content` stands between quotation marks, by the bytes of its words and numbers.
[[nodiscard]] inline quotation_form form_of(const document& document, std::span<const token_range> content) noexcept {
    std::uint64_t all = 0;
    std::uint64_t quoted = 0;
    for (const token_range range : content) {
        for (const token& token : document[range]) {
            if (token.kind != token_kind::word && token.kind != token_kind::number) continue;
            all += token.span.size();
            if (token.quotation_depth > 0) quoted += token.span.size();
        }
    }
    if (quoted * 100 >= all * 95 && quoted > 0) return quotation_form::direct;
    return quoted * 100 >= all * 5 && quoted > 0 ? quotation_form::mixed : quotation_form::indirect;
}

}  // namespace newsmodel

#endif
