#ifndef NEWSMODEL_EN_POSITION_FRAMES_HPP_INCLUDED
#define NEWSMODEL_EN_POSITION_FRAMES_HPP_INCLUDED

namespace newsmodel::en::data {

/// How English words take a stand; a line is one frame, as drawn at `position_frame`.
///
/// Source: written for this library. Heads in alphabetical order; longer frames of a head stand before shorter ones.
inline constexpr char position_frames[] = R"(
# modals: of what is said, never of narration
m . demands/demands should +
m . demands/demands must +
m . demands/- need to +
m . demands/- have to +
m . demands/- have got to +
m . demands/- got to +
m . demands/- gotta +
m . demands/demands ought to +
m . demands/demands had better +
m . demands/refuses let 's +
m . demands let us +
m . commits will +
m . commits 'll +
m . commits shall +
m . commits would +
m . commits be going to +
m . commits be gonna +
m . refuses/refuses cannot +
m . refuses/refuses can not +
# verbs
v c opposes/- abandon >
v ! opposes/- abhor >
v c agrees/- abide by >
v ! agrees/- accede to >
v c agrees/refuses accept >
v ! supports/- acclaim >
v ! accuses/- accuse ~ of >
v ! accuses/- accuse >
v ! agrees/- acquiesce to >
v . supports/- admire >
v ! accuses/- admonish ~ for >
v ! demands/- admonish ~ to +
v ! accuses/- admonish >
v c agrees/- adopt >
v ! demands/- advise ~ to +
v ! supports advocate for >
v ! supports advocate >
v ! demands/- agitate for >
v ! refuses/- agree not to +
v . supports/opposes agree with >
v ! agrees/refuses agree to +
v ! agrees/refuses agree on >
v ! seeks/- aim to +
v ! seeks/- aim for >
v ! seeks/- aim at >
v ! accuses/- allege that >
v c accuses/- allege >
v c seeks/- angle for >
v ! proposes/- announce a plan to +
v ! proposes/- announce plans to +
v ! demands/- appeal to ~ to +
v ! demands/- appeal for >
v ! supports/- applaud ~ for >
v ! supports/- applaud >
v . supports/- appreciate >
v ! supports/opposes approve of >
v c agrees/- approve >
v ! supports/- argue in favor of >
v ! supports/- argue for >
v ! opposes/- argue against >
v ! demands/- ask ~ to +
v ! demands/- ask ~ for >
v ! demands/- ask that >
v ! seeks/- aspire to >
v ! accuses/- assail ~ for >
v ! accuses/- assail >
v ! agrees/- assent to >
v ! commits/- assure ~ that >
v c commits/- assure >
v ! accuses/- attack ~ for >
v ! accuses/- attack ~ over >
v ! accuses/- attack ~ as >
v ! accuses/- attack >
v ! refuses/- back away from >
v ! refuses/- back out of >
v ! refuses/- back down from >
v c refuses/- back off >
v ! supports/opposes back >
v ! opposes/- balk at >
v ! opposes/- bar ~ from >
v ! accuses/- bash >
v ! seeks/- battle to +
v . demands/- be up to ~ to +
v ! supports/- be a supporter of >
v ! supports/- be a fan of >
v ! supports/- be a believer in >
v . supports/- be on board with >
v . supports/- be all for >
v c commits/- be about to +
v . demands/- be time for >
v . seeks/- be here to +
v ! seeks/- be looking to +
v . supports/- be for >
v . supports/- be behind >
v . opposes/supports be against >
v ! demands/- beg ~ to +
v ! demands/- beg for >
v . demands/- behoove ~ to +
v . supports/opposes believe in >
v ! accuses/- belittle >
v ! accuses/- bemoan >
v ! accuses/- berate ~ for >
v ! accuses/- berate >
v ! demands/- beseech ~ to +
v ! accuses/- blame ~ for >
v ! accuses/- blame >
v ! accuses/- blast ~ for >
v ! accuses/- blast ~ over >
v ! accuses/- blast ~ as >
v ! accuses/- blast >
v c supports/- bless >
v c opposes/- block >
v c accuses/- boo >
v ! agrees/- bow to >
v ! opposes/- boycott >
v ! accuses/- brand ~ as >
v j accuses/- brand >
v ! opposes/- break with >
v ! accuses/- bristle at >
v ! opposes/- brush off >
v ! opposes/- brush aside >
v ! supports/- buck up >
v ! demands/- call on ~ to +
v ! demands/- call upon ~ to +
v ! demands/- call for ~ to +
v ! accuses/- call out >
v ! demands/- call for >
v j accuses/- call >
v ! supports/- campaign for >
v ! opposes/- campaign against >
v ! seeks/- campaign to +
v ! supports/- canvass for >
v ! agrees/- capitulate to >
v ! accuses/- caricature ~ as >
v ! opposes/- cast doubt on >
v ! accuses/- cast ~ as >
v ! accuses/- castigate ~ for >
v ! accuses/- castigate >
v ! opposes/- caution against >
v ! agrees/- cave to >
v ! accuses/- censure >
v ! opposes/- chafe at >
v ! demands/- challenge ~ to +
v c opposes/- challenge >
v c supports champion >
v ! demands/- chant >
v j accuses/- characterize >
v ! accuses/- charge ~ with >
v ! accuses/- charge that >
v c accuses/- charge >
v ! accuses/- chastise ~ for >
v ! accuses/- chastise >
v c supports/- cheer >
v ! accuses/- chide ~ for >
v ! accuses/- chide >
v . refuses/- choose not to +
v ! demands/- cite the need for >
v ! demands/- clamor for >
v ! seeks/- clamor to +
v ! accuses/- clobber >
v ! supports/- co-sponsor >
v ! supports/- coalesce around >
v ! demands/- coax ~ to +
v c opposes/- combat >
v ! supports/- come out in favor of >
v ! supports/- come out in support of >
v ! supports/- come to the defense of >
v ! agrees/- come to terms with >
v ! supports/- come out for >
v ! opposes/- come out against >
v ! demands/- command ~ to +
v ! supports/- commend ~ for >
v ! supports/- commend >
v ! commits/- commit ~ to >
v ! commits/- commit to >
v . accuses/- compare ~ to >
v c demands/- compel ~ to +
v c seeks/- compete for >
v . accuses/- complain about >
v . accuses/- complain that >
v c accuses/- complain >
v c agrees/- comply with >
v c agrees/- concede >
v ! agrees/- concur with >
v ! accuses/- condemn ~ for >
v ! accuses/- condemn ~ as >
v ! accuses/- condemn >
v . supports/- congratulate ~ on >
v . supports/- congratulate ~ for >
v ! agrees/- consent to >
v c demands/- convince ~ to +
v ! supports/- cosponsor >
v c seeks/- court >
v c seeks/- covet >
v c proposes/- craft >
v c seeks/- crave >
v ! supports/- credit ~ with >
v ! supports/- credit ~ for >
v ! supports/- credit >
v ! accuses/- criticise ~ for >
v ! accuses/- criticise >
v ! accuses/- criticize ~ for >
v ! accuses/- criticize ~ over >
v . accuses/- criticize ~ as >
v ! accuses/- criticize >
v ! seeks/- crusade for >
v ! opposes/- crusade against >
v ! seeks/- crusade to +
v ! demands/- cry for >
v ! demands/- dare ~ to +
v . refuses/- decide not to +
v ! refuses/- decline to +
v ! accuses/- decry ~ as >
v ! accuses/- decry >
v ! commits/- dedicate himself to >
v ! commits/- dedicate herself to >
v j accuses/- deem >
v ! supports/- defend >
v ! demands/- demand to +
v ! demands/- demand >
v ! accuses/- demonize >
v ! opposes/- demonstrate against >
v ! accuses/- denigrate >
v ! accuses/- denounce ~ for >
v ! accuses/- denounce ~ as >
v ! accuses/- denounce >
v ! refuses/- deny entry to >
v j accuses/- depict ~ as >
v ! accuses/- deplore >
v c opposes/- derail >
v ! accuses/- deride ~ as >
v ! accuses/- deride ~ for >
v ! accuses/- deride >
v j accuses/- describe >
v . opposes/- despise >
v c proposes/- detail >
v . opposes/- detest >
v c demands/- direct ~ to +
v . opposes/supports disagree with >
v . opposes/- disapprove of >
v ! opposes/- disavow >
v ! refuses/- disclaim >
v c opposes/- discourage >
v c opposes/- discredit >
v . opposes/- dislike >
v ! accuses/- dismiss ~ as >
v . opposes/- dismiss >
v ! accuses/- disparage >
v ! opposes/- dispute >
v ! opposes/- dissent from >
v ! opposes/- distance himself from >
v ! opposes/- distance herself from >
v ! opposes/- distance themselves from >
v ! opposes/- distance itself from >
v . opposes/- distrust >
v ! supports/- double down on >
v c proposes/- draft >
v ! opposes/- draw the line at >
v ! seeks/- dream of >
v j accuses/- dub >
v c commits/- embark on >
v ! supports embrace >
v ! demands/- emphasize the need for >
v ! demands/- emphasize the need to +
v ! demands/- encourage ~ to +
v ! seeks/- endeavor to +
v ! supports endorse >
v ! demands/- entreat ~ to +
v c proposes/- envision >
v ! supports/- espouse >
v ! supports/- esteem >
v ! supports/- exalt >
v ! accuses/- excoriate ~ for >
v ! accuses/- excoriate >
v c supports/- excuse >
v ! demands/- exhort ~ to +
v ! supports/- extol >
v ! accuses/- fault ~ for >
v ! accuses/- fault >
v ! supports favor >
v ! supports favour >
v ! opposes/- fight to block >
v ! opposes/- fight against >
v ! seeks/- fight for >
v ! seeks/- fight to +
v ! accuses/- file a lawsuit against >
v ! accuses/- file a complaint against >
v ! accuses/- file suit against >
v c opposes/- filibuster >
v ! accuses/- fire back at >
v c proposes/- float >
v c opposes/- flout >
v c demands/- force ~ to +
v ! refuses/- foreclose >
v ! accuses/- fume about >
v ! accuses/- fume over >
v ! supports/- fundraise for >
v c supports/- get behind >
v ! commits/- give assurances that >
v ! agrees/- give in to >
v ! supports/- glorify >
v ! accuses/- go on the offensive against >
v ! agrees/- go along with >
v ! accuses/- go after >
v ! demands/- goad ~ into >
v ! supports/- green-light >
v ! supports/- greenlight >
v ! accuses/- gripe about >
v ! accuses/- grouse about >
v ! accuses/- grumble about >
v c commits/- guarantee >
v c seeks/- gun for >
v ! supports/- hail >
v ! accuses/- hammer ~ for >
v ! accuses/- hammer ~ over >
v c accuses/- hammer >
v . opposes/- hate >
v . opposes/- have a problem with >
v . opposes/- have no use for >
v . refuses/- have no intention of >
v . refuses/- have no plans to +
v . refuses/- have no interest in >
v ! supports/- have praise for >
v ! supports/- heap praise on >
v c accuses/- heckle >
v ! accuses/- hit out at >
v ! accuses/- hit back at >
v ! accuses/- hold ~ responsible for >
v ! accuses/- hold ~ accountable for >
v ! refuses/- hold off on >
v ! seeks/- hope to +
v ! seeks/- hope for >
v c seeks/- hope >
v ! refuses/- ignore calls to +
v ! refuses/- ignore calls for >
v ! accuses/- impeach >
v ! accuses/- implicate >
v ! demands/- implore ~ to +
v ! accuses/- impugn >
v ! accuses/- incriminate >
v ! accuses/- indict ~ for >
v ! demands/- insist that ~ must
v ! demands/- insist on >
v ! demands/- instruct ~ to +
v ! accuses/- insult >
v . proposes/- intend to +
v c proposes/- introduce >
v ! opposes/- inveigh against >
v c demands/- invite ~ to +
v c accuses/- jab >
v ! accuses/- jeer >
v c seeks/- jockey for >
v ! agrees/- join in >
v c supports/- justify >
v ! accuses/- knock ~ for >
v c accuses/- knock >
v j accuses/- label >
v c seeks/- labor to +
v ! accuses/- lambast >
v ! accuses/- lambaste ~ for >
v ! accuses/- lambaste >
v ! accuses/- lampoon >
v ! accuses/- lash out at >
v ! accuses/- lash out against >
v ! supports/- laud ~ for >
v ! supports/- laud >
v ! opposes/- laugh off >
v ! accuses/- lay the blame on >
v ! accuses/- lay into >
v ! proposes/- lay out >
v ! opposes/- lead the charge against >
v ! accuses/- lecture >
v ! supports/- lend support to >
v ! accuses/- level criticism at >
v ! accuses/- light into >
v . seeks/- like to +
v . supports/opposes like >
v ! accuses/- liken ~ to >
v c supports/- line up behind >
v ! supports/- lionize >
v . opposes/- loathe >
v ! demands/- lobby ~ to +
v ! opposes/- lobby against >
v ! demands/- lobby for >
v ! seeks/- lobby to +
v ! opposes/- lodge a protest against >
v ! seeks/- long for >
v . supports/- look up to >
v c seeks/- look to +
v . supports/- love >
v ! seeks/- make it a priority to +
v ! supports/- make the case for >
v ! supports/- make a case for >
v ! opposes/- make the case against >
v ! opposes/- make a case against >
v ! commits/- make a commitment to >
v ! commits/- make a promise to +
v ! demands/- make the case that >
v ! seeks/- make a push for >
v ! seeks/- make a bid for >
v ! accuses/- make fun of >
v ! accuses/- malign >
v ! opposes/- march against >
v c accuses/- maul >
v ! opposes/- militate against >
v . opposes/- mistrust >
v ! opposes/- mobilize against >
v ! accuses/- mock ~ for >
v ! accuses/- mock ~ as >
v ! accuses/- mock >
v ! proposes/- moot >
v c accuses/- needle >
v ! supports/- nominate >
v ! demands/- nudge ~ to +
v ! opposes/supports object to >
v ! accuses/- object that >
v c opposes/- obstruct >
v ! commits/- offer assurances that >
v c proposes/- offer to +
v ! opposes/supports oppose >
v ! refuses/- opt not to +
v ! refuses/- opt out of >
v c demands/- order ~ to +
v ! opposes/- organize against >
v c opposes/- outlaw >
v ! proposes/- outline >
v ! accuses/- paint ~ as >
v c accuses/- pan >
v ! opposes/- part ways with >
v ! supports/- pay tribute to >
v c demands/- persuade ~ to +
v ! demands/- petition ~ to +
v c supports/- pick >
v ! accuses/- pile on >
v ! accuses/- pillory >
v ! accuses/- pin the blame on >
v c proposes/- pitch >
v ! accuses/- place blame on >
v ! proposes/- plan to +
v . proposes/- plan on >
v c proposes/- plan >
v ! demands/- plead with ~ to +
v ! demands/- plead with ~ for >
v ! demands/- plead for >
v ! supports/- pledge support to >
v ! supports/- pledge support for >
v ! commits/- pledge himself to >
v ! refuses/- pledge not to +
v ! commits/- pledge to +
v ! commits/- pledge that >
v ! seeks/- plot to +
v ! accuses/- point the finger at >
v ! accuses/- point fingers at >
v ! opposes/- poke holes in >
v ! accuses/- poke fun at >
v ! accuses/- portray ~ as >
v ! accuses/- pounce on >
v ! opposes/- pour cold water on >
v ! supports/- praise ~ for >
v ! supports/- praise >
v ! supports/- preach >
v . supports/opposes prefer >
v c commits/- prepare to +
v ! proposes/- present a plan to +
v ! demands/- press ~ to +
v ! demands/- press ~ on >
v ! demands/- press ~ for >
v ! seeks/- press for >
v ! seeks/- press to +
v ! demands/- pressure ~ to +
v ! demands/- pressure ~ into >
v ! demands/- pressure ~ on >
v ! demands/- prod ~ to +
v ! refuses/- promise not to +
v ! commits/- promise ~ to +
v ! commits/- promise to +
v ! commits/- promise that >
v ! commits/- promise >
v ! proposes/- propose to +
v ! proposes/- propose >
v ! opposes/- protest against >
v c opposes/- protest >
v ! refuses/- pull out of >
v ! accuses/- pummel ~ for >
v ! accuses/- pummel >
v c seeks/- pursue >
v ! opposes/- push back against >
v ! opposes/- push back on >
v ! demands/- push ~ to +
v ! demands/- push ~ for >
v ! demands/- push ~ on >
v ! seeks/- push for >
v ! seeks/- push to +
v c seeks/- push >
v ! opposes/- put up a fight against >
v ! proposes/- put out a plan to +
v ! accuses/- put the blame on >
v ! proposes/- put forward >
v ! proposes/- put forth >
v c accuses/- question >
v ! accuses/- rage against >
v ! accuses/- rail against >
v ! accuses/- rail at >
v ! proposes/- raise the possibility of >
v ! proposes/- raise the idea of >
v ! proposes/- raise the prospect of >
v ! opposes/- raise doubts about >
v ! opposes/- raise concerns about >
v ! opposes/- raise questions about >
v ! opposes/- raise objections to >
v ! supports/- rally behind >
v ! supports/- rally around >
v ! opposes/- rally against >
v ! accuses/- rant about >
v ! accuses/- rant against >
v ! agrees/- ratify >
v ! supports/- rationalize >
v ! agrees/- reach an agreement to +
v ! agrees/- reach a deal to +
v ! opposes/- rebel against >
v ! refuses/- rebuff >
v ! accuses/- rebuke ~ for >
v ! accuses/- rebuke >
v ! opposes/- rebut >
v ! opposes/- recoil at >
v ! opposes/- recoil from >
v ! demands/- recommend ~ to +
v ! proposes/- recommend >
v ! refuses/commits refuse to +
v ! refuses/commits refuse >
v ! opposes/- refute >
v j accuses/- regard >
v ! refuses/- reject calls for >
v ! refuses/- reject calls to +
v ! refuses/- reject >
v ! proposes/- release a plan to +
v ! proposes/- release a plan for >
v ! agrees/- relent on >
v c demands/- remind ~ to +
v ! opposes/- renounce >
v c opposes/- repeal >
v ! accuses/- reprimand ~ for >
v ! accuses/- reprimand >
v ! accuses/- reproach >
v ! opposes/- repudiate >
v ! demands/- request that >
v ! demands/- request >
v c demands/- require ~ to +
v c refuses/- rescind >
v . opposes/- resent >
v ! refuses/- resist calls to +
v ! refuses/- resist calls for >
v ! refuses/- resist pressure to +
v c opposes/- resist >
v ! commits/- resolve to +
v . supports/- respect >
v ! threatens/- retaliate against >
v ! accuses/- ridicule ~ for >
v ! accuses/- ridicule ~ as >
v ! accuses/- ridicule >
v ! accuses/- rip ~ for >
v c accuses/- rip >
v c accuses/- roast >
v ! proposes/- roll out >
v ! opposes/- roll back >
v ! supports/- rubber-stamp >
v ! refuses/- rule out >
v c supports/- salute >
v ! supports/- sanctify >
v c accuses/- savage >
v ! refuses/- say no to >
v ! accuses/- scapegoat >
v ! seeks/- scheme to +
v ! opposes/- scoff at >
v ! accuses/- scoff that >
v ! accuses/- scold ~ for >
v ! accuses/- scold >
v ! accuses/- scorn >
v c opposes/- scrap >
v c opposes/- scuttle >
v c supports/- second >
v ! accuses/- second-guess >
v . opposes/- see no need for >
v j accuses/- see ~ as >
v ! seeks/opposes seek to +
v ! seeks/- seek >
v c accuses/- seize on >
v ! seeks/- set out to +
v ! proposes/- set forth >
v c agrees/- settle for >
v c accuses/- shame >
v c supports/opposes share >
v ! accuses/- shoot back at >
v ! opposes/- shrug off >
v ! refuses/- shy away from >
v ! supports/- side with >
v ! agrees/- sign on to >
v ! agrees/- sign off on >
v c agrees/refuses sign >
v ! supports/- sing the praises of >
v c opposes/- sink >
v ! proposes/- sketch out >
v ! accuses/- skewer ~ for >
v ! accuses/- skewer >
v ! accuses/- slam ~ for >
v ! accuses/- slam ~ as >
v ! accuses/- slam >
v c accuses/- slap >
v ! accuses/- smear >
v ! accuses/- snipe at >
v c opposes/- snub >
v c demands/- solicit >
v ! demands/- sound the alarm about >
v ! supports/- speak in favor of >
v ! supports/- speak up for >
v ! supports/- speak highly of >
v ! accuses/- speak out against >
v ! supports/- speak warmly of >
v ! opposes/- speak against >
v ! proposes/- spell out >
v ! refuses/- spurn >
v ! supports/- stand up for >
v ! opposes/- stand up to >
v ! opposes/- stand up against >
v ! supports/- stand by >
v ! supports/- stand with >
v ! supports/- stand behind >
v ! opposes/- stand against >
v ! supports/- stick up for >
v ! supports/- stick by >
v ! supports/- stick with >
v ! demands/- stress the need to +
v ! demands/- stress the need for >
v ! accuses/- strike back at >
v ! seeks/- strive to +
v ! opposes/- stump against >
v ! supports/- stump for >
v c opposes/- stymie >
v c agrees/- submit to >
v c demands/- subpoena >
v ! supports/- subscribe to >
v ! accuses/- sue ~ for >
v ! accuses/- sue >
v ! demands/- summon ~ to +
v ! supports support >
v ! commits/- swear to +
v ! refuses/- swear off >
v c commits/- swear >
v ! accuses/- swipe at >
v . supports/- sympathize with >
v c proposes/- table >
v c seeks/- tackle >
v ! opposes/- take a stand against >
v ! accuses/- take a swipe at >
v ! accuses/- take a shot at >
v ! accuses/- take a jab at >
v ! accuses/- take a dig at >
v ! accuses/- take a swing at >
v ! accuses/- take issue with >
v ! accuses/- take exception to >
v ! accuses/- take aim at >
v ! accuses/- take shots at >
v ! accuses/- take to task >
v ! accuses/- take potshots at >
v c accuses/- take on >
v ! proposes/- talk about >
v c accuses/- target >
v ! accuses/- taunt >
v ! accuses/- tear into >
v ! demands/- tell ~ to +
v ! opposes/- testify against >
v . supports/- thank ~ for >
v ! threatens/- threaten ~ with >
v ! threatens/- threaten to +
v ! threatens/- threaten that >
v ! threatens/- threaten >
v ! supports/- throw his support behind >
v ! supports/- throw her support behind >
v ! supports/- throw their support behind >
v ! supports/- throw its support behind >
v ! supports/- throw his weight behind >
v ! supports/- throw her weight behind >
v ! supports/- throw its weight behind >
v ! opposes/- throw cold water on >
v ! supports/- throw support behind >
v ! accuses/- throw shade at >
v c opposes/- thwart >
v c accuses/- torch >
v c opposes/- torpedo >
v c supports/- tout >
v ! accuses/- trash >
v ! accuses/- troll >
v ! supports/- trumpet >
v c supports/- trust >
v ! opposes/- try to block >
v ! opposes/- try to stop >
v ! seeks/- try to +
v ! refuses/- turn down >
v c refuses/- turn away >
v ! opposes/- turn against >
v c accuses/- turn on >
v ! demands/- underscore the need for >
v ! commits/- undertake to +
v ! supports/- unite behind >
v ! accuses/- unload on >
v c proposes/- unveil >
v ! accuses/- upbraid >
v ! supports/- uphold >
v ! demands/- urge ~ to +
v ! demands/- urge >
v c supports/- value >
v c opposes/- veto >
v c seeks/- vie for >
v j accuses/- view ~ as >
v ! accuses/- vilify >
v ! commits/- volunteer to +
v ! supports/- vote in favor of >
v c supports/opposes vote for >
v ! supports/opposes vote to +
v ! opposes/- vote against >
v ! supports/- vouch for >
v ! refuses/- vow not to +
v ! threatens/- vow to punish >
v ! refuses/- vow never to +
v ! threatens/- vow to retaliate
v ! commits/- vow to +
v ! commits/- vow that >
v ! commits/- vow >
v ! refuses/- walk away from >
v ! refuses/- walk out of >
v ! seeks/- want ~ to +
v ! seeks/opposes want to +
v ! seeks/opposes want >
v c seeks/- want >
v ! supports/- warm to >
v ! demands/- warn ~ not to +
v ! demands/- warn ~ to +
v ! demands/- warn ~ against >
v ! opposes/- warn against >
v ! opposes/- wave off >
v c supports welcome >
v ! accuses/- whine about >
v . seeks/- wish >
v c refuses/- withdraw from >
v ! refuses/- withhold >
v c seeks/- woo >
v c seeks/- work to +
v ! seeks/- work toward >
v . seeks/- would like to +
v . seeks/- would love to +
v . seeks/- would prefer to +
v . seeks/- would rather +
v ! seeks/- yearn for >
v ! agrees/- yield to >
v ! accuses/- zing >
v c supports/- agree >
v c supports/- pass >
v ! supports/- pledge their support to >
v ! supports/- pledge his support to >
v ! supports/- pledge her support to >
v ! supports/- give ~ credit for >
# nouns
n ! agrees/- acceptance of >
n ! supports/- acclaim for >
n ! accuses/- accusation that >
n ! accuses/- accusation of >
n ! supports/- admiration for >
n ! supports/- admiration of >
n ! supports/- admirer of >
n ! demands/- advice to +
n ! supports/- advocacy for >
n ! supports/- advocacy of >
n ! supports/- advocate of >
n ! supports/- advocate for >
n ! supports/- affinity for >
n ! agrees/- agreement to +
n ! agrees/- agreement that >
n ! seeks/- aim of >
n ! accuses/- allegation that >
n ! accuses/- allegation of >
n ! supports/- allegiance to >
n ! supports/- ally of >
n ! seeks/- ambition to +
n ! accuses/- anger at >
n ! accuses/- anger over >
n ! opposes/- antipathy toward >
n ! opposes/- antipathy for >
n ! demands/- appeal for >
n ! supports/- approval of >
n ! seeks/- aspiration to +
n ! accuses/- assault on >
n ! commits/- assurance that >
n ! accuses/- attack on >
n c seeks/- attempt to +
n ! opposes/- aversion to >
n ! supports/- backer of >
n ! supports/- backing for >
n ! supports/- backing of >
n ! opposes/- battle against >
n ! seeks/- battle to +
n ! supports/- believer in >
n ! seeks/- bid to +
n ! seeks/- bid for >
n ! proposes/- bill to +
n ! proposes/- blueprint for >
n ! proposes/- blueprint to +
n ! accuses/- broadside against >
n ! demands/- call on ~ to +
n ! demands/- call for >
n ! demands/- call to +
n ! seeks/- campaign to +
n ! opposes/- campaign against >
n ! supports/- campaigner for >
n ! accuses/- case against >
n ! demands/- challenge to +
n ! supports/- champion of >
n ! supports/- championing of >
n ! accuses/- charge that >
n ! accuses/- charge of >
n ! accuses/- claim that >
n ! commits commitment to >
n ! accuses/- complaint that >
n ! accuses/- complaint against >
n ! accuses/- complaint about >
n ! opposes/- concern about >
n ! opposes/- concerns about >
n ! opposes/- condemnation of >
n ! supports/- confidence in >
n ! opposes/- contempt for >
n ! opposes/- critic of >
n ! accuses/- criticism of >
n ! accuses/- critique of >
n ! opposes/- crusade against >
n ! seeks/- crusade to +
n ! seeks/- crusade for >
n ! refuses/- decision not to +
n ! supports/- defender of >
n ! supports/- defense of >
n ! demands/- demand for >
n ! demands/- demand that >
n ! accuses/- denunciation of >
n c seeks/- desire to +
n ! seeks/- desire for >
n ! commits/- determination to +
n ! accuses/- diatribe against >
n ! accuses/- dig at >
n ! opposes/- disagreement with >
n ! opposes/- disapproval of >
n ! opposes/- disdain for >
n ! opposes/- disgust with >
n ! opposes/- disgust of >
n ! opposes/- dislike of >
n ! opposes/- distaste for >
n ! opposes/- doubts about >
n ! seeks/- drive to +
n ! seeks/- effort to +
n ! seeks/- effort at >
n ! supports/- embrace of >
n ! supports endorsement of >
n ! supports/- enthusiasm for >
n ! demands/- exhortation to +
n ! supports/- faith in >
n ! supports/- fan of >
n ! seeks/- fight for >
n ! opposes/- fight against >
n ! seeks/- fight to +
n ! opposes/- foe of >
n ! opposes/- frustration with >
n ! accuses/- fury over >
n ! seeks/- goal of >
n ! commits/- guarantee that >
n ! seeks/- hope for >
n ! seeks/- hope of >
n ! seeks/- hope that >
n ! opposes/- hostility to >
n ! opposes/- hostility toward >
n ! accuses/- indictment of >
n ! proposes/- initiative to +
n ! demands/- insistence on >
n ! demands/- insistence that >
n ! accuses/- insult of >
n ! commits/- intention to +
n ! commits/- intention of >
n ! demands/- invitation to +
n ! accuses/- jab at >
n ! accuses/- lawsuit against >
n ! proposes/- legislation to +
n ! supports/- loyalty to >
n ! opposes/- misgivings about >
n ! accuses/- mockery of >
n ! demands/- need for >
n ! demands/- need to +
n ! opposes/- objection to >
n ! opposes/- objection that >
n ! opposes/- objections to >
n ! seeks/- objective of >
n c proposes/- offer to +
n ! proposes/- offer of >
n ! opposes/- opponent of >
n ! opposes opposition to >
n ! demands/- order to +
n ! accuses/- outrage over >
n ! accuses/- outrage at >
n ! proposes/refuses plan to +
n ! proposes/- plan for >
n ! demands/- plea for >
n ! demands/- plea to +
n ! commits pledge to +
n ! commits pledge of >
n ! supports/- praise for >
n ! supports/- preference for >
n ! demands/- pressure to +
n ! commits promise to +
n ! commits promise of >
n ! commits/- promise that >
n ! supports/- proponent of >
n ! proposes/- proposal to +
n ! proposes/- proposal for >
n ! proposes/- proposal that >
n ! proposes/- proposal of >
n ! opposes/- protest against >
n ! opposes/- protests against >
n ! seeks/- pursuit of >
n ! seeks/- push for >
n ! seeks/- push to +
n ! opposes/- qualms about >
n ! seeks/- quest for >
n ! accuses/- rebuke of >
n ! accuses/- rebuke to >
n ! proposes/- recommendation that >
n ! demands/- recommendation to +
n ! refuses/- refusal to +
n ! opposes/- rejection of >
n ! refuses/- rejection of >
n ! refuses/- reluctance to +
n ! demands/- request to +
n ! demands/- request for >
n ! opposes/- reservations about >
n ! opposes/- resistance to >
n ! commits/- resolve to +
n ! supports/- respect for >
n ! opposes/- scorn for >
n ! accuses/- shot at >
n ! opposes/- skepticism of >
n ! opposes/- skepticism about >
n ! opposes/- skepticism toward >
n ! opposes/- stand against >
n ! proposes/- strategy to +
n ! supports support for >
n ! supports/- supporter of >
n ! accuses/- swipe at >
n ! supports/- sympathy for >
n ! threatens/- threat to +
n ! threatens/- threat of >
n ! threatens/- threat against >
n ! accuses/- tirade against >
n ! supports/- tribute to >
n ! refuses/- unwillingness to +
n ! opposes/- veto of >
n ! proposes/- vision for >
n ! supports/- vote in favor of >
n c supports/- vote for >
n ! opposes/- vote against >
n ! supports/- votes for >
n ! commits vow to +
n ! commits/- vow of >
n ! commits/- willingness to +
n ! seeks/- wish to +
n ! seeks/- wish for >
# adjectives
a . opposes/- alarmed by >
a . accuses/- angry at >
a . accuses/- angry about >
a . accuses/- angry over >
a . accuses/- annoyed by >
a ! seeks/- anxious to +
a . accuses/- appalled by >
a ! seeks/- bent on >
a . supports/- comfortable with >
a ! commits committed to >
a . opposes/- concerned about >
a . supports/- confident in >
a . opposes/- cool to >
a ! opposes/- critical of >
a . demands/- critical that >
a . demands/- crucial to +
a . demands/- crucial that >
a ! seeks/- dedicated to >
a ! seeks/- desperate to +
a ! commits/- determined to +
a ! seeks/- devoted to >
a . accuses/- disappointed in >
a . accuses/- disappointed by >
a . accuses/- disappointed with >
a . accuses/- disappointed that >
a . accuses/- disgusted by >
a . accuses/- disgusted with >
a ! opposes/- dismissive of >
a . opposes/- disturbed by >
a ! seeks/- eager to +
a . supports/opposes enamored of >
a . supports/- encouraged by >
a ! supports/- enthusiastic about >
a . demands/- essential to +
a . demands/- essential that >
a . supports/- excited about >
a . supports/- favorable to >
a . opposes/- fed up with >
a . supports/- fine with >
a . supports/- fond of >
a . supports/- friendly to >
a . accuses/- frustrated with >
a . accuses/- frustrated by >
a . accuses/- furious at >
a . accuses/- furious with >
a . supports/- grateful for >
a . supports/- grateful to >
a ! accuses/- guilty of >
a . supports/- happy with >
a ! seeks/- hopeful that >
a . opposes/- horrified by >
a ! opposes/- hostile to >
a ! opposes/- hostile toward >
a . demands/- imperative for ~ to +
a . demands/- imperative to +
a . demands/- imperative that >
a . demands/- important for ~ to +
a . demands/- important to +
a . demands/- important that >
a . supports/- impressed with >
a . supports/- impressed by >
a ! supports/- in favor of >
a ! supports/- in support of >
a . demands/- incumbent on ~ to +
a . demands/- incumbent upon ~ to +
a ! commits/- intent on >
a . accuses/- irked by >
a . accuses/- irritated about >
a ! seeks/- keen to +
a . opposes/- leery of >
a ! supports/- loyal to >
a ! opposes/- lukewarm about >
a . demands/- necessary for ~ to +
a . demands/- necessary to +
a . supports/- okay with >
a . supports/- open to >
a ! opposes opposed to >
a . accuses/- outraged by >
a . accuses/- outraged at >
a . accuses/- outraged over >
a . supports/- pleased with >
a c commits/- poised to +
a ! commits/- prepared to +
a ! supports/- pro >
a . supports/- proud of >
a ! commits/- ready to +
a ! refuses/- reluctant to +
a . accuses/- responsible for >
a . supports/- satisfied with >
a c commits/- set to +
a . opposes/- sick of >
a ! opposes/- skeptical of >
a ! supports supportive of >
a . opposes/- suspicious of >
a ! supports/- sympathetic to >
a . supports/- thrilled with >
a . demands/- time for ~ to +
a . opposes/- tired of >
a . opposes/- troubled by >
a . opposes/- uncomfortable with >
a ! opposes/- unhappy with >
a ! opposes/- unhappy about >
a . opposes/- unimpressed by >
a . opposes/- unimpressed with >
a ! refuses/- unwilling to +
a . accuses/- upset with >
a . accuses/- upset about >
a . accuses/- upset by >
a . demands/- vital to +
a . demands/- vital that >
a ! opposes/- wary of >
a ! commits/refuses willing to +
a . opposes/- worried about >
)";

}  // namespace newsmodel::en::data

#endif
