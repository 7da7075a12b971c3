#ifndef NEWSMODEL_ATTRIBUTION_ROLE_FEATURES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ROLE_FEATURES_HPP_INCLUDED

#include <newsmodel/attribution/feature_list.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// What the features of a window need to know of its document.
struct role_context {
    const newsmodel::document& document;
    std::span<const token_traits> traits;
    std::span<const std::uint8_t> cues;  ///< for each token, whether it is likely part of a cue
};

/// The features by which the source and content of a cue are labelled, of one token of its window after another.
///
/// Most are relative to the cue: side, distance, and the skeleton, the signs (mark, comma, `that`, finite verb, other
/// cue …) that
/// stand between cue and token.
/// Complexity: `read` is linear in the window; `list` is constant.
class role_features {
public:
    static constexpr std::size_t most = 72;

    void read(const role_context& context, token_range window, token_range cue) {
        context_ = &context;
        window_ = window;
        cue_ = cue;
        ways_.resize(window.size());
        sweep_left();
        sweep_right();
        note_sentences();
        read_cue();
    }

    /// Writes the features of a token of the window that is not of the cue.
    void list(std::uint32_t at, feature_list<most>& out) const {
        const place here = place_of(at);
        out.clear();
        list_token(at, here, out);
        list_cue(at, here, out);
        list_neighbours(at, here, out);
        list_sentence(at, here, out);
        list_skeleton(at, here, out);
        list_surroundings(at, here, out);
    }

private:
    /// What stands between the cue and a token.
    struct way {
        std::uint32_t skeleton{};  // all signs, or the last three of many
        std::uint16_t last_signs{};
        std::uint8_t marks{}, commas{}, cues{}, thats{}, verbs{};
        std::uint8_t signs{};
        bool other_cue_in_sentence{}, mark_in_sentence{};
    };
    struct place {
        std::uint32_t side, relation, distance, step, near_step, quote;
    };

    static std::uint8_t capped(std::uint8_t count, std::uint8_t most_counted) noexcept {
        return std::min(count, most_counted);
    }

    void step(way& so_far, std::uint32_t at) const noexcept {
        const token_traits& token = context_->traits[at];
        const bool cue = context_->cues[at] != 0;
        if (token.mark != quotation_side::none) so_far.marks = capped(static_cast<std::uint8_t>(so_far.marks + 1), 9);
        if (token.clause == clause_word::comma || token.sign == 11)
            so_far.commas = capped(static_cast<std::uint8_t>(so_far.commas + 1), 9);
        if (cue) so_far.cues = capped(static_cast<std::uint8_t>(so_far.cues + 1), 9);
        if (token.clause == clause_word::that) so_far.thats = capped(static_cast<std::uint8_t>(so_far.thats + 1), 9);
        if (token.verb) so_far.verbs = capped(static_cast<std::uint8_t>(so_far.verbs + 1), 9);
        const std::uint8_t sign = cue && token.mark == quotation_side::none ? cue_sign : token.sign;
        if (sign == 0 || (so_far.last_signs & 15) == sign) return;
        so_far.last_signs = static_cast<std::uint16_t>((so_far.last_signs << 4 | sign) & 0xFFF);
        if (so_far.signs < 7) ++so_far.signs;
        so_far.skeleton = so_far.signs < 7 ? so_far.skeleton << 4 | sign : 0xF0000000u | so_far.last_signs;
    }
    void sweep_left() noexcept {
        way so_far;
        for (std::uint32_t at = cue_.first; at > window_.first;) {
            --at;
            ways_[at - window_.first] = so_far;
            step(so_far, at);
        }
    }
    void sweep_right() noexcept {
        way so_far;
        for (std::uint32_t at = cue_.last; at < window_.last; ++at) {
            ways_[at - window_.first] = so_far;
            step(so_far, at);
        }
    }

    void note_sentences() noexcept {
        for (std::uint32_t first = window_.first; first < window_.last;) {
            const std::uint32_t last = std::min(context_->document.sentence_of(first).tokens.last, window_.last);
            bool other_cue = false;
            bool mark = false;
            for (std::uint32_t at = first; at < last; ++at) {
                other_cue |= context_->cues[at] != 0 && !cue_.contains(at);
                mark |= context_->traits[at].mark != quotation_side::none;
            }
            for (std::uint32_t at = first; at < last; ++at) {
                ways_[at - window_.first].other_cue_in_sentence = other_cue;
                ways_[at - window_.first].mark_in_sentence = mark;
            }
            first = last;
        }
    }

    void read_cue() noexcept {
        const token_traits& last = context_->traits[cue_.last - 1];
        cue_stem_ = last.stem;
        cue_tags_ = context_->traits[cue_.first].tag * 64u + (cue_.size() > 1 ? last.tag : 0u);
        const token_traits &after = token(cue_.last), &before = token(cue_.first - 1);
        around_tags_ = after.tag * 64u + before.tag;
        around_words_ = static_cast<std::uint32_t>(after.clause) * 64 + static_cast<std::uint32_t>(before.clause);
        after_word_ = static_cast<std::uint32_t>(after.clause);
        const newsmodel::token& cue = context_->document.tokens[cue_.last - 1];
        sentence_ = cue.sentence;
        paragraph_ = cue.paragraph;
        sentence_first_ = std::max(context_->document.sentences[sentence_].tokens.first, window_.first);
        opening_ = quote_of(context_->traits[sentence_first_]);
    }

    [[nodiscard]] const token_traits& token(std::uint32_t at) const noexcept {
        return window_.contains(at) ? context_->traits[at] : border_;
    }
    static std::uint32_t quote_of(const token_traits& token) noexcept {
        return static_cast<std::uint32_t>(token.mark) * 4 + (token.quoted ? 1 : 0);
    }

