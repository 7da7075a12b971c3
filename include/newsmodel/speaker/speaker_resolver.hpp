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
#include <newsmodel/speaker/pronouns.hpp>
#include <newsmodel/speaker/reading_writer.hpp>
#include <newsmodel/speaker/roles.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/speaker/sources.hpp>
#include <newsmodel/speaker/speaker_pairs.hpp>
#include <newsmodel/speaker/unnamed_lede.hpp>
#include <newsmodel/speaker/worded_entities.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
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
        return reading_writer{lexicon_, document, mentions, cast_, actors_}.write(settled_, std::move(composed_));
    }

    /// Notes from now on what the ranker of antecedents sees, to learn from; null ends it.
    void note_rankings(std::vector<ranked_anaphor>* log) noexcept { log_ = log; }

private:
    void read_sources() {
        const source_reader reader{lexicon_, *document_, mentions_};
        phrases_.assign(attributions_.size(), {});
        settled_.assign(attributions_.size(), {});
        of_source_.assign(mentions_.size(), none);
        composed_.clear();
        paired_.clear();
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
            settled.who = before_relative(phrase.tokens.first);
            settled.how = settled_by::relative;
        }
        if (settled.who != none || settle_two(settled, phrase)) return;
        if (phrase.head == mention::none || is_part_of_group(phrase)) {
            settle_by_words(settled);
            if (phrase.several && settled.who != none) cast_.entities[settled.who].referent = referent_kind::group;
            return;
        }
        const mention& head = mentions_[phrase.head];
        settled.who = cast_.of_mention[phrase.head];
        settled.how = cast_.how[phrase.head];
        if (phrase.second != mention::none && cast_.of_mention[phrase.second] != none && settled.who != none)
            settle_pair(settled, phrase);
        if (may_be_named(head, settled)) settled.who = none;
        else if (settled.who == none && head.kind != mention_kind::pronoun) settle_by_words(settled);
        if (settled.who == none) return;
        entity& who = cast_.entities[settled.who];
        const bool printed = !is(lexicon_.words[document_->tokens[phrase.tokens.first].word], mention_word::possessive);
        if (head.kind == mention_kind::noun && who.name_mention == phrase.head && who.name.empty() && printed &&
            !who.spokesperson) {
            who.name = document_->words(phrase.tokens);
        }
    }
    /// Whether a person told of as known, and not called so before, may be one whom the article names: `the tall diplomat`.
    [[nodiscard]] bool may_be_named(const mention& head, const settled_source& settled) const noexcept {
        return head.kind == mention_kind::noun && head.referent == referent_kind::person &&
               head.number == grammatical_number::singular && head.definiteness == definiteness::definite &&
               settled.how == settled_by::described;
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
    /// The entity of the mention that ends before the relative `that`.
    [[nodiscard]] std::uint32_t before_relative(std::uint32_t token) const noexcept {
        auto at = std::ranges::lower_bound(mentions_, token, {}, [](const mention& one) { return one.head(); });
        std::uint32_t who = none;
        for (int steps = 0; at != mentions_.begin() && steps < 4; ++steps) {
            --at;
            if (at->tokens.last == token &&
                cast_.of_mention[static_cast<std::size_t>(at - mentions_.begin())] != none) {
                who = cast_.of_mention[static_cast<std::size_t>(at - mentions_.begin())];
            }
        }
        return who;
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

    void settle_pair(settled_source& settled, const source_phrase& phrase) {
        together_.assign(1, settled.who);
        for (std::uint32_t index = phrase.list ? phrase.head + 1 : phrase.second; index <= phrase.second; ++index) {
            const std::uint32_t who = cast_.of_mention[index];
            const bool person =
                who != none && cast_.entities[who].named && !is_organization(cast_.entities[who].referent);
            if (mentions_[index].kind == mention_kind::name && person) together_.push_back(who);
        }
        if (together_.size() > 1) settle_together(settled);
    }
    /// Settles that a source is the entities of `together_`.
    void settle_together(settled_source& settled) {
        const reading_writer names{lexicon_, *document_, mentions_, cast_, actors_};
        std::string name;
        for (const std::uint32_t who : together_) {
            if (!name.empty()) name.append(who == together_.back() ? " and " : ", ");
            name.append(names.name_of(who));
        }
        settled.how = settled_by::two_names;
        const auto known = std::ranges::find(composed_, name);
        if (known != composed_.end()) {
            settled.who = paired_[static_cast<std::size_t>(known - composed_.begin())];
            return;
        }
        composed_.push_back(std::move(name));
        settled.who = cast_.add({.referent = referent_kind::person,
                                 .number = grammatical_number::plural,
                                 .name = composed_.back(),
                                 .named = true});
        paired_.push_back(settled.who);
    }
    /// Settles a source that means two told of before: `both`, and `they` of whom nobody else is likely.
    [[nodiscard]] bool settle_two(settled_source& settled, const source_phrase& phrase) {
        const speaker_pairs pairs{lexicon_, *document_, mentions_, cast_};
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
        settle_together(settled);
        return true;
    }
    void settle_by_words(settled_source& settled) {
        const token_range words = settled.words;
        if (words.size() == 1 && is(lexicon_.words[document_->tokens[words.first].word], mention_word::function) &&
            !is(lexicon_.words[document_->tokens[words.first].word], mention_word::quantity))
            return;  // `the`, the rest of a source cut short
        settled.who = worded_.of(settled.words, *document_, cast_);
        settled.how = settled_by::own_words;
    }

    static constexpr std::uint32_t none = entity::none;
    static constexpr newsmodel::confidence least_sure = newsmodel::confidence::per_mille(400);
    static constexpr newsmodel::confidence sure_of_plural = newsmodel::confidence::per_mille(600);

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
    std::deque<std::string> composed_;  ///< names of several together
    std::vector<std::uint32_t> paired_;      ///< the entities with those names
    std::vector<std::uint32_t> together_;    ///< the entities that the source being settled joins
    std::uint32_t last_speaker_ = none;
    bool last_asked_{};
    std::vector<ranked_anaphor>* log_{};
    unnamed_lede lede_;
};

}  // namespace newsmodel

#endif
