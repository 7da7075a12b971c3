#ifndef NEWSMODEL_TEXT_READ_BYLINE_HPP_INCLUDED
#define NEWSMODEL_TEXT_READ_BYLINE_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// Whether a block is nothing but a date: `Published 9:02 a.m. ET Sept. 3, 2019`.
[[nodiscard]] inline bool is_date_line(std::string_view words, const layout_lexicon& lexicon) {
    if (words.size() > 100 || !has_digit(words)) return false;
    bool dated = false;
    const bool only_dates = all_words(words, [&](const block_word& word) {
        const bool month = lexicon.months.contains(word.core);
        dated |= month || word.core.find_first_of("/-") != std::string_view::npos;
        return month || word.core.empty() || has_digit(word.core) || lexicon.weekdays.contains(word.core) ||
               lexicon.date_words.contains(word.core);
    });
    return only_dates && dated;
}

/// Who wrote an article, as views of the block that says so.
struct byline_reading {
    std::vector<std::string_view> names;
    bool led{};  ///< by a word such as `By`
};

/// Reads the names of a byline and checks what follows them.
/// ```
/// By ANA RUIZ and JOHN HALE, Associated Press
/// |  |          |          ||              |
/// |  `- name    `- name    |`--- company --'
/// lead                     rest
/// ```
class byline_reader {
public:
    explicit byline_reader(const layout_lexicon& lexicon) noexcept : lexicon_{lexicon} {}

    [[nodiscard]] std::optional<byline_reading> read(std::string_view words) const {
        if (words.size() > longest || has_double_marks(words)) return std::nullopt;
        byline_reading byline;
        const std::size_t lead = lexicon_.byline_leads.match(words);
        byline.led = lead > 0;
        std::string_view rest = trim(without_stop(words.substr(lead)));
        if (byline.led && lexicon_.agencies.contains(rest)) {
            byline.names.push_back(rest);
            return byline;
        }
        while (true) {
            const std::size_t name = name_size(rest);
            if (name == 0) break;
            byline.names.push_back(rest.substr(0, name));
            rest.remove_prefix(name);
            const std::size_t joint = joint_size(rest);
            if (joint == 0) break;
            if (name_size(rest.substr(joint)) == 0) break;
            rest.remove_prefix(joint);
        }
        if (byline.names.empty()) return std::nullopt;
        if (!(byline.led ? may_follow_led(rest) : may_follow_bare(rest))) return std::nullopt;
        return byline;
    }

private:
    static constexpr std::size_t longest = 160;  // bytes

    [[nodiscard]] bool is_role(std::string_view core) const noexcept {
        const std::size_t hyphen = core.rfind('-');
        if (hyphen != std::string_view::npos && lexicon_.byline_roles.contains(core.substr(hyphen + 1))) return true;
        return lexicon_.byline_roles.contains(core);
    }

    /// The bytes of a name of two to five words at the head of `words`; 0 where there is none.
    [[nodiscard]] std::size_t name_size(std::string_view words) const {
        std::size_t size = 0;
        std::size_t capitalized = 0;
        for (block_words each{words}; each.next() && capitalized < 6;) {
            const block_word& word = each.word();
            if (word.core.empty() || word.core.data() != word.text.data() || has_digit(word.core)) break;
            const bool starts = size == 0;
            if (!is_capitalized(word.core)) {
                if (starts || !lexicon_.name_particles.contains(word.core)) break;
                continue;
            }
            if (lexicon_.months.contains(word.core) || lexicon_.weekdays.contains(word.core)) break;
            if (lexicon_.prose_words.contains(word.core) || is_role(word.core)) break;
            ++capitalized;
            const std::size_t inside = static_cast<std::size_t>(word.core.data() - words.data()) + word.core.size();
            const bool stopped = word.tail.starts_with('.') && word.core.size() <= 2;
            size = inside + (stopped ? 1 : 0);
            if (!word.tail.empty() && word.tail != ".") break;
        }
        return capitalized >= 2 ? size : 0;
    }

    /// The bytes of what stands between two names: `, `, ` and `, ` & `.
    [[nodiscard]] static std::size_t joint_size(std::string_view words) noexcept {
        const std::string_view start = words;
        words = trim_head_if(words, [](char32_t code_point) { return code_point == U',' || is_space(code_point); });
        if (words.starts_with("and ")) words.remove_prefix(4);
        if (words.starts_with("with ")) words.remove_prefix(5);
        if (words.starts_with("& ")) words.remove_prefix(2);
        return start.size() - words.size();
    }

    /// What may stand after the names where a word has led them: a company, a role, a place, a date, an address.
    [[nodiscard]] bool may_follow_led(std::string_view rest) const {
        if (trim(rest).empty() || has_role(rest)) return true;
        return all_words(rest, [this](const block_word& word) { return is_proper_or_small(word); });
    }

    /// What must stand after the names where no word has led them.
    [[nodiscard]] bool may_follow_bare(std::string_view rest) const {
        const std::string_view words = trim(rest);
        if (words.empty()) return false;
        const bool apart = words.starts_with('|') || words.starts_with(',') || words.starts_with("\u2022") ||
                           words.starts_with("\u00B7") || words.starts_with('/') || words.starts_with('@');
        if (!apart)
            return is_role(last_word(words)) &&
                   all_words(words, [this](const block_word& word) { return is_proper_or_small(word); });
        const std::string_view after = trim_head_if(
            words, [](char32_t code_point) { return code_point != U'@' && !is_letter_or_digit(code_point); });
        return after.starts_with('@') || has_role(after) || lexicon_.agencies.match(after) > 0 ||
               is_date_line(after, lexicon_);
    }

    [[nodiscard]] static std::string_view last_word(std::string_view words) noexcept {
        return words.substr(words.rfind(' ') + 1);
    }
    [[nodiscard]] bool has_role(std::string_view words) const {
        std::size_t count = 0;
        bool role = false;
        for (block_words each{words}; each.next(); ++count) role |= is_role(each.word().core);
        return role && count <= 8;
    }
    [[nodiscard]] bool is_proper_or_small(const block_word& word) const noexcept {
        return word.core.empty() || is_capitalized(word.core) || has_digit(word.core) ||
               word.text.find('@') != std::string_view::npos || lexicon_.small_words.contains(word.core) ||
               lexicon_.date_words.contains(word.core) || is_role(word.core);
    }

    const layout_lexicon& lexicon_;
};

}  // namespace newsmodel::detail

#endif
