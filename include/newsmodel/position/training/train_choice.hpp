#ifndef NEWSMODEL_POSITION_TRAINING_TRAIN_CHOICE_HPP_INCLUDED
#define NEWSMODEL_POSITION_TRAINING_TRAIN_CHOICE_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/corpus.hpp>
#include <newsmodel/learn/training/feature_filter.hpp>
#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/train_ridge.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/position/candidate_finder.hpp>
#include <newsmodel/position/choice_features.hpp>
#include <newsmodel/position/position_choice.hpp>
#include <newsmodel/position/position_finder.hpp>
#include <newsmodel/position/training/gold_position.hpp>
#include <newsmodel/position/training/position_score.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/speaker/training/names_agree.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// An article whose positions somebody marked, with what the earlier stages made of it.
///
/// Lifetime: moves only, since names in a copy of `speakers` would still borrow from the original.
struct position_article {
    position_article() = default;
    position_article(position_article&&) = default;
    position_article& operator=(position_article&&) = default;

    newsmodel::document document;
    std::vector<attribution> attributions;
    speaker_reading speakers;
    std::vector<gold_position> gold;
};

/// How the choice among candidates is learned.
struct choice_training {
    learn::ridge_options frames{.bits = 13, .penalty = 8, .passes = 40};
    learn::ridge_options clauses{.bits = 13, .penalty = 20, .passes = 40};
    std::uint16_t least_seen = 2;     ///< how often a feature must be seen
    double clause_overlap = 0.3;      ///< from which overlap on a clause is the stand that it overlaps
    std::uint32_t folds = 5;
};

/// A trained choice, and how well it does on articles that it has not seen.
struct trained_choice {
    learn::model_words model;
    position_score held_out, by_rule;
};

namespace detail {

/// Gathers the candidates of articles as examples, one corpus a column of the model.
class choice_examples {
public:
    choice_examples(const language& language, const choice_training& how)
        : frames_{language.position.frames}, words_{language.position, frames_}, how_{how} {}

    void add(const position_article& article, std::uint32_t group) {
        words_.read(article.document);
        told_.read(article.document, article.attributions, article.speakers);
        const holder_finder holders{words_, told_, article.speakers};
        candidate_finder{words_, told_, holders}.find(candidates_);
        choice_features features{words_, told_, article.speakers};
        const std::vector<match> matches = match_all(article);
        for (std::size_t index = 0; index < candidates_.size(); ++index) {
            const position_candidate& one = candidates_[index];
            const auto list = features.list(one);
            const auto is = [&](position_act act) { return matches[index].gold != none && matches[index].act == act; };
            if (one.frame) columns_[0].add_example(list, is(one.act) ? 1.0F : 0.0F, group);
            for (std::size_t act = 0; !one.frame && act < clause_acts.size(); ++act)
                columns_[1 + act].add_example(list, is(clause_acts[act]) ? 1.0F : 0.0F, group);
        }
    }

    [[nodiscard]] const learn::training_corpus& column(std::size_t index) const { return columns_[index]; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct match {
        std::size_t gold = none;
        double overlap = 0;
        position_act act{};
    };

    /// The marked position that each candidate overlaps most, of its holder; a clause must overlap it well, or best of all.
    [[nodiscard]] std::vector<match> match_all(const position_article& article) const {
        std::vector<match> matches(candidates_.size());
        std::vector<double> best(article.gold.size(), 0);
        for (std::size_t index = 0; index < candidates_.size(); ++index) {
            const position_candidate& one = candidates_[index];
            for (std::size_t gold = 0; gold < article.gold.size(); ++gold) {
                const double overlap = overlap_of(article.gold[gold].target, article.document.bytes(one.target));
                if (overlap == 0) continue;
                if (!names_agree(article.gold[gold].holder, article.speakers.speakers[one.holder].name())) continue;
                best[gold] = std::max(best[gold], overlap);
                if (overlap > matches[index].overlap) matches[index] = {gold, overlap, article.gold[gold].act};
            }
        }
        for (std::size_t index = 0; index < candidates_.size(); ++index) {
            match& one = matches[index];
            if (candidates_[index].frame || one.gold == none) continue;
            if (one.overlap < how_.clause_overlap && one.overlap < best[one.gold]) one = {};
        }
        return matches;
    }

    frame_table frames_;
    clause_words words_;
    told_words told_;
    choice_training how_;
    std::vector<position_candidate> candidates_;
    learn::training_corpus columns_[position_choice::columns];
};

[[nodiscard]] inline learn::model_words train_columns(const choice_examples& examples, const choice_training& how) {
    constexpr std::size_t columns = position_choice::columns;
    learn::training_corpus all;
    for (std::size_t column = 0; column < 2; ++column) {
        const learn::training_corpus& from = examples.column(column);
        for (std::size_t index = 0; index < from.size(); ++index)
            all.add_example(from.features(from.sequence(index).first), 0, from.sequence(index).group);
    }
    const auto every = learn::all_sequences(all);
    learn::feature_filter filter{all, every, how.least_seen, 20};
    filter.give_rows(all, every, how.frames.bits);
    learn::weight_rows<columns> weights{how.frames.bits, {}};
    weights.rows.resize(std::size_t{1} << how.frames.bits);
    for (std::size_t column = 0; column < columns; ++column) {
        const learn::training_corpus& from = examples.column(column);
        const auto kept = from.selected(learn::all_sequences(from), filter);
        const auto trained = learn::train_ridge(kept, column == 0 ? how.frames : how.clauses);
        for (std::size_t row = 0; row < weights.rows.size(); ++row) weights.rows[row][column] = trained.rows[row][0];
    }
    return learn::quantize_linear<learn::row_check::fingerprint>(weights, {.fingerprints = filter.fingerprints()});
}

}  // namespace detail

/// Learns which candidates are stands, and measures it on articles left out, a fifth of them at a time.
///
/// Complexity: linear in candidates, but for what they overlap in their article.
[[nodiscard]] inline trained_choice train_choice(std::span<const position_article> articles, const language& base,
                                                 const choice_training& how) {
    trained_choice result;
    const auto train_without = [&](std::uint32_t left_out) {
        detail::choice_examples examples{base, how};
        for (std::uint32_t index = 0; index < articles.size(); ++index) {
            if (index % how.folds != left_out) examples.add(articles[index], index);
        }
        return detail::train_columns(examples, how);
    };
    const auto measure = [&](learn::model_view model, std::uint32_t fold, position_score& score) {
        language with = base;
        with.position.choice = model;
        position_finder finder{with};
        for (std::size_t index = fold; index < articles.size(); index += how.folds) {
            const position_article& one = articles[index];
            score.add(one.gold, finder.find(one.document, one.attributions, one.speakers));
        }
    };
    for (std::uint32_t fold = 0; fold < how.folds; ++fold) {
        measure(train_without(fold), fold, result.held_out);
        measure({}, fold, result.by_rule);
    }
    result.model = train_without(how.folds);
    return result;
}

}  // namespace newsmodel

#endif
