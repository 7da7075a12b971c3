#ifndef NEWSMODEL_ATTRIBUTION_FRAME_FINDER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_FINDER_HPP_INCLUDED

#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/feature_list.hpp>
#include <newsmodel/attribution/frame.hpp>
#include <newsmodel/attribution/role_features.hpp>
#include <newsmodel/attribution/role_window.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/chain_lattice.hpp>
#include <newsmodel/learn/chain_model.hpp>
#include <newsmodel/learn/chain_paths.hpp>
#include <newsmodel/learn/model_words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// The labels of a token, as far as one cue goes.
enum class role_label : std::uint8_t { outside, source_begins, source, content_begins, content };

inline constexpr std::size_t role_labels = 5;

/// The steps between role labels that there are: a source or content begins before it goes on.
constexpr learn::chain_transitions<role_labels> role_steps() {
    using steps = learn::chain_transitions<role_labels>;
    typename steps::table table{};
    for (std::size_t from = 0; from <= role_labels; ++from) {
        if (from != 1 && from != 2) table[from][2] = steps::forbidden;
        if (from != 3 && from != 4) table[from][4] = steps::forbidden;
    }
    return steps{table};
}

/// Finds the likeliest readings of cues: for each the few best labellings of its window.
///
/// Lifetime: borrows the weights; kept from document to document for its buffers.
class frame_finder {
public:
    using model = learn::chain_model<role_labels>;

    static constexpr std::size_t readings = 5;
    static constexpr learn::score farthest_reading = 4 * learn::one_nat;  ///< behind the likeliest one

    explicit frame_finder(learn::model_view weights) : model_{model::read(weights)} {}

    [[nodiscard]] bool has_model() const noexcept { return model_.has_value(); }

    /// Appends the readings of a cue, one of the candidates of a document, to `frames`.
    void find(const role_context& context, const traits_reader& traits, std::span<const cue_candidate> candidates,
              std::uint32_t candidate, frame_list& frames) {
        if (!model_) return;
        const token_range cue = candidates[candidate].cue;
        window_ = without_crowd(role_window(context.document, cue), candidates, candidate);
        features_.read(context, window_, cue);
        lattice_.clear();
        for (std::uint32_t at = window_.first; at < window_.last; ++at) {
            if (cue.contains(at)) {
                lattice_.push({}, 1);
                continue;
            }
            features_.list(at, list_);
            lattice_.push((*model_)(list_.hashes()));
        }
        const learn::score sum = lattice_.sum_paths(model_->transitions());
        paths_.find(lattice_, model_->transitions(), readings, farthest_reading);
        const std::size_t first = frames.frames.size();
        for (std::size_t path = 0; path < paths_.size(); ++path) {
            if (path > 0 && paths_.total(0) - paths_.total(path) > farthest_reading) break;
            frame reading;
            reading.candidate = candidate;
            reading.rank = static_cast<std::uint32_t>(path);
            reading.source = append(paths_.labels(path), role_label::source_begins, role_label::source, frames.ranges);
            reading.content =
                append(paths_.labels(path), role_label::content_begins, role_label::content, frames.ranges);
            reading.log_probability = std::min<learn::score>(paths_.total(path) - sum, 0);
            const std::size_t other = path == 0 ? std::min<std::size_t>(1, paths_.size() - 1) : 0;
            reading.margin =
                paths_.total(path) - (other == path ? paths_.total(path) - 9 * learn::one_nat : paths_.total(other));
            reading.direct = is_quoted(traits, frames[reading.content]);
            frames.frames.push_back(reading);
        }
        sum_marginals();
        for (std::size_t at = first; at < frames.frames.size(); ++at) support(traits, frames, first, frames.frames[at]);
    }

private:
    static bool is_quoted(const traits_reader& traits, std::span<const token_range> content) {
        std::uint32_t letters = 0, quoted = 0;
        for (const token_range range : content) {
            for (const token_traits& token : traits.traits().subspan(range.first, range.size())) {
                letters += token.letters;
                quoted += token.quoted ? token.letters : 0u;
            }
        }
        return quoted * 100 >= letters * 95 && quoted > 0;
    }

