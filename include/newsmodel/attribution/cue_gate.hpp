#ifndef NEWSMODEL_ATTRIBUTION_CUE_GATE_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CUE_GATE_HPP_INCLUDED

#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/chain_model.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// The labels of a token, as far as cues go.
enum class cue_label : std::uint8_t { outside, begins, inside };

inline constexpr std::size_t cue_labels = 3;

constexpr std::uint8_t allows(cue_label label) noexcept {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(label));
}

/// The steps between cue labels that there are: a cue begins before it goes on.
constexpr learn::chain_transitions<cue_labels> cue_steps() {
    using steps = learn::chain_transitions<cue_labels>;
    typename steps::table table{};
    table[0][2] = table[steps::start][2] = steps::forbidden;
    return steps{table};
}

/// Cuts a sentence into runs of tokens that may be of a cue, and says of each what it may be; the others are of none.
///
/// What may begin a cue or go on with one is known by cue bucket and part of speech.
/// Shape: the weights are two words for each cue bucket; bit n of the first: part of speech n may begin a cue, of the
/// second: go on with one. Without weights no token passes.
class cue_gate {
public:
    static constexpr std::size_t buckets = 8, words = 2 * buckets;
    static constexpr std::uint32_t reach = 3;  ///< so many tokens behind one that may begin a cue, it may go on

    explicit cue_gate(learn::model_view weights)
        : weights_{weights.size() >= words ? weights.first(words) : learn::model_view{}} {}

    [[nodiscard]] bool may_begin(const token_traits& token) const noexcept {
        return has(token, 0) && token.mark == quotation_side::none;
    }
    [[nodiscard]] bool may_go_on(const token_traits& token) const noexcept {
        return has(token, 1) && token.mark == quotation_side::none;
    }

    /// Calls `use(first, masks)` for each run of the sentence: its first token, and the labels that each token may
    /// have.
    template <class Use>
    void for_each_run(std::span<const token_traits> traits, token_range sentence, Use use) {
        for (std::uint32_t at = sentence.first; at < sentence.last;) {
            if (!may_begin(traits[at])) {
                ++at;
                continue;
            }
            masks_.clear();
            std::uint32_t room = reach;
            const std::uint32_t first = at;
            for (; at < sentence.last; ++at) {
                const bool begins = may_begin(traits[at]);
                const bool inside = at > first && may_go_on(traits[at]);
                if (!begins && (!inside || room == 0)) break;
                room = begins ? reach : room - 1;
                masks_.push_back(static_cast<std::uint8_t>(allows(cue_label::outside) |
                                                           (begins ? allows(cue_label::begins) : 0) |
                                                           (inside ? allows(cue_label::inside) : 0)));
            }
            use(first, std::span<const std::uint8_t>{masks_});
        }
    }

private:
    [[nodiscard]] bool has(const token_traits& token, std::size_t which) const noexcept {
        return !weights_.empty() && (weights_[static_cast<std::size_t>(token.bucket) * 2 + which] >> token.tag & 1) != 0;
    }

    learn::model_view weights_;
    std::vector<std::uint8_t> masks_;
};

}  // namespace newsmodel::detail

#endif
