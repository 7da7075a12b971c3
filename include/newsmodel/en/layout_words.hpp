#ifndef NEWSMODEL_EN_LAYOUT_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_LAYOUT_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/lexicon/phrase_table.hpp>
#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel::en {

namespace data::layout_words {

inline constexpr char agencies[] = R"(
reuters
reuters staff
thomson reuters
ap
ap photo
associated press
the associated press
afp
agence france-presse
upi
united press international
yonhap
yonhap news
yonhap news agency
xinhua
xinhua news agency
bloomberg
bloomberg news
dpa
deutsche presse-agentur
efe
ansa
tass
interfax
ria novosti
sputnik
kyodo
kyodo news
jiji press
ians
pti
press trust of india
ani
apa
anadolu
anadolu agency
press association
pa
pa wire
pa images
pa media
aap
canadian press
the canadian press
cp
belga
anp
ntb
ritzau
lusa
mena
antara
bernama
kcna
cna
irna
isna
wam
spa
cnn
cnbc
bbc
npr
dow jones
dow jones newswires
mcclatchy
tribune news service
tns
ips
getty
getty images
afp/getty images
corbis
epa
epa-efe
zuma
zuma press
shutterstock
alamy
sipa
sipa usa
rex features
magnum
wire reports
staff and wire reports
from wire reports
news agencies
agencies
)";
inline constexpr char months[] = R"(
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
)";
inline constexpr char weekdays[] = R"(
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
)";
inline constexpr char date_words[] = R"(
published updated posted modified created first last on at date a.m p.m am pm et est edt ct cst cdt mt mst mdt pt pst pdt
ago hour hours minute minutes gmt utc bst cet kst jst ist
)";
inline constexpr char byline_leads[] = R"(
by
by:
story by
words by
text by
written by
from
)";
inline constexpr char byline_roles[] = R"(
correspondent correspondents reporter reporters editor editors writer writers columnist columnists staff contributor
contributors contributing author bureau chief freelance intern blogger analyst commentator desk
)";
inline constexpr char name_particles[] = R"(
de del della di da do dos das du des la le les el al bin ibn ben ap van von der den ter ten y e zu
)";
inline constexpr char small_words[] = "of the and for in via with & de la du";
inline constexpr char no_places[] = R"(
update updated breaking exclusive correction corrected opinion analysis watch video live report developing editorial
factbox timeline explainer insight graphic photos gop nato poll
)";
inline constexpr char caption_labels[] = R"(
photo:
photos:
photo -
photograph:
picture:
pictured:
image:
caption:
photo caption:
image caption:
file photo:
file photo -
file photo —
file photo –
file -
file –
file —
file:
pictured here:
above:
top photo:
)";
inline constexpr char picture_names[] = R"(
file photo
file photograph
file picture
file image
handout photo
handout photograph
handout picture
handout image
undated photo
undated photograph
undated picture
undated image
combination photo
combination of photos
combination image
photo taken
image taken
photo provided by
image provided by
photo released by
image released by
image made from video
)";
inline constexpr char picture_pointers[] = R"(
in this
in these
in an undated
this undated
this combination
)";
inline constexpr char credit_labels[] = R"(
credit:
credits:
image credit:
photo credit:
picture credit:
photo:
photos:
photo by
photos by
photograph:
photograph by
photographs by
picture:
picture by
image:
image by
images:
source:
courtesy of
courtesy
photo courtesy of
photo courtesy
image courtesy of
)";
inline constexpr char sign_off_leads[] = R"(
reporting by
additional reporting by
additional reporting from
additional reporting:
writing by
editing by
edited by
compiled by
contributing:
contributors:
contributed by
with reporting by
with additional reporting by
with files from
with reports from
with contributions from
with inputs from
(reporting by
)";
inline constexpr char sign_off_ends[] = R"(
contributed to this report
contributed to this story
contributed to this article
contributed reporting
)";
inline constexpr char section_names[] = R"(
news
world
world news
us news
u.s. news
uk news
national
nation
international
politics
us politics
business
business news
economy
opinion
opinions
op-ed
editorial
commentary
analysis
local
local news
top news
top stories
breaking news
latest news
home
metro
technology
tech
science
health
environment
sports
sport
culture
lifestyle
entertainment
exclusive
special report
)";
inline constexpr char boilerplate_lines[] = R"(
abstract
full text
advertisement
advertisements
advertising
sponsored
sponsored content
story continues below
story continues below advertisement
article continues below
article continues below advertisement
article continues after sponsor message
continue reading
continue reading the main story
continue reading below
continued below
continued on next page
read more
read on
read more here
read it all here
read it here
read the rest here
read the full story here
read the full article here
read the whole story here
read the whole thing here
related
related articles
related content
related coverage
related links
related stories
related story
related topics
related video
more on this story
more from this author
most read
most popular
most viewed
trending
trending now
recommended
recommended for you
recommended stories
you may also like
share
share this
share this article
share this story
share this page
share on facebook
share on twitter
tweet
email
print
comments
comment
leave a comment
view comments
show comments
join the conversation
skip to content
skip to main content
back to top
end
the end
ends
more to come
this story is developing
this is a developing story
this is a developing story and will be updated
30
this story has been updated
this article has been updated
watch live
loading
newsletter
newsletters
subscribe
sign up
log in
sign in
photo
image
caption
all rights reserved
getty images
)";
inline constexpr char boilerplate_leads[] = R"(
read more:
read more about
read more on
read more at
read more from
read the rest of
read the rest at
read the full story
read the full article
read the whole story
read the whole article
read also:
also read:
also see:
see also:
related:
related story:
related stories:
related article:
related articles:
related coverage:
more from
more on this story:
recommended:
recommended reading:
must read:
watch the full
watch the video
watch the latest video
watch the interview
listen to the full
click here
click to
sign up for
sign up to
sign up now
subscribe to
subscribe now
subscribe for
register now
download our
download the app
get our newsletter
get the latest
copyright
©
(c)
all rights reserved
this material may not be published
a version of this article
a version of this story
this article was originally published
this story was originally published
this article originally appeared
this story originally appeared
this article first appeared
this story first appeared
this post originally appeared
originally published
the associated press contributed to this
reuters contributed to this
h/t
hat tip
for more information, visit
for the latest
like us on
join us on
share this article
share this story
story continues
our standards:
terms of use
privacy policy
)";
inline constexpr char contact_leads[] = R"(
follow
reach
contact
email
e-mail
send tips
send
he can be reached
she can be reached
they can be reached
)";
inline constexpr char contact_words[] = "twitter facebook instagram linkedin youtube telegram whatsapp tumblr";
inline constexpr char own_verbs[] = "is was writes covers reports contributed";
inline constexpr char stage_directions[] = R"(
laughter laughs laughing applause cheers cheering crosstalk inaudible pause silence music singing shouting crying sighs boos
booing chanting video audio sic emphasis
)";
inline constexpr char prose_words[] = R"(
the a an said was were has had have been which who that told according this these those their
)";

