#include <newsmodel/position/passive_frame.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <string>

using position_test::words_of;

namespace {

/// `agent | from where the target begins` of the first frame that has a passive here; empty where none has.
std::string passive(std::string_view text, std::string_view head, std::string_view agent) {
    const words_of read{text};
    const newsmodel::clause_words& words = read.words();
    const std::uint32_t at = read.token(head), first = read.token(agent);
    for (const auto* frame = words.frame(at); frame; frame = words.frames().next(*frame)) {
        const auto target = newsmodel::passive_target(words, *frame, at);
        if (!target) continue;
        return read.text({first, newsmodel::agent_end(words, first)}) + " | " +
               std::string{text.substr(words[*target].span.first)};
    }
    return "";
}

}  // namespace

TEST_CASE("passive_target and agent_end") {
    CHECK(passive("Lund was urged by Ruiz to resign.", "urged", "Ruiz") == "Ruiz | resign.");
    CHECK(passive("Lund was asked by Ruiz why.", "asked", "Ruiz") == "");
    CHECK(passive("The bill was backed by Ruiz who left.", "backed", "Ruiz") == "Ruiz | backed by Ruiz who left.");
}
