#ifndef NEWSMODEL_POSITION_RULE_WEIGHT_HPP_INCLUDED
#define NEWSMODEL_POSITION_RULE_WEIGHT_HPP_INCLUDED

#include <newsmodel/position/position_candidate.hpp>

#include <cstdint>

namespace newsmodel {

/// How likely a candidate is a stand, per mille, from its frame and the way its holder was found alone: about the share that
/// was right in articles read by people.
[[nodiscard]] constexpr std::uint16_t rule_weight(const position_candidate& one) noexcept {
    if (!one.frame) return 0;
    if (one.doubtful || one.route >= holder_route::around) return 100;
    const frame_strength strength = one.frame->strength;
    if (one.route == holder_route::cue_source) return strength == frame_strength::inside ? 500 : 800;
    if (one.frame->kind == frame_class::modal) return 650;
    if (strength != frame_strength::anywhere && !one.is_cue) return 150;
    if (one.route == holder_route::clause) return 160;
    if (one.route == holder_route::pronoun) return one.told_in ? 400 : 150;
    if (one.route == holder_route::told) return 400;
    return 550;
}

}  // namespace newsmodel

#endif
