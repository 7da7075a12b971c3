#ifndef NEWSMODEL_SPEAKER_BASIC_SPEAKER_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_BASIC_SPEAKER_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsmodel {

/// What a speaker is.
enum class speaker_kind : std::uint8_t {
    person,        ///< somebody with a name
    organization,  ///< a company, agency, party, publisher, court
    government,    ///< a state or its government
    group,         ///< unnamed members of a named kind: Republicans, voters, critics
    document,      ///< a poll, study, law or newspaper that "says"
    unnamed,       ///< nobody whom the article names: two officials, spokesman for the mayor
    open,          ///< not settled: the candidates stand beside it
};

/// Somebody or something that an article lets speak or act: the entity behind all its mentions.
///
/// Lifetime: with `Text = std::string_view` it borrows from the analysis that made it and from the article's text.
template <class Text>
class basic_speaker {
public:
    /// What a speaker is made of; each is described at its accessor.
    struct fields {
        Text name{};                        ///< see `name()`
        speaker_kind kind{};                ///< see `kind()`
        std::vector<Text> roles{};          ///< see `roles()`
        std::vector<Text> aliases{};        ///< see `aliases()`
        std::vector<byte_span> mentions{};  ///< see `mentions()`
        Text key{};                         ///< see `key()`

        friend bool operator==(const fields&, const fields&) = default;
    };

    /// Nobody: no name, no mention.
    basic_speaker() = default;
    /// A speaker of these values.
    explicit basic_speaker(fields values) : fields_{std::move(values)} {}

    /// The fullest form of the name that the article prints, without titles and roles; of somebody unnamed or not
    /// settled, the words of the source.
    [[nodiscard]] const Text& name() const noexcept { return fields_.name; }
    /// Person, organization … or `open`.
    [[nodiscard]] speaker_kind kind() const noexcept { return fields_.kind; }
    /// Offices and descriptions: `U.S. Secretary of State`.
    [[nodiscard]] const std::vector<Text>& roles() const noexcept { return fields_.roles; }
    /// Other forms of the name in the article: `Pompeo`, `Mr. Pompeo`.
    [[nodiscard]] const std::vector<Text>& aliases() const noexcept { return fields_.aliases; }
    /// Every place where the article means it, in text order, pronouns included.
    [[nodiscard]] const std::vector<byte_span>& mentions() const noexcept { return fields_.mentions; }
    /// The program's own key of an actor that it brought, a database's for example; else empty.
    [[nodiscard]] const Text& key() const noexcept { return fields_.key; }

    /// A copy that borrows nothing.
    [[nodiscard]] basic_speaker<std::string> to_owned() const {
        const auto strings = [](const std::vector<Text>& texts) {
            return std::vector<std::string>(texts.begin(), texts.end());
        };
        return basic_speaker<std::string>{{std::string{fields_.name}, fields_.kind, strings(fields_.roles),
                                           strings(fields_.aliases), fields_.mentions, std::string{fields_.key}}};
    }

    friend bool operator==(const basic_speaker&, const basic_speaker&) = default;

private:
    fields fields_;
};

/// A speaker that borrows from its analysis and article.
using speaker = basic_speaker<std::string_view>;

namespace detail {

/// How a value refers to a speaker: a borrowing one points at it, an owning one holds it.
template <class Text>
class speaker_reference {
    static constexpr bool borrows = std::is_same_v<Text, std::string_view>;

public:
    speaker_reference() = default;
    explicit speaker_reference(const basic_speaker<Text>& speaker) : speaker_{keep(speaker)} {}

    [[nodiscard]] const basic_speaker<Text>& get() const noexcept {
        if constexpr (borrows) return *speaker_;
        else return speaker_;
    }
    [[nodiscard]] speaker_reference<std::string> to_owned() const {
        return speaker_reference<std::string>{get().to_owned()};
    }
    friend bool operator==(const speaker_reference& a, const speaker_reference& b) { return a.get() == b.get(); }

private:
    static auto keep(const basic_speaker<Text>& speaker) {
        if constexpr (borrows) return &speaker;
        else return speaker;
    }

    std::conditional_t<borrows, const basic_speaker<Text>*, basic_speaker<Text>> speaker_{};
};

}  // namespace detail

}  // namespace newsmodel

template <class Text>
struct std::hash<newsmodel::basic_speaker<Text>> {
    std::size_t operator()(const newsmodel::basic_speaker<Text>& speaker) const noexcept {
        return std::hash<Text>{}(speaker.name()) * 31 + static_cast<std::size_t>(speaker.kind());
    }
};

#endif
