#ifndef NEWSMODEL_SPEAKER_SOURCE_PHRASE_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SOURCE_PHRASE_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>

namespace newsmodel {

/// What the words of a source say: the mention that heads them, and the words themselves.
struct source_phrase {
    token_range tokens;                    ///< the words up to a comma or a relative clause, without an article
    std::uint32_t head = mention::none;    ///< the mention that the source means, an index
    std::uint32_t second = mention::none;  ///< of `A and B`: that of B; of a list of names the last one
    bool several{};  ///< whether its words name several that no entity stands for: `Ruiz and others`
    bool list{};     ///< whether all names from the head to the second one speak: `A, B and C`
};

}  // namespace newsmodel

#endif
