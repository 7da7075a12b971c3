#ifndef NEWSMODEL_ATTRIBUTION_FRAME_SUMMARY_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_SUMMARY_HPP_INCLUDED

#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/frame.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace newsmodel::detail {

/// A frame in numbers, for trees to ask about.
struct frame_summary {
    static constexpr std::size_t keys = 8;
    static constexpr std::size_t most = 96;

    std::array<std::int16_t, most> values{};
    std::size_t size = 0;
    std::array<std::uint32_t, keys> rate_keys{};  ///< under which it is looked up how often like frames are right

    void add(std::int64_t value) noexcept {
        using limits = std::numeric_limits<std::int16_t>;
        values[size++] = static_cast<std::int16_t>(std::clamp<std::int64_t>(value, limits::min(), limits::max()));
    }
    [[nodiscard]] std::span<const std::int16_t> example() const noexcept { return {values.data(), size}; }
};

/// Sums frames up.
///
/// Complexity: a walk over the frame's tokens and the rest of its sentence, and over the candidates of its paragraph.
class frame_summarizer {
public:
    frame_summarizer(const document& document, const traits_reader& traits, std::span<const cue_candidate> candidates,
                     const frame_list& frames) noexcept
        : document_{document}, traits_{traits}, tokens_{traits.traits()}, candidates_{candidates}, frames_{frames} {}

    void sum_up(const frame& frame, frame_summary& out) {
        out.size = 0;
        read(frame);
        add_field(frame, out);
        add_shape(frame, out);
        add_rivals(out);
        add_sentence(out);
        add_words(out);
        add_rest(out);
        add_neighbours(out);
        add_keys(out);
    }

private:
    /// Side of the cue on which something stands.
    enum class side : std::uint8_t { none, before, after, around };

    void read(const frame& frame) {
        candidate_ = frame.candidate;
        cue_ = candidates_[candidate_].cue;
        probability_ = candidates_[candidate_].probability;
        source_ = frames_[frame.source];
        content_ = frames_[frame.content];
        const newsmodel::token& cue = document_.tokens[cue_.last - 1];
        sentence_ = near_cue(document_.sentences[cue.sentence].tokens);
        paragraph_ = document_.paragraphs[cue.paragraph].tokens;
        source_side_ = source_.empty() ? side::none : source_.front().first < cue_.first ? side::before : side::after;
        content_side_ = content_.empty()                      ? side::none
                        : content_.front().first >= cue_.last ? side::after
                        : content_.back().last <= cue_.first  ? side::before
                                                              : side::around;
        read_content();
    }

    /// So that a text without stops takes no longer than others.
    [[nodiscard]] token_range near_cue(token_range sentence) const noexcept {
        constexpr std::uint32_t farthest = 250;
        return {cue_.first - std::min(cue_.first - sentence.first, farthest),
                cue_.last + std::min(sentence.last - cue_.last, farthest)};
    }

    void read_content() {
        tokens_in_content_ = quoted_ = verbs_ = commas_ = in_sentence_ = 0;
        for (const token_range range : content_) {
            for (std::uint32_t at = range.first; at < range.last; ++at) {
                const token_traits& token = tokens_[at];
                ++tokens_in_content_;
                quoted_ += token.quoted;
                verbs_ += token.verb;
                commas_ += token.clause == clause_word::comma;
                in_sentence_ += sentence_.contains(at);
            }
        }
        form_ = content_.empty()                          ? 0
                : quoted_ * 20 >= tokens_in_content_ * 19 ? 1
                : quoted_ * 20 >= tokens_in_content_      ? 2
                                                          : 3;
    }

    [[nodiscard]] const token_traits& token(std::uint32_t at) const noexcept {
        return at < tokens_.size() ? tokens_[at] : border_;
    }
    [[nodiscard]] const token_traits& content_first() const noexcept {
        return content_.empty() ? border_ : tokens_[content_.front().first];
    }
    [[nodiscard]] const token_traits& content_last() const noexcept {
        return content_.empty() ? border_ : tokens_[content_.back().last - 1];
    }
    [[nodiscard]] const token_traits& source_first() const noexcept {
        return source_.empty() ? border_ : tokens_[source_.front().first];
    }
    [[nodiscard]] const token_traits& source_last() const noexcept {
        return source_.empty() ? border_ : tokens_[source_.back().last - 1];
    }
    static std::int64_t number(auto enumerator) noexcept { return static_cast<std::int64_t>(enumerator); }

