#ifndef NEWSMODEL_EN_ROLE_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_ROLE_WORDS_HPP_INCLUDED

// Nouns by which newspapers call somebody or something instead of by name. Compiled by hand for this project from general
// knowledge; MIT like the library.

#include <string_view>

namespace newsmodel::en::mention_data {

/// Before a name, capitalized; no role of their own.
inline constexpr std::string_view masculine_honorifics = "mr mr. sir lord msgr. fr. monsieur herr senor don signor";
inline constexpr std::string_view feminine_honorifics = "mrs mrs. ms ms. miss mme. mlle. lady dame madame frau senora";
inline constexpr std::string_view honorifics =
    "dr dr. prof prof. rev rev. hon hon. messrs messrs. mx mx. sens. reps. govs. gens. drs. profs. st. cllr cllr.";

/// Somebody by what they do, in the singular; those with a full stop stand before names only.
inline constexpr std::string_view roles = R"(
president vice-president premier chancellor minister secretary undersecretary senator sen. congressman congresswoman representative
rep. lawmaker legislator governor gov. mayor councilman councilwoman councillor councilor commissioner ambassador amb. envoy diplomat
chairman chairwoman chair chairperson speaker leader whip deputy director chief head boss manager strategist adviser advisor aide
consultant assistant counselor counsel attorney atty. lawyer solicitor barrister prosecutor judge justice magistrate sheriff
marshal officer constable detective inspector det. insp. superintendent supt. investigator general gen. lt. maj. col. capt. cmdr.
adm. brig. sgt. colonel captain major lieutenant sergeant corporal admiral commander soldier veteran pope cardinal archbishop
bishop priest pastor minister rabbi imam cleric ayatollah sheikh king queen prince princess emperor emir sultan duke duchess
professor scholar researcher scientist economist analyst expert historian sociologist psychologist physicist biologist chemist
epidemiologist doctor physician surgeon nurse pediatrician engineer teacher educator lecturer dean principal student pupil graduate
writer author novelist poet columnist reporter correspondent journalist editor publisher blogger commentator anchor host broadcaster
producer actor actress comedian singer musician artist painter filmmaker celebrity star model designer architect photographer
executive ceo cfo founder co-founder owner co-owner entrepreneur businessman businesswoman billionaire millionaire tycoon mogul magnate
titan investor banker financier trader broker developer landlord donor fundraiser philanthropist lobbyist operative pollster
activist advocate campaigner organizer organiser protester demonstrator volunteer supporter backer critic opponent rival
candidate nominee contender challenger incumbent frontrunner front-runner hopeful delegate superdelegate elector voter
conservative liberal socialist libertarian progressive populist moderate centrist nationalist
member official bureaucrat administrator regulator treasurer comptroller auditor registrar clerk
spokesman spokeswoman spokesperson coordinator planner programmer technician mechanic driver pilot farmer rancher fisherman
worker employee employer trucker miner builder carpenter plumber electrician firefighter paramedic guard
retiree pensioner resident tenant homeowner neighbor neighbour native immigrant migrant refugee citizen
player coach trainer athlete quarterback striker goalkeeper champion captain referee umpire
mother father mom dad parent son daughter brother sister wife husband widow widower spouse partner uncle aunt nephew niece cousin
grandfather grandmother stepfather stepmother grandson granddaughter friend colleague ally mentor successor predecessor
man woman boy girl child teenager youth person guy fellow gentleman victim survivor witness suspect defendant plaintiff convict
inmate prisoner hostage gunman attacker bomber shooter terrorist militant rebel dictator autocrat tyrant strongman
statesman politician public-servant czar tsar shopkeeper baker chef cook waiter waitress bartender librarian curator conductor
composer drummer guitarist conservationist environmentalist feminist ecologist geologist meteorologist astronomer astronaut
veterinarian dentist therapist counsellor midwife caregiver carer psychiatrist neurologist cardiologist oncologist
hacker hitman thief burglar robber heckler harbourmaster harbormaster ombudsman alderman selectman assemblyman assemblywoman lawman patrolman newcomer outsider insider
whistleblower leaker informant interpreter translator biographer playwright screenwriter satirist cartoonist
)";
inline constexpr std::string_view feminine_roles = R"(
congresswoman councilwoman chairwoman spokeswoman businesswoman assemblywoman queen princess duchess actress waitress mother mom
daughter sister wife widow aunt niece grandmother stepmother granddaughter woman girl lady heroine hostess
)";
inline constexpr std::string_view masculine_roles = R"(
congressman councilman chairman spokesman businessman assemblyman king prince duke father dad son brother husband widower uncle nephew
grandfather stepfather grandson man boy guy gentleman pope cardinal archbishop bishop priest imam fisherman gunman statesman
)";
/// Titles that say nothing of whether a man or a woman holds them, though they end in -man.
inline constexpr std::string_view either_titles = "alderman ombudsman";
inline constexpr std::string_view more_roles = "lady heroine hostess politician";
inline constexpr std::string_view spokespeople = "spokesman spokeswoman spokesperson";

