#ifndef NEWSMODEL_ANALYSIS_ANALYSIS_OPTIONS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ANALYSIS_OPTIONS_HPP_INCLUDED

#include <newsmodel/lexicon/actor.hpp>

#include <span>

namespace newsmodel {

/// What a program brings to the reading of articles.
///
/// Lifetime: borrows; the words of the actors must outlive every analysis made with them.
/// Example: tests/analysis/analysis_options.cpp
struct analysis_options {
    /// Known before any article is read, and looked up before what the language knows; a speaker's `key()` is its actor's.
    std::span<const actor> actors{};
};

}  // namespace newsmodel

#endif
