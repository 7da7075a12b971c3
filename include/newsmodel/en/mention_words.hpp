#ifndef NEWSMODEL_EN_MENTION_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_MENTION_WORDS_HPP_INCLUDED

#include <newsmodel/en/antecedent_weights.hpp>
#include <newsmodel/en/given_names.hpp>
#include <newsmodel/en/governments.hpp>
#include <newsmodel/en/role_words.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/lexicon/word_map.hpp>

#include <string_view>

namespace newsmodel::en {

namespace mention_data {

inline constexpr std::string_view places = R"(
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
ontario quebec england scotland wales europe asia africa antarctica georgia
county city town village township district street avenue road square park river lake mountain valley island islands peninsula
coast bay beach ocean sea gulf desert forest airport station bridge tower hall stadium arena hotel theater theatre
angeles francisco diego antonio vegas orleans boston chicago houston philadelphia phoenix dallas detroit seattle denver atlanta
miami baltimore cleveland pittsburgh cincinnati manchester liverpool birmingham leeds glasgow edinburgh hollywood
)";
inline constexpr std::string_view place_abbreviations = R"(
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m.
n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. d.c. ont. que. b.c.
)";
inline constexpr std::string_view particles = "von van der den de da di du del della la le dos das bin ibn al el ter ten zu e af av ap";
inline constexpr std::string_view functions = R"(
the a an this that these those and or but nor so yet if when while after before since although though because unless until as than
whether of in on at by for from with without within into onto upon about above below over under between among amid against across
along around behind beside besides beyond despite during except inside like near off out outside through throughout toward towards up
down via per to not no never ever also too very just only even still already again then there here now today tomorrow yesterday
what which who whom whose where why how all any both each every either neither some such same other another more most less least
much many few several one two three four five six seven eight nine ten
is are was were be been being am has have had having do does did will would shall should can could may might must
's 're 've 'll 'd 'm n't it its he she they we you i him her them us me his their our your my mine ours yours hers theirs
himself herself themselves itself ourselves yourself myself
yes no ok okay please thanks well oh ah hey indeed however moreover furthermore therefore thus hence otherwise meanwhile instead
perhaps maybe
)";
inline constexpr std::string_view openers = R"(
according asked given speaking based following regarding including concerning considering looking nearly almost about roughly
earlier later last next once twice often sometimes usually recently currently previously originally initially finally eventually
ultimately first second third additionally similarly likewise clearly obviously certainly certain apparently reportedly allegedly supposedly
unfortunately fortunately sadly surprisingly interestingly importantly notably specifically generally overall
rather quite far long soon back early late high low good bad new old big small great little own full whole half
people men women things nothing something everything anything everyone nobody somebody anyone critics supporters experts
read watch click see let make take get go come look think know say ask tell call try help want need keep give put
despite amid whatever whoever whenever wherever because unlike plus minus versus
)";
inline constexpr std::string_view times = R"(
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter thanksgiving ramadan
)";
inline constexpr std::string_view departments = R"(
state defense defence treasury commerce labor labour energy education agriculture interior transportation transport health homeland
security housing veterans affairs justice war finance trade environment culture sport foreign home
)";
inline constexpr std::string_view prepositions = R"(
of in on at by for from with without within into onto upon about above below over under between among amid against across along around
behind beside besides beyond despite during except inside like near off outside through throughout toward towards via per to than
)";
inline constexpr std::string_view determiners = "the a an this that these those each every another any no both either neither";
inline constexpr std::string_view articles = "the a an";
inline constexpr std::string_view definite_articles = "the";
inline constexpr std::string_view definites = "the this these those both";
inline constexpr std::string_view locatives = "in at near from outside around across to visit visited";
inline constexpr std::string_view within = "in";
inline constexpr std::string_view topicals = "on";
inline constexpr std::string_view exemplifying = "like including as";
inline constexpr std::string_view agentives = "by";
inline constexpr std::string_view histories = "taken done";
inline constexpr std::string_view amounts = "percent half quarter third thirds quarters percentage majority roughly nearly about just over";
inline constexpr std::string_view receipts = "obtained seen reviewed viewed leaked published reported posted before during";
inline constexpr std::string_view emphatics = "own";
inline constexpr std::string_view genitives = "of";
inline constexpr std::string_view beneficials = "for";
inline constexpr std::string_view governing = "of for at";
inline constexpr std::string_view conjunctions = "and";
inline constexpr std::string_view genitive_endings = "'s";
inline constexpr std::string_view clause_words = R"(
that and but or because while when whenever if as what whether how why where after before since until unless although though than so
which who nor yet
)";
inline constexpr std::string_view findings = R"(
poll polls survey surveys study studies report research analysis results findings data figures numbers polling census
)";
inline constexpr std::string_view generics = "group organization organisation agency institution body entity operation outfit";
inline constexpr std::string_view quantities = "some many several few most all one two three four five six seven eight nine ten dozens hundreds thousands more other others";
inline constexpr std::string_view possessives = "his her their its our my your whose";
inline constexpr std::string_view portions = "many most few both";
inline constexpr std::string_view duals = "both two pair duo neither";
inline constexpr std::string_view sides = "men women sides side people";
inline constexpr std::string_view masculine_pronouns = "he him his himself";
inline constexpr std::string_view feminine_pronouns = "she her hers herself";
inline constexpr std::string_view neuter_pronouns = "it its itself";
inline constexpr std::string_view plural_pronouns = "they them their theirs themselves";
inline constexpr std::string_view first_person = "i me my mine myself";
inline constexpr std::string_view first_person_plural = "we us our ours ourselves";
inline constexpr std::string_view second_person = "you your yours yourself yourselves";
inline constexpr std::string_view relatives = "who whom which that whose";
inline constexpr std::string_view relative_pronouns = "who whom which whose";
inline constexpr std::string_view neuter_relatives = "which";
inline constexpr std::string_view suffixes = "jr jr. sr sr. ii iii iv esq. ph.d. m.d.";
inline constexpr std::string_view descriptives = R"(
former chief senior junior deputy acting vice assistant associate prime foreign first general national state top longtime
presidential senate house press executive managing attorney editorial then-president majority minority health interim outgoing incoming
veteran retired late current honorary founding co prominent vice-chief intelligence budget financial
)";
inline constexpr std::string_view verbs = R"(
is are was were be been being am has have had having do does did will would shall should can could may might must
said says say saying told tells tell telling asked asks ask asking added adds add noted notes argued argues argue wrote writes write
called calls urged urges warned warns insisted insists claimed claims announced announces declared thinks thought believes believed
believe think wants wanted want hopes hoped accused accuses criticized criticised praised praises vowed promised pledged suggested suggests
show shows showed found finds reported met meets meet gave gives took takes made makes make went goes came comes
)";

