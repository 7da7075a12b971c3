#ifndef NEWSMODEL_EXAMPLES_TRAIN_QUICK_SETTINGS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_QUICK_SETTINGS_HPP_INCLUDED

#include <newsmodel/attribution/training/train_attributions.hpp>

namespace newsmodel::train {

/// Settings that suit a handful of articles: small tables, no rare features dropped.
inline void make_quick(attribution_training& how) {
    how.cues.learner.bits = how.roles.learner.bits = 12;
    how.cues.minimum = how.roles.minimum = 1;
    how.cues.learner.epochs = how.roles.learner.epochs = 12;
    how.cues.learner.rate = how.roles.learner.rate = 0.05F;
    how.least_begins = how.least_inside = 0;
    how.frames.trees.trees = 20;
    how.frames.trees.smallest_leaf = 2;
    how.frames.least_seen = 2;
}

}  // namespace newsmodel::train

#endif
