#ifndef NEWSMODEL_TEXT_READ_DATELINE_HPP_INCLUDED
#define NEWSMODEL_TEXT_READ_DATELINE_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsmodel::detail {

/// A dateline as views of the block that starts with it.
struct dateline_reading {
    std::string_view all;  ///< with the dash
    std::optional<std::string_view> place;
    std::optional<std::string_view> agency;
    std::optional<std::string_view> date;
};

/// Reads the dateline at the head of a block.
///
/// | before the dash | a dateline if |
/// | --- | --- |
/// | `GENEVA`, `WEST PALM BEACH, Fla.` | always |
/// | `GENEVA (Any Name)` | always |
/// | `Geneva (Reuters)` | the agency is known |
/// | `Geneva, June 3` | always |
/// | `(Reuters)` | the agency is known |
class dateline_reader {
public:
    explicit dateline_reader(const layout_lexicon& lexicon) noexcept : lexicon_{lexicon} {}

    [[nodiscard]] std::optional<dateline_reading> read(std::string_view block) const {
        const std::optional<dash> end = find_dash(block);
        if (!end || !starts_sentence(block.substr(end->last))) return std::nullopt;
        dateline_reading line;
        line.all = block.substr(0, end->last);
        std::string_view head = trim(block.substr(0, end->first));
        if (head.ends_with(')')) {
            const std::size_t bracket = head.rfind('(');
            if (bracket == std::string_view::npos) return std::nullopt;
            line.agency = trim(head.substr(bracket + 1, head.size() - bracket - 2));
            head = trim(head.substr(0, bracket));
            if (!may_be_agency(*line.agency)) return std::nullopt;
        }
        line.date = date_in(head);
        if (line.date) head = head.substr(0, static_cast<std::size_t>(line.date->data() - head.data()));
        head = trim_tail_if(head, [](char32_t code_point) { return code_point == U',' || is_space(code_point); });
        const bool known = line.agency && lexicon_.agencies.contains(*line.agency);
        if (head.empty()) {
            if (!known || line.date) return std::nullopt;
            return line;
        }
        const bool in_capitals = is_all_capitals(head.substr(0, head.find(',')), 2);
        if (!is_place(head) || !(in_capitals || known || (line.date && !line.agency))) return std::nullopt;
        line.place = head;
        return line;
    }

private:
    static constexpr std::size_t longest = 120;  // bytes

    struct dash {
        std::size_t first{};
        std::size_t last{};
    };

    /// The first dash that stands apart: `--`, `—`, `–`, or `-` between blanks.
    [[nodiscard]] static std::optional<dash> find_dash(std::string_view block) noexcept {
        for (std::size_t at = 1; at < block.size() && at < longest; ++at) {
            const char here = block[at];
            if (here == '"' || here == ';' || here == ':') return std::nullopt;
            if (here != '-' && here != '\xE2') continue;  // no dash starts with another byte
            const std::string_view rest = block.substr(at);
            const bool blank_before =
                block[at - 1] == ' ' || block[at - 1] == ')' || block.substr(0, at).ends_with("\u00A0");
            if (rest.starts_with("\u2014") || rest.starts_with("\u2015")) return dash{at, at + 3};
            if (rest.starts_with("\u2013") && blank_before) return dash{at, at + 3};
            if (rest.starts_with("--") && blank_before) return dash{at, rest.starts_with("---") ? at + 3 : at + 2};
            if (here == '-' && blank_before && blank_size(rest.substr(1)) > 0) return dash{at, at + 1};
        }
        return std::nullopt;
    }

    /// Whether prose follows: a capital, a digit or a mark.
    [[nodiscard]] static bool starts_sentence(std::string_view rest) noexcept {
        rest = trim(rest);
        return !rest.empty() && !is_lower(decode_utf8(rest, 0).code_point);
    }

    [[nodiscard]] bool may_be_agency(std::string_view words) const {
        if (lexicon_.agencies.contains(words)) return true;
        return words.size() <= 40 && all_words(words, [this](const block_word& word) {
                   return is_capitalized(word.core) || lexicon_.small_words.contains(word.core);
               });
    }

    /// The date at the end of `head`, from its month or day on: `June 3`, `3 June 2016`, `Tuesday, June 3`.
    [[nodiscard]] std::optional<std::string_view> date_in(std::string_view head) const {
        for (block_words each{head}; each.next();) {
            const std::string_view core = each.word().core;
            const auto first = static_cast<std::size_t>(core.data() - head.data());
            const bool may_start =
                has_digit(core) || lexicon_.months.contains(core) || lexicon_.weekdays.contains(core);
            if (may_start && is_date(head.substr(first))) return head.substr(first);
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is_date(std::string_view words) const {
        bool named = false;
        const bool only_dates = all_words(words, [&](const block_word& word) {
            const bool name = lexicon_.months.contains(word.core) || lexicon_.weekdays.contains(word.core);
            named |= name;
            return name || has_digit(word.core);
        });
        return only_dates && named;
    }

    [[nodiscard]] bool is_place(std::string_view head) const {
        if (head.size() > 60 || lexicon_.no_places.contains(head.substr(0, head.find(' ')))) return false;
        std::size_t words = 0;
        const bool proper = all_words(head, [&](const block_word& word) {
            ++words;
            const bool sentence = word.tail.find_first_of("!?)(") != std::string_view::npos;
            return !sentence &&
                   (is_capitalized(word.core) || (words > 1 && lexicon_.name_particles.contains(word.core)));
        });
        return proper && words <= 7;
    }

    const layout_lexicon& lexicon_;
};

}  // namespace newsmodel::detail

#endif
