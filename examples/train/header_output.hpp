#ifndef NEWSMODEL_EXAMPLES_TRAIN_HEADER_OUTPUT_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_HEADER_OUTPUT_HPP_INCLUDED

// Where the headers of trained weights go, and what they say of themselves.

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/write_header.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <ios>
#include <stdexcept>
#include <string>
#include <string_view>

namespace newsmodel::train {

/// Writes a file beside its place and moves it there, so that nobody reads half of it.
inline void write_file(const std::filesystem::path& path, std::string_view text) {
    const std::filesystem::path beside = path.string() + ".new";
    {
        std::ofstream file{beside, std::ios::binary};
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        if (!file.flush()) throw std::runtime_error{path.string() + ": cannot be written"};
    }
    std::filesystem::rename(beside, path);
}

/// The headers of one language pack: `<newsmodel/PACK/NAME.hpp>` declares `newsmodel::PACK::NAME`.
struct header_output {
    static constexpr std::string_view generator = "examples/train.cpp";

    std::string folder;  ///< empty: nothing is written
    std::string pack = "en";
    std::string data;  ///< what the weights were learned from
    std::string licence = "not stated";

    [[nodiscard]] bool is_wanted() const noexcept { return !folder.empty(); }

    /// Makes the folder, so that one that cannot be made is known before anything is trained.
    void prepare() const {
        if (is_wanted()) std::filesystem::create_directories(folder);
    }
    /// The path of a header below `newsmodel/`, as programs include it.
    [[nodiscard]] std::string path_of(std::string_view name) const { return fmt::format("{}/{}.hpp", pack, name); }
    [[nodiscard]] std::string guard_of(std::string_view name) const {
        return learn::detail::include_guard(path_of(name));
    }

    void write_text(std::string_view name, std::string_view text) const {
        write_file(std::filesystem::path{folder} / fmt::format("{}.hpp", name), text);
    }
    void write_model(std::string_view name, std::string_view contract, const learn::model_words& words) const {
        const std::string path = path_of(name), name_space = fmt::format("newsmodel::{}", pack);
        write_text(name, learn::write_header(words, {.file = path,
                                                     .name = name,
                                                     .name_space = name_space,
                                                     .contract = contract,
                                                     .generator = generator,
                                                     .data = data,
                                                     .licence = licence,
                                                     .version = "1"}));
    }
};

}  // namespace newsmodel::train

#endif
