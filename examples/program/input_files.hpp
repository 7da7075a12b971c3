#ifndef NEWSMODEL_EXAMPLES_PROGRAM_INPUT_FILES_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_INPUT_FILES_HPP_INCLUDED

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace program {

namespace detail {

inline bool has_extension(const std::filesystem::path& path, std::initializer_list<std::string_view> extensions) {
    const std::string extension = path.extension().string();
    return std::ranges::find(extensions, extension) != extensions.end();
}

}  // namespace detail

/// Whether the name says that there is an article a line.
inline bool is_json_lines_name(const std::filesystem::path& path) {
    return detail::has_extension(path, {".jsonl", ".ndjson"});
}

/// Calls `read` with each file below `folder` whose name is that of articles, in the order of their names, and `fail`
/// with each folder that cannot be listed and why. Returns how many there were of both. Names that begin with a stop,
/// and links to folders, are passed over.
template <class Read, class Fail>
std::size_t for_each_article_file(const std::filesystem::path& folder, Read& read, Fail& fail) {
    std::error_code error;
    std::vector<std::filesystem::directory_entry> entries;
    for (std::filesystem::directory_iterator each{folder, error};
         !error && each != std::filesystem::directory_iterator{}; each.increment(error))
        if (!each->path().filename().string().starts_with('.')) entries.push_back(*each);
    if (error) {
        fail(folder, error.message());
        return 1;
    }
    std::ranges::sort(entries, {}, [](const auto& entry) -> const std::filesystem::path& { return entry.path(); });
    std::size_t count = 0;
    for (const auto& entry : entries) {
        if (entry.is_directory(error) && !entry.is_symlink(error)) {
            count += for_each_article_file(entry.path(), read, fail);
        } else if (detail::has_extension(entry.path(), {".txt", ".md", ".jsonl", ".ndjson"}) &&
                   !entry.is_directory(error)) {
            read(entry.path());
            ++count;
        }
    }
    return count;
}

/// Reads all of `stream`; checks with `refuse` after the first 64 KiB whether to go on, and says what it said if not.
template <class Refuse>
std::optional<std::string> read_all(std::istream& stream, std::string& text, Refuse refuse) {
    text.clear();
    std::array<char, 65536> block;
    bool first = true;
    do {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (first)
            if (std::optional<std::string> why = refuse(std::string_view{text})) return why;
        first = false;
    } while (stream);
    return std::nullopt;
}

/// Why the first bytes of a file are no text; none where they may be.
inline std::optional<std::string> why_binary(std::string_view bytes) {
    constexpr std::string_view remedy = "convert it to plain text in UTF-8 first";
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return "text in UTF-16, not UTF-8: convert it first, by iconv -f UTF-16 -t UTF-8 for example";
    if (bytes.starts_with("%PDF-")) return "a PDF file: convert it to text first, by pdftotext for example";
    const auto is_control = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 && !(code >= '\t' && code <= '\r') && code != 0x1b;
    };
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, is_control));
    if (controls < 16 || controls * 50 < bytes.size()) return std::nullopt;
    const auto first = static_cast<std::size_t>(std::ranges::find_if(bytes, is_control) - bytes.begin());
    return fmt::format("a binary file, not text (byte {} is 0x{:02x}, one of {} such in the first {}): {}", first,
                       static_cast<unsigned char>(bytes[first]), controls, bytes.size(), remedy);
}

}  // namespace program

#endif
