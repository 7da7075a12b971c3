#ifndef NEWSMODEL_SPEAKER_UNNAMED_LEDE_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_UNNAMED_LEDE_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>

namespace newsmodel {

/// Joins the unnamed source of the first paragraphs to the first person named as a source after it.
/// ```
/// A Leeds pilot said no.     the unnamed source
/// "It is time," Ana Ruiz …   is Ana Ruiz
/// ```
class unnamed_lede {
public:
    /// Reads the source that mention `index` heads; `role` says whether a word for what somebody does heads the mention.
    void read(const document& document, const mention& source, std::uint32_t index, bool role, cast& cast) noexcept {
        const std::uint32_t paragraph = document.tokens[source.head()].paragraph;
        const std::uint32_t who = cast.of_mention[index];
        const entity& one = cast.entities[who];
        const bool nobody =
            one.referent == referent_kind::unnamed || (one.referent == referent_kind::person && !one.named);
        const bool unnamed = nobody && one.number != grammatical_number::plural && one.name_mention == index;
        if (unnamed_ == entity::none && unnamed && role && source.kind == mention_kind::noun &&
            paragraph < last_paragraph) {
            unnamed_ = who;
            paragraph_ = paragraph;
        } else if (unnamed_ != entity::none && one.named && paragraph > paragraph_) {
            const entity& lede = cast.entities[unnamed_];
            const bool fresh =
                one.mentions == 1 && one.referent == referent_kind::person && lede.same_as == entity::none;
            if (fresh && agree(one.gender, lede.gender) && paragraph - paragraph_ <= farthest)
                cast.merge(unnamed_, who);
            unnamed_ = entity::none;
        }
    }

private:
    static constexpr std::uint32_t last_paragraph = 3;
    static constexpr std::uint32_t farthest = 4;

    std::uint32_t unnamed_ = entity::none;
    std::uint32_t paragraph_{};
};

}  // namespace newsmodel

#endif
