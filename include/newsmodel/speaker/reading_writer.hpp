#ifndef NEWSMODEL_SPEAKER_READING_WRITER_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_READING_WRITER_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedent.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// What is settled of one source.
struct settled_source {
    std::uint32_t who = entity::none;
    token_range words;
    antecedent_list ranked;  ///< where it is a pronoun
    settled_by how{};
};

/// Writes entities and settled sources down as the values that programs read.
///
/// Lifetime: borrows all that it is made with.
class reading_writer {
public:
    reading_writer(const mention_lexicon& lexicon, const document& document, std::span<const mention> mentions,
                   const cast& cast, const actor_table& actors) noexcept
        : lexicon_{&lexicon}, document_{&document}, mentions_{mentions}, cast_{&cast}, actors_{&actors} {}

    [[nodiscard]] std::string_view name_of(std::uint32_t who) const noexcept {
        const entity& one = cast_->entities[who];
        if (!one.name.empty()) return one.name;
        if (one.name_mention == mention::none) return {};
        const mention& named = mentions_[one.name_mention];
        if (named.kind == mention_kind::name) return document_->words(named.name);
        return document_->words(without_article(named.tokens));
    }

    [[nodiscard]] speaker_reading write(std::span<const settled_source> sources, std::list<std::string> composed) {
        speaker_reading reading;
        reading.composed = std::move(composed);
        order_entities(sources);
        compose_names(reading);
        write_speakers(reading);
        for (std::size_t index = 0; index < sources.size(); ++index)
            reading.sources.push_back(write_source(reading, sources[index]));
        return reading;
    }

private:
    [[nodiscard]] token_range without_article(token_range tokens) const noexcept {
        if (tokens.size() < 2) return tokens;
        if (is(lexicon_->words[document_->tokens[tokens.first].word], mention_word::article)) ++tokens.first;
        return tokens;
    }

    /// Numbers the entities in the order of first mention; those without one follow.
    void order_entities(std::span<const settled_source> sources) {
        numbers_.assign(cast_->entities.size(), entity::none);
        for (const std::uint32_t who : cast_->of_mention) number(who);
        for (const settled_source& source : sources) number(source.who);
        for (std::uint32_t who = 0; who < cast_->entities.size(); ++who) {
            if (cast_->entities[who].same_as == entity::none) number(who);
        }
    }
    void number(std::uint32_t who) {
        if (who == entity::none) return;
        who = cast_->settled(who);  // a source may have been read before its entity was joined to another
        if (numbers_[who] != entity::none) return;
        numbers_[who] = static_cast<std::uint32_t>(order_.size());
        order_.push_back(who);
    }

    [[nodiscard]] std::uint32_t number_of(std::uint32_t who) const noexcept { return numbers_[cast_->settled(who)]; }

    /// Composes names that the article does not print: of a spokesman, and of what a pronoun owns: `his campaign`.
    void compose_names(speaker_reading& reading) {
        names_.assign(order_.size(), {});
        for (std::size_t index = 0; index < order_.size(); ++index) {
            names_[index] = name_of(order_[index]);
            const entity& one = cast_->entities[order_[index]];
            const std::uint32_t owner = owner_of(one);
            if (owner == entity::none || !one.name.empty() || one.name_mention == mention::none) continue;
            if (one.spokesperson && !one.named) {
                std::string& name = reading.composed.emplace_back("spokesman for ");
                name += name_of(owner);
                names_[index] = name;
                continue;
            }
            const mention& noun = mentions_[one.name_mention];
            if (noun.owner == mention::none || mentions_[noun.owner].kind != mention_kind::pronoun ||
                noun.tokens.size() < 2)
                continue;
            if (mentions_[noun.owner].tokens.first != noun.tokens.first) continue;
            std::string& name = reading.composed.emplace_back(name_of(owner));
            name += "\u2019s ";
            name += document_->words(token_range{noun.tokens.first + 1, noun.tokens.last});
            names_[index] = name;
        }
    }

    /// Whom an entity speaks for or belongs to, which may stand after it: `a spokesman for the mayor`.
    [[nodiscard]] std::uint32_t owner_of(const entity& one) const noexcept {
        if (one.owner != entity::none || !one.spokesperson) return cast_->settled(one.owner);
        return cast_->settled(cast_->of_mention[mentions_[one.name_mention].owner]);
    }

