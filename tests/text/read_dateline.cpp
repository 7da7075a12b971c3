#include <newsmodel/text/read_dateline.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

/// `place / agency / date > rest` of a block's dateline; empty where it has none.
std::string read(std::string_view block) {
    const auto line = news::detail::dateline_reader{news::en::layout}.read(block);
    if (!line) return "";
    std::string told;
    told.append(line->place.value_or("?"))
        .append(" / ")
        .append(line->agency.value_or("?"))
        .append(" / ")
        .append(line->date.value_or("?"));
    return told.append(" >").append(block.substr(line->all.size()));
}

}  // namespace

TEST_CASE("dateline_reader") {
    SUBCASE("a place in capitals") {
        CHECK(read("LONDON \u2014 Talks ended.") == "LONDON / ? / ? > Talks ended.");
        CHECK(read("LONDON -- Talks ended.") == "LONDON / ? / ? > Talks ended.");
        CHECK(read("LONDON - \"No,\" he said.") == "LONDON / ? / ? > \"No,\" he said.");
        CHECK(read("ST. LOUIS\u2014Talks ended.") == "ST. LOUIS / ? / ? >Talks ended.");
        CHECK(read("WEST PALM BEACH, Fla. \u2013 Talks ended.") == "WEST PALM BEACH, Fla. / ? / ? > Talks ended.");
        CHECK(read("WASHINGTON/NEW YORK \u2013 Talks ended.") == "WASHINGTON/NEW YORK / ? / ? > Talks ended.");
        CHECK(read("Rio de Janeiro, June 3 - Talks ended.") == "Rio de Janeiro / ? / June 3 > Talks ended.");
        CHECK(read("CHARLESTON, S.C.\u00A0\u2014 Talks ended.") == "CHARLESTON, S.C. / ? / ? > Talks ended.");
    }
    SUBCASE("with a date and an agency") {
        CHECK(read("GENEVA, June 3 (Reuters) - Talks ended.") == "GENEVA / Reuters / June 3 > Talks ended.");
        CHECK(read("SEOUL, Sept. 14 (Yonhap) -- Talks ended.") == "SEOUL / Yonhap / Sept. 14 > Talks ended.");
        CHECK(read("PARIS, 3 June 2016 \u2014 Talks ended.") == "PARIS / ? / 3 June 2016 > Talks ended.");
        CHECK(read("DES MOINES, Iowa, Aug. 10, 2016 (UPI) \u2014 Talks ended.") ==
              "DES MOINES, Iowa / UPI / Aug. 10, 2016 > Talks ended.");
        CHECK(read("PORT ELLERY, Sept. 3 (Corwin Press) - Talks ended.") ==
              "PORT ELLERY / Corwin Press / Sept. 3 > Talks ended.");
    }
    SUBCASE("a place in small letters needs an agency that is known, or a date") {
        CHECK(read("Port Ellery, Calif. (AP) - Talks ended.") == "Port Ellery, Calif. / AP / ? > Talks ended.");
        CHECK(read("Seoul, June 3 \u2014 Talks ended.") == "Seoul / ? / June 3 > Talks ended.");
        CHECK(read("Seoul \u2014 Talks ended.").empty());
        CHECK(read("Senator Ana Ruiz (Dem) - A fighter.").empty());
    }
    SUBCASE("an agency alone") {
        CHECK(read("(Reuters) - Talks ended.") == "? / Reuters / ? > Talks ended.");
        CHECK(read("(Laughter) - Talks ended.").empty());
    }
    SUBCASE("prose with a dash is none") {
        CHECK(read("NATO \u2014 the alliance \u2014 met.").empty());
        CHECK(read("UPDATE \u2014 Talks ended.").empty());
        CHECK(read("Trump \u2014 A man of many words.").empty());
        CHECK(read("HALE: Good evening - And welcome.").empty());
        CHECK(read("SIEGEL--Good evening.").empty());
        CHECK(read("2016\u201317 was hard.").empty());
        CHECK(read("LONDON is calling.").empty());
        CHECK(read("A TALE OF TWO CITIES AND MANY MORE PEOPLE - It was.").empty());
        CHECK(read("LONDON \u2014").empty());
        CHECK(read("\u2014 No").empty());
        CHECK(read("").empty());
    }
}
