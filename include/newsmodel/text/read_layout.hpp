#ifndef NEWSMODEL_TEXT_READ_LAYOUT_HPP_INCLUDED
#define NEWSMODEL_TEXT_READ_LAYOUT_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/basic_article.hpp>
#include <newsmodel/text/find_sign_off.hpp>
#include <newsmodel/text/is_boilerplate.hpp>
#include <newsmodel/text/is_headline.hpp>
#include <newsmodel/text/read_byline.hpp>
#include <newsmodel/text/read_caption.hpp>
#include <newsmodel/text/read_dateline.hpp>
#include <newsmodel/text/split_blocks.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

namespace detail {

/// Finds out what each block of a text is: first what tells itself, then the head, then the tail; the rest is prose.
class layout_reader {
public:
    layout_reader(std::string_view text, const layout_lexicon& lexicon)
        : text_{text}, lexicon_{lexicon}, blocks_{split_blocks(text)}, open_(blocks_.size(), true) {}

    [[nodiscard]] article_layout read() {
        for (std::size_t at = 0; at < blocks_.size(); ++at) read_scrap(at);
        read_head();
        read_tail();
        collect_body();
        std::ranges::sort(layout_.captions, {}, [](const caption& caption) { return caption.span.first; });
        std::ranges::sort(layout_.boilerplate);
        return std::move(layout_);
    }

private:
    static constexpr std::size_t head_blocks = 6;  // among which a dateline is looked for

    [[nodiscard]] std::string_view words(std::size_t block) const noexcept { return blocks_[block].span.in(text_); }
    [[nodiscard]] byte_span span(std::string_view part) const noexcept { return span_in(text_, part); }

    /// The first block from `at` on that is not yet known.
    [[nodiscard]] std::size_t next_open(std::size_t at) const noexcept {
        while (at < blocks_.size() && !open_[at]) ++at;
        return at;
    }
    [[nodiscard]] std::string_view words_or_none(std::size_t block) const noexcept {
        return block < blocks_.size() ? words(block) : std::string_view{};
    }
    /// The size of the longest of three unknown blocks from `block` on.
    [[nodiscard]] std::size_t longest_from(std::size_t block) const noexcept {
        std::size_t longest = 0;
        for (int count = 0; count < 3 && block < blocks_.size(); ++count, block = next_open(block + 1)) {
            longest = std::max(longest, words(block).size());
        }
        return longest;
    }

    void take_as_boilerplate(std::size_t block) {
        open_[block] = false;
        layout_.boilerplate.push_back(blocks_[block].span);
    }

    /// Boilerplate and captions, which may stand anywhere and are known by their words.
    void read_scrap(std::size_t block) {
        if (is_boilerplate(words(block), lexicon_)) {
            take_as_boilerplate(block);
            return;
        }
        const bool last = block + 1 == blocks_.size();  // what looks like a credit is the agency there
        const std::optional<caption_reading> reading =
            last ? std::nullopt : caption_reader{lexicon_}.read(words(block), blocks_[block].stroke_after);
        if (!reading) return;
        if (reading->words.empty()) {
            read_lone_credit(block, reading->credit);
            return;
        }
        open_[block] = false;
        caption caption{span(reading->words), std::nullopt};
        if (!reading->credit.empty()) caption.credit = span(reading->credit);
        layout_.captions.push_back(caption);
    }

    /// A credit on its own line belongs to the caption right before it; without one there is nothing it could say.
    void read_lone_credit(std::size_t block, std::string_view credit) {
        const bool follows_caption = block > 0 && !layout_.captions.empty() && !layout_.captions.back().credit &&
                                     blocks_[block - 1].span.contains(layout_.captions.back().span);
        if (!follows_caption || credit.empty()) {
            take_as_boilerplate(block);
            return;
        }
        open_[block] = false;
        layout_.captions.back().credit = span(credit);
    }

    void read_head() {
        std::size_t at = next_open(0);
        if (at < blocks_.size() && lexicon_.section_names.contains(without_stop(words(at))) &&
            next_open(at + 1) < blocks_.size()) {
            take_as_boilerplate(at);
            at = next_open(at + 1);
        }
        if (at == blocks_.size()) return;
        at = read_byline(read_headline(at));
        for (std::size_t count = 0; count < head_blocks && at < blocks_.size(); ++count, at = next_open(at + 1)) {
            if (read_dateline(at)) break;
        }
    }

    /// Reads the headline if there is one, and returns the block after it.
    [[nodiscard]] std::size_t read_headline(std::size_t at) {
        const std::size_t next = next_open(at + 1);
        const bool other = read_led_byline(at).has_value() || dateline_reader{lexicon_}.read(words(at)).has_value();
        if (next == blocks_.size() || other || !is_headline(words(at), longest_from(next), lexicon_)) return at;
        open_[at] = false;
        layout_.headline = blocks_[at].span;
        // `Senate votes;` goes on in the line below it.
        if (!words(at).ends_with(';') || next != at + 1) return next;
        const std::size_t after = next_open(next + 1);
        if (after == blocks_.size() || words(next).size() > longest_deck) return next;
        open_[next] = false;
        layout_.headline->last = blocks_[next].span.last;
        return after;
    }

