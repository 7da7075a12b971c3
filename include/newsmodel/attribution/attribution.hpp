#ifndef NEWSMODEL_ATTRIBUTION_ATTRIBUTION_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ATTRIBUTION_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/id.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace newsmodel {

/// How much of a content stands between quotation marks.
enum class quotation_form : std::uint8_t {
    direct,    ///< all of it: at least 95% of its letters
    mixed,     ///< some: at least 5%
    indirect,  ///< none or a word
};

/// What the source does.
enum class attribution_act : std::uint8_t {
    speech,    ///< `said`
    writing,   ///< `wrote`, `a report found`
    thought,   ///< `believes`, `expects`
    attitude,  ///< `supports`, `refuses`
};

/// Whether the writer says that the act took place.
enum class factuality : std::uint8_t {
    stated,    ///< `said`
    negated,   ///< `did not say`, `declined to say`, `never thought`
    possible,  ///< `may say`, `would say`, `if he says`
    asked,     ///< `asked whether she thinks`
};

/// Some source, linked by some cue, to some content.
/// ```
/// "We will vote no," Senator Ana Ruiz said on Monday.
/// |               |  |             | |  |
/// `--- content ---'  `-- source --'  cue
/// ```
/// Units: bytes of the article's text; each list in text order. Source and cue may be empty (a whole-paragraph
/// quotation).
/// Source: the source, cue, content scheme of PolNeAR (2018).
struct attribution {
    std::vector<byte_span> source;          ///< the words that name whom it comes from: `Senator Ana Ruiz`
    std::vector<byte_span> cue;             ///< the words that tell so: `said`, `according to`
    std::vector<byte_span> content;         ///< what comes from there, with its quotation marks
    quotation_form form{};                  ///< how much of the content stands between marks
    attribution_act act{};                  ///< said, written, thought or felt
    newsmodel::factuality factuality{};     ///< whether it took place
    std::optional<id<attribution>> parent;  ///< the attribution whose content holds this one
    newsmodel::confidence confidence;       ///< that source and content belong together so
    std::vector<evidence> reasons;          ///< why it was read so

    friend bool operator==(const attribution&, const attribution&) = default;
};

}  // namespace newsmodel

#endif
