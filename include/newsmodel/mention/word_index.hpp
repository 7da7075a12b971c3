#ifndef NEWSMODEL_MENTION_WORD_INDEX_HPP_INCLUDED
#define NEWSMODEL_MENTION_WORD_INDEX_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

/// A table from word to value that grows, and is emptied without being swept.
///
/// Complexity: constant a look-up; `clear` is constant too, so that one index serves article after article.
template <class Value>
class word_index {
public:
    word_index() : slots_(64) {}

    void clear() noexcept {
        ++generation_;
        size_ = 0;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// The value of `word`, null where it has none.
    [[nodiscard]] const Value* find(word_key word) const noexcept {
        const slot& found = slots_[place(word)];
        return found.generation == generation_ ? &found.value : nullptr;
    }
    [[nodiscard]] Value* find(word_key word) noexcept {
        slot& found = slots_[place(word)];
        return found.generation == generation_ ? &found.value : nullptr;
    }

    /// The value of `word`, a fresh one where it had none; valid until the next call.
    Value& operator[](word_key word) {
        if ((size_ + 1) * 2 > slots_.size()) grow();
        slot& found = slots_[place(word)];
        if (found.generation != generation_) {
            found = {word, generation_, Value{}};
            ++size_;
        }
        return found.value;
    }

private:
    struct slot {
        word_key word{};
        std::uint32_t generation{};
        Value value{};
    };

    [[nodiscard]] std::size_t place(word_key word) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = static_cast<std::size_t>(word) & mask;
        while (slots_[at].generation == generation_ && slots_[at].word != word) at = (at + 1) & mask;
        return at;
    }
    void grow() {
        std::vector<slot> old(slots_.size() * 2);
        std::swap(old, slots_);
        for (slot& one : old) {
            if (one.generation == generation_) slots_[place(one.word)] = std::move(one);
        }
    }

    std::vector<slot> slots_;  // open addressing, at most half full, a power of two
    std::size_t size_{};
    std::uint32_t generation_ = 1;
};

/// The key of two words in a row, from their keys.
[[nodiscard]] constexpr word_key joined_key(word_key first, word_key second) noexcept {
    std::uint64_t mixed = static_cast<std::uint64_t>(first) * 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(second);
    mixed ^= mixed >> 29;
    return word_key{mixed * 0xbf58476d1ce4e5b9u};
}

}  // namespace newsmodel

#endif
