#ifndef NEWSMODEL_SPEAKER_ANTECEDENT_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ANTECEDENT_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/token.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace newsmodel {

/// How an entity fits a pronoun or role.
enum class antecedent_fit : std::uint8_t {
    none,       ///< cannot be meant: `she` of a man
    pronoun,    ///< agrees with it
    called,     ///< was called so before: a mayor for `the mayor`
    presented,  ///< was called so with all the words before it: a former mayor for `the former mayor`
    described,  ///< is of its kind, and such words stood before another noun for it: a former pilot for `the former mayor`
    same_noun,  ///< was introduced by the same noun: `a poll` for `the poll`
    kind,       ///< is of its kind: a company for `the company`
    contrary,   ///< is of its kind, but was described as something else: a Unionist for `the Nationalist candidate`
    unlikely    ///< may be of its kind
};

/// What is known where a pronoun or role stands.
struct antecedent_context {
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t last_speaker = entity::none;  ///< who spoke last
    std::uint32_t around = entity::none;        ///< who speaks the quotation around it, whom no third person means
    std::uint32_t source = none;                ///< the attribution whose source it is, an index
    bool asked{};                               ///< what the last speaker said was a question
    token_range content;                        ///< the mentions, from index to index, in what it says

    [[nodiscard]] constexpr bool speaks() const noexcept { return source != none; }
};

/// An entity that a pronoun or role may mean, with its score.
struct antecedent {
    std::uint32_t who = entity::none;
    learn::score score{};  ///< Units: 2^-16 nat
    newsmodel::confidence confidence{};
    antecedent_fit fit{};
};

/// The likeliest antecedents, best first, and how likely it is none of them.
class antecedent_list {
public:
    static constexpr std::size_t capacity = 4;

    void add(antecedent one) noexcept {
        std::size_t at = size_;
        while (at > 0 && items_[at - 1].score < one.score) --at;
        if (at == capacity) return;
        if (size_ < capacity) ++size_;
        for (std::size_t back = size_ - 1; back > at; --back) items_[back] = items_[back - 1];
        items_[at] = one;
    }
    /// Gives each its share of `mass`, the sum of e^score over all candidates and nobody, taken relative to `top`.
    void share(double mass, learn::score top) noexcept {
        for (std::size_t at = 0; at < size_; ++at) {
            items_[at].confidence = newsmodel::confidence::of(learn::exponential(items_[at].score - top) / mass);
        }
    }
    [[nodiscard]] std::span<const antecedent> items() const noexcept { return {items_.data(), size_}; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// Errors: undefined where the list is empty.
    [[nodiscard]] const antecedent& best() const noexcept { return items_[0]; }
    /// Whether the best one is likelier than that none is meant.
    [[nodiscard]] bool is_settled(newsmodel::confidence least) const noexcept {
        return size_ > 0 && items_[0].confidence >= least;
    }

private:
    std::array<antecedent, capacity> items_{};
    std::size_t size_{};
};

}  // namespace newsmodel

#endif
