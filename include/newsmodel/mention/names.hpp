#ifndef NEWSMODEL_MENTION_NAMES_HPP_INCLUDED
#define NEWSMODEL_MENTION_NAMES_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/name_kinds.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Reads the names of a document: runs of capitalized words, cut where a title ends and a name begins.
/// ```
/// then-U.S. Secretary of State Ana Ruiz
///      |  | |                | |      |
///      name `-- a noun ------' `-name-'
/// ```
/// Lifetime: borrows document and classes; appends to the list it was made with.
class name_reader {
public:
    name_reader(const document& document, const word_classes& classes, std::vector<mention>& mentions) noexcept
        : document_{&document}, classes_{&classes}, kinds_{document, classes}, mentions_{&mentions} {}

    /// Reads the run of names that starts at `at`, and returns where it ends; `at` where none starts.
    std::uint32_t read(std::uint32_t at) {
        const std::uint32_t end = document_->sentence_of(at).tokens.last;
        if (!classes_->is_name(at)) return at;
        const std::uint32_t last = run_end(at, end);
        if (last == at) return at;
        cut({at, last});
        return last;
    }

private:
    /// What may follow a plural in the name of a body: `People's Republic`, `Fishermen's Union`.
    static constexpr mention_word owners =
        mention_word::organization | mention_word::ending | mention_word::government | mention_word::publisher;

    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return classes_->is(token, any_of);
    }
    [[nodiscard]] std::string_view words(std::uint32_t token) const noexcept {
        return document_->words(document_->tokens[token]);
    }
    [[nodiscard]] bool is_capital_at(std::uint32_t token, std::uint32_t end) const noexcept {
        return token < end && document_->tokens[token].kind == token_kind::word &&
               is_capital(document_->tokens[token].letters) && !is(token, mention_word::pronoun | mention_word::time);
    }

    [[nodiscard]] std::uint32_t run_end(std::uint32_t first, std::uint32_t end) const noexcept {
        std::uint32_t at = first + 1;
        bool governs = false;
        while (at < end && at - first < 16) {
            if (classes_->is_name(at)) {
                ++at;
                continue;
            }
            std::uint32_t next = after_connector(first, at, end, governs);
            if (next == at) next = after_stray_sign(at, end);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    /// Where the run goes on after a lower-case word at `at`; `at` where it does not.
    [[nodiscard]] std::uint32_t after_connector(std::uint32_t first, std::uint32_t at, std::uint32_t end,
                                                bool& governs) const noexcept {
        if (is(at, mention_word::genitive_ending))
            return is(at - 1, mention_word::group) && is_capital_at(at + 1, end) && is(at + 1, owners) ? at + 2 : at;
        const mention_word heads = mention_word::organization | mention_word::publisher | mention_word::role |
                                   mention_word::place | mention_word::government | mention_word::ending;
        if (is(at, mention_word::particle)) {
            std::uint32_t next = at + 1;
            while (next < end && is(next, mention_word::particle) &&
                   document_->tokens[next].letters == letter_case::lower)
                ++next;
            if (is_capital_at(next, end) && !is(next, mention_word::function)) return next + 1;
        }
        if (is(at, mention_word::genitive | mention_word::beneficial | mention_word::topical) && is(at - 1, heads) &&
            !is_the_surname(first, at - 1)) {
            if (is(at, mention_word::beneficial) && is(at - 1, mention_word::role)) return at;
            if (is(at, mention_word::topical) && !is(at - 1, mention_word::organization)) return at;
            std::uint32_t next = at + 1;
            if (next < end && is(next, mention_word::definite_article)) ++next;
            if (!is_capital_at(next, end) || is(next, mention_word::function)) return at;
            governs = true;
            return next + 1;
        }
        if (words(at) == "/" && !document_->tokens[at].space_before && is_capital_at(at + 1, end) &&
            !document_->tokens[at + 1].space_before)
            return at + 2;
        if ((is(at, mention_word::conjunction) || words(at) == "&") && is_capital_at(at + 1, end) &&
            !is(at + 1, mention_word::function)) {
            if (words(at) == "&") return at + 2;
            if (joins_an_organization(first, at, end, governs)) return at + 2;
        }
        return at;
    }
    /// Where a name goes on that a sign cuts in two, as letters do that were decoded wrongly; `at` where none stands there.
    [[nodiscard]] std::uint32_t after_stray_sign(std::uint32_t at, std::uint32_t end) const noexcept {
        const token& sign = document_->tokens[at];
        if (sign.kind == token_kind::word || sign.space_before || words(at).size() < 2 ||
            static_cast<unsigned char>(words(at)[0]) != 0xC2)
            return at;
        if (at + 1 >= end || document_->tokens[at + 1].space_before ||
            document_->tokens[at + 1].kind != token_kind::word)
            return at;
        return at + 2;
    }
    [[nodiscard]] bool is_the_surname(std::uint32_t first, std::uint32_t last) const noexcept {
        return last > first && is(last - 1, mention_word::given_name) && is(last, mention_word::role);
    }

    /// Whether `and` at `at` stands inside one organization's name: `Center for Health and Trade`, `Oversight and Reform Committee`.
    [[nodiscard]] bool joins_an_organization(std::uint32_t first, std::uint32_t at, std::uint32_t end,
                                             bool governs) const noexcept {
        std::uint32_t last = at + 1;
        while (last < end && classes_->is_name(last)) ++last;
        const mention_word heads = mention_word::organization | mention_word::ending | mention_word::publisher;
        if (is(at + 1, mention_word::given_name | mention_word::honorific | mention_word::role)) return false;
        if (is(first, mention_word::given_name | mention_word::honorific)) return false;
        if (governs) return !is(last - 1, heads) || last - at <= 2 || !is(at - 1, heads);
        return last - at >= 3 && is(last - 1, heads) && !is(at - 1, heads) && at - first <= 3;
    }

    /// Cuts a run into names and roles.
    void cut(token_range run) {
        if (run.size() > 1 && is(run.first, mention_word::function) &&
            document_->tokens[run.first].letters != letter_case::upper)
            ++run.first;
        const mention_word heads =
            mention_word::organization | mention_word::ending | mention_word::publisher | mention_word::document;
        const std::uint32_t role = last_role(run);
        const bool honorific = role != run.last && is(role, mention_word::honorific);
        if (!honorific && run.size() > 1 && (is(run.last - 1, heads) || kinds_.is_body_of(run)) &&
            !kinds_.is_person(run)) {
            add_name(run, run, kinds_.referent_of(run));
            return;
        }
        if (role == run.last) {
            const std::uint32_t given = inner_given_name(run);
            if (given != run.last)
                add_name({run.first, given}, {run.first, given}, kinds_.referent_of({run.first, given}));
            const token_range name = given == run.last ? run : token_range{given, run.last};
            add_name(name, run, kinds_.referent_of(name));
            return;
        }
        cut_at_role(run, role);
    }

    void cut_at_role(token_range run, std::uint32_t role) {
        std::uint32_t after = role + 1;
        if (after < run.last && is(after, mention_word::genitive)) after = department_end(after, run.last);
        std::uint32_t before = role;
        const mention_word part =
            mention_word::role | mention_word::descriptive | mention_word::department | mention_word::honorific;
        while (before > run.first && is(before - 1, part) && !is(before - 1, mention_word::place)) --before;
        if (before > run.first && is(before, mention_word::department) && is(before - 1, mention_word::organization))
            --before;
        if (before > run.first)
            add_name({run.first, before}, {run.first, before}, kinds_.referent_of({run.first, before}));
        const bool honorific = is(role, mention_word::honorific) && before == role;
        const auto noun = static_cast<std::uint32_t>(mentions_->size());
        if (!honorific) {
            mention one{.tokens = {run.first, after},
                        .name = {role, role + 1},
                        .kind = mention_kind::noun,
                        .referent = referent_kind::person,
                        .number = grammatical_number::singular,
                        .gender = kinds_.gender_of(role)};
            if (before > run.first) one.owner = noun - 1;
            finish(one);
        }
        if (after >= run.last) return;
        add_name({after, run.last}, run, referent_kind::person, kinds_.gender_of(role), true);
        if (!honorific) (*mentions_)[noun].apposed = noun + 1;
    }

    /// Where the complement of a role ends: `of State` in `Secretary of State Ana Ruiz`.
    [[nodiscard]] std::uint32_t department_end(std::uint32_t of, std::uint32_t end) const noexcept {
        std::uint32_t at = of + 1;
        if (at < end && is(at, mention_word::definite_article)) ++at;
        const std::uint32_t first = at;
        while (at < end && is(at, mention_word::department)) ++at;
        if (at == first && at < end) ++at;
        while (at < end && !is(at, mention_word::given_name) && end - at > 2) ++at;
        return at;
    }

    /// The last title or role before a name, or a role that ends the run; the end where there is none.
    [[nodiscard]] std::uint32_t last_role(token_range run) const noexcept {
        const mention_word title = mention_word::role | mention_word::honorific;
        for (std::uint32_t at = run.last; at-- > run.first;) {
            if (!is(at, title) || is_governed(run, at)) continue;
            const bool name_before = at > run.first && is(at - 1, mention_word::given_name) &&
                                     !is(at, mention_word::honorific) && !words(at).ends_with('.') &&
                                     !is_town_before_title(run, at);
            if (name_before) continue;
            if (is(at, mention_word::given_name) && at + 2 <= run.last && !is(at, mention_word::honorific) &&
                at == run.first)
                continue;
            return at;
        }
        return run.last;
    }

    /// Whether a given name before a title is a place: `Jackson Mayor Ana Ruiz`, but not `Ana Major Ruiz`.
    [[nodiscard]] bool is_town_before_title(token_range run, std::uint32_t title) const noexcept {
        return title == run.first + 1 && title + 2 < run.last && is(title + 1, mention_word::given_name);
    }
    /// Whether a word stands after `of` in the name of a body: `Justice` in `Department of Justice`.
    [[nodiscard]] bool is_governed(token_range run, std::uint32_t at) const noexcept {
        if (at < run.first + 2 || document_->tokens[at - 1].letters != letter_case::lower) return false;
        return is(at - 2, mention_word::organization | mention_word::department | mention_word::publisher) ||
               is(run.first, mention_word::organization);
    }

    /// Where a person's name starts after another name in the run: `Harbour Gazette Ana Ruiz`; the end where none does.
    [[nodiscard]] std::uint32_t inner_given_name(token_range run) const noexcept {
        if (is(run.first, mention_word::given_name) || run.size() < 3) return run.last;
        for (std::uint32_t at = run.first + 1; at + 1 < run.last; ++at) {
            if (document_->tokens[at].letters == letter_case::lower) return run.last;
            const letter_case before = document_->tokens[at - 1].letters;
            const bool initial =
                before == letter_case::initial || (before == letter_case::upper && words(at - 1).ends_with('.'));
            if (is(at, mention_word::given_name) && !initial && !is(at, mention_word::place)) return at;
        }
        return run.last;
    }

    void add_name(token_range name, token_range tokens, referent_kind referent,
                  grammatical_gender gender = grammatical_gender::unknown, bool titled = false) {
        while (name.size() > 1 && is(name.first, mention_word::conjunction)) ++name.first;
        mention one{.tokens = tokens,
                    .name = name,
                    .kind = mention_kind::name,
                    .referent = referent,
                    .gender = gender,
                    .titled = titled};
        if (is_follower(name)) {
            one.kind = mention_kind::noun;
            one.referent = referent_kind::person;
            const bool a =
                is(name.first - 1, mention_word::article) && !is(name.first - 1, mention_word::definite_article);
            one.definiteness = a ? definiteness::indefinite : definiteness::definite;
            --one.tokens.first;
        }
        one.number = referent == referent_kind::group ? grammatical_number::plural : grammatical_number::singular;
        if (referent == referent_kind::person || (referent == referent_kind::unknown && name.size() == 1)) {
            if (gender == grammatical_gender::unknown && is(name.first, mention_word::given_name))
                one.gender = kinds_.gender_of(name.first);
        }
        finish(one);
    }

    /// Whether a capitalized word is a noun for one of a party or creed: `the Unionist said`.
    [[nodiscard]] bool is_follower(token_range name) const noexcept {
        if (name.size() > 1 || name.first == 0 || !is(name.first - 1, mention_word::determiner)) return false;
        if (!detail::has_people_ending(words(name.first)) ||
            document_->tokens[name.first].sentence != document_->tokens[name.first - 1].sentence)
            return false;
        if (name.last >= document_->tokens.size()) return true;
        const token& next = document_->tokens[name.last];
        return next.kind != token_kind::word || is(name.last, mention_word::verb | mention_word::function);
    }

    void finish(mention one) {
        const std::uint32_t end = document_->sentence_of(one.tokens.first).tokens.last;
        if (one.tokens.last < end) {
            const token& after = document_->tokens[one.tokens.last];
            one.modifier = one.kind == mention_kind::name && after.letters == letter_case::lower &&
                           (after.tag == part_of_speech::noun || after.tag == part_of_speech::plural_noun ||
                            after.tag == part_of_speech::adjective);
            if (one.modifier && one.name.size() == 1 && detail::has_people_ending(words(one.name.first)))
                one.gender = grammatical_gender::unknown;  // `Christian leaders`
            const std::string_view next = words(one.tokens.last);
            one.possessive =
                next == "'s" || next == "\u2019s" ||
                ((next == "'" || next == "\u2019") && words(one.tokens.last - 1).ends_with('s') &&
                 !document_->tokens[one.tokens.last].space_before && one.tokens.last + 1 < end &&
                 document_->tokens[one.tokens.last].quotation_depth == document_->tokens[one.head()].quotation_depth);
        }
        mentions_->push_back(one);
    }

    const document* document_;
    const word_classes* classes_;
    name_kinds kinds_;
    std::vector<mention>* mentions_;
};

}  // namespace newsmodel

#endif
