#include <newsmodel/output/nested_marks.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news = newsmodel;

namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";

/// Writes marks as tags: `<1>` begins, `<1+>` goes on, `</1>` ends.
struct tags {
    std::string written;

    void open(std::uint32_t mark, bool begins) { written += "<" + std::to_string(mark) + (begins ? ">" : "+>"); }
    void text(news::byte_span words) { written += words.in(letters); }
    void close(std::uint32_t mark) { written += "</" + std::to_string(mark) + ">"; }
};
static_assert(news::mark_sink<tags>);

/// The blocks with the spans of marks 1, 2, … in them; blocks stand on lines of their own.
std::string marked(std::vector<news::byte_span> spans, std::initializer_list<news::byte_span> blocks = {{0, 10}}) {
    std::vector<news::marked_span> all;
    for (const news::byte_span span : spans) all.push_back({span, static_cast<std::uint32_t>(all.size() + 1)});
    news::nested_marks marks{std::move(all)};
    tags sink;
    for (const news::byte_span block : blocks) {
        if (!sink.written.empty()) sink.written += "\n";
        marks.write(block, sink);
    }
    return sink.written;
}

/// How much a sink is told, and how deep, without keeping it.
struct counter {
    std::size_t calls = 0;
    std::size_t depth = 0;
    std::size_t deepest = 0;
    std::size_t bytes = 0;

    void open(std::uint32_t, bool) {
        ++calls;
        deepest = std::max(deepest, ++depth);
    }
    void text(news::byte_span words) { bytes += words.size(); }
    void close(std::uint32_t) { --depth; }
};

}  // namespace

TEST_CASE("nested_marks") {
    SUBCASE("text without marks is told once") {
        CHECK(marked({}) == "abcdefghij");
        CHECK(marked({}, {{3, 3}}) == "");
    }
    SUBCASE("marks beside one another, touching ones among them") {
        CHECK(marked({{1, 3}, {5, 7}}) == "a<1>bc</1>de<2>fg</2>hij");
        CHECK(marked({{1, 3}, {3, 7}}) == "a<1>bc</1><2>defg</2>hij");
        CHECK(marked({{0, 10}}) == "<1>abcdefghij</1>");
    }
    SUBCASE("the longer one stands outside, whichever was given first") {
        CHECK(marked({{0, 8}, {2, 4}}) == "<1>ab<2>cd</2>efgh</1>ij");
        CHECK(marked({{2, 4}, {2, 8}}) == "ab<2><1>cd</1>efgh</2>ij");
        CHECK(marked({{4, 8}, {2, 8}}) == "ab<2>cd<1>efgh</1></2>ij");
        CHECK(marked({{2, 4}, {2, 4}}) == "ab<1><2>cd</2></1>efghij");
    }
    SUBCASE("one that outlasts the mark that it began in is split, and no tag crosses another") {
        CHECK(marked({{0, 4}, {2, 6}}) == "<1>ab<2>cd</2></1><2+>ef</2>ghij");
        CHECK(marked({{0, 6}, {3, 9}, {0, 3}}) == "<1><3>abc</3><2>def</2></1><2+>ghi</2>j");
        CHECK(marked({{0, 4}, {1, 6}, {2, 8}}) == "<1>a<2>b<3>cd</3></2></1><3+><2+>ef</2>gh</3>ij");
    }
    SUBCASE("a mark without words, or of words that no block holds, is left out") {
        CHECK(marked({{3, 3}, {20, 22}}) == "abcdefghij");
        CHECK(marked({{3, 5}}, {{0, 3}, {5, 8}}) == "abc\nfgh");
    }
    SUBCASE("a mark over several blocks is closed with each and goes on in the next") {
        CHECK(marked({{1, 9}, {2, 3}}, {{0, 4}, {5, 7}, {8, 10}}) == "a<1>b<2>c</2>d</1>\n<1+>fg</1>\n<1+>i</1>j");
        CHECK(marked({{1, 4}}, {{0, 4}, {5, 7}}) == "a<1>bcd</1>\nfg");
        CHECK(marked({{4, 6}}, {{0, 4}, {5, 7}}) == "abcd\n<1>f</1>g");
    }
    SUBCASE("as many marks as one likes cost no more than their number, however they overlap") {
        constexpr std::uint32_t count = 200'000;
        std::vector<news::marked_span> steps, nest;
        for (std::uint32_t number = 0; number < count; ++number) {
            steps.push_back({{number, number + count}, number});
            nest.push_back({{number, 2 * count - number}, number});
        }
        for (auto& all : {steps, nest}) {
            news::nested_marks marks{all};
            counter sink;
            marks.write({0, 2 * count}, sink);
            CHECK(sink.bytes == 2 * count);
            CHECK(sink.depth == 0);
            CHECK(sink.deepest == news::nested_marks::deepest);
            CHECK(sink.calls <= std::size_t{count} * (news::nested_marks::deepest + 1));
        }
    }
}
