#ifndef NEWSMODEL_ATTRIBUTION_ATTRIBUTION_FINDER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ATTRIBUTION_FINDER_HPP_INCLUDED

#include <newsmodel/attribution/act_of.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/attribution/credited_quotations.hpp>
#include <newsmodel/attribution/factuality_of.hpp>
#include <newsmodel/attribution/form_of.hpp>
#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/attribution/frame_reader.hpp>
#include <newsmodel/attribution/join_paragraphs.hpp>
#include <newsmodel/attribution/marked_commitments.hpp>
#include <newsmodel/attribution/nested_frames.hpp>
#include <newsmodel/attribution/transcript_turns.hpp>
#include <newsmodel/attribution/trim_edges.hpp>
#include <newsmodel/learn/calibration.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel {

/// Finds the attributions of documents: learned fields and trees find cues, sources and contents; rules keep marks
/// and brackets
/// whole, join paragraphs that go on with a quotation, and find reports inside reports.
///
/// Lifetime: borrows the weights of the language; kept from document to document for its buffers.
/// Complexity: linear in tokens.
class attribution_finder {
public:
    explicit attribution_finder(const language& language)
        : lexicon_{language.attribution},
          reader_{lexicon_},
          calibration_{learn::calibration::read(lexicon_.weights.confidence)} {}

    /// The attributions of `document`, in the order of their first byte.
    [[nodiscard]] std::vector<attribution> find(const document& document) {
        reader_.read(document);
        list_frames(document);
        detail::paragraph_joiner{document}.join(frames_);
        detail::marked_commitment_finder{document, lexicon_}.append(frames_);
        detail::credited_quotation_finder{document, lexicon_}.append(frames_);
        detail::transcript_turn_finder{document, lexicon_}.append(frames_);
        append_nested(document);
        order_frames();
        std::vector<attribution> attributions;
        attributions.reserve(frames_.size());
        for (const std::uint32_t index : order_) attributions.push_back(to_attribution(document, frames_[index]));
        return attributions;
    }

private:
    void list_frames(const document& document) {
        frames_.clear();
        const detail::edge_trimmer edges{document};
        for (const detail::chosen_frame& chosen : reader_.chosen()) {
            const detail::frame& frame = reader_.frame_of(chosen);
            const auto source = reader_[frame.source], content = reader_[frame.content];
            detail::found_frame found{{source.begin(), source.end()},
                                      {reader_.cue_of(frame)},
                                      {content.begin(), content.end()},
                                      chosen.probability,
                                      "words that name an act of saying or thinking",
                                      std::nullopt};
            edges.trim(found);
            if (!found.content.empty()) frames_.push_back(std::move(found));
        }
    }

    void append_nested(const document& document) {
        const std::size_t outer = frames_.size();
        detail::nested_frame_finder{document, lexicon_}.append(frames_);
        const detail::edge_trimmer edges{document};
        for (std::size_t index = outer; index < frames_.size(); ++index) edges.trim(frames_[index]);
        std::erase_if(frames_, [](const detail::found_frame& frame) { return frame.content.empty(); });
    }

    /// Puts the frames into text order; `place_` says where each comes to stand.
    void order_frames() {
        order_.resize(frames_.size());
        std::iota(order_.begin(), order_.end(), 0U);
        std::ranges::stable_sort(order_, {},
                                 [this](std::uint32_t index) { return detail::first_token(frames_[index]); });
        place_.resize(order_.size());
        for (std::uint32_t at = 0; at < order_.size(); ++at) place_[order_[at]] = at;
    }

    [[nodiscard]] attribution to_attribution(const document& document, const detail::found_frame& frame) const {
        attribution result;
        const auto bytes = [&document](const std::vector<token_range>& ranges, std::vector<byte_span>& spans) {
            spans.reserve(ranges.size());
            for (const token_range range : ranges) spans.push_back(document.bytes(range));
        };
        bytes(frame.source, result.source);
        bytes(frame.cue, result.cue);
        bytes(frame.content, result.content);
        result.form = frame.verbatim ? quotation_form::direct : form_of(document, frame.content);
        result.act = act_of(document, frame.cue, lexicon_);
        result.factuality = factuality_of(document, frame.source, frame.cue, lexicon_);
        const double probability = static_cast<double>(frame.probability) / detail::frame_chooser::one;
        result.confidence = confidence::of(calibration_ ? (*calibration_)(probability) : probability);
        if (frame.parent) result.parent = id<attribution>{place_[*frame.parent]};
        add_reasons(frame, result);
        return result;
    }

    static void add_reasons(const detail::found_frame& frame, attribution& result) {
        result.reasons.reserve(3);
        if (!result.cue.empty()) result.reasons.push_back({frame.rule, result.cue.front()});
        if (result.form != quotation_form::indirect)
            result.reasons.push_back({"quotation marks around the content", result.content.front()});
        if (!result.source.empty()) result.reasons.push_back({"a source beside the cue", result.source.front()});
    }

    attribution_lexicon lexicon_;
    detail::frame_reader reader_;
    std::optional<learn::calibration> calibration_;
    std::vector<detail::found_frame> frames_;
    std::vector<std::uint32_t> order_, place_;
};

}  // namespace newsmodel

#endif
