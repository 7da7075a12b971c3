#ifndef NEWSMODEL_LEXICON_POSITION_FRAME_HPP_INCLUDED
#define NEWSMODEL_LEXICON_POSITION_FRAME_HPP_INCLUDED

#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_set.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// What kind of word a frame hangs on.
enum class frame_class : std::uint8_t {
    verb,       ///< its subject is the holder
    noun,       ///< the holder owns it: `Ruiz's support for`, `a call by Ruiz for`
    adjective,  ///< as a verb, after a form of be: `is opposed to`
    modal,      ///< `must`, `will`: of what somebody says
};

/// Where a frame is trusted.
enum class frame_strength : std::uint8_t {
    anywhere,  ///< in narration too
    inside,    ///< within what somebody says or feels, or where it is itself the cue of that
    cue,       ///< only where it is the cue
    judging,   ///< only where the target has a word of blame or praise, which decides the act: `called him a liar`
};

/// One step of a frame after its head: a word, or a place for other words.
namespace frame_place {

inline constexpr word_key addressee{1};    ///< `~`: a noun phrase
inline constexpr word_key target{2};       ///< `>`: a noun phrase, a gerund or a clause
inline constexpr word_key target_verb{3};  ///< `+`: a verb phrase

}  // namespace frame_place

/// How a word takes a stand, and where the words around it put whom and what.
/// ```
/// v ! accuses/- accuse ~ of >
/// | |    |   |    |    | |  |
/// | |   act  |   head  | |  `- target
/// | strength |         | `- word
/// class     negated    `- addressee
/// ```
/// Lifetime: borrows the text that it was read from.
struct position_frame {
    static constexpr std::size_t capacity = 5;
    static constexpr std::uint16_t last_of_head = 0xffff;

    std::string_view pattern;                ///< its words in the line, from the head on
    word_key head{};                         ///< a stem
    std::array<word_key, capacity> steps{};  ///< words and places, up to `size`
    std::uint8_t size{};
    frame_class kind{};
    frame_strength strength{};
    position_act act{};
    std::optional<position_act> negated;  ///< what a negation turns it into; none: no position
    std::uint16_t next{last_of_head};     ///< the next frame of the same head
};

/// What a negation makes of an act where a frame does not say otherwise.
[[nodiscard]] constexpr std::optional<position_act> negation_of(position_act act) noexcept {
    switch (act) {
        case position_act::supports: return position_act::opposes;
        case position_act::opposes: return position_act::supports;
        case position_act::commits: return position_act::refuses;
        case position_act::agrees: return position_act::refuses;
        case position_act::seeks: return position_act::opposes;
        default: return std::nullopt;
    }
}

namespace detail {

constexpr std::optional<frame_class> frame_class_of(std::string_view word) noexcept {
    if (word == "v") return frame_class::verb;
    if (word == "n") return frame_class::noun;
    if (word == "a") return frame_class::adjective;
    if (word == "m") return frame_class::modal;
    return std::nullopt;
}

constexpr std::optional<frame_strength> frame_strength_of(std::string_view word) noexcept {
    if (word == "!") return frame_strength::anywhere;
    if (word == ".") return frame_strength::inside;
    if (word == "c") return frame_strength::cue;
    if (word == "j") return frame_strength::judging;
    return std::nullopt;
}

constexpr word_key frame_step(std::string_view word) noexcept {
    return word == "~"   ? frame_place::addressee
           : word == ">" ? frame_place::target
           : word == "+" ? frame_place::target_verb
                         : key_of(word);
}

/// Reads one word of a line into its field; false where it has no meaning there.
constexpr bool read_frame_field(std::size_t field, std::string_view word, position_frame& frame) noexcept {
    switch (field) {
        case 0: {
            const auto kind = frame_class_of(word);
            if (kind) frame.kind = *kind;
            return kind.has_value();
        }
        case 1: {
            const auto strength = frame_strength_of(word);
            if (strength) frame.strength = *strength;
            return strength.has_value();
        }
        case 2: {
            const std::size_t slash = word.find('/');
            const auto act = position_act_named(word.substr(0, slash));
            if (!act) return false;
            frame.act = *act;
            frame.negated =
                slash == std::string_view::npos ? negation_of(*act) : position_act_named(word.substr(slash + 1));
            return true;
        }
        case 3:
            frame.head = regular_stem_key(word);
            frame.pattern = word;
            return true;
        default:
            if (frame.size == position_frame::capacity) return false;
            frame.steps[frame.size++] = frame_step(word);
            frame.pattern = {frame.pattern.data(),
                             static_cast<std::size_t>(word.data() + word.size() - frame.pattern.data())};
            return true;
    }
}

}  // namespace detail

/// The frame of a line as drawn at `position_frame`; none where the line is not one.
[[nodiscard]] constexpr std::optional<position_frame> read_frame(std::string_view line) noexcept {
    position_frame frame;
    std::size_t fields = 0;
    bool sound = true;
    detail::for_each_word(
        line, [&](std::string_view word) { sound = sound && detail::read_frame_field(fields++, word, frame); });
    if (!sound || fields < 5) return std::nullopt;
    return frame;
}

/// Frames by the stem of their head.
class frame_table {
public:
    frame_table() = default;

    /// Reads the frames of a text, one a line; `#` opens a comment, and a line that is no frame is left out.
    ///
    /// Complexity: linear in the text.
    explicit frame_table(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (const auto frame = read_frame(text.substr(at, end - at))) frames_.push_back(*frame);
            at = end + 1;
        }
        link();
    }

    /// The first frame of a head, null where there is none; the others, in the order of their lines, follow by `next`.
    [[nodiscard]] const position_frame* find(word_key head) const noexcept {
        if (slots_.empty()) return nullptr;
        const std::uint16_t first = slots_[slot_of(head)];
        return first == position_frame::last_of_head ? nullptr : &frames_[first];
    }
    [[nodiscard]] const position_frame* next(const position_frame& frame) const noexcept {
        return frame.next == position_frame::last_of_head ? nullptr : &frames_[frame.next];
    }
    [[nodiscard]] std::span<const position_frame> frames() const noexcept { return frames_; }

private:
    [[nodiscard]] std::size_t slot_of(word_key head) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = static_cast<std::size_t>(head) & mask;
        while (slots_[at] != position_frame::last_of_head && frames_[slots_[at]].head != head) at = (at + 1) & mask;
        return at;
    }

    // From the last to the first, so that each head's chain runs in the order of the lines.
    void link() {
        if (frames_.size() >= position_frame::last_of_head) frames_.resize(position_frame::last_of_head - 1u);
        slots_.assign(std::bit_ceil(frames_.size() * 2 + 1), position_frame::last_of_head);
        for (std::size_t at = frames_.size(); at-- > 0;) {
            std::uint16_t& slot = slots_[slot_of(frames_[at].head)];
            frames_[at].next = slot;
            slot = static_cast<std::uint16_t>(at);
        }
    }

    std::vector<position_frame> frames_;
    std::vector<std::uint16_t> slots_;  // open addressing, at most half full, a power of two
};

}  // namespace newsmodel

#endif
