#ifndef NEWSMODEL_TESTS_POSITION_WORDS_OF_HPP_INCLUDED
#define NEWSMODEL_TESTS_POSITION_WORDS_OF_HPP_INCLUDED

#include "position/position_reading.hpp"

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/told_words.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace position_test {

/// The clause words of a text, and its tokens by their words.
class words_of {
public:
    explicit words_of(std::string_view text, std::initializer_list<told> attributions = {})
        : article_{text, attributions} {
        words_.read(article_.document());
        told_.read(article_.document(), article_.attributions(), article_.speakers());
    }

    [[nodiscard]] const news::clause_words& words() const { return words_; }
    [[nodiscard]] const news::told_words& told_of_words() const { return told_; }
    [[nodiscard]] const article& read() const { return article_; }

    /// The first token of these words; the number of tokens where there is none.
    [[nodiscard]] std::uint32_t token(std::string_view words) const {
        const auto& tokens = article_.document().tokens;
        for (std::uint32_t at = 0; at < tokens.size(); ++at) {
            if (article_.document().words(tokens[at]) == words) return at;
        }
        return static_cast<std::uint32_t>(tokens.size());
    }
    [[nodiscard]] std::string text(news::token_range range) const {
        return std::string{article_.document().words(range)};
    }

private:
    article article_;
    news::frame_table frames_{news::english.position.frames};
    news::clause_words words_{news::english.position, frames_};
    news::told_words told_;
};

}  // namespace position_test

#endif
