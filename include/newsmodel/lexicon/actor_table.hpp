#ifndef NEWSMODEL_LEXICON_ACTOR_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_ACTOR_TABLE_HPP_INCLUDED

#include <newsmodel/lexicon/actor.hpp>
#include <newsmodel/lexicon/word_key.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace newsmodel {

/// How a word or phrase leads to an actor.
enum class actor_alias : std::uint8_t {
    name,
    weak,         ///< `the North`: only where the article also prints the name
    seat,         ///< `Pyongyang`: the actor, unless it says where something happens
    adjective,    ///< `North Korean`: the actor before `government` and its like only
    inhabitants,  ///< `the North Koreans`
};

/// The key of a word of a name: capitals, full stops and the ending `'s` do not matter, `U.S.` is `US`.
[[nodiscard]] constexpr word_key name_word_key(std::string_view word) noexcept {
    word_key_builder builder;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (word[at] == '.') continue;
        if (word.substr(at, 3) == "\u2019") {
            builder.add('\'');
            at += 2;
        } else {
            builder.add(word[at]);
        }
    }
    return builder.key();
}

/// Builds the key of a phrase word by word.
class phrase_key_builder {
public:
    constexpr void add(word_key word) noexcept {
        state_ = (state_ ^ static_cast<std::uint64_t>(word)) * 0x9e3779b97f4a7c15u;
        state_ ^= state_ >> 31;
    }
    [[nodiscard]] constexpr word_key key() const noexcept { return word_key{state_}; }

private:
    std::uint64_t state_ = 0x51ed270b;
};

/// The key of a name in words that blanks separate; `'s` counts as a word of its own.
[[nodiscard]] constexpr word_key phrase_key(std::string_view name) noexcept {
    phrase_key_builder builder;
    for (std::size_t at = 0; at <= name.size();) {
        std::size_t end = name.find(' ', at);
        if (end == std::string_view::npos) end = name.size();
        std::string_view word = name.substr(at, end - at);
        const bool possessive = word.ends_with("'s");
        if (possessive) word.remove_suffix(2);
        if (!word.empty()) builder.add(name_word_key(word));
        if (possessive) builder.add(key_of("'s"));
        at = end + 1;
    }
    return builder.key();
}

/// Actors and the phrases that name them, looked up by key.
///
/// Lifetime: borrows the words of its actors.
/// Errors: a phrase of two actors is the first one's, so what a program brings goes first.
class actor_table {
public:
    struct entry {
        std::uint32_t actor{};
        actor_alias alias{};
    };

    actor_table() = default;
    explicit actor_table(std::span<const actor> actors) {
        for (const actor& one : actors) add(one);
    }

    void add(actor one) {
        const auto index = static_cast<std::uint32_t>(actors_.size());
        brought_ = index + 1;
        note(one.name, {index, actor_alias::name});
        for (const std::string_view alias : one.aliases) note(alias, {index, actor_alias::name});
        actors_.push_back(std::move(one));
    }

    /// Adds governments, one a line: `name|other names|capital and seats|adjectives|inhabitants`, each a list with commas; `~`
    /// marks a weak name.
    void add_governments(std::string_view lines) {
        for (std::size_t at = 0; at < lines.size();) {
            std::size_t end = lines.find('\n', at);
            if (end == std::string_view::npos) end = lines.size();
            if (end > at) add_government(lines.substr(at, end - at));
            at = end + 1;
        }
    }

    [[nodiscard]] const entry* find(word_key phrase) const noexcept {
        const auto found = phrases_.find(static_cast<std::uint64_t>(phrase));
        return found == phrases_.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const actor& operator[](std::uint32_t index) const noexcept { return actors_[index]; }
    [[nodiscard]] std::size_t size() const noexcept { return actors_.size(); }
    /// Whether a program brought an actor, whose name then holds whatever the article prints.
    [[nodiscard]] bool is_brought(std::uint32_t index) const noexcept { return index < brought_; }

private:
    void note(std::string_view phrase, entry one) {
        if (phrase.starts_with('~')) {
            phrase.remove_prefix(1);
            one.alias = actor_alias::weak;
        }
        phrases_.try_emplace(static_cast<std::uint64_t>(phrase_key(phrase)), one);
    }

    void add_government(std::string_view line) {
        static constexpr actor_alias columns[] = {actor_alias::name, actor_alias::name, actor_alias::seat,
                                                  actor_alias::adjective, actor_alias::inhabitants};
        const std::string_view name = line.substr(0, line.find('|'));
        const entry* brought = find(phrase_key(name));  // a government that a program brought keeps all its seats
        const auto index = brought ? brought->actor : static_cast<std::uint32_t>(actors_.size());
        for (const actor_alias column : columns) {
            const std::string_view cell = take(line, '|');
            for (std::string_view rest = cell; !rest.empty();) note(take(rest, ','), {index, column});
        }
        if (!brought) actors_.push_back({.name = name, .kind = actor_kind::government, .aliases = {}, .key = {}});
    }

    /// Cuts off and returns what stands before `mark`.
    static std::string_view take(std::string_view& rest, char mark) noexcept {
        const std::size_t end = rest.find(mark);
        const std::string_view taken = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        return taken;
    }

    std::vector<actor> actors_;
    std::uint32_t brought_{};  ///< by a program, before those of the language
    std::unordered_map<std::uint64_t, entry> phrases_;
};

}  // namespace newsmodel

#endif
