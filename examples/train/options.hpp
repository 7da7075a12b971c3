#ifndef NEWSMODEL_EXAMPLES_TRAIN_OPTIONS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_OPTIONS_HPP_INCLUDED

// The command line of train.

#include "header_output.hpp"

#include <newsmodel/version.hpp>

#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>

namespace newsmodel::train {

/// What is learned.
enum class subject { attributions, speakers, positions, acts };

/// What the command line asks for. A path that is empty was not given; one that was is there.
struct options {
    train::subject subject{};
    std::string corpus;        ///< the articles, or for acts the sentences
    std::string layers;        ///< parts of speech of the same articles
    std::string ud;            ///< a folder of CoNLL-U files
    std::string dev;           ///< articles kept aside
    std::string predictions;   ///< where to write what is found in articles not seen
    std::string attributions;  ///< what was found, for positions
    int seeds = 0;             ///< 0: not given
    bool quick = false;        ///< for a corpus of a few articles
    header_output output;
};

/// How the program ends.
enum exit_status : int { all_done = 0, failed = 1, wrong_usage = 2 };

namespace detail {

inline constexpr char description[] =
    "train learns from articles that people have marked, and writes what it learns as C++ headers.";

inline constexpr char footer[] = R"(
  train attributions articles.jsonl                 how well attributions are learned
  train attributions articles.jsonl --out mine/newsmodel/mine --pack mine
                                                    and the headers <newsmodel/mine/…>
  train COMMAND --help                              the options of a command

docs/corpus.md describes the files. The same files and options give the same bytes.
Exit status: 0 all was done, 1 something could not be read or written, 2 wrong usage.)";

/// Why `name` cannot name a namespace and a folder; empty where it can.
inline std::string fault_of_pack(const std::string& name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const bool good = !name.empty() && is_letter(name.front()) &&
                      std::ranges::all_of(name, [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
    return good ? "" : fmt::format("{:?} is no name of a pack: lower-case letters, digits and _", name);
}

/// A check without the words that CLI11 would put into the help.
inline CLI::Validator silent(CLI::Validator check) { return check.description(""); }
inline CLI::Validator existing_file() { return silent(CLI::ExistingFile); }

inline CLI::App& add_subject(CLI::App& app, const std::string& name, const std::string& says, options& chosen,
                             const std::string& corpus) {
    CLI::App& command = *app.add_subcommand(name, says);
    command.set_help_flag("-h,--help", "This text");
    command.add_option("FILE", chosen.corpus, corpus)->required()->check(existing_file())->type_name("");
    return command;
}

inline void add_output(CLI::App& command, header_output& output) {
    CLI::Option* out =
        command.add_option("--out", output.folder, "Write headers into this folder, made where it is not");
    out->type_name("FOLDER");
    command
        .add_option("--pack", output.pack,
                    "What they are a part of (en): included as <newsmodel/NAME/…>, declared in newsmodel::NAME")
        ->check(fault_of_pack)
        ->needs(out)
        ->type_name("NAME");
    command.add_option("--data", output.data, "What the headers say that they are learned from (the name of the file)")
        ->needs(out)
        ->type_name("TEXT");
    command.add_option("--licence", output.licence, "What they say of its licence (not stated)")
        ->needs(out)
        ->type_name("TEXT");
}

inline CLI::App& add_attributions(CLI::App& app, options& chosen) {
    CLI::App& command = add_subject(app, "attributions", "Who said what: finds sources, cues and contents", chosen,
                                    "Articles with attributions, JSON lines");
    command
        .add_option(
            "--layers", chosen.layers,
            "Parts of speech of the same articles, JSON lines: a tagger is trained for each fold, and one of all")
        ->check(existing_file())
        ->type_name("FILE");
    command
        .add_option(
            "--ud", chosen.ud,
            "A folder of Universal Dependencies: taggers learn from *-train.conllu and are tried on *-dev.conllu")
        ->check(silent(CLI::ExistingDirectory))
        ->type_name("FOLDER");
    command.add_option("--dev", chosen.dev, "Articles kept aside, JSON lines: print how well the models do on them")
        ->check(existing_file())
        ->type_name("FILE");
    command.add_option("--predictions", chosen.predictions, "Write what is found in articles not seen, JSON lines")
        ->type_name("FILE");
    command.add_option("--seeds", chosen.seeds, "Average fields learned in so many orders (6; with --quick 1)")
        ->check(CLI::Range(1, 64))
        ->type_name("N");
    command.add_flag("--quick", chosen.quick, "Small tables, for a corpus of a few articles");
    add_output(command, chosen.output);
    return command;
}

inline CLI::App& add_speakers(CLI::App& app, options& chosen) {
    CLI::App& command = add_subject(app, "speakers", "Whom pronouns and roles stand for", chosen,
                                    "Articles whose attributions name their speakers, JSON lines");
    add_output(command, chosen.output);
    return command;
}

inline CLI::App& add_positions(CLI::App& app, options& chosen) {
    CLI::App& command = add_subject(app, "positions", "Who stands where: chooses among candidates", chosen,
                                    "Articles with attributions and positions, JSON lines");
    command
        .add_option("--attributions", chosen.attributions,
                    "Attributions found in them, as `train attributions --predictions` writes; else people's")
        ->check(existing_file())
        ->type_name("FILE");
    add_output(command, chosen.output);
    return command;
}

inline CLI::App& add_acts(CLI::App& app, options& chosen) {
    return add_subject(app, "acts", "Prints which acts are taken for which, where source and target are known", chosen,
                       "Sentences with source, target and root, JSON lines");
}

inline exit_status explain(CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {  // --help, --version
        app.exit(error);
        return all_done;
    }
    fmt::print(stderr, "train: {}\ntrain --help says how it is used\n", error.what());
    return wrong_usage;
}

}  // namespace detail

/// Reads the command line into `chosen`; the exit status where the program is to end with that.
inline std::optional<exit_status> read_options(int count, char** words, options& chosen) {
    CLI::App app{detail::description, "train"};
    app.set_help_flag("-h,--help", "This text");
    app.set_version_flag("--version", fmt::format("newsmodel {}", newsmodel::version), "The version");
    app.require_subcommand(0, 1);  // none at all is told below, in more words than CLI11 has
    detail::add_attributions(app, chosen);
    const CLI::App& speakers = detail::add_speakers(app, chosen);
    const CLI::App& positions = detail::add_positions(app, chosen);
    const CLI::App& acts = detail::add_acts(app, chosen);
    app.footer(detail::footer);
    try {
        app.parse(count, words);
        if (app.get_subcommands().empty())
            throw CLI::ValidationError{"say what to learn: attributions, speakers, positions or acts"};
    } catch (const CLI::ParseError& error) {
        return detail::explain(app, error);
    }
    chosen.subject = speakers.parsed()    ? subject::speakers
                     : positions.parsed() ? subject::positions
                     : acts.parsed()      ? subject::acts
                                          : subject::attributions;
    if (chosen.output.data.empty()) chosen.output.data = std::filesystem::path{chosen.corpus}.filename().string();
    return std::nullopt;
}

}  // namespace newsmodel::train

#endif
