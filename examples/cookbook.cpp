// The recipes of docs/cookbook.md: each function between marks is one. Makes those that it is given, else all.

#include "cookbook/press_record.hpp"  // first: it compiles with model.hpp alone

#include <newsmodel/analysis/merge_speakers.hpp>
//{ head
#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>
//}
#include <newsmodel/json.hpp>

//{ head
#include <fmt/format.h>
//}

#include <nlohmann/json.hpp>

#include <range/v3/range/conversion.hpp>
#include <range/v3/view/transform.hpp>

#include <algorithm>
#include <cstddef>
#include <istream>
#include <map>
#include <mutex>
#include <ranges>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

//{ head
namespace news = newsmodel;
//}

namespace {

//{ story
constexpr char story[] =
    "Governor rules out sale of harbor\n"
    "\n"
    "PORT ELLERY, Sept. 3 (Corwin Press) - Gov. Renata Colby said on Tuesday that she would veto a bill to sell the "
    "state's largest harbor.\n"
    "“I have read the contract,” Colby told reporters. “I will not sign it.”\n"
    "Sen. Martin Oakes accused the governor of playing to the cameras. He said that Mayor Lena Wirth had warned that "
    "the port was losing money.\n"
    "“We built this harbor,” said Joe Strand, who leads the union. “It is not for sale.” He urged Colby to meet with "
    "the workers.\n"
    "Colby declined to say whether she would.\n";
//}

constexpr char second_story[] =
    "Union and governor meet\n"
    "\n"
    "PORT ELLERY, Sept. 5 (Corwin Press) - Gov. Renata Colby met dockworkers on Thursday.\n"
    "\"We will keep the harbor,\" Colby said. Joe Strand said that he was relieved.\n";

//{ group_by_speaker
void group_by_speaker(const news::analysis& analysis) {
    std::map<news::id<news::speaker>, std::vector<const news::quotation*>> said;  // two may share a name, not a number
    for (const news::quotation& q : analysis | news::quotations) said[analysis.id_of(q.speaker())].push_back(&q);

    for (const auto& [who, all] : said) {
        fmt::print("{}\n", analysis[who].name());
        for (const news::quotation* q : all) fmt::print("    {}\n", q->content());
    }
}
//}

//{ who_said
void who_said(std::span<const news::analysis> database, std::string_view words) {
    for (const news::analysis& one : database)
        for (const news::quotation& q : one | news::quotations | news::about(words))
            fmt::print("{}, {}: {}\n", q.speaker().name(), q.form(), q.content());
}
//}

//{ did_say
bool did_say(const news::analysis& analysis, std::string_view name, std::string_view words) {
    return !(analysis | news::quotations | news::spoken_by(name) | news::direct | news::about(words)).empty();
}
//}

//{ highlight
void highlight(const news::analysis& analysis) {
    const news::text_index index{analysis.text()};
    for (const news::quotation& q : analysis | news::quotations | news::direct)
        for (const auto& [text, span] : q.content()) {
            const auto first = index.utf16_at(span.first);
            const auto length = index.utf16_at(span.last) - first;
            fmt::print("bytes {}: mark {} units from {} on, line {}\n", span, length, first,
                       index.line_at(span.first).line);
        }
}
//}

//{ read_dump
std::map<std::string, std::size_t> read_dump(std::istream& dump, std::size_t threads) {
    std::map<std::string, std::size_t> counts;  // of quotations, by the article's id
    std::mutex taking;
    std::mutex giving;
    const auto work = [&] {
        news::analyzer analyzer{news::english};  // one a thread: it keeps its buffers from article to article
        for (std::string line;;) {
            {
                const std::scoped_lock lock{taking};
                if (!std::getline(dump, line)) return;
            }
            const auto object = nlohmann::json::parse(line);
            const news::article article = news::read_text(object.at("text").get<std::string>());
            const news::analysis analysis = analyzer.analyze(article);
            const std::scoped_lock lock{giving};
            counts[object.at("id").get<std::string>()] = analysis.quotations().size();
        }
    };
    std::vector<std::thread> workers;
    for (std::size_t each = 0; each < threads; ++each) workers.emplace_back(work);
    for (std::thread& worker : workers) worker.join();
    return counts;
}
//}

//{ own_frames
void own_frames(const news::article& article) {
    const std::string frames = std::string{news::english.position.frames} + "v ! opposes stonewall >\n";
    news::language own = news::english;  // views of constants: cheap to copy
    own.position.frames = frames;        // borrowed: keep it as long as the analyzer and its analyses
    news::analyzer analyzer{own};

    for (const news::position& p : analyzer.analyze(article) | news::positions) fmt::print("{}\n", p);
}
//}

//{ sure_and_direct
void sure_and_direct(const news::analysis& analysis) {
    for (const news::quotation& q :
         analysis | news::quotations | news::direct | news::at_least(news::confidence::of(0.5)))
        fmt::print("{}\n", q);
}
//}

//{ narration
void narration(const news::analysis& analysis) {
    std::vector<news::byte_span> said;
    for (const news::quotation& q : analysis | news::quotations)
        for (const auto& fragment : q.content()) said.push_back(fragment.span);
    std::ranges::sort(said);

    for (const news::byte_span paragraph : analysis.layout().body) {
        std::uint32_t at = paragraph.first;
        const auto narrate_to = [&](std::uint32_t byte) {
            if (at < byte) fmt::print("[{}]\n", news::byte_span{at, byte}.in(analysis.text()));
        };
        for (const news::byte_span span : said)
            if (paragraph.contains(span)) {
                narrate_to(span.first);
                at = std::max(at, span.last);  // contents may nest
            }
        narrate_to(paragraph.last);
    }
}
//}

//{ nested
void nested(const news::analysis& analysis) {
    const auto who = [&](news::id<news::attribution> one) {
        return analysis[analysis.sources()[one.index()].who].name();
    };
    for (const news::quotation& q : analysis | news::quotations)
        if (const auto parent = analysis.attributions()[q.attribution().index()].parent)
            fmt::print("{} tells that {} said: {}\n", who(*parent), q.speaker().name(), q.content());
}
//}

//{ not_said
void not_said(const news::analysis& analysis) {
    for (const news::attribution& one : analysis | news::attributions)
        if (one.factuality == news::factuality::negated)
            fmt::print("not said: {}\n", news::excerpt{analysis.text(), one.content}.joined());
}
//}

//{ toward
void toward(const news::analysis& analysis, std::string_view name) {
    for (const news::position& p : analysis | news::positions | news::toward(name))
        fmt::print("{} (line {})\n", p, news::text_index{analysis.text()}.line_at(p.evidence().span.first).line);
}
//}

//{ against
void against(const news::analysis& analysis) {
    for (const news::position& p : analysis | news::positions | news::opposing)
        fmt::print("{} {} “{}”, {}\n", p.holder().name(), p.act(), p.target(), p.modality());
}
//}

//{ keep
/// The article and its analysis end here; what is returned does not need them.
std::vector<news::basic_quotation<std::string>> keep(std::string text) {
    const news::article article = news::read_text(std::move(text));
    std::vector<news::basic_quotation<std::string>> kept;
    for (const news::quotation& q : article | news::quotations) kept.push_back(q.to_owned());
    return kept;
}
//}

//{ over_articles
void over_articles(std::span<const news::analysis> analyses) {
    for (const news::merged_speaker& who : news::merge_speakers(analyses))
        fmt::print("{} ({}): in {} of {} articles\n", who.name, who.kind, who.appearances.size(), analyses.size());
}
//}

//{ explain
void explain(const news::analysis& analysis) {
    const auto because = [&](std::span<const news::evidence> reasons) {
        for (const news::evidence& reason : reasons)
            fmt::print("    {}: \"{}\"\n", reason.rule, reason.span.in(analysis.text()));
    };
    for (const news::quotation& q : analysis | news::quotations) {
        const auto number = q.attribution().index();
        fmt::print("{}, {:.2f} sure; of the speaker {:.2f}\n", q.content(), q.confidence(), q.speaker_confidence());
        because(analysis.attributions()[number].reasons);
        because(analysis.sources()[number].reasons);
    }
    for (const news::position& p : analysis | news::positions) {
        fmt::print("{}, {:.2f} sure, read from \"{}\"\n", p, p.confidence(), p.evidence());
        because(p.reasons());
    }
}
//}

//{ pipelines
void pipelines(const news::analysis& analysis) {
    const auto name = [](const news::quotation& q) { return q.speaker().name(); };

    for (const std::string_view who : analysis | news::quotations | std::views::transform(name) | std::views::take(2))
        fmt::print("{}\n", who);

    const auto everybody = analysis | news::quotations | ranges::views::transform(name) | ranges::to<std::set>();
    fmt::print("{} people\n", everybody.size());
}
//}

//{ to_json
void to_json(const news::analysis& analysis) {
    const nlohmann::json tree = analysis;  // as `newsmodel --json` writes it
    fmt::print("{} speakers, {}\n", tree["speakers"].size(), tree["dateline"]["place"].dump());

    const nlohmann::json one = analysis.quotations().front();
    fmt::print("{}\n", one["speaker"].dump());
}
//}

//{ parts
void parts(const news::article& article) {
    fmt::print("headline: {}\n", article.headline().value_or("none"));
    if (const auto& line = article.layout().dateline; line && line->place)
        fmt::print("from: {}\n", article.text(*line->place));
    fmt::print("paragraphs: {}\n", article.layout().body.size());
}
//}

/// Runs the recipe of that name and says so, unless others were asked for.
class kitchen {
public:
    explicit kitchen(std::span<char*> wanted) : wanted_{wanted.begin(), wanted.end()} {}

