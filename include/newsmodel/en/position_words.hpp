#ifndef NEWSMODEL_EN_POSITION_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_POSITION_WORDS_HPP_INCLUDED

#include <newsmodel/en/position_choice.hpp>
#include <newsmodel/en/position_frames.hpp>
#include <newsmodel/lexicon/position_lexicon.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/word_role.hpp>

namespace newsmodel::en {

namespace data {

inline constexpr role_words position_roles[] = {
    {word_role::be, "be is are was were been being am 's 're 'm ai remain remains remained stay stays stayed"},
    {word_role::have, "have has had having 've"},
    {word_role::do_, "do does did"},
    {word_role::intention, "will 'll wo shall"},
    {word_role::obligation, "must should"},
    {word_role::infinitive, "to"},
    {word_role::of, "of"},
    {word_role::agent, "by from"},
    {word_role::noun_link, "of in from for at on"},
    {word_role::contrast, "but"},
    {word_role::blame_link, "for of from"},
    {word_role::longer, "longer"},
    {word_role::inverse, "nor neither"},
    {word_role::whether, "whether if unless"},
    {word_role::self, "i"},
    {word_role::it, "it"},
    {word_role::possibility, "may might could perhaps maybe possibly"},
    {word_role::would, "would 'd"},
    {word_role::ability, "can ca cannot"},
    {word_role::negation, "not n't never hardly barely scarcely"},
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
    {word_role::as, "as"},
    {word_role::conjunction, "and but or nor yet"},
    {word_role::determiner, "a an the this that these those some any each every all both no another"},
    {word_role::adverb, R"(also now still just already again even too very long ever always often soon never not once then only
n't so well quite rather almost sometimes instead thus therefore today yesterday first later earlier both all as more most much
once far here there altogether together perhaps maybe indeed though however meanwhile anyway)"},
    {word_role::speech, "say tell add note write report explain state declare announce think believe know", regular_stem_key},
    {word_role::former, "once formerly previously used originally initially"},
    {word_role::asking, "ask consider wonder mull weigh ponder debate discuss question doubt unsure undecided", regular_stem_key},
    {word_role::denial, "deny fail stop forget avoid short refrain abstain", regular_stem_key},
    {word_role::catenative, R"(continue begin start decide appear seem expect tend come go manage happen work try attempt seek
want hope plan promise pledge vow refuse agree aim wish use choose opt proceed rush move like love intend mean)",
     regular_stem_key},
    {word_role::number_noun, "percent % per-cent poll polls points percentage million millions"},
    {word_role::time, R"(monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january
february march april june july august september october november december last next week month year weekend morning
afternoon evening night earlier later recently)"},
    {word_role::policy, R"(bill plan law proposal policy legislation measure deal agreement treaty pact ban tax idea rule regulation order
program reform amendment act approach strategy system cut wall budget sanction war pipeline decision tariff mandate resolution
nomination merger project move subsidy initiative referendum settlement accord ruling bailout)", regular_stem_key},
    {word_role::idle, R"(say think know see guess bet imagine like love need lose die remind underestimate consider want find seem become
understand remember hear mean feel happen prefer hate hope expect assume agree argue note point suggest add have exceed attract
believe wonder get probable comment specify elaborate answer discuss thank remind respond confirm identify speculate talk)", regular_stem_key},
    {word_role::nobody, "nobody none"},
    {word_role::target_wall, R"(because although though while whereas unless until when if before after since whether despite
according amid)"},
};

/// Words that judge conduct badly; of verbs, their dictionary form.
inline constexpr char blame_words[] = R"(
cheat mock damaging evade steal rob weak waste desperate hide duck crazy hurtful
abuse abusive abysmal absurd aggression alarmist appalling arrogant arrogance atrocious atrocity
awful bankrupt betray betrayal bigot bigoted bigotry bias biased blatant blunder bogus botch brutal brutality bully bullying
callous careless catastrophe catastrophic cater cave charade chaos chaotic childish clueless collude complicit
condescending conspiracy con-artist contempt corrupt corruption cover-up coward cowardly craven cronyism crony
crooked cruel cynical cynicism dangerous deceit deceive deception deceptive defraud demagogue demagoguery demean demeaning
demonize deplorable derail despicable destroy devastating dictator disappointing disappointment disaster disastrous
discriminate discriminatory discredit disgrace disgraceful disgusting dishonest dishonesty disingenuous dismal dismantle disrespect
disrespectful disturbing divide divisive dodge double-standard dumb dysfunction dysfunctional egregious egomaniac
embarrass embarrassing embarrassment enable enrich erratic evasive exaggerate exploit extremism extremist fabricate fail
failed failing failure fake false falsehood falsely farce fascist fascism fear-mongering fearmongering flawed flip-flop
flip-flopper fomenting foolish fraud fraudulent gimmick gouge greed greedy gross gutless hate hateful hatred horrible
horrific hypocrisy hypocrite hypocritical idiot idiotic ignorance ignorant ignore ill-advised ill-conceived illegal illegally
immoral impeachable impulsive inaccurate inadequate incapable incite incompetence incompetent inconsistent indefensible
inept inexcusable inflame inflammatory inhumane injustice insane insensitive insult insulting intolerance intolerant
intimidate irresponsible irresponsibly jeopardize lawless lawlessness lazy liar lie lousy ludicrous lurch lure malicious manipulate
manipulative manipulator mean-spirited meddle misguided mishandle mislead misled misleading mismanage misogynist misogynistic
misogyny misrepresent misrepresentation mistake mistreat misuse monster naive narcissist nasty negligence negligent nonsense
nonsensical obscene obstruct obstruction offensive opportunist oppress outrage outrageous out-of-touch overreach pander pandering
paranoid pathetic pathological phony plagiarize politicize prejudice propaganda provoke provocation punish
racism racist rampant recklessly reckless reprehensible repugnant ridiculous rig rigged rip-off ruin ruthless sabotage scam
scandal scandalous scapegoat scare scheme self-serving selfish sellout sexism sexist shady shameful shame shameless sham shortsighted
short-sighted sickening silly slander sleazy smear spineless squander stain stoke stonewall stupid stupidity
suppress swindle terrible terrorize thug toxic trample treason treasonous troubling tyrant ugly unacceptable
unamerican un-american unbecoming unconscionable unconstitutional undermine unethical unfair unfairly unfit unhinged unjust
unlawful unprepared unprincipled unqualified unreasonable unstable unworthy usurp vicious vile violate violation
vitriol vulgar war-mongering warmonger wasteful weaken witch-hunt worse worst wrong xenophobe xenophobia xenophobic
)";

/// Words that judge it well.
inline constexpr char praise_words[] = R"(
great good best smart right-thing fair deserve moral strong
admirable amazing awesome brave bravery brilliant capable commendable compassion compassionate competent
courage courageous decency decent dignity eloquent excellent exceptional extraordinary
fantastic fearless genius greatest hard-working hero heroic heroism honest honor honorable humane
humble impressive incredible inspire inspiring integrity intelligent magnificent noble
outstanding passionate patriot patriotic phenomenal principled proud qualified remarkable respectful
selfless sensible sincere smartest spectacular statesman superb superior terrific thoughtful
tireless tremendous trustworthy truthful visionary well-qualified wise wisdom wonderful worthy
)";

inline constexpr auto position_roles_table = make_role_table<position_roles>();
inline constexpr auto blame_table = make_word_set<blame_words, regular_stem_key>();
inline constexpr auto praise_table = make_word_set<praise_words, regular_stem_key>();

}  // namespace data

inline constexpr position_lexicon position{
    .frames = {data::position_frames, sizeof data::position_frames - 1},
    .roles = role_table{data::position_roles_table},
    .blame = word_set{data::blame_table},
    .praise = word_set{data::praise_table},
    .choice = position_choice,
};

}  // namespace newsmodel::en

#endif
