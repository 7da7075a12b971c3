#include <newsmodel/text/read_caption.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

/// `words # credit` of a caption; empty where the block is none.
std::string read(std::string_view block, bool stroke_after = false) {
    const auto caption = news::detail::caption_reader{news::en::layout}.read(block, stroke_after);
    if (!caption) return "";
    return std::string{caption->words}.append(" # ").append(caption->credit);
}

}  // namespace

TEST_CASE("caption_reader") {
    SUBCASE("a label leads it") {
        CHECK(read("Photo: Dockers wait on Monday.") == "Dockers wait on Monday. # ");
        CHECK(read("Image: Dockers wait. Credit: Ana Ruiz/The Courier") == "Dockers wait. # Ana Ruiz/The Courier");
        CHECK(read("FILE - In this Aug. 3, 2016, file photo, dockers wait. (AP Photo/Ana Ruiz, File)") ==
              "In this Aug. 3, 2016, file photo, dockers wait. # AP Photo/Ana Ruiz, File");
    }
    SUBCASE("a labelled credit ends it") {
        CHECK(read("Dockers wait on Monday. (Photo by Ana Ruiz/Getty Images)") ==
              "Dockers wait on Monday. # Ana Ruiz/Getty Images");
        CHECK(read("Dockers wait on Monday. Photograph: Ana Ruiz/The Courier") ==
              "Dockers wait on Monday. # Ana Ruiz/The Courier");
        CHECK(read("Dockers wait (Photo: Ana Ruiz).") == "Dockers wait # Ana Ruiz");
    }
    SUBCASE("names with an agency end it") {
        CHECK(read("Dockers wait on Monday. J. Scott Ruiz/AP") == "Dockers wait on Monday. # J. Scott Ruiz/AP");
        CHECK(read("Dockers wait on Monday. AFP via Getty Images") == "Dockers wait on Monday. # AFP via Getty Images");
        CHECK(read("Dockers wait on Monday. (Ana Ruiz/The Courier)") ==
              "Dockers wait on Monday. # Ana Ruiz/The Courier");
    }
    SUBCASE("a stray stroke stands after its credit, whose agency may be unknown") {
        CHECK(read("The secretary speaks in this file photo. Reuters-Yonhap", true) ==
              "The secretary speaks in this file photo. # Reuters-Yonhap");
        CHECK(read("Dockers wait on Sunday. Tessel-Agencia Sur", true) ==
              "Dockers wait on Sunday. # Tessel-Agencia Sur");
        CHECK(read("Dockers wait on Sunday. Tessel-Agencia Sur").empty());
    }
    SUBCASE("it says itself that it is a picture's") {
        CHECK(read("Ana Ruiz speaks in this file photo.") == "Ana Ruiz speaks in this file photo. # ");
        CHECK(read("She tweeted a file photo of him.").empty());
    }
    SUBCASE("a credit alone") {
        CHECK(read("Photo: Ana Ruiz/Getty Images") == " # Ana Ruiz/Getty Images");
        CHECK(read("Ana Ruiz via Getty Images") == " # Ana Ruiz via Getty Images");
        CHECK(read("By Ana Ruiz/Reuters").empty());
    }
    SUBCASE("prose is none") {
        CHECK(read("Dockers waited on Monday, he told Reuters.").empty());
        CHECK(read("The poll had her ahead by four points (Reuters/Ipsos).").empty());
        CHECK(read("The next debate is on Dec. 15 on CNN").empty());
        CHECK(read("\"No,\" he said. Bloomberg").empty());
        CHECK(read("It was bought by Michael R. Bloomberg").empty());
        CHECK(read("Officials met for four hours. (They did not vote.)").empty());
        CHECK(read("The photo: nobody had seen it, she said.").empty());
        CHECK(read("<a>Dockers wait. Ana Ruiz/AP</a>").empty());
        CHECK(read("").empty());
    }
    SUBCASE("a long paragraph needs a label") {
        const std::string prose = "Dockers wait. " + std::string(500, 'x');
        CHECK(read(prose + ". Ana Ruiz/AP").empty());
        CHECK(!read("Photo: " + prose).empty());
        CHECK(read("Photo: " + prose + prose).empty());
    }
    SUBCASE("brackets that do not pair") {
        CHECK(read(")").empty());
        CHECK(read("Dockers wait. )").empty());
        CHECK(read("()").empty());
        CHECK(read("Photo:") == " # ");
    }
}