    void add_field(const frame& frame, frame_summary& out) const {
        const frame_support& s = frame.support;
        out.add(share_of(probability_));
        out.add(frame.log_probability / 256);
        out.add(frame.margin / 256);
        for (const share value :
             {s.same, s.same_content, s.same_source, s.inside, s.outside, s.starts, s.ends, s.source, s.found})
            out.add(value);
        out.add(frame.rank);
    }

    void add_shape(const frame&, frame_summary& out) const {
        std::int64_t source_tokens = 0;
        for (const token_range range : source_) source_tokens += range.size();
        out.add(form_);
        out.add(source_tokens);
        out.add(tokens_in_content_);
        out.add(static_cast<std::int64_t>(content_.size()));
        out.add(number(content_side_));
        out.add(number(source_side_));
        out.add(distance(content_, content_side_));
        out.add(distance(source_, source_side_));
        const bool content = !content_.empty();
        out.add(content && document_.sentence_of(content_.back().last - 1).tokens.last == content_.back().last);
        out.add(content && document_.sentence_of(content_.front().first).tokens.first == content_.front().first);
        out.add(tokens_[cue_.last - 1].quoted);
        out.add(verbs_);
        out.add(commas_);
        out.add(number(tokens_[cue_.last - 1].bucket));
        out.add(number(source_first().bucket));
        out.add(source_first().shape);
        out.add(cue_.size());
        out.add(!source_.empty() && !sentence_.contains(source_.front().first));
    }
    [[nodiscard]] std::int64_t distance(std::span<const token_range> ranges, side where) const noexcept {
        if (where == side::none) return -1;
        if (where == side::after) return std::int64_t{ranges.front().first} - cue_.last;
        if (where == side::before) return std::int64_t{cue_.first} - ranges.back().last;
        return 0;
    }

    /// Other candidates inside the content, in the sentence, and between content and cue.
    void add_rivals(frame_summary& out) const {
        float inside = 0, beside = 0;
        std::int64_t inside_count = 0, between = 0;
        for_each_near([&](const cue_candidate& rival) {
            if (!paragraph_.contains(rival.cue.first)) return;
            const bool in_content = !content_.empty() && rival.cue.first >= content_.front().first &&
                                    rival.cue.first < content_.back().last;
            if (in_content) {
                inside = std::max(inside, rival.probability);
                inside_count += rival.probability > 0.4F;
            } else if (sentence_.contains(rival.cue.first)) {
                beside = std::max(beside, rival.probability);
            }
            if (is_between(rival.cue.first))
                between = std::max<std::int64_t>(between, rival.probability > 0.4F ? 2 : 1);
        });
        out.add(share_of(inside));
        out.add(share_of(beside));
        out.add(inside_count);
        out.add(between);
    }
    [[nodiscard]] bool is_between(std::uint32_t at) const noexcept {
        if (content_side_ == side::after) return at >= cue_.last && at < content_.front().first;
        if (content_side_ == side::before) return at >= content_.back().last && at < cue_.first;
        return false;
    }
    /// Calls `use` for the other candidates that stand near in the cue's paragraph, or 80 tokens near.
    template <class Use>
    void for_each_near(Use use) const {
        const auto near = [this](const cue_candidate& rival) {
            const std::uint32_t at = rival.cue.first;
            const std::uint32_t far = at < cue_.first ? cue_.first - at : at - cue_.first;
            return far < 80 || (far < 250 && paragraph_.contains(at));
        };
        for (std::size_t at = candidate_; at-- > 0 && near(candidates_[at]);) use(candidates_[at]);
        for (std::size_t at = candidate_ + 1; at < candidates_.size() && near(candidates_[at]); ++at)
            use(candidates_[at]);
    }

