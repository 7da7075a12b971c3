#ifndef NEWSMODEL_MENTION_MENTION_HPP_INCLUDED
#define NEWSMODEL_MENTION_MENTION_HPP_INCLUDED

#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace newsmodel {

enum class mention_kind : std::uint8_t {
    name,     ///< `Sen. Ana Ruiz`, `the Harbour Trust`
    pronoun,  ///< `she`, `who`
    noun,     ///< `the U.S. secretary of state`, `two officials`
};

/// What a mention stands for, as far as its own words show it.
enum class referent_kind : std::uint8_t {
    unknown,
    person,
    organization,
    publisher,
    government,
    place,
    group,
    document,
    unnamed
};

/// Whether it is a person, or what may be one for all that its words show.
[[nodiscard]] constexpr bool may_be_person(referent_kind kind) noexcept {
    return kind == referent_kind::person || kind == referent_kind::unknown;
}

enum class grammatical_number : std::uint8_t { unknown, singular, plural };
enum class grammatical_gender : std::uint8_t { unknown, masculine, feminine, neuter };
enum class grammatical_person : std::uint8_t { first, second, third };

/// How a noun phrase begins.
enum class definiteness : std::uint8_t {
    bare,        ///< `officials`
    indefinite,  ///< `a doctor`, `two officials`
    definite,    ///< `the doctor`
    owned,       ///< `her doctor`, `Clinton's doctor`
};

/// Words that name or point at somebody or something.
/// ```
/// the U.S. secretary of state, Ana Ruiz, said
///     |  | |       |           |      |
///     |name|       |           `-name-'
/// |   `noun, head `secretary`, owner `U.S.`, apposed to `Ana Ruiz`
/// ```
struct mention {
    static constexpr std::uint32_t none = 0xffffffff;

    token_range tokens;  ///< with titles, determiner and what a noun governs
    token_range name;    ///< a name without titles and roles; else the head
    mention_kind kind{};
    referent_kind referent{};
    grammatical_number number{};
    grammatical_gender gender{};
    grammatical_person person = grammatical_person::third;
    newsmodel::definiteness definiteness{};
    std::uint32_t apposed = none;  ///< the mention that stands for the same, an index: `Ana Ruiz` for `a doctor`
    std::uint32_t owner = none;    ///< the mention that a noun belongs to or speaks for, an index
    bool titled{};                 ///< a title or role stands before the name
    bool possessive{};             ///< `her`, `Clinton's`
    bool subject{};                ///< opens its clause
    bool quoted{};                 ///< stands between quotation marks
    bool modifier{};               ///< a name that describes a noun after it: `Ruiz supporters`
    bool relative{};               ///< `who`, `which`

    [[nodiscard]] constexpr std::uint32_t head() const noexcept { return name.last - 1; }

    friend bool operator==(const mention&, const mention&) = default;
};

/// The index of the first of `mentions`, which lie in text order, whose head stands at `token` or behind; their number where
/// there is none.
[[nodiscard]] constexpr std::uint32_t first_mention_from(std::span<const mention> mentions, std::uint32_t token) noexcept {
    const auto found = std::ranges::lower_bound(mentions, token, {}, &mention::head);
    return static_cast<std::uint32_t>(found - mentions.begin());
}

}  // namespace newsmodel

#endif
