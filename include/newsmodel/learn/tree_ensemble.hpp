#ifndef NEWSMODEL_LEARN_TREE_ENSEMBLE_HPP_INCLUDED
#define NEWSMODEL_LEARN_TREE_ENSEMBLE_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/score.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

namespace newsmodel::learn {

/// One node of a tree: a question about a feature, or a leaf.
///
/// ```
///  question | feature 8 | no 8 | threshold 16 |   yes (value <= threshold): the next node; no: `no` nodes further
///  leaf     | 255       | score 24            |
/// ```
struct tree_node {
    std::uint32_t word;

    static constexpr std::uint32_t leaf_mark = 255;
    static constexpr std::int32_t highest_leaf = (1 << 23) - 1;  // 128 nats

    static constexpr tree_node question(std::uint8_t feature, std::int16_t threshold, std::uint8_t no) {
        return {std::uint32_t{feature} << 24 | std::uint32_t{no} << 16 | static_cast<std::uint16_t>(threshold)};
    }
    static constexpr tree_node leaf(std::int32_t log_odds) {
        return {leaf_mark << 24 | (static_cast<std::uint32_t>(log_odds) & 0xFFFFFF)};
    }

    constexpr std::uint32_t feature() const { return word >> 24; }
    constexpr bool is_leaf() const { return feature() == leaf_mark; }
    constexpr std::uint32_t no() const { return word >> 16 & 255; }
    constexpr std::int16_t threshold() const { return static_cast<std::int16_t>(word & 0xFFFF); }
    constexpr std::int32_t log_odds() const { return static_cast<std::int32_t>(word << 8) >> 8; }
};

/// A sum of small decision trees over dense features, read in place.
///
/// Shape: the words are a header (`columns` features, `count` trees), the bias, and then 32-bit numbers, two to a word:
/// for each tree how many nodes it has, and the nodes, in the order that visits yes before no.
/// Units: features are 16-bit integers in whatever unit the trainer saw; scores are log odds in 2^-16 nat.
/// Lifetime: borrows the words.
/// Complexity: one step a level and tree.
class tree_ensemble {
public:
    /// Reads a model; nothing where the words are not trees, or a question leads out of its tree.
    static std::optional<tree_ensemble> read(std::span<const std::uint64_t> words) {
        const auto header = read_header(words, model_kind::trees);
        if (!header || words.size() < model_header::words + 1) return std::nullopt;
        tree_ensemble model;
        model.features_ = header->columns;
        model.trees_ = header->count;
        model.bias_ = static_cast<learn::score>(words[model_header::words]);
        model.nodes_ = words.subspan(model_header::words + 1);
        std::size_t at = 0;
        for (std::size_t tree = 0; tree < model.trees_; ++tree) {
            if (!model.is_sound(at)) return std::nullopt;
            at += 1 + model.number(at);
        }
        return model;
    }

    std::size_t features() const { return features_; }
    std::size_t trees() const { return trees_; }

    /// Returns the log odds of an example; features that it lacks are 0. Units: 2^-16 nat.
    learn::score log_odds(std::span<const std::int16_t> example) const {
        learn::score total = bias_;
        std::size_t at = 0;
        for (std::size_t tree = 0; tree < trees_; ++tree) {
            total += leaf(example, at + 1).log_odds();
            at += 1 + number(at);
        }
        return total;
    }

    /// Adds the log odds of several examples, side by side, which is faster than one after the other.
    ///
    /// Shape: each example has at least `features()` values.
    template <std::size_t Count>
    void add_log_odds(const std::array<const std::int16_t*, Count>& examples, std::array<learn::score, Count>& totals) const {
        for (learn::score& total : totals) total += bias_;
        std::size_t at = 0;
        for (std::size_t tree = 0; tree < trees_; ++tree) {
            std::array<std::size_t, Count> places;
            places.fill(at + 1);
            descend(examples, places);
            for (std::size_t k = 0; k < Count; ++k) totals[k] += tree_node{number(places[k])}.log_odds();
            at += 1 + number(at);
        }
    }

    /// Returns the probability of an example.
    double operator()(std::span<const std::int16_t> example) const { return logistic(log_odds(example)); }

private:
    std::span<const std::uint64_t> nodes_;
    std::size_t features_ = 0, trees_ = 0;
    learn::score bias_ = 0;

    std::uint32_t number(std::size_t index) const {
        if constexpr (std::endian::native == std::endian::little) {
            std::uint32_t value;
            std::memcpy(&value, reinterpret_cast<const unsigned char*>(nodes_.data()) + index * sizeof value, sizeof value);
            return value;
        } else {
            return packed_32(nodes_, index);
        }
    }

    /// Goes down from a root to a leaf.
    tree_node leaf(std::span<const std::int16_t> example, std::size_t index) const {
        while (true) {
            const tree_node here{number(index)};
            if (here.is_leaf()) return here;
            const std::int16_t value = here.feature() < example.size() ? example[here.feature()] : std::int16_t{0};
            index += value <= here.threshold() ? 1 : here.no();
        }
    }

    /// Goes down one tree with several examples at once; those that have reached a leaf wait there.
    template <std::size_t Count>
    void descend(const std::array<const std::int16_t*, Count>& examples, std::array<std::size_t, Count>& places) const {
        for (bool moving = true; moving;) {
            moving = false;
            for (std::size_t k = 0; k < Count; ++k) {
                const tree_node here{number(places[k])};
                // No branch: which way an example goes cannot be foreseen.
                const std::size_t inner = here.is_leaf() ? 0 : 1;
                const std::int16_t value = examples[k][here.feature() * inner];
                const std::size_t no = value > here.threshold() ? 1 : 0;
                places[k] += inner * (1 + no * (here.no() - std::size_t{1}));
                moving |= inner != 0;
            }
        }
    }

    /// Whether the tree whose size stands at `at` is whole: each question leads further on, and not out of it.
    bool is_sound(std::size_t at) const {
        const std::size_t available = nodes_.size() * 2;
        if (at >= available) return false;
        const std::size_t size = number(at), first = at + 1;
        if (size == 0 || size > available - first || !tree_node{number(first + size - 1)}.is_leaf()) return false;
        for (std::size_t i = 0; i < size; ++i) {
            const tree_node here{number(first + i)};
            if (!here.is_leaf() && (here.no() == 0 || i + here.no() >= size)) return false;
        }
        return true;
    }
};

}  // namespace newsmodel::learn

#endif
