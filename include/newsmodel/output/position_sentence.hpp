#ifndef NEWSMODEL_OUTPUT_POSITION_SENTENCE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_POSITION_SENTENCE_HPP_INCLUDED

#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsmodel {

namespace detail {

/// The word of `text` before byte `at`, past quotation marks and the like: `to` before `"back down"`.
[[nodiscard]] inline std::string_view word_before(std::string_view text, std::size_t at) {
    const auto is_letter = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code | 0x20u) - 'a' < 26u || code == '\'';
    };
    while (at != 0 && !is_letter(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != '\n') --at;
    const std::size_t last = at;
    while (at != 0 && is_letter(text[at - 1])) --at;
    return text.substr(at, last - at);
}

/// Whether a verb without ending follows: `to`, `will`, `not`, `won't`.
[[nodiscard]] inline bool wants_verb(std::string_view word) {
    constexpr std::array<std::string_view, 13> all{"to",  "will",  "would", "not", "must",   "should", "shall",
                                                   "can", "could", "ought", "may", "cannot", "never"};
    return word.ends_with("n't") || std::ranges::find(all, word) != all.end();
}

/// What stands between the act and a target that is no verb.
[[nodiscard]] constexpr std::string_view link_of(position_act act) {
    switch (act) {
        case position_act::commits:
        case position_act::agrees: return "to ";
        default: return "";
    }
}

/// The act as the verb of a sentence about the holder: `opposes`, of several `oppose`.
template <class Text>
[[nodiscard]] std::string_view verb_of(const basic_position<Text>& one) {
    const std::string_view verb = name(one.act());
    return one.holder().kind() == speaker_kind::group ? verb.substr(0, verb.size() - 1) : verb;
}

/// Whether the target is a clause that would not go on from the act: `accuses Lund: has done nothing`.
template <class Text>
[[nodiscard]] bool is_clause(const basic_position<Text>& one) {
    return !one.reasons().empty() && one.reasons().front().rule == stated_by_clause;
}

/// A condition as it stands inside a sentence, though it may have begun one.
[[nodiscard]] inline std::string without_capital(std::string_view condition) {
    std::string words{condition};
    if (!words.empty() && words.front() >= 'A' && words.front() <= 'Z') words.front() += 'a' - 'A';
    return words;
}

}  // namespace detail

/// The position as a sentence without its stop: `United States refuses to back down from sanctions, toward North
/// Korea`.
///
/// `text` is the article's, which tells `refuses to back down` from `refuses the offer`.
template <class Text>
[[nodiscard]] std::string position_sentence(const basic_position<Text>& one, std::string_view text) {
    const std::string_view before = detail::word_before(text, one.target().span().first);
    const bool verb = detail::wants_verb(before);
    const std::string addressee = one.addressee() != nullptr ? std::string{one.addressee()->name()} : std::string{};

    std::string sentence{one.holder().name()};
    sentence.append(" ").append(detail::verb_of(one));
    bool addressed = one.act() == position_act::accuses && !addressee.empty();
    if (addressed) sentence.append(" ").append(addressee);
    if (detail::is_clause(one)) {
        sentence += ": ";
    } else if (one.act() == position_act::accuses) {
        sentence += addressed || before == "of" ? " of " : " ";
    } else if (one.act() == position_act::demands && verb && !addressee.empty()) {
        sentence.append(" that ").append(addressee).append(" ");
        addressed = true;
    } else if (verb) {
        sentence += " to ";
    } else if (before == "that") {
        sentence += " that ";
    } else {
        sentence.append(" ").append(detail::link_of(one.act()));
    }
    sentence += one.target().joined();
    if (one.condition()) sentence.append(" ").append(detail::without_capital(one.condition()->text));
    if (!addressee.empty() && !addressed) sentence.append(", toward ").append(addressee);
    return sentence;
}

}  // namespace newsmodel

#endif
