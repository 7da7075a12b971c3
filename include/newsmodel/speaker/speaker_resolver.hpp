#ifndef NEWSMODEL_SPEAKER_SPEAKER_RESOLVER_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SPEAKER_RESOLVER_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedents.hpp>
#include <newsmodel/speaker/authors.hpp>
#include <newsmodel/speaker/clusters.hpp>
#include <newsmodel/speaker/content_mentions.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/joined_speakers.hpp>
#include <newsmodel/speaker/pronouns.hpp>
#include <newsmodel/speaker/reading_writer.hpp>
#include <newsmodel/speaker/roles.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/speaker/sources.hpp>
#include <newsmodel/speaker/unnamed_lede.hpp>
#include <newsmodel/speaker/worded_entities.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Finds who speaks: gathers mentions into entities and settles the source of every attribution.
///
/// Names are gathered first, over the whole article; nouns and pronouns are settled in text order; then what stands inside
/// quotations, whose speakers are known by then.
/// Lifetime: the reading borrows from the article's text and the words of the actors; buffers are kept from call to call.
/// Complexity: linear in mentions and attributions.
class speaker_resolver {
public:
    explicit speaker_resolver(const language& language, std::span<const actor> actors = {})
        : lexicon_{language.mention}, actors_{actors}, names_{lexicon_, actors_}, roles_{lexicon_} {
        actors_.add_governments(lexicon_.governments);
    }
    speaker_resolver(const speaker_resolver&) = delete;
    speaker_resolver& operator=(const speaker_resolver&) = delete;

    [[nodiscard]] speaker_reading resolve(const document& document, std::span<const mention> mentions,
                                          std::span<const attribution> attributions) {
        document_ = &document;
        mentions_ = mentions;
        attributions_ = attributions;
        cast_.reset(mentions.size());
        worded_.clear();
        names_.gather(document, mentions, cast_);
        find_authors(document, mentions, cast_, authors_);
        for (entity& one : cast_.entities) one.mentions = 0;
        unknown_author_ = none;
        roles_.start(document, mentions, cast_, names_, log_);
        read_sources();
        read_mentions();
        read_first_person();
        for (std::size_t index = 0; index < attributions.size(); ++index) settle(index);
        for (std::uint32_t& who : cast_.of_mention) who = cast_.settled(who);
        for (settled_source& source : settled_) source.who = cast_.settled(source.who);
        return names().write(settled_, together_.take_names());
    }

    /// Notes from now on what the ranker of antecedents sees, to learn from; null ends it.
    void note_rankings(std::vector<ranked_anaphor>* log) noexcept { log_ = log; }

private:
    void read_sources() {
        const source_reader reader{lexicon_, *document_, mentions_};
        phrases_.assign(attributions_.size(), {});
        settled_.assign(attributions_.size(), {});
        of_source_.assign(mentions_.size(), none);
        together_.start(lexicon_, *document_, mentions_, cast_);
        for (std::size_t index = 0; index < attributions_.size(); ++index) {
            phrases_[index] = reader.read(attributions_[index]);
            if (phrases_[index].head != mention::none)
                of_source_[phrases_[index].head] = static_cast<std::uint32_t>(index);
        }
        contents_.read(mentions_, attributions_, reader);
    }

    /// Settles nouns and pronouns in text order.
    void read_mentions() {
        last_speaker_ = none;
        last_asked_ = false;
        lede_ = {};
        for (std::uint32_t index = 0; index < mentions_.size(); ++index) {
            const mention& one = mentions_[index];
            if (one.kind == mention_kind::name) {
                if (const std::uint32_t who = cast_.of_mention[index]; who != none) {
                    ++cast_.entities[who].mentions;
                    cast_.entities[who].last = index;
                }
            } else if (one.kind == mention_kind::noun) {
                const antecedent_list ranked = roles_.read(index, context_of(index));
                if (of_source_[index] != none) settled_[of_source_[index]].ranked = ranked;
            } else if (one.relative) {
                const std::uint32_t before = relative_antecedent(*document_, mentions_, index);
                if (before != mention::none && cast_.of_mention[before] != none)
                    cast_.assign(index, cast_.of_mention[before], settled_by::relative);
            } else if (one.person == grammatical_person::third) {
                read_pronoun(index);
            }
            if (of_source_[index] != none && cast_.of_mention[index] != none) note_speaker(index);
        }
    }

