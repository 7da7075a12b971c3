#ifndef NEWSMODEL_EN_ATTRIBUTION_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_ATTRIBUTION_WORDS_HPP_INCLUDED

#include <newsmodel/en/attribution_weights.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel::en {

namespace data {

inline constexpr char speech_verbs[] = R"(
say tell add note ask answer reply respond explain argue claim contend insist assert maintain state declare announce report
suggest warn caution predict promise pledge vow deny admit acknowledge concede confirm reveal disclose mention remark observe
comment recall recount joke quip complain lament boast exclaim shout yell whisper mutter stress emphasize emphasise reiterate
repeat continue conclude allege accuse charge testify urge demand call request propose recommend advise praise criticize
criticise blast slam blame denounce condemn dismiss describe declare tout point indicate estimate swear tweet
)";
inline constexpr char writing_verbs[] = "write tweet post publish blog email";
inline constexpr char thought_verbs[] = R"(
believe think know feel expect hope fear doubt assume suspect worry wonder consider realize realise understand agree disagree
)";
inline constexpr char attitude_verbs[] = "want support oppose favor favour back welcome";
inline constexpr char infinitive_verbs[] = R"(
promise pledge vow threaten offer agree refuse want hope plan expect urge call demand ask commit tell
)";
inline constexpr char auxiliaries[] = R"(
has have had is was are were be been also then later again once further repeatedly recently publicly previously already now
still often 's 've 'd will would did does do not n't never only even just earlier has since
)";

inline constexpr char negations[] = "never no nobody none neither nor without hardly cannot";
inline constexpr char refusals[] = "decline refuse fail";
inline constexpr char conditions[] = "if unless until whether should";
inline constexpr char askings[] = "ask wonder question";
inline constexpr char credit_words[] = "from by via per more";
inline constexpr char headings[] = R"(
related update updated watch read photos photo video videos more note correction clarification see also poll breaking live
exclusive opinion analysis editorial fact facts claim verdict question answer q a gallery listen subscribe sources contact
poster graphic map timeline recap bottom line summary here ps pm am faq
)";
inline constexpr clause_word_list clause_words[] = {
    {clause_word::that, "that"},
    {clause_word::to, "to"},
    {clause_word::comma, ","},
    {clause_word::stop, ". ? !"},
    {clause_word::of, "of"},
    {clause_word::in, "in"},
    {clause_word::for_, "for"},
    {clause_word::on, "on"},
    {clause_word::about, "about"},
    {clause_word::as, "as"},
    {clause_word::by, "by"},
    {clause_word::conjunction, "and or"},
    {clause_word::third_person, "he she it they"},
    {clause_word::first_person, "i we you"},
    {clause_word::wh_word, "who what how why which where"},
    {clause_word::whether, "whether if"},
    {clause_word::article, "the a an"},
    {clause_word::possessive, "his her their its"},
    {clause_word::colon, ":"},
    {clause_word::with, "with"},
    {clause_word::at, "at"},
    {clause_word::negation, "not n't"},
    {clause_word::dash, "-- \u2014 \u2013"},
    {clause_word::be, "is was are were"},
    {clause_word::have, "has have had"},
    {clause_word::modal, "will would could can should may might"},
    {clause_word::there, "there"},
    {clause_word::possessive_ending, "'s"},
    {clause_word::but, "but"},
    {clause_word::subordinator, "because while after when since although though before until"},
    {clause_word::semicolon, "; \u2026 ..."},
    {clause_word::bracket, "( ) [ ]"},
};

inline constexpr auto negations_table = make_word_set<negations>();
inline constexpr auto refusals_table = make_word_set<refusals, regular_stem_key>();
inline constexpr auto conditions_table = make_word_set<conditions>();
inline constexpr auto askings_table = make_word_set<askings, regular_stem_key>();
inline constexpr auto credit_words_table = make_word_set<credit_words>();
inline constexpr auto headings_table = make_word_set<headings>();
inline constexpr auto clause_words_table = make_clause_word_table<clause_words>();
inline constexpr auto speech_verbs_table = make_word_set<speech_verbs, regular_stem_key>();
inline constexpr auto writing_verbs_table = make_word_set<writing_verbs, regular_stem_key>();
inline constexpr auto thought_verbs_table = make_word_set<thought_verbs, regular_stem_key>();
inline constexpr auto attitude_verbs_table = make_word_set<attitude_verbs, regular_stem_key>();
inline constexpr auto infinitive_verbs_table = make_word_set<infinitive_verbs, regular_stem_key>();
inline constexpr auto auxiliaries_table = make_word_set<auxiliaries>();

}  // namespace data

inline constexpr attribution_lexicon attribution{
    .speech_verbs = word_set{data::speech_verbs_table},
    .writing_verbs = word_set{data::writing_verbs_table},
    .thought_verbs = word_set{data::thought_verbs_table},
    .attitude_verbs = word_set{data::attitude_verbs_table},
    .infinitive_verbs = word_set{data::infinitive_verbs_table},
    .auxiliaries = word_set{data::auxiliaries_table},
    .negations = word_set{data::negations_table},
    .refusals = word_set{data::refusals_table},
    .conditions = word_set{data::conditions_table},
    .askings = word_set{data::askings_table},
    .credit_words = word_set{data::credit_words_table},
    .headings = word_set{data::headings_table},
    .clause_words = clause_word_table{data::clause_words_table},
    .weights = trained_attribution_weights,
};

}  // namespace newsmodel::en

#endif
