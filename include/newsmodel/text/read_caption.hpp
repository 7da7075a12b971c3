#ifndef NEWSMODEL_TEXT_READ_CAPTION_HPP_INCLUDED
#define NEWSMODEL_TEXT_READ_CAPTION_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/text/block_words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsmodel::detail {

/// A caption as views of its block; either may be empty.
struct caption_reading {
    std::string_view words;
    std::string_view credit;
};

/// Reads a block as a caption.
///
/// | the block | example |
/// | --- | --- |
/// | starts with a label | `Photo: Commuters wait on Monday.` |
/// | ends with a labelled credit | `Commuters wait. (Photo by Ana Ruiz/Getty)` |
/// | ends with names, a known agency among them, after a sentence | `Commuters wait. Ana Ruiz/AP` |
/// | the same before a stray stroke, agency known or not | `Commuters wait. Courier Press \|` |
/// | has words that are only said of pictures | `Commuters wait in this file photo.` |
class caption_reader {
public:
    explicit caption_reader(const layout_lexicon& lexicon) noexcept : lexicon_{lexicon} {}

    [[nodiscard]] std::optional<caption_reading> read(std::string_view block, bool stroke_after) const {
        const std::size_t label = lexicon_.caption_labels.match(block);
        if (block.size() > (label > 0 ? longest_labelled : longest) || block.starts_with('<')) return std::nullopt;
        const std::string_view words = trim(block.substr(label));
        if (is_lone_credit(words)) return caption_reading{{}, without_label(words)};
        if (const std::string_view credit = credit_of(words, stroke_after, label > 0); !credit.empty()) {
            return caption_reading{words_before(words, credit), without_label(credit)};
        }
        if (label > 0 || tells_of_picture(words)) return caption_reading{words, {}};
        return std::nullopt;
    }

private:
    static constexpr std::size_t longest = 500;  // bytes
    static constexpr std::size_t longest_labelled = 1000;
    static constexpr std::size_t longest_credit = 80;

    [[nodiscard]] bool tells_of_picture(std::string_view words) const noexcept {
        return !has_double_marks(words) && has_phrase(words, lexicon_.picture_names) &&
               has_phrase(words, lexicon_.picture_pointers);
    }

    /// Whether `words` are a credit from their first to their last: `Ana Ruiz/AP`.
    [[nodiscard]] bool is_lone_credit(std::string_view words) const {
        if (lexicon_.byline_leads.match(words) > 0 || !is_credit(words, false)) return false;
        return lexicon_.credit_labels.match(words) > 0 || words.find('/') != std::string_view::npos ||
               words.find(" via ") != std::string_view::npos;
    }

    /// The credit at the end of `words`, with its brackets and label; empty where there is none.
    [[nodiscard]] std::string_view credit_of(std::string_view words, bool stroke_after, bool labelled) const {
        if (without_stop(words).ends_with(')')) {
            const std::size_t bracket = words.rfind('(');
            if (bracket == std::string_view::npos) return {};
            const std::string_view inside = without_stop(words.substr(bracket + 1));
            const std::string_view credit = inside.substr(0, inside.size() - 1);
            const bool labelled_itself = lexicon_.credit_labels.match(credit) > 0;
            const bool apart = credit.find('/') != std::string_view::npos && ends_sentence(words.substr(0, bracket));
            const bool sure = labelled || labelled_itself || apart;
            return sure && is_credit(credit, true) ? words.substr(bracket) : std::string_view{};
        }
        std::string_view found;
        if (has_double_marks(words) && !labelled && !stroke_after) return found;
        for (std::size_t at = words.size(); at-- > 0 && words.size() - at <= longest_credit;) {
            if (!starts_after_sentence(words, at)) continue;
            const std::string_view tail = words.substr(at);
            if (is_credit(tail, stroke_after)) found = tail;
        }
        return found;
    }

    /// Whether a sentence ends before byte `at`, other than by an initial, and something that is no blank starts there.
    [[nodiscard]] static bool starts_after_sentence(std::string_view words, std::size_t at) noexcept {
        if (at == 0 || words[at - 1] != ' ' || blank_size(words.substr(at)) > 0) return false;
        const std::string_view before = without_closing_marks(words.substr(0, at));
        const bool initial = before.size() < 3 || blank_size(before.substr(before.size() - 3)) > 0;
        return ends_sentence(before) && !initial;
    }

    /// Whether `words` name whom a picture is from: labelled, of names with an agency, or of any names if `certain`.
    [[nodiscard]] bool is_credit(std::string_view words, bool certain) const {
        const std::size_t label = lexicon_.credit_labels.match(words);
        const std::string_view names = trim(without_stop(words.substr(label)));
        if (names.empty() || names.size() > longest_credit) return false;
        if (!is_capitalized(names)) return false;
        if (!all_words(names, [this](const block_word& word) { return may_stand_in_credit(word); })) return false;
        return label > 0 || certain || has_phrase(names, lexicon_.agencies);
    }
    [[nodiscard]] bool may_stand_in_credit(const block_word& word) const noexcept {
        const bool ends_sentence = word.tail.find_first_of(".!?;:") != std::string_view::npos && word.core.size() > 2;
        if (ends_sentence || word.text.find_first_of("\"[<") != std::string_view::npos) return false;
        return word.core.empty() || is_capitalized(word.core) || has_digit(word.core) ||
               lexicon_.small_words.contains(word.core) || lexicon_.name_particles.contains(word.core);
    }

    [[nodiscard]] static std::string_view words_before(std::string_view words, std::string_view credit) noexcept {
        return trim(words.substr(0, static_cast<std::size_t>(credit.data() - words.data())));
    }
    /// A credit without brackets, label and final stop.
    [[nodiscard]] std::string_view without_label(std::string_view credit) const noexcept {
        if (credit.starts_with('(')) {
            credit = without_stop(credit.substr(1));
            credit.remove_suffix(1);
        }
        return trim(without_stop(credit.substr(lexicon_.credit_labels.match(credit))));
    }

    const layout_lexicon& lexicon_;
};

}  // namespace newsmodel::detail

#endif
