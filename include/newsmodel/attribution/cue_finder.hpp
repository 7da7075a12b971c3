#ifndef NEWSMODEL_ATTRIBUTION_CUE_FINDER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CUE_FINDER_HPP_INCLUDED

#include <newsmodel/attribution/cue_features.hpp>
#include <newsmodel/attribution/cue_gate.hpp>
#include <newsmodel/attribution/feature_list.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/chain_lattice.hpp>
#include <newsmodel/learn/chain_model.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Words that may be a cue, and how likely.
struct cue_candidate {
    token_range cue;
    float probability{};
};

/// Finds the words that may be cues.
///
/// Lifetime: borrows the weights; kept from document to document for its buffers.
/// Complexity: some 55 look-ups for each token that the gate lets pass.
class cue_finder {
public:
    using model = learn::chain_model<cue_labels, learn::row_check::fingerprint>;

    static constexpr float least = 0.16F;  ///< probability of a candidate
    static constexpr float least_of_rival =
        0.4F;  ///< of what counts as a cue when another's source and content are looked for

    cue_finder(learn::model_view gate, learn::model_view field)
        : model_{model::read(field)}, gate_{gate} {}

    [[nodiscard]] bool has_model() const noexcept { return model_.has_value(); }

    void find(const document& document, std::span<const token_traits> traits) {
        candidates_.clear();
        begins_.assign(traits.size(), 0);
        inside_.assign(traits.size(), 0);
        likely_.assign(traits.size(), 0);
        if (!model_) return;
        for (const sentence& sentence : document.sentences) label(document, traits, sentence);
        for (const sentence& sentence : document.sentences) list(sentence.tokens);
    }

    [[nodiscard]] std::span<const cue_candidate> candidates() const noexcept { return candidates_; }
    /// For each token, whether it is likely part of a cue.
    [[nodiscard]] std::span<const std::uint8_t> likely() const noexcept { return likely_; }

private:
    void label(const document& document, std::span<const token_traits> traits, const sentence& sentence) {
        bool read = false;
        gate_.for_each_run(traits, sentence.tokens, [&](std::uint32_t first, std::span<const std::uint8_t> masks) {
            if (!read) {
                const bool continues = sentence.tokens.first > document.paragraphs[sentence.paragraph].tokens.first;
                features_.read(traits, sentence.tokens, continues);
                read = true;
            }
            lattice_.clear();
            for (std::size_t at = 0; at < masks.size(); ++at) {
                features_.list(first - sentence.tokens.first + at, list_);
                lattice_.push((*model_)(list_.hashes()), masks[at]);
            }
            lattice_.sum_paths(model_->transitions());
            for (std::size_t at = 0; at < masks.size(); ++at) {
                const auto& marginal = lattice_.marginal(at);
                begins_[first + at] = marginal[1];
                inside_[first + at] = marginal[2];
                likely_[first + at] = marginal[1] + marginal[2] >= least_of_rival;
            }
        });
    }

    void list(token_range sentence) {
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            const float probability = begins_[at];
            if (probability < least) continue;
            std::uint32_t last = at + 1;
            while (last < sentence.last && inside_[last] >= probability / 2 && inside_[last] > begins_[last]) ++last;
            candidates_.push_back({{at, last}, probability});
        }
    }

    std::optional<model> model_;
    cue_gate gate_;
    cue_features features_;
    feature_list<cue_features::most> list_;
    learn::chain_lattice<cue_labels> lattice_;
    std::vector<float> begins_, inside_;
    std::vector<std::uint8_t> likely_;
    std::vector<cue_candidate> candidates_;
};

}  // namespace newsmodel::detail

#endif
