#ifndef NEWSMODEL_CORE_EXCERPT_HPP_INCLUDED
#define NEWSMODEL_CORE_EXCERPT_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

/// A stretch of an article's text and where it stands.
template <class Text>
struct basic_fragment {
    Text text;       ///< the words
    byte_span span;  ///< where they stand

    friend bool operator==(const basic_fragment&, const basic_fragment&) = default;
};

/// Words of an article that belong together though others may stand between them, as a quotation split by its cue.
///
/// Shape: a random-access range of `basic_fragment`, in text order, possibly empty.
/// Lifetime: with `Text = std::string_view` it borrows the article's text.
template <class Text>
class basic_excerpt {
public:
    /// No words.
    basic_excerpt() = default;
    /// Takes fragments that are in text order.
    explicit basic_excerpt(std::vector<basic_fragment<Text>> fragments) : fragments_{std::move(fragments)} {}

    /// The words of `text` at `spans`.
    basic_excerpt(std::string_view text, std::span<const byte_span> spans) {
        fragments_.reserve(spans.size());
        for (const byte_span span : spans) fragments_.push_back({Text{span.in(text)}, span});
    }

    /// The first fragment.
    [[nodiscard]] auto begin() const noexcept { return fragments_.begin(); }
    /// Behind the last fragment.
    [[nodiscard]] auto end() const noexcept { return fragments_.end(); }
    /// How many fragments.
    [[nodiscard]] std::size_t size() const noexcept { return fragments_.size(); }
    /// Whether there is no fragment.
    [[nodiscard]] bool empty() const noexcept { return fragments_.empty(); }
    /// The fragment of that number, from 0; it must exist.
    [[nodiscard]] const basic_fragment<Text>& operator[](std::size_t index) const noexcept { return fragments_[index]; }

    /// From the first byte of the first fragment to the last of the last; empty at 0 where there is none.
    [[nodiscard]] byte_span span() const noexcept {
        return fragments_.empty() ? byte_span{} : byte_span{fragments_.front().span.first, fragments_.back().span.last};
    }

    /// The fragments with ` … ` between them.
    [[nodiscard]] std::string joined() const {
        std::string whole;
        for (const auto& fragment : fragments_) {
            if (!whole.empty()) whole += " \u2026 ";
            whole += fragment.text;
        }
        return whole;
    }

    /// A copy that borrows nothing.
    [[nodiscard]] basic_excerpt<std::string> to_owned() const {
        std::vector<basic_fragment<std::string>> owned;
        owned.reserve(fragments_.size());
        for (const auto& fragment : fragments_) owned.push_back({std::string{fragment.text}, fragment.span});
        return basic_excerpt<std::string>{std::move(owned)};
    }

    friend bool operator==(const basic_excerpt&, const basic_excerpt&) = default;

private:
    std::vector<basic_fragment<Text>> fragments_;
};

/// Words that borrow the article's text.
using excerpt = basic_excerpt<std::string_view>;

}  // namespace newsmodel

#endif