    [[nodiscard]] place place_of(std::uint32_t at) const noexcept {
        const newsmodel::token& here = context_->document.tokens[at];
        place result{};
        result.side = at < cue_.first ? 1 : 2;
        result.distance = at < cue_.first ? cue_.first - at : at - cue_.last + 1;
        const std::uint32_t distance = result.distance;
        result.step = distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : distance < 40 ? 8 : 9;
        result.near_step = distance < 4 ? result.step : 99;
        const std::uint32_t sentences =
            here.sentence > sentence_ ? here.sentence - sentence_ : sentence_ - here.sentence;
        result.relation = result.side * 4 + (sentences == 0 ? 0 : 1) + (sentences > 1 ? 2 : 0);
        result.quote = quote_of(context_->traits[at]);
        return result;
    }

    void list_token(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const token_traits& token = context_->traits[at];
        const way& path = ways_[at - window_.first];
        out.add(1, here.relation);
        out.add(2, here.side, token.word);
        out.add(3, here.side, token.tag);
        out.add(4, here.relation, here.step);
        out.add(5, here.relation, token.tag, here.step);
        out.add(6, here.relation, capped(path.commas, 3));
        out.add(7, here.relation, capped(path.cues, 2));
        out.add(8, here.relation, here.quote);
        out.add(9, here.relation, here.quote, capped(path.marks, 3));
        out.add(10, here.relation, capped(path.commas, 3), here.quote, capped(path.cues, 2));
        out.add(11, here.relation, capped(path.verbs, 3), capped(path.commas, 2));
        out.add(12, here.relation, capped(path.thats, 2), token.word);
        out.add(13, here.side, token.shape);
        out.add(14, here.side, token.stem, here.near_step);
    }

    void list_cue(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const token_traits& token = context_->traits[at];
        out.add(15, here.relation, cue_stem_);
        out.add(16, here.relation, cue_stem_, here.quote);
        out.add(17, here.side, cue_stem_, here.step);
        out.add(18, here.side, cue_stem_, token.tag, here.near_step);
        out.add(19, here.relation, cue_tags_, token.tag, here.near_step);
        out.add(20, here.relation, around_tags_, here.quote);
        out.add(21, here.relation, around_tags_, here.step, token.tag);
        out.add(22, context_->document.tokens[at].paragraph - paragraph_, here.quote, here.side);
    }

    void list_neighbours(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const token_traits& token = context_->traits[at];
        std::uint32_t id = 30;
        for (const std::uint32_t near_at : {at - 2, at - 1, at + 1, at + 2}) {
            const token_traits& near = this->token(near_at);
            const bool inside = window_.contains(near_at);
            const std::uint32_t is_cue = cue_.contains(near_at) ? 2 : inside && context_->cues[near_at] != 0 ? 1 : 0;
            out.add(id, here.side, near.word);
            out.add(id + 1, here.side, near.tag, token.tag);
            out.add(id + 2, here.side, quote_of(near), here.quote);
            out.add(id + 3, here.side, is_cue, token.tag);
            id += 4;
        }
        out.add(46, here.side, this->token(at - 1).word, token.word);
        out.add(47, here.side, token.word, this->token(at + 1).word);
    }

    void list_sentence(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const way& path = ways_[at - window_.first];
        const token_range sentence = context_->document.sentence_of(at).tokens;
        out.add(50, path.other_cue_in_sentence, here.relation, here.quote);
        out.add(51, path.mark_in_sentence, here.relation, here.quote);
        out.add(52, at == std::max(sentence.first, window_.first), here.relation);
        out.add(53, at + 1 == std::min(sentence.last, window_.last), here.relation, here.quote);
        out.add(54, here.relation, opening_, here.quote);
        out.add(55, here.relation, std::min(cue_.first - std::min(cue_.first, sentence_first_), 6u), here.quote);
    }

    void list_skeleton(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const way& path = ways_[at - window_.first];
        const token_traits& token = context_->traits[at];
        const std::uint32_t sign =
            context_->cues[at] != 0 && token.mark == quotation_side::none ? cue_sign : token.sign;
        out.add(60, here.side, path.skeleton);
        out.add(61, here.side, path.last_signs, token.tag);
        out.add(62, here.side, path.skeleton, cue_stem_);
        out.add(63, here.side, path.skeleton, sign);
        out.add(64, here.side, path.skeleton, around_tags_);
        out.add(65, here.side, path.skeleton, here.quote);
    }

    void list_surroundings(std::uint32_t at, const place& here, feature_list<most>& out) const {
        const way& path = ways_[at - window_.first];
        const token_traits& token = context_->traits[at];
        out.add(70, here.relation, around_words_);
        out.add(71, here.side, around_words_, here.quote, capped(path.marks, 2));
        out.add(72, here.side, around_words_, token.tag, here.near_step);
        out.add(73, here.side, around_words_, path.last_signs);
        out.add(74, here.side, token.clause, this->token(at + 1).clause);
        out.add(75, here.side, token.clause, this->token(at - 1).clause, this->token(at - 2).clause);
        out.add(76, here.side, token.bucket, here.step);
        out.add(77, here.side, cue_stem_, token.clause, here.near_step);
        out.add(78, here.side, after_word_, token.tag, path.last_signs);
        out.add(79, cue_.first == sentence_first_, here.side, path.last_signs);
    }

    const role_context* context_{};
    token_range window_, cue_;
    std::vector<way> ways_;
    std::uint32_t cue_stem_{}, cue_tags_{}, around_tags_{}, around_words_{}, after_word_{};
    std::uint32_t sentence_{}, paragraph_{}, sentence_first_{}, opening_{};
    token_traits border_;
};

}  // namespace newsmodel::detail

#endif
