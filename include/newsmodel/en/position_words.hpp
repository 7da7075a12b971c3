#ifndef NEWSMODEL_EN_POSITION_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_POSITION_WORDS_HPP_INCLUDED

#include <newsmodel/en/position_frames.hpp>
#include <newsmodel/lexicon/position_lexicon.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/word_role.hpp>

namespace newsmodel::en {

namespace data {

inline constexpr role_words position_roles[] = {
    {word_role::be, "be is are was were been being am 's 're 'm ai"},
    {word_role::have, "have has had having 've"},
    {word_role::do_, "do does did"},
    {word_role::intention, "will 'll wo shall"},
    {word_role::obligation, "must should ought need have gotta"},
    {word_role::possibility, "may might could perhaps maybe possibly"},
    {word_role::would, "would 'd"},
    {word_role::ability, "can ca cannot"},
    {word_role::negation, "not n't never neither nor hardly barely scarcely"},
    {word_role::few, "no few neither none little"},
    {word_role::condition, "if unless until till before provided once"},
    {word_role::subordinator,
     "because although though while whereas since as after when where so whenever despite lest except"},
    {word_role::relative, "who which whom"},
    {word_role::that, "that"},
    {word_role::question, "whether how why what where"},
    {word_role::first_person, "i we"},
    {word_role::second_person, "you"},
    {word_role::third_person, "he she they"},
    {word_role::impersonal, "it there this that these those"},
    {word_role::object_pronoun, "me us him them"},
    {word_role::own_first, "my our"},
    {word_role::own_third, "his her their its"},
    {word_role::preposition, R"(of in on at by for from with about against into over under after before between among through during
toward towards without within upon across behind beyond to as than like amid despite since off out up down around per via)"},
    {word_role::conjunction, "and but or nor yet"},
    {word_role::determiner, "a an the this that these those some any each every all both no another"},
    {word_role::adverb, R"(also now still just already again even too very long ever always often soon never not once then only
n't so well quite rather almost sometimes instead thus therefore today yesterday first later earlier both all as more most much
once far back here there altogether together perhaps maybe indeed though however meanwhile anyway)"},
    {word_role::speech, "say tell add note write report explain state declare announce think believe know", regular_stem_key},
    {word_role::former, "once formerly previously used originally initially"},
    {word_role::asking, "ask consider wonder mull weigh ponder debate discuss question doubt unsure undecided", regular_stem_key},
    {word_role::denial, "deny fail stop forget avoid", regular_stem_key},
    {word_role::catenative, R"(continue begin start decide appear seem expect tend come go manage happen work try attempt seek
want hope plan promise pledge vow refuse agree aim wish use choose opt proceed rush move like love intend mean)",
     regular_stem_key},
    {word_role::number_noun, "percent % per-cent poll polls points percentage"},
    {word_role::time, R"(monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january
february march april june july august september october november december last next week month year weekend morning
afternoon evening night earlier later recently)"},
    {word_role::thing, "report bill law study poll paper document plan measure email letter statement video ad article", regular_stem_key},
    {word_role::nobody, "nobody none"},
    {word_role::target_wall, R"(because although though while whereas unless until when if before after since whether despite
according amid)"},
};

inline constexpr char blame_words[] = R"()";
inline constexpr char praise_words[] = R"()";

inline constexpr auto position_roles_table = make_role_table<position_roles>();
inline constexpr auto blame_table = make_word_set<blame_words>();
inline constexpr auto praise_table = make_word_set<praise_words>();

}  // namespace data

inline constexpr position_lexicon position{
    .frames = {data::position_frames, sizeof data::position_frames - 1},
    .roles = role_table{data::position_roles_table},
    .blame = word_set{data::blame_table},
    .praise = word_set{data::praise_table},
};

}  // namespace newsmodel::en

#endif
