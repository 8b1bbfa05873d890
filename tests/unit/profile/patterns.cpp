#include <doctest/doctest.h>

#include "profile/phrases.hpp"
#include "profile/symbols.hpp"
#include "support/text.hpp"

using namespace resolute::profile;

TEST_CASE("document symbols of all series are found whole") {
  auto const symbol = [](std::string_view text) {
    auto const end = match_symbol(text, 0);
    return std::string(text.substr(0, end.value_or(0)));
  };
  CHECK(symbol("A/59/12/Add.1）。") == "A/59/12/Add.1");
  CHECK(symbol("S/RES/2626 (2022), which") == "S/RES/2626 (2022)");
  CHECK(symbol("ST/SGB/2003/13.") == "ST/SGB/2003/13");
  CHECK(symbol("A/HRC/RES/56/10") == "A/HRC/RES/56/10");
  CHECK(symbol("A/CONF.199/20, chap.") == "A/CONF.199/20");
  CHECK(symbol("HIV/AIDS") == "");
  CHECK(symbol("and/or 5") == "");
}

TEST_CASE("numbers of resolutions in all their forms") {
  auto const number = match_resolution("58/153号", 0);
  REQUIRE(number);
  CHECK(number->number == "58/153");
  CHECK(match_resolution("428(V)号", 0)->number == "428(V)");
  CHECK(match_resolution("217 A (III)", 0)->number == "217(III)");
  CHECK(match_resolution("217 A (III)", 0)->part == "A");
  CHECK(match_resolution("75/245 A号", 0)->part == "A");
  CHECK(match_resolution("1325 (2000)", 0)->year);
  CHECK(match_resolution("ES-10/14", 0)->number == "ES-10/14");
  CHECK_FALSE(match_resolution("2004年", 0));
  CHECK_FALSE(match_resolution("1/2/3", 0));
}

TEST_CASE("a date is a real day in a format of the language") {
  auto const& zh = support::grammar("zh").dates;
  auto const found = zh.find_all("其2003年12月22日关于，2004年13月1日，2004年8月");
  REQUIRE(found.size() == 1);
  CHECK(found[0].value == std::chrono::year{2003} / 12 / 22);
  auto const& en = support::grammar("en").dates;
  REQUIRE(en.find_all("on 31 December 2020.").size() == 1);
  CHECK(en.find_all("31 June 2020").empty());
}

TEST_CASE("slots match what they are named for, {any} as little as it can") {
  Dates const dates;
  Pattern const meeting("第{n}次全体会议");
  auto const match = meeting.match_whole("第74次全体会议", dates);
  REQUIRE(match);
  CHECK(match->captures.size() == 1);
  CHECK_FALSE(meeting.match_whole("第74次全体会议(续会)", dates));
  Pattern const bracket("[{any}]");
  CHECK(bracket.match("[a] b]", 0, dates)->end == 3);
  CHECK_THROWS_AS(Pattern("{nonsense}"), resolute::InternalError);
}

TEST_CASE("the longest phrase wins, and a word is not cut") {
  Phrases const phrases({{"Recalling", 5}, {"Recalling also", 3}, {"Re", 1}});
  CHECK(phrases.longest("Recalling also its", true)->text == "Recalling also");
  CHECK(phrases.longest("Recalling alsop", true)->text == "Recalling");
  CHECK(phrases.longest("Recall", true) == nullptr);
  CHECK(phrases.longest("Recalled", false)->text == "Re");
  CHECK(phrases.longest("", true) == nullptr);
}