    [[nodiscard]] std::optional<byline_reading> read_led_byline(std::size_t block) const {
        std::optional<byline_reading> byline = byline_reader{lexicon_}.read(words(block));
        if (byline && !byline->led) byline.reset();
        return byline;
    }

    /// A line or two that explain the headline may stand above the byline; without a headline it is led by a word.
    /// Returns the block after it.
    [[nodiscard]] std::size_t read_byline(std::size_t at) {
        std::size_t block = at;
        for (std::size_t below = 0; below < 3 && block < blocks_.size(); ++below, block = next_open(block + 1)) {
            std::optional<byline_reading> byline = byline_reader{lexicon_}.read(words(block));
            if (!byline || !(byline->led || layout_.headline) || next_open(block + 1) == blocks_.size()) continue;
            open_[block] = false;
            layout_.byline = blocks_[block].span;
            authors_ = std::move(byline->names);
            const std::size_t below_it = next_open(block + 1);
            if (below_it == block + 1 && lexicon_.agencies.contains(without_stop(words(below_it)))) {
                open_[below_it] = false;
                layout_.byline->last = blocks_[below_it].span.last;
            }
            read_date_lines(next_open(below_it));
            return next_open(at);
        }
        if (layout_.headline) read_date_lines(at);
        return next_open(at);
    }

    void read_date_lines(std::size_t block) {
        for (; is_date_line(words_or_none(block), lexicon_); block = next_open(block + 1)) take_as_boilerplate(block);
    }

    [[nodiscard]] bool read_dateline(std::size_t block) {
        const std::optional<dateline_reading> reading = dateline_reader{lexicon_}.read(words(block));
        if (!reading) return false;
        const auto place = [this](std::optional<std::string_view> part) {
            return part ? std::optional{span(*part)} : std::nullopt;
        };
        layout_.dateline =
            dateline{span(reading->all), place(reading->place), place(reading->agency), place(reading->date)};
        blocks_[block].span = span(trim(words(block).substr(reading->all.size())));
        return true;
    }

    void read_tail() {
        std::size_t end = blocks_.size();
        while (true) {
            while (end > 0 && !open_[end - 1]) --end;
            if (end <= 1 || !read_tail_block(end - 1)) break;
        }
        if (end == 0) return;
        const std::string_view sign_off = find_sign_off(words(end - 1), lexicon_);
        if (sign_off.empty()) return;
        add_sign_off(span(sign_off));
        blocks_[end - 1].span = span(trim(words(end - 1).substr(0, words(end - 1).size() - sign_off.size())));
    }

    [[nodiscard]] bool read_tail_block(std::size_t block) {
        if (is_sign_off(words(block), lexicon_)) {
            open_[block] = false;
            add_sign_off(blocks_[block].span);
            return true;
        }
        if (!is_address(words(block)) && !is_note_on_author(words(block))) return false;
        take_as_boilerplate(block);
        return true;
    }

    /// The one nearest to the story is the sign-off.
    void add_sign_off(byte_span span) {
        if (layout_.sign_off) layout_.boilerplate.push_back(*layout_.sign_off);
        layout_.sign_off = span;
    }

    /// Whether a block starts `Ana Ruiz is` with a name of the byline.
    [[nodiscard]] bool is_note_on_author(std::string_view words) const {
        if (words.size() > longest_note) return false;
        return std::ranges::any_of(authors_, [&](std::string_view author) {
            if (!words.starts_with(author)) return false;
            block_words after{words.substr(author.size())};
            return after.next() && lexicon_.own_verbs.contains(after.word().core);
        });
    }

    void collect_body() {
        for (std::size_t at = 0; at < blocks_.size(); ++at) {
            if (open_[at] && !blocks_[at].span.empty()) layout_.body.push_back(blocks_[at].span);
        }
    }

    static constexpr std::size_t longest_deck = 160;  // bytes
    static constexpr std::size_t longest_note = 400;  // bytes

    std::string_view text_;
    const layout_lexicon& lexicon_;
    std::vector<text_block> blocks_;
    std::vector<bool> open_;  ///< for each block whether it is not yet known
    std::vector<std::string_view> authors_;
    article_layout layout_;
};

}  // namespace detail

/// Finds the parts of an article's text.
///
/// Shape: spans without blanks at their ends; labels (`Photo:`) and strokes beside a caption belong to no part.
/// Errors: none; what has no clear sign of being something else is body.
/// Complexity: linear in bytes.
/// Example: tests/text/read_layout.cpp
[[nodiscard]] inline article_layout read_layout(std::string_view text, const layout_lexicon& lexicon) {
    return detail::layout_reader{text, lexicon}.read();
}

}  // namespace newsmodel

#endif
