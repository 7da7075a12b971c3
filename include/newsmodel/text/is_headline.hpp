#ifndef NEWSMODEL_TEXT_IS_HEADLINE_HPP_INCLUDED
#define NEWSMODEL_TEXT_IS_HEADLINE_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel::detail {

/// What tells a headline from a sentence.
struct headline_signs {
    std::size_t words{};
    std::size_t long_words{};        ///< of four letters or more, after the first word
    std::size_t capitalized{};       ///< those of them that are
    std::size_t prose_words{};       ///< `the`, `said`
    std::size_t sentences_inside{};  ///< ends of sentences before the last
    bool weekday{};
    bool stop{};  ///< a full stop at the end

    headline_signs(std::string_view block, const layout_lexicon& lexicon) {
        bool ended = false;
        for (block_words each{block}; each.next(); ++words) {
            const block_word& word = each.word();
            sentences_inside += ended && is_capitalized(word.core) ? 1u : 0u;
            const bool initials = word.core.find('.') != std::string_view::npos || word.core.size() <= 3;
            ended = word.tail.starts_with('.') && !initials;
            prose_words += lexicon.prose_words.contains(word.core) ? 1u : 0u;
            weekday |= lexicon.weekdays.contains(word.core);
            if (words == 0 || word.core.size() < 4 || has_digit(word.core)) continue;
            ++long_words;
            capitalized += is_capitalized(word.core) ? 1u : 0u;
        }
        stop = ends_sentence(block) && !without_closing_marks(block).ends_with("..");
    }

    [[nodiscard]] bool in_title_case() const noexcept { return long_words >= 2 && capitalized * 5 >= long_words * 4; }
};

/// Whether the first block of a text is its headline, and not the first sentence of the story; `longest_after` is the
/// size of the longest of the blocks that follow.
///
/// | the block | a headline if |
/// | --- | --- |
/// | `In Title Case, With or Without a Full Stop.` | it is no longer than a headline may be |
/// | `In sentence case, without a stop` | the same |
/// | `In sentence case, with a stop.` | it is short, of few small words, without a weekday, and shorter than the story's |
[[nodiscard]] inline bool is_headline(std::string_view block, std::size_t longest_after,
                                      const layout_lexicon& lexicon) {
    constexpr std::size_t longest = 220;           // bytes
    constexpr std::size_t longest_sentence = 120;  // bytes
    if (block.size() > longest || block.ends_with(',') || block.ends_with(':')) return false;
    const headline_signs signs{block, lexicon};
    if (signs.in_title_case()) return true;
    if (is_lower(decode_utf8(block, 0).code_point)) return false;
    if (!signs.stop) return true;
    if (has_double_marks(block) && signs.prose_words > 0) return false;
    if (block.size() > longest_sentence || block.size() >= longest_after || signs.weekday) return false;
    return signs.sentences_inside == 0 ? signs.prose_words <= 2 : signs.sentences_inside == 1 && signs.prose_words == 0;
}

}  // namespace newsmodel::detail

#endif
