#ifndef NEWSMODEL_EN_GIVEN_NAMES_HPP_INCLUDED
#define NEWSMODEL_EN_GIVEN_NAMES_HPP_INCLUDED

// Common given names of English-language news and the pronoun they go with. Compiled by hand for this project from
// general knowledge; MIT like the library. Names borne by many men and many women stand in the third list.

#include <string_view>

namespace newsmodel::en::mention_data {

inline constexpr std::string_view masculine_names = R"(
aaron abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed aidan al alan albert alberto alec alejandro aleksandr
alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo ali alistair allan allen alonzo alvaro alvin ambrose
amir amos anand anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anil ansel anthony antoine anton
antonio antony ari armando arnold art arthur arturo asif augustus axel barack barney barry bart bashar basil ben benedict
benjamin bennett benny bernard bernardo bernd bernie bert bertrand bill billy bjorn bob bobby boris brad bradford bradley
brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos carlton cecil cesar
chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay
clayton cliff clifford clint clive clyde colin conor conrad constantine cornelius corey cory craig curt curtis cyril cyrus dale
damian damien dan daniel daniele danny dante darrell darren darryl dave david dean deepak denis dennis denzel derek derrick
desmond dexter didier diego dieter dimitri dirk dmitri dmitry domingo dominic dominique don donald donnie doug douglas drew
duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin egon eli elias elijah elliot elliott elmer
elton elvis emanuel emil emilio emmanuel emmett enrico enrique eric erich erik ernest ernesto ernie ernst errol ethan eugene
evan evgeny ezra fabio faisal farid felipe felix fernando fidel floyd francesco francis francisco francois frank frankie franklin
franz fred freddie frederic frederick fritz gabriel garrett garry gary gavin gene geoff geoffrey george georges georgi gerald
gerard gerhard gerry gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregg gregory
guillermo gunther gus gustav gustavo guy hamid hamza hank hans harold harris harrison harry harvey hasan hassan hector heinrich
heinz helmut henri henry herb herbert herman hiroshi homer horace hossein howard hubert hugh hugo humberto hussein ian ibrahim
ignacio igor ilya imran ira irving isaac ismail ivan ivo jack jackson jacob jacques jake jamal james jamie jan jared jarrod
jason javier jay jean jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin
jochen joe joel joerg joey johan johann johannes john johnny jon jonah jonas jonathan jonny jordan jorge jose josef joseph josh
joshua juan judd jude julian julien julio julius jurgen justin kamal karim karl karsten keith ken kenneth kenny kent kevin khalid
kirk klaus konrad konstantin kurt kyle lamar lance lars larry laurence lawrence lee len leo leon leonard leonardo leonid
leopold leroy lester lewis liam lindsay lionel lloyd logan lorenzo lou louis luc luca lucas luciano luigi luis luka lukas luke
luther mahmoud mahmud malcolm malik manfred manny manuel marc marcel marcelo marco marcos marcus mario marion mark markus marshall
martin marty marvin mason massimo mathew matt matteo matthew matthias maurice mauricio max maximilian maxwell mehdi mehmet mel
melvin merrick michael michel miguel mikael mike mikhail milan miles milton mitch mitchell moe mohamed mohammad mohammed morgan
morris moses moshe muhammad murray mustafa nabil narendra nasser nate nathan nathaniel neal ned neil nelson nicholas nick nicolas
nicolo niels nigel nikita nikolai nikolaus nils noah noel norbert norman oleg oliver olivier omar orlando orrin oscar osama oskar
otto owen pablo paolo pascal pat patrick paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre piers
piotr prakash preston quentin quincy rafael raheem rahm rahul raj rajiv ralph ramon randall randolph randy raphael rashid raul
ravi ray raymond reed reggie reginald reinhard reince rex ricardo richard rick ricky rob robbie robert roberto robin rod roderick
rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell
ryan sacha said salman salvador salvatore sam samir samuel sandeep sanjay santiago saul scott sean sebastian serge sergei sergey
sergio seth seymour shane shaun shawn sheldon sherman shimon shinzo sid sidney silvio simon spencer stan stanley stefan stefano
stephan stephane stephen steve steven stewart stuart sunil sven sylvester tariq ted terence terrence terry thaddeus theo theodore
thierry thomas thorsten tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan tyler tyrone ulrich umar
uri uwe valentin vernon viktor vikram vince vincent vinod virgil vitaly vivek vlad vladimir wade wallace walt walter warren wayne
wendell wesley whit wilbur wilfred wilhelm will willard willem william willie willy wilson winston wolfgang woodrow xavier yair
yasser yitzhak yoshihide youssef yuri yusuf yves zachary zack zeke
)";

