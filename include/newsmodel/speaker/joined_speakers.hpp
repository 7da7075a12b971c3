#ifndef NEWSMODEL_SPEAKER_JOINED_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_JOINED_SPEAKERS_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/reading_writer.hpp>
#include <newsmodel/speaker/source_phrase.hpp>
#include <newsmodel/speaker/speaker_pairs.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>
#include <list>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace newsmodel {

/// Settles sources of several who speak together: `Ruiz and Hale`, and `both` after it.
///
/// Shape: one entity for all of them, with all names; the same names again are the same entity.
/// Lifetime: borrows what `start` is given, until the next start; buffers are kept.
class joined_speakers {
public:
    void start(const mention_lexicon& lexicon, const document& document, std::span<const mention> mentions,
               cast& cast) noexcept {
        lexicon_ = &lexicon;
        document_ = &document;
        mentions_ = mentions;
        cast_ = &cast;
        composed_.clear();
        joined_.clear();
    }

    /// The composed names, which entities refer to.
    [[nodiscard]] std::list<std::string> take_names() noexcept { return std::move(composed_); }

    /// Settles a source that names several by name.
    void settle(settled_source& settled, const source_phrase& phrase, const reading_writer& names) {
        together_.assign(1, settled.who);
        for (std::uint32_t index = phrase.list ? phrase.head + 1 : phrase.second; index <= phrase.second; ++index) {
            const std::uint32_t who = cast_->of_mention[index];
            const bool person =
                who != entity::none && cast_->entities[who].named && !is_organization(cast_->entities[who].referent);
            if (mentions_[index].kind == mention_kind::name && person) together_.push_back(who);
        }
        if (together_.size() > 1) settle_together(settled, names);
    }
    /// Settles a source that means two told of before: `both`, and `they` of whom nobody else is likely.
    [[nodiscard]] bool settle_two(settled_source& settled, const source_phrase& phrase, const reading_writer& names) {
        const speaker_pairs pairs{*lexicon_, *document_, mentions_, *cast_};
        speaker_pairs::pair two;
        if (pairs.means_two(phrase.tokens)) {
            two = pairs.before(phrase.tokens.first);
        } else if (phrase.head != mention::none && mentions_[phrase.head].kind == mention_kind::pronoun &&
                   mentions_[phrase.head].number == grammatical_number::plural &&
                   mentions_[phrase.head].person == grammatical_person::third &&
                   !settled.ranked.is_settled(sure_of_plural)) {
            two = pairs.joined_before(phrase.tokens.first);
        }
        if (!two.found()) return false;
        together_.assign({two.first, two.second});
        settle_together(settled, names);
        return true;
    }

private:
    static constexpr newsmodel::confidence sure_of_plural = newsmodel::confidence::per_mille(600);

    /// Settles that a source is the entities of `together_`.
    void settle_together(settled_source& settled, const reading_writer& names) {
        std::string name;
        for (const std::uint32_t who : together_) {
            if (!name.empty()) name.append(who == together_.back() ? " and " : ", ");
            name.append(names.name_of(who));
        }
        settled.how = settled_by::two_names;
        const word_key key = key_of(name);
        if (const std::uint32_t* const known = joined_.find(key)) {
            settled.who = *known;
            return;
        }
        composed_.push_back(std::move(name));
        settled.who = cast_->add({.referent = referent_kind::person,
                                  .number = grammatical_number::plural,
                                  .name = composed_.back(),
                                  .named = true});
        joined_[key] = settled.who;
    }

    const mention_lexicon* lexicon_{};
    const document* document_{};
    std::span<const mention> mentions_;
    cast* cast_{};
    std::list<std::string> composed_;      ///< names of several together
    word_index<std::uint32_t> joined_;     ///< the entities with those names
    std::vector<std::uint32_t> together_;  ///< the entities that the source being settled joins
};

}  // namespace newsmodel

#endif
