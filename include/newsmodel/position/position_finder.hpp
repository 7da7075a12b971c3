#ifndef NEWSMODEL_POSITION_POSITION_FINDER_HPP_INCLUDED
#define NEWSMODEL_POSITION_POSITION_FINDER_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/position/candidate_finder.hpp>
#include <newsmodel/position/choice_features.hpp>
#include <newsmodel/position/choose_positions.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/position_choice.hpp>
#include <newsmodel/position/rule_weight.hpp>
#include <newsmodel/position/target_referent.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// Finds the policy positions of an article: wide candidates, then a choice among them, learned where the language has
/// weights for it, else by rule.
///
/// Shape: in the order of the words that they hang on.
/// Lifetime: the positions borrow the document's text and point at elements of `speaker_reading::speakers`, which must
/// stay where they are. Keeps its buffers from article to article.
/// Complexity: linear in tokens; nothing is allocated for a token.
/// Source: shared definition of acts and targets in docs/positions.md.
class position_finder {
public:
    explicit position_finder(const language& language)
        : frames_{language.position.frames},
          words_{language.position, frames_},
          choice_{position_choice::read(language.position.choice)} {}

    position_finder(const position_finder&) = delete;
    position_finder& operator=(const position_finder&) = delete;

    /// The positions of `document`, told in `attributions` by `speakers`.
    [[nodiscard]] std::vector<position> find(const document& document, std::span<const attribution> attributions,
                                             const speaker_reading& speakers) {
        words_.read(document);
        told_.read(document, attributions, speakers);
        const holder_finder holders{words_, told_, speakers};
        candidate_finder{words_, told_, holders}.find(candidates_);
        weigh(speakers);
        choose_positions(words_, choice_ ? learned_thresholds : thresholds_by_rule, candidates_);
        std::vector<position> positions;
        positions.reserve(candidates_.size());
        for (const position_candidate& one : candidates_) positions.push_back(value(document, speakers, one));
        return positions;
    }

private:
    void weigh(const speaker_reading& speakers) {
        choice_features features{words_, told_, speakers};
        for (position_candidate& one : candidates_) {
            const std::uint16_t by_rule = rule_weight(one);
            if (choice_) choice_->decide(features.list(one), one);
            else one.weight = by_rule;
            // What the rules are sure of stays: the model has seen one kind of articles only.
            if (by_rule >= thresholds_by_rule.frame) one.weight = std::max(one.weight, thresholds_by_rule.frame);
        }
    }

    [[nodiscard]] position value(const document& document, const speaker_reading& speakers,
                                 const position_candidate& one) const {
        const auto speaker_at = [&](std::uint32_t who) {
            return detail::speaker_reference<std::string_view>{speakers.speakers[who]};
        };
        const auto fragment = [&](byte_span span) {
            return basic_fragment<std::string_view>{span.in(document.text), span};
        };
        const byte_span target = document.bytes(one.target);
        const std::uint32_t first = one.subject.empty() ? one.head : std::min(one.subject.first, one.head);
        position::fields fields;
        fields.holder = speaker_at(one.holder);
        fields.act = one.act;
        fields.target = excerpt{{fragment(target)}};
        if (one.addressee && may_be_addressed(one, speakers)) fields.addressee = speaker_at(*one.addressee);
        if (const auto words = target_referent(words_, one.target))
            fields.target_refers_to = fragment(document.bytes(*words));
        if (!one.condition.empty()) fields.condition = fragment(document.bytes(one.condition));
        fields.modality = one.modality;
        fields.evidence = fragment(hull(document.tokens[first].span, target));
        if (one.told_in) {
            fields.attribution = id<attribution>{*one.told_in};
            fields.told_by = speaker_at(static_cast<std::uint32_t>(speakers.sources[*one.told_in].who.index()));
        }
        fields.confidence = confidence::per_mille(one.weight);
        fields.reasons.reserve(2);
        fields.reasons.push_back(
            {one.frame ? one.frame->pattern : stated_by_clause, document.tokens[one.head].span});
        fields.reasons.push_back({reason(one.route), document.tokens[first].span});
        return position{std::move(fields)};
    }

    /// Nobody turns to himself or to a document: `opposes the bill` is said to no one.
    [[nodiscard]] static bool may_be_addressed(const position_candidate& one, const speaker_reading& speakers) noexcept {
        return *one.addressee != one.holder && speakers.speakers[*one.addressee].kind() != speaker_kind::document;
    }

    frame_table frames_;
    clause_words words_;
    told_words told_;
    std::optional<position_choice> choice_;
    std::vector<position_candidate> candidates_;
};

}  // namespace newsmodel

#endif
