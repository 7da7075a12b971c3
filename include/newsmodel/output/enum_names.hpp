#ifndef NEWSMODEL_OUTPUT_ENUM_NAMES_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_ENUM_NAMES_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <concepts>
#include <string_view>

namespace newsmodel {

///@{
/// The enumerator as a word, for people and machines: what formatters and JSON write, and JSON Schema lists.
[[nodiscard]] constexpr std::string_view name(quotation_form form) noexcept {
    switch (form) {
        case quotation_form::direct: return "direct";
        case quotation_form::mixed: return "mixed";
        case quotation_form::indirect: return "indirect";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view name(attribution_act act) noexcept {
    switch (act) {
        case attribution_act::speech: return "speech";
        case attribution_act::writing: return "writing";
        case attribution_act::thought: return "thought";
        case attribution_act::attitude: return "attitude";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view name(factuality fact) noexcept {
    switch (fact) {
        case factuality::stated: return "stated";
        case factuality::negated: return "negated";
        case factuality::possible: return "possible";
        case factuality::asked: return "asked";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view name(speaker_kind kind) noexcept {
    switch (kind) {
        case speaker_kind::person: return "person";
        case speaker_kind::organization: return "organization";
        case speaker_kind::government: return "government";
        case speaker_kind::group: return "group";
        case speaker_kind::document: return "document";
        case speaker_kind::unnamed: return "unnamed";
        case speaker_kind::open: return "open";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view name(polarity side) noexcept {
    return side == polarity::for_ ? "for" : "against";
}

[[nodiscard]] constexpr std::string_view name(position_modality modality) noexcept {
    switch (modality) {
        case position_modality::stated: return "stated";
        case position_modality::intended: return "intended";
        case position_modality::conditional: return "conditional";
        case position_modality::former: return "former";
    }
    return "";
}
///@}

namespace detail {

template <class Enum, class... Known>
concept one_of = (std::same_as<Enum, Known> || ...);

}  // namespace detail

/// The enumerations that have such words, and no others.
template <class Enum>
concept named_enumeration = detail::one_of<Enum, quotation_form, attribution_act, factuality, speaker_kind,
                                           position_act, polarity, position_modality, diagnostic_kind>;

}  // namespace newsmodel

#endif