inline constexpr auto agencies_table = make_phrase_table<agencies>();
inline constexpr auto months_table = make_word_set<months>();
inline constexpr auto weekdays_table = make_word_set<weekdays>();
inline constexpr auto date_words_table = make_word_set<date_words>();
inline constexpr auto byline_leads_table = make_phrase_table<byline_leads>();
inline constexpr auto byline_roles_table = make_word_set<byline_roles>();
inline constexpr auto name_particles_table = make_word_set<name_particles>();
inline constexpr auto small_words_table = make_word_set<small_words>();
inline constexpr auto no_places_table = make_word_set<no_places>();
inline constexpr auto caption_labels_table = make_phrase_table<caption_labels>();
inline constexpr auto picture_names_table = make_phrase_table<picture_names>();
inline constexpr auto picture_pointers_table = make_phrase_table<picture_pointers>();
inline constexpr auto credit_labels_table = make_phrase_table<credit_labels>();
inline constexpr auto sign_off_leads_table = make_phrase_table<sign_off_leads>();
inline constexpr auto sign_off_ends_table = make_phrase_table<sign_off_ends>();
inline constexpr auto section_names_table = make_phrase_table<section_names>();
inline constexpr auto boilerplate_lines_table = make_phrase_table<boilerplate_lines>();
inline constexpr auto boilerplate_leads_table = make_phrase_table<boilerplate_leads>();
inline constexpr auto contact_leads_table = make_phrase_table<contact_leads>();
inline constexpr auto contact_words_table = make_word_set<contact_words>();
inline constexpr auto own_verbs_table = make_word_set<own_verbs>();
inline constexpr auto stage_directions_table = make_word_set<stage_directions>();
inline constexpr auto prose_words_table = make_word_set<prose_words>();

}  // namespace data::layout_words

inline constexpr layout_lexicon layout{
    .agencies = phrase_table{data::layout_words::agencies_table},
    .months = word_set{data::layout_words::months_table},
    .weekdays = word_set{data::layout_words::weekdays_table},
    .date_words = word_set{data::layout_words::date_words_table},
    .byline_leads = phrase_table{data::layout_words::byline_leads_table},
    .byline_roles = word_set{data::layout_words::byline_roles_table},
    .name_particles = word_set{data::layout_words::name_particles_table},
    .small_words = word_set{data::layout_words::small_words_table},
    .no_places = word_set{data::layout_words::no_places_table},
    .caption_labels = phrase_table{data::layout_words::caption_labels_table},
    .picture_names = phrase_table{data::layout_words::picture_names_table},
    .picture_pointers = phrase_table{data::layout_words::picture_pointers_table},
    .credit_labels = phrase_table{data::layout_words::credit_labels_table},
    .sign_off_leads = phrase_table{data::layout_words::sign_off_leads_table},
    .sign_off_ends = phrase_table{data::layout_words::sign_off_ends_table},
    .section_names = phrase_table{data::layout_words::section_names_table},
    .boilerplate_lines = phrase_table{data::layout_words::boilerplate_lines_table},
    .boilerplate_leads = phrase_table{data::layout_words::boilerplate_leads_table},
    .contact_leads = phrase_table{data::layout_words::contact_leads_table},
    .contact_words = word_set{data::layout_words::contact_words_table},
    .own_verbs = word_set{data::layout_words::own_verbs_table},
    .stage_directions = word_set{data::layout_words::stage_directions_table},
    .prose_words = word_set{data::layout_words::prose_words_table},
};

}  // namespace newsmodel::en

#endif
