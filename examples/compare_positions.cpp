// Where everybody stands over a folder of articles, in the order of their names: a table of holder, act, target and article,
// with changes of side marked; `--csv` writes it for a spreadsheet.
//
//   compare_positions [--csv] FOLDER|FILE…

#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

/// The text files of a folder, or the file itself.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& place) {
    if (!std::filesystem::is_directory(place)) return {place};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{place})
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// A field of comma-separated values.
std::string csv_field(std::string_view words) {
    std::string field = "\"";
    for (const char one : words) field += one == '"' ? std::string{"\"\""} : std::string{one == '\n' ? ' ' : one};
    return field + '"';
}

//{
void print_table(const std::vector<news::compared_stand>& stands, const std::vector<std::string>& names) {
    for (const news::compared_stand& stand : stands) {
        fmt::print("{}: {}\n", stand.holder, stand.topic);
        for (const news::compared_position& one : stand.positions)
            fmt::print("    {:8}  {}  ({}){}\n", news::name(one.position->act()), one.position->target(),
                       names[one.article], one.changed ? "  changed" : "");
    }
}
//}

void print_csv(const std::vector<news::compared_stand>& stands, const std::vector<std::string>& names) {
    fmt::print("holder,topic,act,target,article,changed\n");
    for (const news::compared_stand& stand : stands) {
        for (const news::compared_position& one : stand.positions)
            fmt::print("{},{},{},{},{},{}\n", csv_field(stand.holder), csv_field(stand.topic),
                       news::name(one.position->act()), csv_field(one.position->target().joined()),
                       csv_field(names[one.article]), one.changed ? "yes" : "no");
    }
}

}  // namespace

int main(int count, char** words) {
    bool csv = false;
    std::vector<std::string> names;
    std::deque<news::article> articles;  // analyses borrow their texts
    std::vector<news::analysis> analyses;
    news::analyzer analyzer{news::english};
    for (int each = 1; each < count; ++each) {
        if (std::string_view{words[each]} == "--csv") {
            csv = true;
            continue;
        }
        for (const auto& path : files_in(words[each])) {
            std::ifstream file{path, std::ios::binary};
            articles.push_back(news::read_text({std::istreambuf_iterator<char>{file}, {}}));
            analyses.push_back(analyzer.analyze(articles.back()));
            names.push_back(path.filename().string());
        }
    }
    const auto stands = news::compare(analyses);
    csv ? print_csv(stands, names) : print_table(stands, names);
}
