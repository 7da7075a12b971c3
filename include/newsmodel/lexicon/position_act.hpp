#ifndef NEWSMODEL_LEXICON_POSITION_ACT_HPP_INCLUDED
#define NEWSMODEL_LEXICON_POSITION_ACT_HPP_INCLUDED

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsmodel {

/// What the holder of a position does.
enum class position_act : std::uint8_t {
    supports,   ///< backs, endorses, praises, defends a policy or an actor
    opposes,    ///< is against a policy or plan
    commits,    ///< binds itself to do something
    refuses,    ///< binds itself not to do or accept something
    demands,    ///< tells or asks another actor to act
    proposes,   ///< puts a plan forward
    seeks,      ///< wants or pursues an outcome
    agrees,     ///< accepts or concedes what another asked
    accuses,    ///< blames or criticises an actor for what it does or did
    threatens,  ///< announces harm if something is or is not done
};

/// Which side an act takes.
enum class polarity : std::uint8_t {
    for_,     ///< supports, commits, demands, proposes, seeks, agrees
    against,  ///< opposes, refuses, accuses, threatens
};

/// `against` for opposes, refuses, accuses and threatens.
[[nodiscard]] constexpr polarity polarity_of(position_act act) noexcept {
    switch (act) {
        case position_act::opposes:
        case position_act::refuses:
        case position_act::accuses:
        case position_act::threatens: return polarity::against;
        default: return polarity::for_;
    }
}

namespace detail {

inline constexpr std::array<std::string_view, 10> position_act_names{
    "supports", "opposes", "commits", "refuses", "demands", "proposes", "seeks", "agrees", "accuses", "threatens"};

}  // namespace detail

/// The act as a word, for machines and people: `supports`.
[[nodiscard]] constexpr std::string_view name(position_act act) noexcept {
    return detail::position_act_names[static_cast<std::size_t>(act)];
}

/// The act of that name; none where there is no such act.
[[nodiscard]] constexpr std::optional<position_act> position_act_named(std::string_view word) noexcept {
    for (std::size_t at = 0; at < detail::position_act_names.size(); ++at) {
        if (detail::position_act_names[at] == word) return static_cast<position_act>(at);
    }
    return std::nullopt;
}

}  // namespace newsmodel

#endif
