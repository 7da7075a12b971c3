#ifndef NEWSMODEL_OUTPUT_BY_SPEAKER_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_BY_SPEAKER_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace newsmodel {

/// What an article gives one speaker.
struct speaker_share {
    id<speaker> who;
    std::vector<id<attribution>> attributions;  ///< whose source it is, in text order
    std::vector<id<position>> positions;        ///< that it holds, in text order

    friend bool operator==(const speaker_share&, const speaker_share&) = default;
};

/// Who speaks or takes a stand: first those who speak, in the order in which they first do, then those who only stand
/// somewhere; those of kind `open` last.
/// Complexity: linear in speakers, attributions and positions.
[[nodiscard]] inline std::vector<speaker_share> by_speaker(const analysis& read) {
    std::vector<speaker_share> shares;
    std::vector<std::optional<std::size_t>> places(read.speakers().size());
    const auto share_of = [&](id<speaker> who) -> speaker_share& {
        std::optional<std::size_t>& place = places[who.index()];
        if (!place) {
            place = shares.size();
            shares.push_back({who, {}, {}});
        }
        return shares[*place];
    };
    for (std::size_t number = 0; number < read.sources().size(); ++number)
        share_of(read.sources()[number].who).attributions.emplace_back(number);
    for (std::size_t number = 0; number < read.positions().size(); ++number)
        share_of(read.id_of(read.positions()[number].holder())).positions.emplace_back(number);
    std::ranges::stable_partition(shares,
                                  [&](const speaker_share& one) { return read[one.who].kind() != speaker_kind::open; });
    return shares;
}

}  // namespace newsmodel

#endif
