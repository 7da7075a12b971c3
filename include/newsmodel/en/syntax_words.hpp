#ifndef NEWSMODEL_EN_SYNTAX_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_SYNTAX_WORDS_HPP_INCLUDED

#include <newsmodel/en/tagger_weights.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/lexicon/word_map.hpp>
#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel::en {

namespace data {

inline constexpr char titles[] = R"(
mr. mrs. ms. mx. dr. sen. sens. rep. reps. gov. govs. gen. lt. maj. col. sgt. cpl. pfc. capt. cmdr. adm. brig. prof.
rev. hon. pres. amb. atty. supt. det. insp. fr. msgr. st. ste. messrs. mme. mlle. sec. del. asst.
)";

inline constexpr char abbreviations[] = R"(
jr. sr. esq. inc. corp. co. cos. ltd. llc. plc. bros. assn. dept. univ. ave. blvd. rd. mt. ft. etc. al. a.m. p.m. jan.
feb. aug. sept. sep. oct. nov. dec. ph.d. m.d. b.a. m.a. d.d.s. u.s. u.k. u.n. e.u. d.c. u.s.a. approx. est. govt.
intl. natl. ed. eds. rpt. tel. oz. lb. lbs. mph. sq.
)";

inline constexpr char inner_abbreviations[] = "e.g. i.e. vs. v. cf. viz. incl.";

inline constexpr char state_names[] = R"(
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ont. que. mar. apr. mon. tue. tues. wed. thu. thur. thurs. fri.
)";

inline constexpr char number_signs[] = "no. nos. p. pp. vol. fig. art. ch. sec. para. ca. c. op.";

inline constexpr char sentence_starters[] = R"(
the a an he she it they we i you his her their its our my your this that these those there here in on at by for from
with as but and or so if when while after before since although though because however meanwhile still yet then now
also what who how why where which not no some many most all both each every other another such one two three asked
according despite during under over among about until once instead even just only earlier later last next today
)";

inline constexpr char speech_tags[] =
    "said says asked asks added adds wrote writes replied shouted tweeted told continued joked quipped";

inline constexpr char elisions[] = "em til tis twas bout n cos cause cuz round tho neath kay nother";

inline constexpr char web_endings[] = "com org net gov edu mil info biz tv io uk ca au";

/// A line is a dictionary form and the irregular forms that stand for it.
inline constexpr char irregular_forms[] = R"(
say said says saying
tell told
think thought
write wrote written
know knew known
feel felt
find found
see saw seen
give gave given giving
make made making
hold held
hear heard
speak spoke spoken
go went gone goes going
come came coming
take took taken taking
get got gotten getting
mean meant
keep kept
lead led
learn learnt learned
seek sought
swear swore sworn
understand understood
begin began begun beginning
draw drew drawn
foresee foresaw foreseen
be is was are were been being am 're 'm
have has had having 've
do did does done doing
run ran running
shoot shot
stand stood
forget forgot forgotten forgetting
choose chose chosen
show showed shown
send sent
break broke broken
lay laid
lie lied lying
pay paid
leave left
lose lost
win won winning
fight fought
bring brought
buy bought
teach taught
catch caught
build built
spend spent
meet met meeting
sell sold
withdraw withdrew withdrawn
undertake undertook undertaken
overcome overcame
become became becoming
grow grew grown
throw threw thrown
fly flew flown flies
rise rose risen rising
drive drove driven driving
arise arose arisen
fall fell fallen
forbid forbade forbidden
forgive forgave forgiven
strike struck stricken
stick stuck
bind bound
deal dealt
back backed backing backs
agree agreed agrees agreeing
free freed
plan planned planning
ban banned banning
stop stopped stopping
admit admitted admitting
commit committed committing
control controlled controlling
compel compelled compelling
expel expelled expelling
rebel rebelled rebelling
cancel cancelled cancelling
travel travelled travelling
label labelled labelling
signal signalled signalling
use used using
die died dying
tie tied tying
owe owed owing
age aged aging ageing
sue sued suing sues
vie vied vying
eye eyed eyeing
flee fled
disagree disagreed
guarantee guaranteed
decree decreed
bus buses
gas gases
will wo 'll
can ca
would 'd
not n't
man men
woman women
child children
person people persons
)";

inline constexpr auto titles_table = make_word_set<titles>();
inline constexpr auto abbreviations_table = make_word_set<abbreviations>();
inline constexpr auto inner_abbreviations_table = make_word_set<inner_abbreviations>();
inline constexpr auto state_names_table = make_word_set<state_names>();
inline constexpr auto number_signs_table = make_word_set<number_signs>();
inline constexpr auto sentence_starters_table = make_word_set<sentence_starters>();
inline constexpr auto speech_tags_table = make_word_set<speech_tags>();
inline constexpr auto elisions_table = make_word_set<elisions>();
inline constexpr auto web_endings_table = make_word_set<web_endings>();
inline constexpr auto irregular_forms_table = make_word_map<irregular_forms, regular_stem_key>();

}  // namespace data

inline constexpr syntax_lexicon syntax{
    .titles = word_set{data::titles_table},
    .abbreviations = word_set{data::abbreviations_table},
    .inner_abbreviations = word_set{data::inner_abbreviations_table},
    .state_names = word_set{data::state_names_table},
    .number_signs = word_set{data::number_signs_table},
    .sentence_starters = word_set{data::sentence_starters_table},
    .speech_tags = word_set{data::speech_tags_table},
    .elisions = word_set{data::elisions_table},
    .web_endings = word_set{data::web_endings_table},
    .irregular_forms = word_map{data::irregular_forms_table},
    .tagger_weights = tagger_weights,
};

}  // namespace newsmodel::en

#endif