    range_list append(std::span<const std::uint8_t> labels, role_label begins, role_label inside,
                      std::vector<token_range>& ranges) const {
        range_list list{static_cast<std::uint32_t>(ranges.size()), 0};
        bool open = false;
        for (std::size_t at = 0; at < labels.size(); ++at) {
            const auto token = window_.first + static_cast<std::uint32_t>(at);
            const auto label = static_cast<role_label>(labels[at]);
            const bool in = label == begins || label == inside;
            if (in && open) ranges.back().last = token + 1;
            if (in && !open) {
                ranges.push_back({token, token + 1});
                ++list.count;
            }
            open = in;
        }
        return list;
    }

    void sum_marginals() {
        content_.resize(lattice_.size() + 1);
        content_[0] = 0;
        source_sum_ = 0;
        for (std::size_t at = 0; at < lattice_.size(); ++at) {
            const auto& marginal = lattice_.marginal(at);
            content_[at + 1] = content_[at] + share_of(marginal[3] + marginal[4]);
            source_sum_ += share_of(marginal[1] + marginal[2]);
        }
    }

    void support(const traits_reader& traits, const frame_list& frames, std::size_t first, frame& reading) const {
        frame_support& support = reading.support;
        const auto content = frames[reading.content], source = frames[reading.source];
        share same = 0, same_content = 0, same_source = 0, found = 0;
        for (std::size_t at = first; at < frames.frames.size(); ++at) {
            const frame& other = frames.frames[at];
            const auto probability = static_cast<share>(learn::decay(-other.log_probability) * 4096);
            const bool like = likeness(traits, content, frames[other.content]) * 2 >= whole_share;
            const bool source_like = detail::same_source(traits, source, frames[other.source]);
            found += probability;
            same += like && source_like ? probability : 0;
            same_content += like ? probability : 0;
            same_source += source_like ? probability : 0;
        }
        support.same = ratio_of(same, found);
        support.same_content = ratio_of(same_content, found);
        support.same_source = ratio_of(same_source, found);
        support.found = std::min(found, whole_share);
        support_edges(content, support);
        support_source(source, support);
    }

    void support_edges(std::span<const token_range> content, frame_support& support) const {
        std::int64_t inside = 0;
        std::int64_t tokens = 0;
        for (const token_range range : content) {
            inside += content_[range.last - window_.first] - content_[range.first - window_.first];
            tokens += range.size();
        }
        const std::int64_t all = content_.back();
        support.inside = tokens > 0 ? static_cast<share>(inside / tokens) : 0;
        support.outside = ratio_of(all - inside, all);
        if (content.empty()) return;
        const std::size_t start = content.front().first - window_.first;
        const std::size_t end = content.back().last - window_.first;
        support.starts = share_of(lattice_.marginal(start)[3]);
        support.ends = end < lattice_.size() ? whole_share - share_of(lattice_.marginal(end)[4]) : whole_share;
    }

    void support_source(std::span<const token_range> source, frame_support& support) const {
        support.source = source.empty() ? std::min(source_sum_, whole_share) : 0;
        for (const token_range range : source) {
            for (std::uint32_t at = range.first; at < range.last; ++at) {
                const auto& marginal = lattice_.marginal(at - window_.first);
                support.source = std::max(support.source, share_of(marginal[1] + marginal[2]));
            }
        }
    }

    std::optional<model> model_;
    token_range window_;
    role_features features_;
    feature_list<role_features::most> list_;
    learn::chain_lattice<role_labels> lattice_;
    learn::chain_paths<role_labels> paths_;
    std::vector<share> content_;  // probability of content, summed up to a place
    share source_sum_{};
};

}  // namespace newsmodel::detail

#endif
