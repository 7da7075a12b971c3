#ifndef NEWSMODEL_ANALYSIS_KEEP_ACTIVE_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_KEEP_ACTIVE_SPEAKERS_HPP_INCLUDED

#include <newsmodel/core/id.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/source_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

/// Speakers and positions that refer to each other.
struct speakers_and_positions {
    speaker_reading speakers;
    std::vector<position> positions;
};

namespace detail {

/// The new places of the speakers that are kept, by their old ones.
class speaker_selection {
public:
    explicit speaker_selection(std::size_t speakers) : kept_(speakers, false), places_(speakers, 0) {}

    void keep(std::size_t index) { kept_[index] = true; }
    [[nodiscard]] bool keeps(std::size_t index) const noexcept { return kept_[index]; }
    void number() {
        std::uint32_t next = 0;
        for (std::size_t index = 0; index < kept_.size(); ++index) places_[index] = kept_[index] ? next++ : 0;
    }
    [[nodiscard]] id<speaker> operator()(id<speaker> old) const noexcept { return id<speaker>{places_[old.index()]}; }
    [[nodiscard]] std::size_t place(std::size_t index) const noexcept { return places_[index]; }

private:
    std::vector<bool> kept_;
    std::vector<std::uint32_t> places_;
};

}  // namespace detail

/// Leaves out the entities that an article only mentions: who neither speaks, may have spoken, holds a position, is
/// addressed by one nor reports one.
///
/// Lifetime: the positions of the result refer to the speakers of the result, which may be moved but not copied from.
[[nodiscard]] inline speakers_and_positions keep_active_speakers(speaker_reading speakers, const std::vector<position>& positions) {
    const auto index_of = [&](const speaker& one) { return static_cast<std::size_t>(&one - speakers.speakers.data()); };
    detail::speaker_selection selection{speakers.speakers.size()};
    for (const source_reading& source : speakers.sources) {
        selection.keep(source.who.index());
        for (const speaker_candidate& candidate : source.candidates) selection.keep(candidate.who.index());
    }
    for (const position& one : positions) {
        selection.keep(index_of(one.holder()));
        if (one.addressee() != nullptr) selection.keep(index_of(*one.addressee()));
        if (one.told_by() != nullptr) selection.keep(index_of(*one.told_by()));
    }
    selection.number();

    speakers_and_positions result;
    result.speakers.speakers.reserve(speakers.speakers.size());
    result.positions.reserve(positions.size());
    for (std::size_t index = 0; index < speakers.speakers.size(); ++index) {
        if (selection.keeps(index)) result.speakers.speakers.push_back(std::move(speakers.speakers[index]));
    }
    // What was moved keeps its place, by which positions know it.
    const auto moved = [&](const speaker& one) {
        return detail::speaker_reference<std::string_view>{result.speakers.speakers[selection.place(index_of(one))]};
    };
    for (const position& one : positions) {
        position::fields values = one.values();
        values.holder = moved(one.holder());
        if (values.addressee) values.addressee = moved(*one.addressee());
        if (values.told_by) values.told_by = moved(*one.told_by());
        result.positions.push_back(position{std::move(values)});
    }
    result.speakers.sources = std::move(speakers.sources);
    for (source_reading& source : result.speakers.sources) {
        source.who = selection(source.who);
        for (speaker_candidate& candidate : source.candidates) candidate.who = selection(candidate.who);
    }
    result.speakers.composed = std::move(speakers.composed);
    return result;
}

}  // namespace newsmodel

#endif