inline constexpr std::string_view feminine_names = R"(
abby abigail ada adele adriana adrienne agatha agnes aisha alba alejandra alessandra alexa alexandra alice alicia alina alison
allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anika anita anke ann anna
annabel anne annette annie antonia april arabella ariana arlene astrid athena audrey aung aurora ava ayesha barbara beatrice
beatriz becky belinda berenice bernadette bertha beth bethany betsy bettina betty beverly bianca birgit bonnie brandy brenda bridget
brigitte britney brooke camilla camille candace cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra
catalina catherine cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christina christine
cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo cora corinne cornelia courtney cristina crystal
cynthia daisy dana daniela danielle daphne dawn debbie deborah debra dee deirdre delia denise diana diane dianne dina dolores
donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa
elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eva eve evelyn faith fatima fay felicia
fiona flora florence frances francesca francine franziska frauke frida gabriela gabriella gabrielle gail gemma genevieve georgia
georgina geraldine gertrude gina gisela giulia glenda gloria grace graciela greta gretchen guadalupe gwen gwendolyn hannah harriet
hazel heather heidi helen helena helga henrietta hilary hilda hillary holly hope ida ilana ilse imelda ines ingrid irene irina iris
irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jacqui jade jan jana jane janet janice janine jasmine jean jeanette
jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jody johanna josephine joy joyce juanita judith judy julia
juliana julianne julie juliet june justine kamala karen karin karla kate katherine kathleen kathryn kathy katie katrin katrina kay
kayla kellyanne kelly kerry khadija kimberly kirsten kristen kristin kristina lara larissa laura lauren laurie lea leah leila lena
leonor leslie leticia lilian liliana lillian lily linda lisa liz liza lois lola loretta lori lorraine louisa louise lucia lucille
lucinda lucy luisa lydia lynn lynne mabel madeleine madison maggie malala mandy manuela mara marcia margaret margarita margo
margot marguerite maria mariam marianne marie marilyn marina marine marisa marissa marjorie marlene marsha marta martha martina mary
maryam matilda maud maureen mavis maxine maya megan meghan melanie melania melinda melissa mercedes meredith michele michelle mildred
millicent mimi mina mindy miranda miriam moira mollie molly mona monica monika monique muriel myra myriam nadia nadine nan nancy
naomi natalia natalie natasha nell nellie nicola nicole nikki nina nora norma octavia odette olga olive olivia ophelia paige pam
pamela patricia patsy patti patty paula paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya
rachel ramona rania rebecca regina renata renate rhonda rita roberta rochelle rosa rosalind rose rosemary roxanne ruth sabine sabrina
sally samantha sandra sara sarah saskia selena selma serena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia
sonja sophia sophie soraya stacey stacy stefanie stella stephanie sue suki susan susana susanna susanne suzanne svetlana sybil sylvia
tabitha tamara tammy tania tanya tara tatiana teresa tess thelma theresa therese tiffany tina toni tracey tracy tricia trudy tulsi
uma ursula valentina valerie vanessa vera verena veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy
wilma winifred xenia yasmin yolanda yvette yvonne zainab zara zelda zoe zsuzsanna zuzana
)";

inline constexpr std::string_view either_names = R"(
ashley avery bailey blair blake casey charley dakota finley frankie gale harley hayden hunter jaime jess jessie jo jodie jules kai
kendall kerry kim kiran kris lane leigh lesley lindsey lou mackenzie micah pat payton phoenix quinn reese riley robbie robin rowan sam
sasha sandy sidney skyler stevie sydney taylor val
)";

}  // namespace newsmodel::en::mention_data

#endif