    template <class Recipe>
    void make(std::string_view name, Recipe recipe) const {
        if (!wanted_.empty() && !wanted_.contains(name)) return;
        fmt::print("== {}\n", name);
        recipe();
    }

private:
    std::set<std::string_view> wanted_;
};

}  // namespace

int main(int count, char** words) {
    const kitchen here{std::span{words, static_cast<std::size_t>(count)}.subspan(1)};
    const news::article first = news::read_text(story);
    const news::article second = news::read_text(second_story);
    const std::vector<news::analysis> both{news::analyze(first), news::analyze(second)};
    const news::analysis& read = both.front();

    here.make("group_by_speaker", [&] { group_by_speaker(read); });
    here.make("who_said", [&] { who_said(both, "harbor"); });
    here.make("did_say", [&] {
        for (const std::string_view name : {"Colby", "Oakes"})
            fmt::print("{}: {}\n", name, did_say(read, name, "I will not sign it"));
    });
    here.make("highlight", [&] { highlight(read); });
    here.make("read_dump", [] {
        std::istringstream dump{
            "{\"id\": \"a\", \"text\": \"\\\"We will vote no,\\\" Senator Ana Ruiz said.\"}\n"
            "{\"id\": \"b\", \"text\": \"It rained in Port Ellery.\"}\n"};
        for (const auto& [id, quotations] : read_dump(dump, 2)) fmt::print("{}: {}\n", id, quotations);
    });
    here.make("own_frames", [] {
        const news::article article = news::read_text("Senator Ana Ruiz stonewalled the plan on Monday.\n");
        own_frames(article);
    });
    here.make("sure_and_direct", [&] { sure_and_direct(read); });
    here.make("narration", [&] { narration(read); });
    here.make("nested", [&] { nested(read); });
    here.make("not_said", [&] { not_said(read); });
    here.make("toward", [&] { toward(read, "Colby"); });
    here.make("against", [&] { against(read); });
    here.make("keep", [] {
        press_record record;
        for (const auto& one : keep(story)) record.add(one);
        fmt::print("{} of {} stand in quotation marks\n", record.direct_ones(), record.all().size());
    });
    here.make("over_articles", [&] { over_articles(both); });
    here.make("explain", [&] { explain(read); });
    here.make("pipelines", [&] { pipelines(read); });
    here.make("to_json", [&] { to_json(read); });
    here.make("parts", [&] { parts(first); });
}
