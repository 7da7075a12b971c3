#ifndef NEWSMODEL_MODEL_HPP_INCLUDED
#define NEWSMODEL_MODEL_HPP_INCLUDED

// The values alone, for code that passes results on: no algorithm, no weights, neither range-v3 nor {fmt}.

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/text/basic_article.hpp>

#endif