    void add_sentence(frame_summary& out) const {
        std::int64_t open_marks = 0;
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (tokens_[at].mark == quotation_side::none) continue;
            open_marks += content_.empty() || at + 1 < content_.front().first || at > content_.back().last;
        }
        out.add(open_marks);
        out.add(ratio_of(in_sentence_, sentence_.size()));
        out.add(sentence_.size());
        out.add(cue_.first - sentence_.first);
        out.add(std::int64_t{sentence_.last} - cue_.last);
        out.add(document_.tokens[cue_.first].sentence);
        out.add(document_.tokens[cue_.first].paragraph);
        out.add(static_cast<std::int64_t>(tokens_.size()));
        out.add(ratio_of(cue_.first, static_cast<std::int64_t>(tokens_.size())));
    }

    void add_words(frame_summary& out) const {
        const token_traits &after = token(cue_.last), &before = token(cue_.first - 1);
        for (const token_traits* token : {&tokens_[cue_.last - 1], &content_first(), &content_last(), &source_last(),
                                          &source_first(), &before, &after}) {
            out.add(token->tag);
        }
        for (const token_traits* token : {&content_first(), &content_last(), &after, &before,
                                          &this->token(cue_.last + 1), &this->token(cue_.first - 2)}) {
            out.add(number(token->clause));
        }
    }

    /// What stands around the content, and how the sentence goes on behind it.
    void add_rest(frame_summary& out) const {
        if (content_.empty()) {
            for (int value = 0; value < 5; ++value) out.add(-1);
            return;
        }
        const std::uint32_t end = content_.back().last;
        out.add(number(token(content_.front().first - 1).clause));
        out.add(number(token(end).clause));
        out.add(token(end).tag);
        const std::uint32_t last = std::min(document_.sentence_of(end - 1).tokens.last, end + 250);
        std::int64_t verbs = 0;
        for (std::uint32_t at = end; at < last; ++at) verbs += tokens_[at].verb;
        out.add(std::int64_t{last} - end);
        out.add(verbs);
    }

    void add_neighbours(frame_summary& out) const {
        const auto tokens = static_cast<std::int64_t>(std::max<std::size_t>(1, tokens_.size()));
        out.add(static_cast<std::int64_t>(candidates_.size()) * 10000 / tokens);
        std::int64_t left = 0, right = 0;
        for_each_near([&](const cue_candidate& rival) {
            const bool before = rival.cue.first < cue_.first;
            const std::int64_t far = before ? cue_.first - rival.cue.first : rival.cue.first - cue_.first;
            if (far >= 80) return;
            const std::int64_t weight = share_of(rival.probability) * (80 - far) / 80;
            (before ? left : right) = std::max(before ? left : right, weight);
        });
        out.add(left);
        out.add(right);
    }

    void add_keys(frame_summary& out) const {
        using learn::feature_hash;
        const std::uint32_t cue = tokens_[cue_.last - 1].stem;
        const std::uint32_t head = source_last().stem;
        out.rate_keys = {feature_hash(1, cue),
                         feature_hash(2, cue, token(cue_.last).stem),
                         feature_hash(3, cue, token(cue_.first - 1).stem),
                         feature_hash(4, head),
                         feature_hash(5, cue, form_, content_side_),
                         feature_hash(6, content_first().stem, content_side_),
                         feature_hash(7, head, cue),
                         feature_hash(8, cue, source_side_, content_side_)};
    }

    const newsmodel::document& document_;
    const traits_reader& traits_;
    std::span<const token_traits> tokens_;
    std::span<const cue_candidate> candidates_;
    const frame_list& frames_;
    token_traits border_;

    std::uint32_t candidate_{};
    token_range cue_, sentence_, paragraph_;
    float probability_{};
    std::span<const token_range> source_, content_;
    side source_side_{}, content_side_{};
    std::int64_t tokens_in_content_{}, quoted_{}, verbs_{}, commas_{}, in_sentence_{}, form_{};
};

}  // namespace newsmodel::detail

#endif
