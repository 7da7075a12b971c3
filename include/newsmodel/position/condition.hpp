#ifndef NEWSMODEL_POSITION_CONDITION_HPP_INCLUDED
#define NEWSMODEL_POSITION_CONDITION_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

namespace detail {

/// The condition that opens the sentence before the clause of `first`: `If it passes, Ruiz will …`.
[[nodiscard]] inline std::optional<token_range> leading_condition(const clause_words& words, std::uint32_t first) {
    constexpr std::uint32_t reach = 30;  // tokens
    const std::uint32_t begin = words.sentence(first).first;
    if (first < begin + 3 || !words.is_comma(first - 1)) return std::nullopt;
    for (std::uint32_t at = first - 1; at > begin && first - at < reach;) {
        --at;
        if (words.is(at, word_role::condition)) return token_range{at, first - 1};
        if (words.is_comma(at)) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace detail

/// The words that say when a stand holds: after its target, or before the clause that begins at `first`.
/// ```
/// Ruiz will not sign the bill unless the tax goes
/// |                  |      | |                 |
/// first              `target' `--- condition ---'
/// ```
/// Complexity: bounded.
[[nodiscard]] inline std::optional<token_range> find_condition(const clause_words& words, std::uint32_t first,
                                                               token_range target) {
    const std::uint32_t last = words.sentence(first).last;
    std::uint32_t at = target.last;
    if (at < last && words.is_comma(at)) ++at;
    if (at + 1 < last && words.is(at, word_role::condition)) {
        return token_range{at, target_end(words, at + 1, true, last)};
    }
    return detail::leading_condition(words, first);
}

}  // namespace newsmodel

#endif
