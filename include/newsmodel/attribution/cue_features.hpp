#ifndef NEWSMODEL_ATTRIBUTION_CUE_FEATURES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CUE_FEATURES_HPP_INCLUDED

#include <newsmodel/attribution/feature_list.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// The features by which cues are labelled, of one token of a sentence after another.
///
/// Usage: `read` a sentence, then `list` the features of any of its tokens.
/// Complexity: `read` is linear in the sentence; `list` looks at up to twelve tokens on either side.
class cue_features {
public:
    static constexpr std::size_t most = 64;

    /// Reads a sentence; `continues` says that its paragraph has one before it.
    void read(std::span<const token_traits> document, token_range sentence, bool continues) {
        tokens_ = document.subspan(sentence.first, sentence.size());
        continues_ = continues;
        has_mark_ = false;
        strong_ = 0;
        const std::size_t size = tokens_.size();
        left_.resize(size + 1);
        right_.resize(size + 1);
        left_[0] = {};
        for (std::size_t at = 0; at < size; ++at) {
            left_[at + 1] = after(left_[at], tokens_[at]);
            if (!is_of_verb_group(tokens_[at])) left_[at + 1].subject = static_cast<std::int32_t>(at);
            has_mark_ |= tokens_[at].mark != quotation_side::none;
            strong_ += is_strong(tokens_[at]);
        }
        right_[size] = {};
        for (std::size_t at = size; at-- > 0;) right_[at] = after(right_[at + 1], tokens_[at]);
        find_marks();
    }

    /// Writes the features of token `at` of the sentence.
    void list(std::size_t at, feature_list<most>& out) const {
        const token_traits& here = tokens_[at];
        const auto bucket = here.bucket;
        out.clear();
        list_token(here, out);
        list_window(at, out);
        const token_traits &before = token(at, -1), &after = token(at, 1);
        out.add(70, before.tag, here.tag, after.tag);
        out.add(71, here.tag, after.tag, token(at, 2).tag);
        out.add(72, token(at, -2).tag, before.tag, here.tag);
        out.add(73, here.stem, after.tag, token(at, 2).tag);
        out.add(75, has_mark_, bucket);
        out.add(76, std::min(strong_ - is_strong(here), 2), bucket);
        out.add(77, that_follows(at), bucket, here.tag);
        out.add(78, std::min<std::size_t>(5, at), here.tag);
        list_subject(at, out);
        list_marks(at, out);
        list_sentence(at, out);
        list_clause_marks(at, out);
    }

private:
    /// What lies on one side of a token, up to the end of the sentence.
    struct side {
        cue_bucket best{};      // of the cues there
        std::uint8_t verbs{};   // at most 2
        std::int32_t mark{-1};  // nearest quotation mark
        std::int32_t subject{-1};  // on the left, the word before the verbs and adverbs that end here
    };

