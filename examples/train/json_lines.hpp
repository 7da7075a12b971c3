#ifndef NEWSMODEL_EXAMPLES_TRAIN_JSON_LINES_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_JSON_LINES_HPP_INCLUDED

// What the files of docs/corpus.md have in common: a JSON object a line, and ranges of a text.

#include <newsmodel/core/byte_span.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::train::detail {

/// Calls `use` with each line of a file of JSON objects.
///
/// Errors: throws std::runtime_error that names the file, and the line where `use` or the reading of it failed.
template <class Use>
void for_each_json_line(const std::string& path, Use use) {
    std::ifstream file{path};
    if (!file) throw std::runtime_error{path + ": cannot be read"};
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty()) continue;
        try {
            use(nlohmann::json::parse(line));
        } catch (const std::exception& error) {
            throw std::runtime_error{fmt::format("{}:{}: {}", path, number, error.what())};
        }
    }
}

/// The ranges of a text that `from[name]` lists.
///
/// Errors: throws std::runtime_error where one is empty or reaches out of the text.
inline std::vector<byte_span> read_spans(const nlohmann::json& from, std::string_view name, std::string_view text) {
    std::vector<byte_span> spans;
    for (const auto& ends : from.at(std::string{name})) {
        const byte_span span{ends.at(0).get<std::uint32_t>(), ends.at(1).get<std::uint32_t>()};
        if (span.first >= span.last || span.last > text.size())
            throw std::runtime_error{
                fmt::format("{} {} is no range of the text, which has {} bytes", name, ends.dump(), text.size())};
        spans.push_back(span);
    }
    return spans;
}

}  // namespace newsmodel::train::detail

#endif
