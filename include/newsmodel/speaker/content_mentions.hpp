#ifndef NEWSMODEL_SPEAKER_CONTENT_MENTIONS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_CONTENT_MENTIONS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/sources.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// Knows which mentions stand in what each attribution says.
/// ```
/// Ruiz said "Hale told me he would go."
///            |    content of Ruiz    |     around `Hale` and `me`: Ruiz's
///                         |content of|     around `he`: Hale's, the innermost
/// ```
/// Lifetime: borrows nothing; `read` overwrites it and keeps its buffers.
/// Complexity: linear in the mentions within contents.
class content_mentions {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    void read(std::span<const mention> mentions, std::span<const attribution> attributions,
              const source_reader& reader) {
        around_.assign(mentions.size(), none);
        contents_.assign(attributions.size(), {});
        sizes_.assign(attributions.size(), 0);
        for (std::size_t index = 0; index < attributions.size(); ++index) {
            for (const byte_span span : attributions[index].content) sizes_[index] += span.size();
        }
        for (std::size_t index = 0; index < attributions.size(); ++index) {
            for (const byte_span span : attributions[index].content)
                read_piece(mentions, reader.tokens_at(span), static_cast<std::uint32_t>(index));
        }
    }

    /// The attribution whose content holds a mention, an index: of several the one that says least; `none` where none does.
    [[nodiscard]] std::uint32_t around(std::uint32_t mention) const noexcept { return around_[mention]; }

    /// The mentions in the content of an attribution, from index to index.
    [[nodiscard]] token_range in(std::uint32_t attribution) const noexcept { return contents_[attribution]; }

private:
    void read_piece(std::span<const mention> mentions, token_range tokens, std::uint32_t attribution) {
        std::uint32_t index = first_mention_from(mentions, tokens.first);
        token_range& content = contents_[attribution];
        if (content.empty()) content = {index, index};
        for (; index < mentions.size() && mentions[index].head() < tokens.last; ++index) {
            content.last = index + 1;
            if (around_[index] == none || sizes_[around_[index]] > sizes_[attribution]) around_[index] = attribution;
        }
    }

    std::vector<std::uint32_t> around_;  ///< by mention
    std::vector<token_range> contents_;  ///< by attribution
    std::vector<std::uint32_t> sizes_;   ///< by attribution: bytes of its content
};

}  // namespace newsmodel

#endif