/// People of a kind, in the plural.
inline constexpr std::string_view groups = R"(
people men women children voters citizens residents workers employees students parents families teachers doctors nurses farmers
conservatives liberals socialists libertarians progressives populists moderates centrists nationalists
lawmakers legislators senators congressmen representatives members leaders governors mayors ministers secretaries presidents judges
justices prosecutors lawyers attorneys police investigators detectives officers soldiers troops veterans generals commanders
critics opponents supporters backers advocates activists campaigners protesters demonstrators allies rivals foes detractors
candidates nominees contenders delegates superdelegates electors donors lobbyists strategists pollsters operatives insiders
scientists researchers economists scholars academics historians doctors physicians engineers psychologists sociologists
journalists reporters editors columnists commentators pundits bloggers writers authors anchors hosts moderators politicians
executives managers owners investors bankers traders businessmen entrepreneurs companies corporations businesses firms banks
unions groups organizations organisations agencies committees campaigns networks media outlets newspapers publications
community countries nations states governments cities courts parties tribes communities
immigrants migrants refugees muslims christians jews catholics evangelicals protestants whites blacks latinos hispanics
americans europeans africans asians arabs kurds palestinians
hawks doves elites establishment crowd public electorate press base audience team staff crew panel opposition left right
users fans viewers readers listeners netizens commenters taxpayers consumers customers clients patients victims survivors
feminists environmentalists friends colleagues neighbors neighbours relatives youths teenagers seniors retirees
rebels militants terrorists gunmen separatists insurgents fighters extremists islamists
)";
/// People of a kind whom an article leaves unnamed on purpose.
inline constexpr std::string_view unnamed_people = R"(
officials sources aides advisers advisors diplomats observers experts analysts insiders spokesmen spokeswomen spokespeople
witnesses authorities some others many most few several everyone everybody nobody anyone anybody someone somebody one another
source observer stakeholders
)";

inline constexpr std::string_view organizations = R"(
company corporation firm business bank fund conglomerate manufacturer automaker carmaker retailer airline startup start-up
agency bureau department ministry office commission committee council board panel authority service administration
party union association federation confederation league coalition alliance organization organisation group foundation charity
nonprofit non-profit institute institution center centre university college school academy hospital church museum library
congress parliament senate legislature assembly house court tribunal police army navy military force forces
campaign team club orchestra band band think-tank pac watchdog regulator
society trust initiative project forum caucus delegation mission command corps guard nations chamber exchange
clinic fraternity sorority syndicate cartel militia brigade front movement senate cabinet treasury pentagon
)";
/// Words that end the name of an organization and head no noun phrase for one.
inline constexpr std::string_view organization_endings = R"(
inc inc. corp corp. co. ltd ltd. llc plc ag gmbh holdings partners enterprises industries systems technologies laboratories
airlines airways motors pictures studios records entertainment media communications network networks television radio broadcasting
capital securities insurance energy oil gas pharmaceuticals foods brands stores software studies affairs lawyers voters citizens
veterans teamsters workers nurses teachers nato un eu opec wto who imf unesco unicef interpol
)";
inline constexpr std::string_view publishers = R"(
newspaper paper magazine tabloid broadsheet daily weekly journal outlet website site blog station broadcaster network channel
publication wire times post news herald tribune gazette chronicle courier observer guardian telegraph mail mirror sun star globe
inquirer examiner register dispatch bulletin ledger sentinel press review standard express independent today bee dealer
broadcasting television tv radio
)";
inline constexpr std::string_view documents = R"(
poll polls survey surveys study studies report reports research analysis bill law legislation statute act amendment resolution measure
proposal plan platform budget treaty agreement accord deal pact statement communique declaration letter memo memorandum email e-mail
emails e-mails message messages note transcript transcripts document documents filing lawsuit suit complaint indictment petition brief
motion ruling verdict decision order directive book memoir article articles story stories column editorial op-ed essay post tweet tweets
blog ad ads advertisement commercial advert spot video film documentary photo photograph image headline headlines slogan banner poster sign
leaflet pamphlet brochure manifesto constitution charter code rule rules regulation regulations guideline guidelines policy order
census data figures statistics numbers estimate estimates forecast projection results findings polling average index table chart map
textbook playbook manual handbook dictionary encyclopedia scripture bible koran quran website page newsletter press-release release
affidavit warrant subpoena testimony deposition contract invoice diary journal paper script speech sentence paragraph clause
record records files papers cables correspondence notice announcement advisory bulletin dossier summary draft version text contents
)";
inline constexpr std::string_view governments_nouns =
    "government regime country nation kingdom state republic monarchy junta authorities capital";

/// What belongs to somebody and is called by the owner's name: `the Hale campaign`.
inline constexpr std::string_view owned =
    "campaign administration camp team organization foundation family government cabinet";

/// What somebody's is theirs: "Hale's words".
inline constexpr std::string_view utterances = R"(
words view views opinion eyes mind argument remarks comments statement speech claim claims assertion position stance thinking voice
call promise pledge vow threat warning insistence belief hope fear criticism account telling estimation
)";

}  // namespace newsmodel::en::mention_data

#endif
