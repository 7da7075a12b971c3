#include <newsmodel/learn/model_words.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("model_words") {
    const model_header header{.kind = model_kind::chain, .columns = 5, .bits = 18, .check = row_check::fingerprint,
                              .count = 200000, .unit = 123456};
    model_words words;
    append_header(words, header);

    SUBCASE("a header is read as it was written") {
        CHECK(words.size() == model_header::words);
        CHECK(read_header(words, model_kind::chain) == header);
    }
    SUBCASE("another kind, cut words and other words are refused") {
        CHECK(!read_header(words, model_kind::trees));
        CHECK(!read_header(std::span{words}.first(1), model_kind::chain));
        CHECK(!read_header(model_words{0, 0, 0}, model_kind::chain));
    }
    SUBCASE("bytes lie low first, whatever the machine") {
        model_words packed{1, 3};
        set_packed_byte(packed, 5, 0xAB);
        CHECK(packed == model_words{1, 0xAB03});
        CHECK(packed_byte(packed, 5) == 0xAB);
        set_packed_byte(packed, 5, 0x01);
        CHECK(packed == model_words{1, 0x0103});
        CHECK(packed_byte(packed, 4) == 3);
    }
    SUBCASE("words of an older layout are refused") {
        words[0] -= 1u << 8;
        CHECK(!is_model(words));
        CHECK(!read_header(words, model_kind::chain));
    }
}
