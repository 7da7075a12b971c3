#ifndef NEWSMODEL_ATTRIBUTION_ATTRIBUTION_FINDER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ATTRIBUTION_FINDER_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/attribution/cue_clause.hpp>
#include <newsmodel/attribution/form_of.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Finds the attributions of documents by rule: what stands between quotation marks beside a reporting verb, what
/// follows or precedes such a verb without marks, and what `according to` names a source for.
///
/// Complexity: linear in tokens. Kept from document to document for its buffers.
class attribution_finder {
public:
    explicit attribution_finder(const language& language) noexcept : lexicon_{language.attribution} {}

    /// The attributions of `document`, in the order of their first byte.
    [[nodiscard]] std::vector<attribution> find(const document& document) {
        document_ = &document;
        found_.clear();
        taken_.assign(document.tokens.size(), false);
        find_quoted();
        for (const sentence& sentence : document.sentences) find_reported(sentence);
        std::vector<attribution> attributions;
        attributions.reserve(found_.size());
        for (const frame& frame : found_) attributions.push_back(to_attribution(frame));
        std::ranges::sort(attributions, {}, [](const attribution& a) { return first_byte(a); });
        return attributions;
    }

private:
    struct frame {
        detail::cue_clause clause;
        std::vector<token_range> content;
    };

    [[nodiscard]] static std::uint32_t first_byte(const attribution& a) noexcept {
        std::uint32_t first = a.content.front().first;
        if (!a.source.empty()) first = std::min(first, a.source.front().first);
        return first;
    }

    /// Quotations: each takes the cue that stands beside it in its sentence; one without takes part in the one before.
    void find_quoted() {
        std::optional<std::size_t> last;
        std::uint32_t last_paragraph = 0;
        for (const quoted_span& quoted : document_->quoted) {
            if (quoted.parent || !is_speech(quoted)) continue;
            const std::uint32_t paragraph = document_->tokens[quoted.tokens.first].paragraph;
            const bool same_paragraph = last && paragraph == last_paragraph;
            const std::optional<detail::cue_clause> clause = clause_beside(quoted.tokens);
            if (clause && !(same_paragraph && found_[*last].clause.cue == clause->cue)) {
                found_.push_back({*clause, {quoted.tokens}});
                take(clause->cue);
                take(quoted.tokens);
                last = found_.size() - 1;
                last_paragraph = paragraph;
            } else if ((same_paragraph || quoted.continues) && last) {
                found_[*last].content.push_back(quoted.tokens);
                take(quoted.tokens);
                last_paragraph = paragraph;
            }
        }
    }

    /// A stretch in marks that says something: at least four words, or one that a comma or stop ends.
    [[nodiscard]] bool is_speech(const quoted_span& quoted) const noexcept {
        const token_range inside = quoted.inside();
        if (inside.empty()) return false;
        const part_of_speech end = document_->tokens[inside.last - 1].tag;
        return inside.size() >= 4 || end == part_of_speech::comma || end == part_of_speech::stop;
    }

    [[nodiscard]] std::optional<detail::cue_clause> clause_beside(token_range quoted) const {
        const detail::cue_clause_reader reader{*document_, lexicon_};
        const token_range paragraph = document_->paragraph_of(quoted.first).tokens;
        if (auto after = reader.after(quoted.last, paragraph)) return after;
        return reader.before(quoted.first, paragraph);
    }

    /// Speech without marks: a free reporting verb with its source on the left takes what follows, else what precedes.
    void find_reported(const sentence& sentence) {
        const detail::cue_clause_reader reader{*document_, lexicon_};
        for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
            if (taken_[at] || document_->tokens[at].quotation_depth > 0) continue;
            const std::optional<detail::cue_clause> clause = reader.at(at, sentence.tokens);
            if (!clause) continue;
            const token_range content = reported_content(*clause, sentence.tokens);
            if (content.size() < 2 || std::find(taken_.begin() + content.first, taken_.begin() + content.last, true) != taken_.begin() + content.last) continue;
            found_.push_back({*clause, {content}});
            take(clause->cue);
            take(content);
            at = std::max(at, content.last - 1);
        }
    }

    [[nodiscard]] token_range reported_content(const detail::cue_clause& clause, token_range sentence) const {
        const std::uint32_t end = trimmed_end(sentence);
        std::uint32_t after = std::max(clause.cue.last, clause.source.last);
        const bool comma_before = clause.first() > sentence.first && document_->tokens[clause.first() - 1].tag == part_of_speech::comma;
        if (comma_before && clause.first() - sentence.first > 4 && (end <= after + 4 || clause.cue.last == clause.source.first)) {
            return {sentence.first, clause.first() - 1};
        }
        if (after < end && document_->tokens[after].tag == part_of_speech::comma) ++after;
        return {after, std::max(after, end)};
    }
    /// The end of a sentence without its stop.
    [[nodiscard]] std::uint32_t trimmed_end(token_range sentence) const noexcept {
        std::uint32_t end = sentence.last;
        while (end > sentence.first && document_->tokens[end - 1].tag == part_of_speech::stop) --end;
        return end;
    }

    void take(token_range range) { std::fill(taken_.begin() + range.first, taken_.begin() + range.last, true); }

    [[nodiscard]] attribution to_attribution(const frame& frame) const {
        attribution result;
        if (!frame.clause.source.empty()) result.source.push_back(document_->bytes(frame.clause.source));
        result.cue.push_back(document_->bytes(frame.clause.cue));
        for (const token_range range : frame.content) result.content.push_back(document_->bytes(range));
        result.form = form_of(*document_, frame.content);
        result.act = frame.clause.act;
        result.confidence = confidence::of(result.form == quotation_form::direct ? 0.8 : 0.5);
        result.reasons.push_back({"a reporting verb beside its content", result.cue.front()});
        return result;
    }

    attribution_lexicon lexicon_;
    const document* document_{};
    std::vector<frame> found_;
    std::vector<bool> taken_;
};

}  // namespace newsmodel

#endif