    void note_speaker(std::uint32_t index) {
        last_speaker_ = cast_.of_mention[index];
        last_asked_ = false;
        for (const byte_span cue : attributions_[of_source_[index]].cue) {
            last_asked_ = last_asked_ || is_question(cue.in(document_->text));
        }
        const bool role = is(lexicon_.words[document_->tokens[mentions_[index].head()].word], mention_word::role);
        lede_.read(*document_, mentions_[index], index, role, cast_);
    }
    [[nodiscard]] static bool is_question(std::string_view cue) noexcept {
        return cue.starts_with("ask") || cue.starts_with("inquire") || cue.starts_with("question");
    }

    [[nodiscard]] antecedent_context context_of(std::uint32_t index) const noexcept {
        antecedent_context context{.last_speaker = last_speaker_,
                                   .around = none,
                                   .source = of_source_[index],
                                   .asked = last_asked_,
                                   .content = {}};
        if (context.speaks()) context.content = contents_.in(of_source_[index]);
        if (mentions_[index].quoted && contents_.around(index) != none) {
            const std::uint32_t head = phrases_[contents_.around(index)].head;
            if (head != mention::none && head != index) context.around = cast_.of_mention[head];
        }
        return context;
    }

    void read_pronoun(std::uint32_t index) {
        const antecedent_ranker ranker{*document_, mentions_, cast_, lexicon_.antecedent_weights, log_};
        const antecedent_list found = rank_antecedents(ranker, mentions_, cast_, index, context_of(index));
        if (of_source_[index] != none) settled_[of_source_[index]].ranked = found;
        if (!found.is_settled(least_sure)) return;
        cast_.assign(index, found.best().who, settled_by::pronoun);
        entity& who = cast_.entities[found.best().who];
        if (who.gender == grammatical_gender::unknown && mentions_[index].number == grammatical_number::singular) {
            who.gender = mentions_[index].gender;
            if (who.gender != grammatical_gender::neuter) who.referent = referent_kind::person;
        }
    }

    /// `I` and `we` are the speaker of the quotation around them, outside of one the author.
    void read_first_person() {
        for (std::uint32_t index = 0; index < mentions_.size(); ++index) {
            if (mentions_[index].kind != mention_kind::pronoun || mentions_[index].person != grammatical_person::first)
                continue;
            std::uint32_t who = none;
            settled_by how = settled_by::speaker;
            std::uint32_t around = contents_.around(index);
            for (int depth = 0; around != none && who == none && depth < 8; ++depth) {
                const std::uint32_t head = phrases_[around].head;
                if (head == mention::none || head == index) break;
                who = cast_.of_mention[head];
                around = contents_.around(head) == around ? none : contents_.around(head);
            }
            if (who == none && !mentions_[index].quoted) {
                who = author_at(index);
                how = settled_by::author;
            }
            if (who != none) cast_.assign(index, who, how);
        }
    }
    /// Who writes the paragraph of mention `index`: a known author, else an entity called `author`.
    [[nodiscard]] std::uint32_t author_at(std::uint32_t index) {
        if (const std::uint32_t who = authors_[document_->tokens[mentions_[index].head()].paragraph]; who != none)
            return who;
        if (unknown_author_ == none) {
            entity author{.referent = referent_kind::person,
                          .number = grammatical_number::singular,
                          .name = "author",
                          .author = true};
            unknown_author_ = cast_.add(author);
        }
        return unknown_author_;
    }

