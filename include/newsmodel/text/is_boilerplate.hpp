#ifndef NEWSMODEL_TEXT_IS_BOILERPLATE_HPP_INCLUDED
#define NEWSMODEL_TEXT_IS_BOILERPLATE_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel::detail {

/// Cuts off a pair of brackets around all of `words`.
[[nodiscard]] constexpr std::string_view without_brackets(std::string_view words) noexcept {
    const std::string_view inner = without_stop(words);
    if (inner.size() < 2) return words;
    const bool paired = (inner.front() == '(' && inner.find(')') == inner.size() - 1) ||
                        (inner.front() == '[' && inner.find(']') == inner.size() - 1);
    return paired ? trim(inner.substr(1, inner.size() - 2)) : words;
}

/// Whether a block is an address of the web or of a person: `http://…`, `@handle`, `name@paper.example`.
[[nodiscard]] inline bool is_address(std::string_view words) noexcept {
    if (words.find(' ') != std::string_view::npos) return false;
    return words.starts_with("http://") || words.starts_with("https://") || words.starts_with("www.") ||
           (words.find('@') != std::string_view::npos && has_letter_or_digit(words));
}

/// Whether a block holds tags of a mark-up and no words.
[[nodiscard]] constexpr bool is_mark_up(std::string_view words) noexcept {
    if (!words.starts_with('<')) return false;
    for (std::size_t at = 0; at < words.size();) {
        if (words[at] == '<') {
            const std::size_t last = words.find('>', at);
            if (last == std::string_view::npos) return false;
            at = last + 1;
        } else {
            const std::size_t last = words.find('<', at);
            if (has_letter_or_digit(words.substr(at, last - at))) return false;
            at = last;
        }
    }
    return true;
}

/// Whether a block is no part of the story: a line between sections, an appeal to read on, to subscribe or to follow, a
/// notice of rights, a stage direction. In doubt it is not.
///
/// Complexity: linear in the block, which is soon left where it is long.
[[nodiscard]] inline bool is_boilerplate(std::string_view block, const layout_lexicon& lexicon) {
    constexpr std::size_t longest = 400;  // bytes
    if (block.size() > longest) return false;
    if (is_mark_up(block)) return true;
    if (!has_letter_or_digit(block)) return block.find_first_of("\"'") == std::string_view::npos;
    const std::string_view words = without_brackets(block);
    const auto is_mark = [](char32_t code_point) { return code_point != U'@' && !is_letter_or_digit(code_point); };
    if (words.size() < block.size() && words.size() <= 60 && is_all_capitals(words, 3)) return true;
    if (lexicon.boilerplate_lines.contains(trim_if(words, is_mark))) return true;
    if (lexicon.boilerplate_leads.match(words) > 0) return true;
    if (lexicon.contact_leads.match(words) == 0 || has_double_marks(words)) return false;
    return any_word(words, [&](const block_word& word) {
        return word.text.find('@') != std::string_view::npos || lexicon.contact_words.contains(word.core);
    });
}

}  // namespace newsmodel::detail

#endif
