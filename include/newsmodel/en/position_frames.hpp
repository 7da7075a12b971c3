#ifndef NEWSMODEL_EN_POSITION_FRAMES_HPP_INCLUDED
#define NEWSMODEL_EN_POSITION_FRAMES_HPP_INCLUDED

namespace newsmodel::en::data {

/// How English words take a stand; a line is one frame, as drawn at `position_frame`.
///
/// Source: written for this library. Longer frames of a head stand before shorter ones.
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
# verbs that support
v ! supports support >
v ! supports/opposes back >
v ! supports endorse >
v ! supports favor >
v ! supports favour >
v ! supports/- praise ~ for >
v ! supports/- praise >
v ! supports/- laud ~ for >
v ! supports/- laud >
v ! supports/- applaud ~ for >
v ! supports/- applaud >
v ! supports/- hail >
v ! supports/- commend ~ for >
v ! supports/- commend >
v ! supports/- salute >
v ! supports/- defend >
v ! supports welcome >
v ! supports embrace >
v ! supports champion >
v ! supports advocate for >
v ! supports advocate >
v ! supports/- stand by >
v ! supports/- stand with >
v ! supports/- stand behind >
v ! supports/- stand up for >
v ! supports/- side with >
v ! supports/- rally behind >
v ! supports/- rally around >
v ! supports/- vouch for >
v ! supports/- stick up for >
v ! supports/- come out for >
v ! supports/- come out in favor of >
v ! supports/- come out in support of >
v ! supports/opposes vote for >
v ! supports/opposes vote to +
v ! supports/- vote in favor of >
v ! supports/- argue for >
v ! supports/- argue in favor of >
v ! supports/- campaign for >
v ! supports/- speak in favor of >
v ! supports/- speak up for >
v ! supports/- throw his support behind >
v ! supports/- throw her support behind >
v ! supports/- throw their support behind >
v ! supports/- uphold >
v ! supports/- cheer >
v ! supports/- tout >
v ! supports/- extol >
v ! supports/- co-sponsor >
v ! supports/- cosponsor >
v ! supports/- sponsor >
v ! supports/- rubber-stamp >
v ! supports/- second >
v . supports/opposes like >
v . supports/- love >
v . supports/- admire >
v . supports/- respect >
v . supports/- appreciate >
v . supports/opposes prefer >
v . supports/opposes believe in >
v . supports/opposes agree with >
v . supports/- thank ~ for >
v . supports/- congratulate ~ on >
v . supports/- congratulate ~ for >
v . supports/- sympathize with >
v . supports/- be for >
v . supports/- be all for >
v . supports/- be proud of >
v . supports/- be behind >
v ! supports/opposes be in favor of >
v ! supports/- be in support of >
v . supports/- be with >
v . opposes/supports be against >
v . opposes/supports disagree with >
v . opposes/- dislike >
v . opposes/- hate >
v . opposes/- disapprove of >
v ! supports/opposes approve of >
v ! supports/- speak highly of >
v ! supports/- side with >
v ! supports/- lend support to >
# verbs that oppose
v ! opposes/supports oppose >
v ! opposes/supports object to >
v ! opposes/- vote against >
v ! opposes/- come out against >
v ! opposes/- speak out against >
v ! opposes/- speak against >
v ! opposes/- argue against >
v ! opposes/- warn against >
v ! opposes/- caution against >
v ! opposes/- campaign against >
v ! opposes/- fight against >
v ! opposes/- lobby against >
v ! opposes/- protest against >
v ! opposes/- protest >
v ! opposes/- rail against >
v ! opposes/- rally against >
v ! opposes/- rebel against >
v ! opposes/- push back against >
v ! opposes/- push back on >
v ! opposes/- stand up to >
v ! opposes/- stand up against >
v ! opposes/- stand against >
v ! opposes/- take a stand against >
v ! opposes/- take issue with >
v ! opposes/- take exception to >
v ! opposes/- bristle at >
v ! opposes/- balk at >
v ! opposes/- break with >
v ! opposes/- part ways with >
v ! opposes/- resist >
v ! opposes/- decry >
v ! opposes/- deplore >
v ! opposes/- dispute >
v ! opposes/- contest >
v ! opposes/- rebut >
v ! opposes/- repudiate >
v ! opposes/- disavow >
v ! opposes/- renounce >
v ! opposes/- veto >
v ! opposes/- filibuster >
v ! opposes/- boycott >
v ! opposes/- question >
v ! opposes/- disagree >
v ! opposes/- try to block >
v ! opposes/- try to stop >
v ! opposes/- fight to block >
v ! opposes/- block >
v ! opposes/- dismiss >
v ! opposes/- downplay >
v ! opposes/- denounce >
v ! opposes/- condemn >
v ! opposes/- abhor >
v ! opposes/- reject >
# verbs of blame
v ! accuses/- accuse ~ of >
v ! accuses/- accuse >
v ! accuses/- blame ~ for >
v ! accuses/- blame >
v ! accuses/- criticize ~ for >
v ! accuses/- criticize ~ over >
v ! accuses/- criticize >
v ! accuses/- criticise ~ for >
v ! accuses/- criticise >
v ! accuses/- denounce ~ for >
v ! accuses/- denounce ~ as >
v ! accuses/- condemn ~ for >
v ! accuses/- fault ~ for >
v ! accuses/- fault >
v ! accuses/- slam ~ for >
v ! accuses/- slam >
v ! accuses/- blast ~ for >
v ! accuses/- blast ~ over >
v ! accuses/- blast >
v ! accuses/- attack ~ for >
v ! accuses/- attack ~ over >
v ! accuses/- attack >
v ! accuses/- assail ~ for >
v ! accuses/- assail >
v ! accuses/- hammer ~ for >
v ! accuses/- hammer ~ over >
v ! accuses/- hammer >
v ! accuses/- rip ~ for >
v ! accuses/- rip >
v ! accuses/- bash >
v ! accuses/- knock ~ for >
v ! accuses/- knock >
v ! accuses/- hit ~ for >
v ! accuses/- pummel ~ for >
v ! accuses/- pummel >
v ! accuses/- mock ~ for >
v ! accuses/- mock >
v ! accuses/- ridicule >
v ! accuses/- deride >
v ! accuses/- chide ~ for >
v ! accuses/- chide >
v ! accuses/- chastise ~ for >
v ! accuses/- chastise >
v ! accuses/- scold ~ for >
v ! accuses/- scold >
v ! accuses/- rebuke ~ for >
v ! accuses/- rebuke >
v ! accuses/- lambaste ~ for >
v ! accuses/- lambaste >
v ! accuses/- lambast >
v ! accuses/- skewer >
v ! accuses/- excoriate >
v ! accuses/- castigate >
v ! accuses/- berate >
v ! accuses/- disparage >
v ! accuses/- belittle >
v ! accuses/- vilify >
v ! accuses/- demonize >
v ! accuses/- smear >
v ! accuses/- malign >
v ! accuses/- impugn >
v ! accuses/- pillory >
v ! accuses/- savage >
v ! accuses/- needle >
v ! accuses/- jab >
v ! accuses/- taunt >
v ! accuses/- insult >
v ! accuses/- tear into >
v ! accuses/- lash out at >
v ! accuses/- lash out against >
v ! accuses/- lay into >
v ! accuses/- light into >
v ! accuses/- go after >
v ! accuses/- take aim at >
v ! accuses/- take a swipe at >
v ! accuses/- take shots at >
v ! accuses/- take to task >
v ! accuses/- call out >
v ! accuses/- call ~ out >
v ! accuses/- hit out at >
v ! accuses/- swipe at >
v ! accuses/- rail at >
v ! accuses/- pounce on >
v ! accuses/- charge ~ with >
v ! accuses/- denigrate >
v ! accuses/- cast ~ as >
v ! accuses/- portray ~ as >
v ! accuses/- paint ~ as >
v ! accuses/- caricature ~ as >
v ! accuses/- deride ~ as >
v ! accuses/- dismiss ~ as >
v ! accuses/- brand ~ as >
v ! accuses/- brand >
v ! accuses/- label >
v ! accuses/- sue ~ for >
v . accuses/- complain about >
v . accuses/- complain that >
v . accuses/- criticize ~ as >
v . accuses/- compare ~ to >
v . accuses/- question >
v c accuses/- charge >
v c accuses/- allege >
v c accuses/- complain >
v c accuses/- claim >
v c accuses/- target >
# verbs that commit
v ! commits/refuses promise to +
v ! commits/- promise ~ to +
v ! commits/refuses promise >
v ! commits pledge to +
v ! commits pledge >
v ! commits vow to +
v ! commits vow >
v ! commits commit to >
v ! commits commit ~ to >
v ! commits commit to +
v ! commits/- swear to +
v ! commits/- guarantee >
v ! commits/- undertake to +
v ! commits/- be determined to +
v ! commits/refuses be willing to +
v ! commits/refuses be prepared to +
v ! commits/- be ready to +
v ! commits/- be committed to >
v ! commits/- volunteer to +
v ! commits/- dedicate himself to >
v ! commits/- assure ~ that >
# verbs that refuse
v ! refuses/commits refuse to +
v ! refuses/commits refuse >
v ! refuses/- rule out >
v ! refuses/- decline to +
v ! refuses/- reject >
v ! refuses/- rebuff >
v ! refuses/- spurn >
v ! refuses/- rescind >
v ! refuses/- withhold >
v ! refuses/- back away from >
v ! refuses/- back out of >
v ! refuses/- stop short of >
v ! refuses/- be unwilling to +
v ! refuses/- be reluctant to +
v ! refuses/- turn down >
v ! refuses/- turn away >
v ! refuses/- swear off >
v ! refuses/- opt not to +
v . refuses/- decide not to +
v . refuses/- choose not to +
# verbs that demand
v ! demands/- urge ~ to +
v ! demands/- urge >
v ! demands/- call on ~ to +
v ! demands/- call upon ~ to +
v ! demands/- call for ~ to +
v ! demands/opposes call for >
v ! demands/- demand >
v ! demands/- demand to +
v ! demands/- ask ~ to +
v ! demands/- ask for >
v ! demands/- tell ~ to +
v ! demands/- press ~ to +
v ! demands/- press for >
v ! demands/- pressure ~ to +
v ! demands/- pressure ~ into >
v ! demands/- exhort ~ to +
v ! demands/- implore ~ to +
v ! demands/- beg ~ to +
v ! demands/- plead with ~ to +
v ! demands/- plead for >
v ! demands/- appeal to ~ to +
v ! demands/- appeal for >
v ! demands/- encourage ~ to +
v ! demands/- advise ~ to +
v ! demands/- warn ~ to +
v ! demands/- warn ~ not to +
v ! demands/- warn ~ against >
v ! demands/- order ~ to +
v ! demands/- instruct ~ to +
v ! demands/- direct ~ to +
v ! demands/- challenge ~ to +
v ! demands/- require ~ to +
v ! demands/- request that >
v ! demands/- request >
v ! demands/- insist on >
v ! demands/- insist that ~ must
v ! demands/- lobby ~ to +
v ! demands/- lobby for >
v ! demands/- petition ~ to +
v ! demands/- invite ~ to +
v ! demands/- dare ~ to +
v ! demands/- push ~ to +
v ! demands/- agitate for >
v ! demands/- clamor for >
v . demands/- force ~ to +
v . demands/- expect ~ to +
v . demands/- need >
v . demands/- deserve >
v c demands/- insist >
v c demands/- ask >
v c demands/- challenge >
# verbs that propose
v ! proposes/- propose to +
v ! proposes/- propose >
v ! proposes/- offer to +
v ! proposes/- recommend >
v ! proposes/- plan to +
v ! proposes/- introduce >
v ! proposes/- put forward >
v ! proposes/- put forth >
v ! proposes/- float >
v ! proposes/- lay out >
v ! proposes/- roll out >
v ! proposes/- unveil >
v ! proposes/- outline >
v ! proposes/- draft >
v . proposes/- suggest >
v . proposes/- plan on >
v . proposes/- intend to +
v c proposes/- suggest >
v c proposes/- plan >
v c proposes/- offer >
# verbs that seek
v ! seeks/opposes seek to +
v ! seeks/- seek >
v ! seeks/opposes want to +
v ! seeks/- want ~ to +
v ! seeks/opposes want >
v ! seeks/- hope to +
v ! seeks/- hope for >
v ! seeks/- push for >
v ! seeks/- push to +
v ! seeks/- push >
v ! seeks/- aim to +
v ! seeks/- aim for >
v ! seeks/- aim at >
v ! seeks/- pursue >
v ! seeks/- try to +
v ! seeks/- attempt to +
v ! seeks/- fight for >
v ! seeks/- fight to +
v ! seeks/- work to +
v ! seeks/- work toward >
v ! seeks/- strive to +
v ! seeks/- struggle to +
v ! seeks/- look to +
v ! seeks/- look for >
v ! seeks/- angle for >
v ! seeks/- vie for >
v ! seeks/- crusade for >
v ! seeks/- long for >
v ! seeks/- yearn for >
v ! seeks/- plot to +
v ! seeks/- scheme to +
v ! seeks/- be eager to +
v ! seeks/- be keen to +
v ! seeks/- be anxious to +
v ! seeks/- set out to +
v . seeks/- would like to +
v . seeks/- would love to +
v . seeks/- like to +
v . seeks/- wish >
v c seeks/- hope >
v c seeks/- want >
v c seeks/- aim >
v c seeks/- look >
# verbs that agree
v ! agrees/refuses agree to +
v ! agrees/refuses agree on >
v ! agrees/refuses accept >
v ! agrees/- accede to >
v ! agrees/- concede >
v ! agrees/- consent to >
v ! agrees/- approve >
v ! agrees/- ratify >
v ! agrees/refuses sign >
v ! agrees/- adopt >
v ! agrees/- acquiesce to >
v ! agrees/- bow to >
v ! agrees/- cave to >
v ! agrees/- relent on >
v ! agrees/- go along with >
v . agrees/- acknowledge >
v . agrees/- be okay with >
v . agrees/- be open to >
# verbs that threaten
v ! threatens/- threaten to +
v ! threatens/- threaten ~ with >
v ! threatens/- threaten that >
v ! threatens/- threaten >
v ! threatens/- vow to retaliate
v ! threatens/- vow to punish >
# nouns
n ! supports support for >
n ! supports endorsement of >
n ! supports/- praise for >
n ! supports/- defense of >
n ! supports/- advocacy for >
n ! supports/- advocacy of >
n ! supports/- backing for >
n ! supports/- backing of >
n ! supports/- embrace of >
n ! supports/- admiration for >
n ! supports/- admiration of >
n ! supports/- vote for >
n ! supports/- vote in favor of >
n ! supports/- votes for >
n ! supports/- supporter of >
n ! supports/- backer of >
n ! supports/- proponent of >
n ! supports/- advocate of >
n ! supports/- advocate for >
n ! supports/- champion of >
n ! supports/- defender of >
n ! supports/- fan of >
n ! supports/- admirer of >
n ! opposes opposition to >
n ! opposes/- opponent of >
n ! opposes/- critic of >
n ! opposes/- foe of >
n ! opposes/- objection to >
n ! opposes/- objections to >
n ! opposes/- hostility to >
n ! opposes/- hostility toward >
n ! opposes/- resistance to >
n ! opposes/- vote against >
n ! opposes/- reservations about >
n ! opposes/- concern about >
n ! opposes/- concerns about >
n ! opposes/- disdain for >
n ! opposes/- contempt for >
n ! opposes/- condemnation of >
n ! opposes/- rejection of >
n ! opposes/- disapproval of >
n ! accuses/- criticism of >
n ! accuses/- critique of >
n ! accuses/- attack on >
n ! accuses/- assault on >
n ! accuses/- accusation that >
n ! accuses/- allegation that >
n ! accuses/- charge that >
n ! accuses/- claim that >
n ! accuses/- complaint that >
n ! accuses/- accusation of >
n ! accuses/- denunciation of >
n ! commits commitment to >
n ! commits pledge to +
n ! commits pledge of >
n ! commits pledge >
n ! commits promise to +
n ! commits promise of >
n ! commits vow to +
n ! commits/- determination to +
n ! commits/- willingness to +
n ! refuses/- refusal to +
n ! refuses/- unwillingness to +
n ! refuses/- rejection of >
n ! demands/- call for >
n ! demands/- call to +
n ! demands/- demand for >
n ! demands/- demand that >
n ! demands/- request to +
n ! demands/- request for >
n ! demands/- plea for >
n ! demands/- plea to +
n ! demands/- appeal for >
n ! demands/- need for >
n ! demands/- need to +
n ! proposes/- plan to +
n ! proposes/- plan for >
n ! proposes/- proposal to +
n ! proposes/- proposal for >
n ! proposes/- proposal that >
n ! proposes/- proposal of >
n ! proposes/- offer to +
n ! proposes/- blueprint for >
n ! proposes/- recommendation that >
n ! seeks/- push for >
n ! seeks/- push to +
n ! seeks/- bid to +
n ! seeks/- bid for >
n ! seeks/- effort to +
n ! seeks/- attempt to +
n ! seeks/- attempt at >
n ! seeks/- desire to +
n ! seeks/- desire for >
n ! seeks/- quest for >
n ! seeks/- drive to +
n ! seeks/- campaign to +
n ! seeks/- fight for >
n ! seeks/- goal of >
n ! seeks/- hope for >
n ! seeks/- hope of >
n ! agrees/- agreement to +
n ! agrees/- decision to +
n ! threatens/- threat to +
n ! threatens/- threat of >
# adjectives
a ! supports supportive of >
a ! supports/- in favor of >
a ! supports/- in support of >
a ! supports/- enthusiastic about >
a ! supports/- sympathetic to >
a ! supports/- loyal to >
a ! opposes opposed to >
a ! opposes/- hostile to >
a ! opposes/- hostile toward >
a ! opposes/- critical of >
a ! opposes/- skeptical of >
a ! opposes/- wary of >
a ! opposes/- lukewarm about >
a ! opposes/- unhappy with >
a ! opposes/- unhappy about >
a ! opposes/- dismissive of >
a ! accuses/- guilty of >
a ! commits committed to >
a ! commits/refuses willing to +
a ! commits/- determined to +
a ! commits/- prepared to +
a ! refuses/- unwilling to +
a ! seeks/- eager to +
a . demands/- time to +
a . demands/- time for ~ to +
a . demands/- important to +
a . demands/- imperative to +
a . demands/- imperative that >
a . demands/- crucial to +
a . demands/- essential to +
a . demands/- vital to +
a . demands/- vital that >
a . demands/- necessary to +
a . demands/- important that >
)";

}  // namespace newsmodel::en::data

#endif
