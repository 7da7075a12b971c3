#ifndef NEWSMODEL_TEXT_FIND_SIGN_OFF_HPP_INCLUDED
#define NEWSMODEL_TEXT_FIND_SIGN_OFF_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>
#include <newsmodel/text/is_boilerplate.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel::detail {

/// Whether a block is a sign-off alone: `(Yonhap)`, `— Reuters`, `(Reporting by Ana Ruiz; Editing by John Hale)`.
[[nodiscard]] inline bool is_sign_off(std::string_view block, const layout_lexicon& lexicon) {
    constexpr std::size_t longest = 400;  // bytes
    if (block.size() > longest) return false;
    const auto is_dash = [](char32_t code_point) {
        return code_point == U'-' || code_point == U'\u2013' || code_point == U'\u2014' || code_point == U'/' ||
               is_space(code_point);
    };
    const std::string_view inside = without_brackets(trim_if(block, is_dash));
    return lexicon.sign_off_leads.match(inside) > 0 || ends_with_phrase(without_stop(inside), lexicon.sign_off_ends) ||
           lexicon.agencies.contains(without_stop(inside));
}

/// The sign-off at the end of the last paragraph, after its last sentence; empty where there is none.
/// ```
/// … changed its language. (Yonhap)
///                         |      |
///                         sign-off
/// ```
[[nodiscard]] inline std::string_view find_sign_off(std::string_view block, const layout_lexicon& lexicon) {
    constexpr std::size_t longest = 300;  // bytes
    const std::string_view none = block.substr(block.size());
    if (without_stop(block).ends_with(')')) {
        const std::size_t bracket = block.rfind('(');
        if (bracket == std::string_view::npos || block.size() - bracket > longest ||
            !ends_sentence(block.substr(0, bracket)))
            return none;
        const std::string_view tail = block.substr(bracket);
        if (is_sign_off(tail, lexicon)) return tail;
        std::size_t words = 0;
        const bool names = all_words(without_brackets(tail), [&](const block_word& word) {
            return ++words <= 4 && is_capitalized(word.core) && word.tail.empty() &&
                   !lexicon.stage_directions.contains(word.core);
        });
        return names ? tail : none;
    }
    const std::size_t first = block.size() > longest ? block.size() - longest : 0;
    for (std::size_t at = first; at < block.size(); ++at) {
        const bool may_start = at > 0 && block[at - 1] == ' ' && ends_sentence(block.substr(0, at));
        if (may_start && is_sign_off(block.substr(at), lexicon)) return trim(block.substr(at));
    }
    return none;
}

}  // namespace newsmodel::detail

#endif
