#ifndef NEWSMODEL_POSITION_POSITION_CHOICE_HPP_INCLUDED
#define NEWSMODEL_POSITION_POSITION_CHOICE_HPP_INCLUDED

#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/position/position_candidate.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace newsmodel {

/// The acts that a clause without a frame may be; the others are too rare among such clauses to be learned.
inline constexpr std::array<position_act, 6> clause_acts{position_act::supports, position_act::opposes,
                                                         position_act::commits,  position_act::refuses,
                                                         position_act::demands,  position_act::accuses};

/// Says how likely candidates are stands, by a trained linear model over their features: column 0 for candidates with a
/// frame, then one for each of `clause_acts`.
///
/// Lifetime: borrows the words of the model.
class position_choice {
public:
    static constexpr std::size_t columns = 1 + clause_acts.size();
    using model = learn::linear_model<columns, learn::row_check::fingerprint>;

    /// Reads a model; none where the words are no model of this shape.
    [[nodiscard]] static std::optional<position_choice> read(learn::model_view words) {
        const auto linear = model::read(words);
        return linear ? std::optional{position_choice{*linear}} : std::nullopt;
    }

    /// Weighs a candidate, and gives a clause its likeliest act.
    void decide(std::span<const std::uint32_t> features, position_candidate& one) const {
        const model::scores scores = linear_(features);
        std::size_t best = 0;
        if (!one.frame) {
            best = 1;
            for (std::size_t column = 2; column < columns; ++column) {
                if (scores[column] > scores[best]) best = column;
            }
            one.act = clause_acts[best - 1];
        }
        one.weight = static_cast<std::uint16_t>(learn::logistic(scores[best]) * 1000);
    }

private:
    explicit position_choice(const model& linear) noexcept : linear_{linear} {}

    model linear_;
};

}  // namespace newsmodel

#endif
