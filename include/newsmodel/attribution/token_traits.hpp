#ifndef NEWSMODEL_ATTRIBUTION_TOKEN_TRAITS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TOKEN_TRAITS_HPP_INCLUDED

#include <newsmodel/learn/rate_table.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// How often a stem is a cue, in steps; `never_seen` for one that no article of the training data had.
enum class cue_bucket : std::uint8_t { hardly, seldom, sometimes, often, mostly, usually, nearly_always, never_seen };

/// Whether a token is one of the outermost double quotation marks.
enum class quotation_side : std::uint8_t { none, opens, closes };

/// What the features of cues, sources and contents need of a token, in numbers that hash well.
struct token_traits {
    std::uint32_t word{};
    std::uint32_t stem{};
    std::uint32_t ending{};  ///< last three bytes
    std::uint8_t tag{};      ///< `part_of_speech`; 0 outside the text
    std::uint8_t shape{};    ///< letters and kind
    cue_bucket bucket{cue_bucket::never_seen};
    quotation_side mark{};
    clause_word clause{};
    std::uint8_t sign{};      ///< what it is on the way between a cue and another token; 0 for what does not count
    bool quoted{};            ///< between double marks
    bool verb{};              ///< a verb or modal
    std::uint16_t letters{};  ///< bytes of a word or number
};

constexpr std::uint32_t folded(word_key key) noexcept {
    const auto bits = static_cast<std::uint64_t>(key);
    return static_cast<std::uint32_t>(bits ^ bits >> 32);
}

constexpr bool is_finite_verb(part_of_speech tag) noexcept {
    return tag == part_of_speech::verb_past || tag == part_of_speech::verb_present ||
           tag == part_of_speech::verb_present_third || tag == part_of_speech::modal;
}

constexpr cue_bucket bucket_of(learn::rate rate) noexcept {
    if (rate.support == 0) return cue_bucket::never_seen;
    constexpr std::array<std::uint8_t, 6> steps{3, 13, 38, 89, 153, 204};  // 1%, 5%, 15%, 35%, 60%, 80% of 255
    std::uint8_t bucket = 0;
    while (bucket < steps.size() && rate.share >= steps[bucket]) ++bucket;
    return static_cast<cue_bucket>(bucket);
}

/// The class of a word that is none of the language's clause words.
constexpr clause_word clause_word_of(part_of_speech tag) noexcept {
    if (tag == part_of_speech::proper_noun) return clause_word::name;
    if (is_noun(tag)) return clause_word::noun;
    if (is_verb(tag)) return clause_word::verb;
    if (tag == part_of_speech::adjective) return clause_word::adjective;
    if (tag == part_of_speech::adverb || tag == part_of_speech::particle) return clause_word::adverb;
    if (tag == part_of_speech::number) return clause_word::other;
    return clause_word::function_word;
}

/// The sign of a token that is no cue: 1 to 14, or 0.
constexpr std::uint8_t sign_of(clause_word word, part_of_speech tag) noexcept {
    switch (word) {
        case clause_word::opening_mark: return 2;
        case clause_word::closing_mark: return 3;
        case clause_word::comma: return 5;
        case clause_word::that: return 6;
        case clause_word::wh_word: return 7;
        case clause_word::whether: return 8;
        case clause_word::conjunction:
        case clause_word::but: return 9;
        case clause_word::stop: return 10;
        case clause_word::colon:
        case clause_word::dash:
        case clause_word::semicolon:
        case clause_word::bracket: return 11;
        case clause_word::to: return 13;
        case clause_word::as:
        case clause_word::subordinator: return 14;
        default: return is_finite_verb(tag) ? 12 : 0;
    }
}
inline constexpr std::uint8_t cue_sign = 4;

/// The traits of every token of a document, and a border token for places outside it.
///
/// Lifetime: borrows the document; kept from document to document for its buffers.
class traits_reader {
public:
    explicit traits_reader(const attribution_lexicon& lexicon) : clause_words_{lexicon.clause_words} {}

    /// Reads all but the cue buckets.
    void read(const document& document) {
        traits_.resize(document.tokens.size());
        for (std::size_t at = 0; at < traits_.size(); ++at) read_token(document, at);
        for (const quoted_span& quoted : document.quoted) mark(quoted);
        letters_before_.resize(traits_.size() + 1);
        for (std::size_t at = 0; at < traits_.size(); ++at) {
            traits_[at].sign = sign_of(traits_[at].clause, static_cast<part_of_speech>(traits_[at].tag));
            letters_before_[at + 1] = letters_before_[at] + traits_[at].letters;
        }
    }

    /// Reads the cue buckets from any function of a stem's hash to a `learn::rate`.
    template <class Rates>
    void rate(const Rates& rates) {
        for (token_traits& traits : traits_) traits.bucket = bucket_of(rates(traits.stem));
    }

    [[nodiscard]] std::span<const token_traits> traits() const noexcept { return traits_; }

    /// The letters of a range of tokens.
    [[nodiscard]] std::uint32_t letters(token_range range) const noexcept {
        return letters_before_[range.last] - letters_before_[range.first];
    }

private:
    void read_token(const document& document, std::size_t at) {
        const token& token = document.tokens[at];
        token_traits& traits = traits_[at];
        const bool word = token.kind == token_kind::word;
        traits.word = folded(token.word);
        traits.stem = folded(token.stem);
        traits.ending = ending_of(document.words(token));
        traits.tag = static_cast<std::uint8_t>(token.tag);
        traits.shape =
            static_cast<std::uint8_t>(static_cast<unsigned>(token.letters) * 8 + static_cast<unsigned>(token.kind));
        traits.bucket = cue_bucket::never_seen;
        traits.mark = quotation_side::none;
        traits.clause = clause_words_.find(token.word);
        if (traits.clause == clause_word::none) traits.clause = clause_word_of(token.tag);
        traits.quoted = false;
        traits.verb = is_verb(token.tag);
        traits.letters =
            word || token.kind == token_kind::number ? static_cast<std::uint16_t>(token.span.size()) : std::uint16_t{0};
    }

    static std::uint32_t ending_of(std::string_view word) noexcept {
        std::uint32_t ending = 0;
        for (std::size_t back = 1; back <= 3 && back <= word.size(); ++back) {
            const auto byte = static_cast<unsigned char>(word[word.size() - back]);
            ending = ending << 8 | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
        }
        return ending;
    }

    /// Notes an outermost pair of marks that is not a pair of single ones inside double ones.
    void mark(const quoted_span& quoted) {
        if (quoted.parent) return;
        const token_range inside = quoted.inside();
        const auto set = [this](std::uint32_t at, quotation_side side) {
            traits_[at].mark = side;
            traits_[at].clause = side == quotation_side::opens ? clause_word::opening_mark : clause_word::closing_mark;
        };
        set(quoted.tokens.first, quotation_side::opens);
        if (quoted.ending == quotation_ending::closed) set(quoted.tokens.last - 1, quotation_side::closes);
        for (std::uint32_t at = inside.first; at < inside.last; ++at) traits_[at].quoted = true;
    }

    clause_word_table clause_words_;
    std::vector<token_traits> traits_;
    std::vector<std::uint32_t> letters_before_;
};

}  // namespace newsmodel::detail

#endif
