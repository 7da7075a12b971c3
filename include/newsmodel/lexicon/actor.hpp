#ifndef NEWSMODEL_LEXICON_ACTOR_HPP_INCLUDED
#define NEWSMODEL_LEXICON_ACTOR_HPP_INCLUDED

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// What an actor is; see `speaker_kind`, which has these and two more.
enum class actor_kind : std::uint8_t {
    person,        ///< somebody with a name
    organization,  ///< a company, agency, party, court
    government,    ///< a state or its government
    group,         ///< members of a named kind
    document,      ///< a study, law or newspaper
};

/// Somebody or something that a program, or a language pack, knows before it reads an article.
///
/// Lifetime: borrows its words, which must outlive every analysis made with them.
/// Example: `actor{.name = "Harbour Trust", .kind = actor_kind::organization, .aliases = {"HT"}, .key = "Q123"}`
struct actor {
    std::string_view name;                  ///< what a speaker is called, whatever form the article prints
    actor_kind kind{};                      ///< that the speaker gets
    std::vector<std::string_view> aliases;  ///< other names; capitals and full stops do not matter
    std::string_view key;                   ///< the program's own, handed back by `speaker::key()`
};

}  // namespace newsmodel

#endif
