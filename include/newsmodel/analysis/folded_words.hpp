#ifndef NEWSMODEL_ANALYSIS_FOLDED_WORDS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_FOLDED_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsmodel {

/// The words of a text one by one, as a person compares them who looks for a name: without case, stops and hyphens.
///
/// `O’Brien-Ruiz` has three words; `U.S.` is the one word `us`. Case is that of ASCII and Latin-1.
class folded_words {
public:
    /// Stands before the first word of `text`, which it borrows.
    constexpr explicit folded_words(std::string_view text) noexcept : text_{text} {}

    /// Goes to the next word; false where there is none left.
    constexpr bool next() noexcept {
        while (at_ < text_.size() && separator_size() != 0) at_ += separator_size();
        if (at_ == text_.size()) return false;
        word_key_builder builder;
        for (; at_ < text_.size() && separator_size() == 0; ++at_)
            if (text_[at_] != '.') builder.add(folded_byte());
        key_ = builder.key();
        return true;
    }

    /// The word that `next` went to.
    [[nodiscard]] constexpr word_key key() const noexcept { return key_; }
    /// Whether a stop ends that word, as in `Mr.`.
    [[nodiscard]] constexpr bool stopped() const noexcept { return at_ != 0 && text_[at_ - 1] == '.'; }

private:
    [[nodiscard]] static constexpr bool is_letter(char byte) noexcept {
        const auto code = static_cast<unsigned char>(byte);
        const unsigned lower = code | 0x20u;
        return code >= 0x80 || (lower >= 'a' && lower <= 'z') || (code >= '0' && code <= '9');
    }
    /// The bytes of the separator that begins here; 0 inside a word, and a stop after a letter is inside.
    [[nodiscard]] constexpr std::size_t separator_size() const noexcept {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("\xe2\x80")) return std::min<std::size_t>(rest.size(), 3);  // curly marks, dashes, …
        if (rest.front() == '.') return at_ == 0 || !is_letter(text_[at_ - 1]) ? 1 : 0;
        return is_letter(rest.front()) ? 0 : 1;
    }
    /// The byte as it is in the lower-case letter; `word_key_builder` folds ASCII.
    [[nodiscard]] constexpr char folded_byte() const noexcept {
        const auto code = static_cast<unsigned char>(text_[at_]);
        const bool upper = at_ != 0 && text_[at_ - 1] == '\xc3' && code >= 0x80 && code <= 0x9e && code != 0x97;
        return static_cast<char>(upper ? code + 0x20 : code);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    word_key key_{};
};

}  // namespace newsmodel

#endif
