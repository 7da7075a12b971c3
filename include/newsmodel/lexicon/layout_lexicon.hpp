#ifndef NEWSMODEL_LEXICON_LAYOUT_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_LAYOUT_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/phrase_table.hpp>
#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel {

/// Words by which the parts of an article's text are told apart.
///
/// Words of sets stand without their full stop: `sept`.
struct layout_lexicon {
    phrase_table agencies;           ///< `reuters`, `the associated press`
    word_set months;                 ///< with their abbreviations
    word_set weekdays;               ///< with their abbreviations
    word_set date_words;             ///< what else stands in a line that tells the date: `updated`, `gmt`
    phrase_table byline_leads;       ///< `by`
    word_set byline_roles;           ///< `correspondent`
    word_set name_particles;         ///< within names of people and places, uncapitalized: `de`, `van`
    word_set small_words;            ///< the same of companies: `of`, `and`, `for`
    word_set no_places;              ///< before a dash as a place is, but none: `update`
    phrase_table caption_labels;     ///< `photo:`
    phrase_table picture_names;      ///< what a caption calls its picture: `file photo`
    phrase_table picture_pointers;   ///< and how it points there: `in this`
    phrase_table credit_labels;      ///< `photo by`, `credit:`
    phrase_table sign_off_leads;     ///< `reporting by`
    phrase_table sign_off_ends;      ///< `contributed to this report`
    phrase_table section_names;      ///< above a headline: `world news`
    phrase_table boilerplate_lines;  ///< alone on their line: `advertisement`
    phrase_table boilerplate_leads;  ///< at the head of a line: `read more:`
    phrase_table contact_leads;      ///< at the head of a line that has a `contact_words` or an address: `follow`
    word_set contact_words;          ///< `twitter`
    word_set own_verbs;              ///< between an author's name and what the author is, in a note at the end: `is`
    word_set stage_directions;       ///< in brackets where a sign-off may stand: `laughter`
    word_set prose_words;            ///< frequent in sentences, rare in headlines: `the`, `said`
};

}  // namespace newsmodel

#endif
