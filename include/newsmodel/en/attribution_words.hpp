#ifndef NEWSMODEL_EN_ATTRIBUTION_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_ATTRIBUTION_WORDS_HPP_INCLUDED

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
};

}  // namespace newsmodel::en

#endif