inline constexpr mention_word_list mention_word_lists[] = {
    {masculine_honorifics, mention_word::honorific | mention_word::masculine},
    {feminine_honorifics, mention_word::honorific | mention_word::feminine},
    {honorifics, mention_word::honorific},
    {roles, mention_word::role},
    {more_roles, mention_word::role},
    {either_titles, mention_word::role},
    {feminine_roles, mention_word::role | mention_word::feminine},
    {masculine_roles, mention_word::role | mention_word::masculine},
    {spokespeople, mention_word::role | mention_word::spokesperson},
    {groups, mention_word::group | mention_word::plural},
    {unnamed_people, mention_word::unnamed},
    {organizations, mention_word::organization},
    {organization_endings, mention_word::ending},
    {publishers, mention_word::publisher},
    {documents, mention_word::document},
    {governments_nouns, mention_word::government},
    {owned, mention_word::owned},
    {utterances, mention_word::utterance},
    {places, mention_word::place},
    {place_abbreviations, mention_word::place},
    {particles, mention_word::particle},
    {functions, mention_word::function},
    {openers, mention_word::opener},
    {times, mention_word::time},
    {departments, mention_word::department},
    {prepositions, mention_word::preposition},
    {determiners, mention_word::determiner},
    {quantities, mention_word::quantity},
    {possessives, mention_word::possessive | mention_word::pronoun},
    {masculine_pronouns, mention_word::pronoun | mention_word::masculine},
    {feminine_pronouns, mention_word::pronoun | mention_word::feminine},
    {neuter_pronouns, mention_word::pronoun | mention_word::neuter},
    {plural_pronouns, mention_word::pronoun | mention_word::plural},
    {first_person, mention_word::pronoun | mention_word::first_person},
    {first_person_plural, mention_word::pronoun | mention_word::first_person | mention_word::plural},
    {second_person, mention_word::pronoun | mention_word::second_person},
    {relatives, mention_word::relative},
    {relative_pronouns, mention_word::relative_pronoun},
    {neuter_relatives, mention_word::neuter},
    {suffixes, mention_word::suffix},
    {descriptives, mention_word::descriptive},
    {verbs, mention_word::verb},
    {articles, mention_word::article},
    {definite_articles, mention_word::definite_article},
    {definites, mention_word::definite},
    {portions, mention_word::portion},
    {duals, mention_word::dual},
    {sides, mention_word::side},
    {locatives, mention_word::locative},
    {within, mention_word::within},
    {genitives, mention_word::genitive},
    {topicals, mention_word::topical},
    {exemplifying, mention_word::exemplifying},
    {agentives, mention_word::agentive},
    {histories, mention_word::history},
    {amounts, mention_word::amount},
    {receipts, mention_word::receipt},
    {emphatics, mention_word::emphatic},
    {beneficials, mention_word::beneficial},
    {governing, mention_word::governing},
    {conjunctions, mention_word::conjunction},
    {genitive_endings, mention_word::genitive_ending},
    {clause_words, mention_word::clause},
    {generics, mention_word::generic},
    {findings, mention_word::finding},
};
inline constexpr auto mention_words_table = make_mention_words<mention_word_lists>();

/// A noun, and the forms that say the same.
inline constexpr char nouns_text[] = R"(
senator sen.
governor gov.
representative rep. congressman congresswoman
spokesman spokeswoman spokesperson
chairman chairwoman chair
attorney atty.
general gen.
newspaper paper
survey surveys
poll polls
)";
inline constexpr auto nouns_table = make_word_map<nouns_text>();

inline constexpr mention_word_list given_name_lists[] = {
    {masculine_names, mention_word::given_name | mention_word::masculine},
    {feminine_names, mention_word::given_name | mention_word::feminine},
    {either_names, mention_word::given_name | mention_word::masculine | mention_word::feminine},
};
inline constexpr auto given_names_table = make_mention_words<given_name_lists>();

}  // namespace mention_data

inline constexpr mention_lexicon mention{
    .words = mention_words{mention_data::mention_words_table},
    .given_names = mention_words{mention_data::given_names_table},
    .nouns = word_map{mention_data::nouns_table},
    .governments = mention_data::governments,
    .antecedent_weights = antecedent_weights,
};

}  // namespace newsmodel::en

#endif
