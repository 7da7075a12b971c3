#ifndef NEWSMODEL_ATTRIBUTION_FEATURE_LIST_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FEATURE_LIST_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace newsmodel::detail {

/// The hashed features of one token, at most `Most`, without allocation.
template <std::size_t Most>
class feature_list {
public:
    void clear() noexcept { size_ = 0; }

    /// Adds the feature `id` with these values.
    template <class... Values>
    void add(std::uint32_t id, Values... values) noexcept {
        hashes_[size_++] = learn::feature_hash(id, values...);
    }
    /// Adds a feature whose terms are summed already, see `learn::feature_term`.
    void add_terms(std::uint32_t id, std::uint64_t terms) noexcept {
        hashes_[size_++] = learn::feature_hash_of_terms(id, terms);
    }

    [[nodiscard]] std::span<const std::uint32_t> hashes() const noexcept { return {hashes_.data(), size_}; }

private:
    std::array<std::uint32_t, Most> hashes_;
    std::size_t size_ = 0;
};

}  // namespace newsmodel::detail

#endif
