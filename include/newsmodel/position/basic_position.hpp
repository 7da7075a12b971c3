#ifndef NEWSMODEL_POSITION_BASIC_POSITION_HPP_INCLUDED
#define NEWSMODEL_POSITION_BASIC_POSITION_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// How firmly a position is held.
enum class position_modality : std::uint8_t {
    stated,       ///< `opposes the bill`
    intended,     ///< `will oppose the bill`
    conditional,  ///< `will oppose the bill unless …`
    former,       ///< `once opposed the bill`, and no longer does
};

/// A stand that an actor takes on a course of action, a policy, a demand, a candidate or another actor's conduct.
/// ```
/// Pompeo also accused Russia of undermining the U.N. sanctions.
/// |    |      |     | |    |    |                             |
/// holder        act   addressee `---------- target ----------'
/// ```
/// Lifetime: with `Text = std::string_view` it borrows from its analysis and article; `to_owned()` borrows nothing.
template <class Text>
class basic_position {
public:
    /// What a position is made of; each is described at its accessor.
    struct fields {
        detail::speaker_reference<Text> holder{};                    ///< see `holder()`
        position_act act{};                                          ///< see `act()`
        basic_excerpt<Text> target{};                                ///< see `target()`
        std::optional<detail::speaker_reference<Text>> addressee{};  ///< see `addressee()`
        std::optional<basic_fragment<Text>> target_refers_to{};      ///< see `target_refers_to()`
        std::optional<basic_fragment<Text>> condition{};             ///< see `condition()`
        position_modality modality{};                                ///< see `modality()`
        basic_fragment<Text> evidence{};                             ///< see `evidence()`
        std::optional<id<newsmodel::attribution>> attribution{};     ///< see `attribution()`
        std::optional<detail::speaker_reference<Text>> told_by{};    ///< see `told_by()`
        newsmodel::confidence confidence{};                          ///< see `confidence()`
        std::vector<newsmodel::evidence> reasons{};                  ///< see `reasons()`

        friend bool operator==(const fields&, const fields&) = default;
    };

    /// Nobody's stand: only to be assigned to.
    basic_position() = default;
    /// A position of these values.
    explicit basic_position(fields values) : fields_{std::move(values)} {}

    /// The actor whose stand it is, which need not be the one who reports it.
    [[nodiscard]] const basic_speaker<Text>& holder() const noexcept { return fields_.holder.get(); }
    /// Supports, opposes, demands …
    [[nodiscard]] position_act act() const noexcept { return fields_.act; }
    /// For or against, which follows from the act.
    [[nodiscard]] newsmodel::polarity polarity() const noexcept { return polarity_of(fields_.act); }
    /// What the stand is about, as short as keeps the sense.
    [[nodiscard]] const basic_excerpt<Text>& target() const noexcept { return fields_.target; }
    /// Who is asked, accused, threatened, promised or backed; null where nobody is.
    [[nodiscard]] const basic_speaker<Text>* addressee() const noexcept { return pointer(fields_.addressee); }
    /// What a target like `it` or `the bill` refers to, where the article says it before.
    [[nodiscard]] const std::optional<basic_fragment<Text>>& target_refers_to() const noexcept {
        return fields_.target_refers_to;
    }
    /// `until`, `unless`, `before`, `if` and what follows.
    [[nodiscard]] const std::optional<basic_fragment<Text>>& condition() const noexcept { return fields_.condition; }
    /// How firmly it is held.
    [[nodiscard]] position_modality modality() const noexcept { return fields_.modality; }
    /// From the holder's mention to the end of the target.
    [[nodiscard]] const basic_fragment<Text>& evidence() const noexcept { return fields_.evidence; }
    /// The attribution that it was told in; empty in the writer's own words.
    [[nodiscard]] std::optional<id<newsmodel::attribution>> attribution() const noexcept { return fields_.attribution; }
    /// The speaker who reported it; null where it is the writer.
    [[nodiscard]] const basic_speaker<Text>* told_by() const noexcept { return pointer(fields_.told_by); }
    /// That this holder takes this stand.
    [[nodiscard]] newsmodel::confidence confidence() const noexcept { return fields_.confidence; }
    /// Why it was read so.
    [[nodiscard]] const std::vector<newsmodel::evidence>& reasons() const noexcept { return fields_.reasons; }

    /// All of it at once, to make a changed copy from.
    [[nodiscard]] const fields& values() const noexcept { return fields_; }

    /// A copy that borrows nothing.
    [[nodiscard]] basic_position<std::string> to_owned() const {
        const auto owned = [](const auto& reference) {
            return reference ? std::optional{reference->to_owned()} : std::nullopt;
        };
        const auto fragment = [](const basic_fragment<Text>& words) {
            return basic_fragment<std::string>{std::string{words.text}, words.span};
        };
        return basic_position<std::string>{
            {fields_.holder.to_owned(), fields_.act, fields_.target.to_owned(), owned(fields_.addressee),
             fields_.target_refers_to ? std::optional{fragment(*fields_.target_refers_to)} : std::nullopt,
             fields_.condition ? std::optional{fragment(*fields_.condition)} : std::nullopt, fields_.modality,
             fragment(fields_.evidence), fields_.attribution, owned(fields_.told_by), fields_.confidence,
             fields_.reasons}};
    }

    friend bool operator==(const basic_position&, const basic_position&) = default;

private:
    static const basic_speaker<Text>* pointer(
        const std::optional<detail::speaker_reference<Text>>& reference) noexcept {
        return reference ? &reference->get() : nullptr;
    }

    fields fields_;
};

/// The rule of a position that no frame states: a clause of what is said is the target, as it stands.
inline constexpr std::string_view stated_by_clause = "a clause of what is said";

/// A position that borrows from its analysis and article.
using position = basic_position<std::string_view>;

}  // namespace newsmodel

#endif
