#ifndef NEWSMODEL_EXAMPLES_TRAIN_TAGGED_TEXTS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_TAGGED_TEXTS_HPP_INCLUDED

// Reads texts with known parts of speech: CoNLL-U files of Universal Dependencies, and token layers beside articles.

#include <newsmodel/syntax/training/penn_tags.hpp>
#include <newsmodel/syntax/training/train_tagger.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::train {

namespace detail {

/// The columns of a CoNLL-U line.
inline std::vector<std::string_view> columns_of(std::string_view line) {
    std::vector<std::string_view> columns;
    for (std::size_t first = 0; first <= line.size();) {
        const std::size_t last = std::min(line.find('\t', first), line.size());
        columns.push_back(line.substr(first, last - first));
        first = last + 1;
    }
    return columns;
}

inline void add_word(tagged_text& sentence, const std::vector<std::string_view>& columns) {
    const auto first = static_cast<std::uint32_t>(sentence.text.size());
    sentence.text += columns[1];
    const std::string_view penn = columns[4] == "_" ? columns[3] : columns[4];
    sentence.tags.push_back({{first, static_cast<std::uint32_t>(sentence.text.size())}, part_of_speech_of_penn_tag(penn)});
    if (columns[9].find("SpaceAfter=No") == std::string_view::npos) sentence.text += ' ';
}

}  // namespace detail

/// The sentences of a CoNLL-U file, each a text of one paragraph.
///
/// Errors: throws std::runtime_error where the file cannot be read, or a line has not ten columns, with its number.
inline std::vector<tagged_text> read_conllu(const std::string& path) {
    std::ifstream file{path};
    if (!file) throw std::runtime_error{path + ": cannot be read"};
    std::vector<tagged_text> sentences;
    tagged_text sentence;
    std::size_t number = 0;
    const auto finish = [&] {
        if (sentence.text.empty()) return;
        sentence.layout.body.push_back({0, static_cast<std::uint32_t>(sentence.text.size())});
        sentences.push_back(std::exchange(sentence, {}));
    };
    // A contraction stands on a line of its own, `1-2`, before its words; how much room follows it is said there.
    std::string until;
    bool room_after_contraction = true;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty()) {
            finish();
            continue;
        }
        if (line.front() == '#') continue;
        const auto columns = detail::columns_of(line);
        if (columns.size() != 10) throw std::runtime_error{path + ":" + std::to_string(number) + ": not ten columns"};
        if (columns[0].find('.') != std::string_view::npos) continue;
        if (const std::size_t dash = columns[0].find('-'); dash != std::string_view::npos) {
            until = columns[0].substr(dash + 1);
            room_after_contraction = columns[9].find("SpaceAfter=No") == std::string_view::npos;
            continue;
        }
        detail::add_word(sentence, columns);
        if (until.empty()) continue;
        if (sentence.text.ends_with(' ')) sentence.text.pop_back();
        if (columns[0] != until) continue;
        if (room_after_contraction) sentence.text += ' ';
        until.clear();
    }
    finish();
    return sentences;
}

/// The tags of one line of a layers file: `{"id": …, "sentences": [[[begin, end, "NNP", …], …], …]}`, in UTF-8 bytes.
inline std::vector<gold_tag> read_layer(const nlohmann::json& line) {
    std::vector<gold_tag> tags;
    for (const auto& sentence : line.at("sentences")) {
        for (const auto& token : sentence) {
            tags.push_back({{token.at(0).get<std::uint32_t>(), token.at(1).get<std::uint32_t>()},
                            part_of_speech_of_penn_tag(token.at(2).get_ref<const std::string&>())});
        }
    }
    return tags;
}

}  // namespace newsmodel::train

#endif
