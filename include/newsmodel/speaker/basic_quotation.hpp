#ifndef NEWSMODEL_SPEAKER_BASIC_QUOTATION_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_BASIC_QUOTATION_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace newsmodel {

/// Something that somebody said or wrote, as an article reports it.
///
/// Lifetime: with `Text = std::string_view` it borrows from its analysis and article; `to_owned()` borrows nothing.
/// Example: examples/quickstart.cpp
template <class Text>
class basic_quotation {
public:
    /// What a quotation is made of; each is described at its accessor.
    struct fields {
        basic_excerpt<Text> content{};               ///< see `content()`
        basic_excerpt<Text> source{};                ///< see `source()`
        basic_excerpt<Text> cue{};                   ///< see `cue()`
        detail::speaker_reference<Text> speaker{};   ///< see `speaker()`
        quotation_form form{};                       ///< see `form()`
        attribution_act act{};                       ///< see `act()`
        newsmodel::confidence confidence{};          ///< see `confidence()`
        newsmodel::confidence speaker_confidence{};  ///< see `speaker_confidence()`
        id<newsmodel::attribution> attribution{};    ///< see `attribution()`

        friend bool operator==(const fields&, const fields&) = default;
    };

    /// Nobody's words: only to be assigned to.
    basic_quotation() = default;
    /// A quotation of these values.
    explicit basic_quotation(fields values) : fields_{std::move(values)} {}

    /// What was said, with its quotation marks; in several pieces where the cue stands in between.
    [[nodiscard]] const basic_excerpt<Text>& content() const noexcept { return fields_.content; }
    /// The words that name the speaker here: `the secretary`.
    [[nodiscard]] const basic_excerpt<Text>& source() const noexcept { return fields_.source; }
    /// The words that tell that something was said: `told`, `according to`.
    [[nodiscard]] const basic_excerpt<Text>& cue() const noexcept { return fields_.cue; }
    /// Who said it; of kind `open` where the article does not settle it.
    [[nodiscard]] const basic_speaker<Text>& speaker() const noexcept { return fields_.speaker.get(); }
    /// How much of the content stands between quotation marks.
    [[nodiscard]] quotation_form form() const noexcept { return fields_.form; }
    /// Speech or writing.
    [[nodiscard]] attribution_act act() const noexcept { return fields_.act; }
    /// That this is a quotation with this source and content.
    [[nodiscard]] newsmodel::confidence confidence() const noexcept { return fields_.confidence; }
    /// That the source is this speaker.
    [[nodiscard]] newsmodel::confidence speaker_confidence() const noexcept { return fields_.speaker_confidence; }
    /// The attribution that it was read from, in `analysis::attributions()`.
    [[nodiscard]] id<newsmodel::attribution> attribution() const noexcept { return fields_.attribution; }

    /// All of it at once, to make a changed copy from.
    [[nodiscard]] const fields& values() const noexcept { return fields_; }

    /// A copy that borrows nothing.
    [[nodiscard]] basic_quotation<std::string> to_owned() const {
        return basic_quotation<std::string>{
            {fields_.content.to_owned(), fields_.source.to_owned(), fields_.cue.to_owned(), fields_.speaker.to_owned(),
             fields_.form, fields_.act, fields_.confidence, fields_.speaker_confidence, fields_.attribution}};
    }

    friend bool operator==(const basic_quotation&, const basic_quotation&) = default;

private:
    fields fields_;
};

/// A quotation that borrows from its analysis and article.
using quotation = basic_quotation<std::string_view>;

}  // namespace newsmodel

#endif