    static bool is_strong(const token_traits& token) noexcept {
        return token.bucket >= cue_bucket::mostly && token.bucket < cue_bucket::never_seen && !token.quoted;
    }
    static side after(side so_far, const token_traits& token) noexcept {
        if (token.bucket != cue_bucket::never_seen) so_far.best = std::max(so_far.best, token.bucket);
        if (token.verb && so_far.verbs < 2) ++so_far.verbs;
        return so_far;
    }
    void find_marks() {
        std::int32_t last = -1;
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            left_[at].mark = last;
            if (tokens_[at].mark != quotation_side::none) last = static_cast<std::int32_t>(at);
        }
        last = -1;
        for (std::size_t at = tokens_.size(); at-- > 0;) {
            right_[at + 1].mark = last;
            if (tokens_[at].mark != quotation_side::none) last = static_cast<std::int32_t>(at);
        }
    }

    [[nodiscard]] const token_traits& token(std::size_t at, std::ptrdiff_t step) const noexcept {
        const std::size_t place = at + static_cast<std::size_t>(step);  // wraps below 0, beyond every sentence
        return place < tokens_.size() ? tokens_[place] : border_;
    }

    static void list_token(const token_traits& here, feature_list<most>& out) {
        out.add(1);
        out.add(2, here.stem);
        out.add(3, here.word);
        out.add(4, here.tag);
        out.add(5, here.ending);
        out.add(7, here.bucket);
        out.add(8, here.quoted, here.tag);
        out.add(9, here.bucket, here.tag);
        out.add(10, here.quoted, here.bucket);
        out.add(11, here.stem, here.quoted);
    }

    void list_window(std::size_t at, feature_list<most>& out) const {
        const token_traits& here = tokens_[at];
        for (const std::ptrdiff_t step : {-2, -1, 1, 2}) {
            const token_traits& near = token(at, step);
            const auto id = static_cast<std::uint32_t>(20 + (step + 3) * 7);
            out.add(id, near.word);
            out.add(id + 1, near.tag);
            out.add(id + 2, near.bucket, near.mark);
            if (step == -1 || step == 1) {
                out.add(id + 3, here.stem, near.word);
                out.add(id + 4, here.stem, near.tag);
                out.add(id + 5, here.tag, near.tag);
            }
        }
    }

    [[nodiscard]] bool that_follows(std::size_t at) const noexcept {
        for (std::ptrdiff_t step = 1; step < 6; ++step) {
            if (token(at, step).clause == clause_word::that) return true;
        }
        return false;
    }

    static bool is_of_verb_group(const token_traits& token) noexcept {
        return token.verb || token.clause == clause_word::adverb || token.clause == clause_word::negation;
    }
    /// The word before the verbs and adverbs that precede the token.
    void list_subject(std::size_t at, feature_list<most>& out) const {
        if (left_[at].subject < 0) return;
        const token_traits& here = tokens_[at];
        const token_traits& head = tokens_[static_cast<std::size_t>(left_[at].subject)];
        out.add(80, head.word, here.bucket);
        out.add(81, head.tag, here.bucket);
    }

    static unsigned distance_step(std::int32_t from, std::size_t to) noexcept {
        if (from < 0) return 0;
        const auto distance = static_cast<std::size_t>(from) > to ? static_cast<std::size_t>(from) - to
                                                                  : to - static_cast<std::size_t>(from);
        return distance <= 1 ? 1 : distance <= 2 ? 2 : distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 15 ? 5 : 6;
    }
    void list_marks(std::size_t at, feature_list<most>& out) const {
        const token_traits& here = tokens_[at];
        const std::int32_t left = left_[at].mark;
        const std::int32_t right = right_[at + 1].mark;
        const unsigned left_is = distance_step(left, at) * 4 +
                                 (left < 0 ? 0 : static_cast<unsigned>(tokens_[static_cast<std::size_t>(left)].mark));
        const unsigned right_is =
            distance_step(right, at) * 4 +
            (right < 0 ? 0 : static_cast<unsigned>(tokens_[static_cast<std::size_t>(right)].mark));
        out.add(90, left_is, here.bucket);
        out.add(91, right_is, here.bucket);
        out.add(92, left_is, right_is, here.tag);
        out.add(93, here.stem, left_is);
        out.add(94, here.stem, right_is);
    }

    void list_sentence(std::size_t at, feature_list<most>& out) const {
        const token_traits& here = tokens_[at];
        const side &left = left_[at], &right = right_[at + 1];
        out.add(100, left.best, here.bucket);
        out.add(101, right.best, here.bucket);
        out.add(102, left.best, right.best, here.tag);
        out.add(103, left.verbs, right.verbs, here.tag);
        out.add(104, left.verbs, right.verbs, here.bucket);
        out.add(108, continues_, here.bucket, here.tag);
    }

    static bool is_clause_mark(const token_traits& token, bool to_counts) noexcept {
        switch (token.clause) {
            case clause_word::that:
            case clause_word::comma:
            case clause_word::wh_word:
            case clause_word::whether:
            case clause_word::conjunction:
            case clause_word::opening_mark:
            case clause_word::closing_mark: return true;
            case clause_word::to: return to_counts;
            default: return false;
        }
    }
    void list_clause_marks(std::size_t at, feature_list<most>& out) const {
        const token_traits& here = tokens_[at];
        auto left = clause_word::none;
        for (std::size_t place = at; place > 0 && place + 12 > at && left == clause_word::none; --place) {
            if (is_clause_mark(tokens_[place - 1], false)) left = tokens_[place - 1].clause;
        }
        auto right = clause_word::none;
        for (std::size_t place = at + 1; place < tokens_.size() && place < at + 12 && right == clause_word::none;
             ++place) {
            if (is_clause_mark(tokens_[place], true)) right = tokens_[place].clause;
        }
        out.add(110, left, here.tag);
        out.add(111, left, here.bucket);
        out.add(112, right, here.tag);
        out.add(113, right, here.bucket);
        out.add(114, right, here.stem);
        out.add(115, left, right, here.tag);
    }

    std::span<const token_traits> tokens_;
    bool continues_{};
    bool has_mark_{};
    int strong_{};
    std::vector<side> left_;   // of the tokens before a place
    std::vector<side> right_;  // of the tokens from a place on
    token_traits border_;
};

}  // namespace newsmodel::detail

#endif