    /// Settles the source of attribution `index`.
    void settle(std::size_t index) {
        settled_source& settled = settled_[index];
        const source_phrase& phrase = phrases_[index];
        settled.words = phrase.tokens;
        if (phrase.tokens.empty()) {
            if (index > 0 && attributions_[index].source.empty() && is_paragraph(attributions_[index])) {
                settled.who = settled_[index - 1].who;
                settled.how = settled_by::continued;
            }
            return;
        }
        if (phrase.head == mention::none && phrase.tokens.size() == 1 &&
            is(lexicon_.words[document_->tokens[phrase.tokens.first].word], mention_word::relative)) {
            settled.who = entity_before_relative(mentions_, cast_, phrase.tokens.first);
            settled.how = settled_by::relative;
        }
        if (settled.who != none || together_.settle_two(settled, phrase, names())) return;
        if (phrase.head == mention::none || is_part_of_group(phrase)) {
            settle_by_words(settled);
            if (phrase.several && settled.who != none) cast_.entities[settled.who].referent = referent_kind::group;
            return;
        }
        const mention& head = mentions_[phrase.head];
        settled.who = cast_.of_mention[phrase.head];
        settled.how = cast_.how[phrase.head];
        if (phrase.second != mention::none && cast_.of_mention[phrase.second] != none && settled.who != none)
            together_.settle(settled, phrase, names());
        if (may_be_named(head, settled) || (head.kind == mention_kind::pronoun && is_unsure(settled))) settled.who = none;
        else if (settled.who == none && head.kind != mention_kind::pronoun) settle_by_words(settled);
        if (settled.who == none) return;
        entity& who = cast_.entities[settled.who];
        const bool printed = !is(lexicon_.words[document_->tokens[phrase.tokens.first].word], mention_word::possessive);
        if (head.kind == mention_kind::noun && who.name_mention == phrase.head && who.name.empty() && printed &&
            !who.spokesperson) {
            who.name = document_->words(phrase.tokens);
        }
    }
    /// Whether the likeliest meaning of a source is too unlikely to be told, though it may help to read what follows.
    [[nodiscard]] bool is_unsure(const settled_source& settled) const noexcept {
        return !settled.ranked.empty() && settled.ranked.best().who == settled.who &&
               !settled.ranked.is_settled(least_told);
    }
    /// Whether a person told of as known, and not called so before, may be one whom the article names: `the tall diplomat`.
    [[nodiscard]] bool may_be_named(const mention& head, const settled_source& settled) const noexcept {
        return head.kind == mention_kind::noun && head.referent == referent_kind::person &&
               head.number == grammatical_number::singular && head.definiteness == definiteness::definite &&
               settled.how == settled_by::described && !cast_.entities[cast_.settled(settled.who)].named;
    }
    /// Whether a direct quotation is all that its paragraph says.
    [[nodiscard]] bool is_paragraph(const attribution& told) const noexcept {
        if (told.form != quotation_form::direct || told.content.empty()) return false;
        const source_reader reader{lexicon_, *document_, mentions_};
        const token_range first = reader.tokens_at(told.content.front());
        if (first.empty()) return false;
        const token_range all = document_->paragraphs[document_->tokens[first.first].paragraph].tokens;
        return first.first <= all.first + 1 && reader.tokens_at(told.content.back()).last + 1 >= all.last;
    }
    /// Whether a source names some of a group only: `farmers who lost land`, not all farmers.
    [[nodiscard]] bool is_part_of_group(const source_phrase& phrase) const noexcept {
        const mention& head = mentions_[phrase.head];
        const bool group = head.referent == referent_kind::group ||
                           (head.kind == mention_kind::noun && head.number == grammatical_number::plural &&
                            head.referent == referent_kind::unnamed);
        return group && phrase.second == mention::none && phrase.tokens.last > head.tokens.last &&
               head.apposed == mention::none;
    }

    [[nodiscard]] reading_writer names() const noexcept { return {lexicon_, *document_, mentions_, cast_, actors_}; }
    void settle_by_words(settled_source& settled) {
        if (!worded_entities::says_who(settled.words, *document_, lexicon_)) return;
        settled.who = worded_.of(settled.words, *document_, cast_);
        settled.how = settled_by::own_words;
    }

    static constexpr std::uint32_t none = entity::none;
    static constexpr newsmodel::confidence least_sure = newsmodel::confidence::per_mille(400);
    static constexpr newsmodel::confidence least_told = newsmodel::confidence::per_mille(450);

    mention_lexicon lexicon_;
    actor_table actors_;
    name_clusters names_;
    role_reader roles_;
    const document* document_{};
    std::span<const mention> mentions_;
    std::span<const attribution> attributions_;
    cast cast_;
    std::vector<source_phrase> phrases_;
    std::vector<settled_source> settled_;
    std::vector<std::uint32_t> of_source_;  ///< by mention: the attribution whose source it heads
    content_mentions contents_;
    std::vector<std::uint32_t> authors_;  ///< by paragraph
    std::uint32_t unknown_author_ = none;
    worded_entities worded_;
    joined_speakers together_;
    std::uint32_t last_speaker_ = none;
    bool last_asked_{};
    std::vector<ranked_anaphor>* log_{};
    unnamed_lede lede_;
};

}  // namespace newsmodel

#endif