    void write_speakers(speaker_reading& reading) const {
        std::vector<speaker::fields> fields(order_.size());
        for (std::size_t index = 0; index < order_.size(); ++index) {
            const entity& one = cast_->entities[order_[index]];
            fields[index].name = names_[index];
            fields[index].kind = kind_of(one);
            if (one.actor != entity::none) fields[index].key = (*actors_)[one.actor].key;
        }
        std::vector<std::uint32_t> counts(order_.size(), 0);
        for (const std::uint32_t who : cast_->of_mention)
            if (who != entity::none) ++counts[number_of(who)];
        for (std::size_t index = 0; index < fields.size(); ++index) fields[index].mentions.reserve(counts[index]);
        for (std::size_t index = 0; index < mentions_.size(); ++index) {
            if (const std::uint32_t who = cast_->of_mention[index]; who != entity::none)
                add_mention(fields[number_of(who)], mentions_[index]);
        }
        reading.speakers.reserve(fields.size());
        for (speaker::fields& one : fields) {
            std::ranges::sort(one.mentions);
            reading.speakers.emplace_back(std::move(one));
        }
    }
    void add_mention(speaker::fields& who, const mention& one) const {
        who.mentions.push_back(document_->bytes(one.tokens));
        if (one.kind == mention_kind::pronoun) return;
        if (one.kind == mention_kind::name) {
            add_once(who.aliases, document_->words(one.name), who.name);
        } else if (one.apposed != mention::none) {
            add_once(who.roles, document_->words(without_article(one.tokens)), who.name);
        }
    }
    static void add_once(std::vector<std::string_view>& texts, std::string_view text, std::string_view name) {
        constexpr std::size_t most = 16;
        if (text != name && texts.size() < most && std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
    }

    [[nodiscard]] static speaker_kind kind_of(const entity& one) noexcept {
        switch (one.referent) {
            case referent_kind::organization:
            case referent_kind::publisher: return speaker_kind::organization;
            case referent_kind::government:
            case referent_kind::place: return speaker_kind::government;
            case referent_kind::group: return speaker_kind::group;
            case referent_kind::document: return speaker_kind::document;
            case referent_kind::unnamed: return speaker_kind::unnamed;
            case referent_kind::person: return one.named || one.author ? speaker_kind::person : speaker_kind::unnamed;
            case referent_kind::unknown: break;
        }
        return one.named ? speaker_kind::person : speaker_kind::unnamed;
    }

    /// Whether the choice among candidates settled the source.
    [[nodiscard]] bool is_ranked(const settled_source& source) const noexcept {
        return !source.ranked.empty() && cast_->settled(source.ranked.best().who) == cast_->settled(source.who);
    }

    [[nodiscard]] source_reading write_source(speaker_reading& reading, const settled_source& source) const {
        source_reading written;
        if (source.how != settled_by::nothing && !source.words.empty())
            written.reasons.push_back({description(source.how), document_->bytes(source.words)});
        if (source.who != entity::none) {
            written.who = id<speaker>{number_of(source.who)};
            written.confidence = is_ranked(source) ? source.ranked.best().confidence : precision(source.how);
            return written;
        }
        for (const antecedent& one : source.ranked.items()) {
            written.candidates.push_back({id<speaker>{number_of(one.who)}, one.confidence});
        }
        speaker::fields open{.name = document_->words(source.words), .kind = speaker_kind::open};
        if (!source.words.empty()) open.mentions.push_back(document_->bytes(source.words));
        written.who = id<speaker>{reading.speakers.size()};
        reading.speakers.emplace_back(std::move(open));
        return written;
    }

    const mention_lexicon* lexicon_;
    const document* document_;
    std::span<const mention> mentions_;
    const cast* cast_;
    const actor_table* actors_;
    std::vector<std::uint32_t> numbers_;  ///< by entity: its place among the speakers
    std::vector<std::uint32_t> order_;
    std::vector<std::string_view> names_;  ///< by place
};

}  // namespace newsmodel

#endif
