// The language of the patterns in lang/xx/patterns.tsv: what each slot takes, and what it leaves.
#include <doctest/doctest.h>

#include "profile/pattern.hpp"
#include "resolute/diagnostic.hpp"
#include "support/text.hpp"

using namespace resolute::profile;

namespace {

bool matches(std::string_view pattern, std::string_view text) {
  return Pattern(pattern).match_whole(text, Dates()).has_value();
}

/// What the slot takes in a text that the whole pattern matches; "-" when it does not match.
std::string taken(std::string_view pattern, std::string_view text, Slot slot) {
  auto const match = Pattern(pattern).match_whole(text, Dates());
  if (!match) return "-";
  auto const* capture = match->capture(slot);
  return capture == nullptr ? "" : std::string(text.substr(capture->begin, capture->end - capture->begin));
}

std::string enumerator(std::string_view text) {
  return taken("Annex {enum}{|:}", text, Slot::enumerator);
}

}  // namespace

TEST_CASE("pattern: a choice takes one of its texts, an empty one last of all") {
  CHECK(matches("{Resolution|Decision} adopted", "Resolution adopted"));
  CHECK(matches("{Resolution|Decision} adopted", "Decision adopted"));
  CHECK_FALSE(matches("{Resolution|Decision} adopted", "Statement adopted"));
  CHECK_FALSE(matches("{Resolution|Decision} adopted", "adopted"));
  CHECK(matches("Corrigendum{.|}", "Corrigendum"));
  CHECK(matches("Corrigendum{.|}", "Corrigendum."));
  CHECK_FALSE(matches("Corrigendum{.|}", "Corrigendum.."));
}

TEST_CASE("pattern: a choice that leads nowhere is taken back") {
  CHECK(matches("{a|ab}c", "abc"));
  CHECK(matches("{a|ab|}{b|}c", "abc"));
  CHECK(matches("{|at }its meeting", "at its meeting"));
  CHECK(matches("{|at }its meeting", "its meeting"));
}

TEST_CASE("pattern: a blank is any white space or none") {
  CHECK(matches("第 {n} 次 会议", "第74次会议"));
  CHECK(matches("第 {n} 次 会议", "第 74 次\u3000会议"));
  CHECK(matches("{n} /{n}", "2 /5"));
  CHECK(matches("{n} /{n}", "2/5"));
  CHECK_FALSE(matches("{n}/{n}", "2 /5"));
}

TEST_CASE("pattern: what {any} takes ends before a blank of several bytes, and looking for its end comes to an end") {
  auto const found = Pattern("{any} {y}").match_whole("adopted\u00A02004", {});
  REQUIRE(found.has_value());
  CHECK(found->end == 13);
  CHECK_FALSE(Pattern("{any} {n}").match_whole("\u00A012x", {}).has_value());
  CHECK_FALSE(Pattern("{any} 12").match_whole("\u00A012x", {}).has_value());
}

TEST_CASE("pattern: apostrophes of all kinds are the same") {
  CHECK(matches("L'Assemblée générale ,", "L’Assemblée générale,"));
  CHECK(matches("L’Assemblée générale ,", "L'Assemblée générale,"));
  CHECK(matches("{de l'homme|de l'eau}", "de l’eau"));
  CHECK_FALSE(matches("L'Assemblée", "L Assemblée"));
}

TEST_CASE("pattern: {n}, {d} and {y} take digits and nothing else") {
  CHECK(taken("{n} of {y}", "123 of 2004", Slot::number) == "123");
  CHECK(taken("{n} of {y}", "123 of 2004", Slot::year) == "2004");
  CHECK_FALSE(matches("{d}", "123"));
  CHECK_FALSE(matches("{y}", "20"));
  CHECK_FALSE(matches("{y}", "20041"));
  CHECK_FALSE(matches("{n}", "twelve"));
}

TEST_CASE("pattern: {ord} takes digits with the ending of an ordinal of any language") {
  auto const ordinal = [](std::string_view text) { return taken("{ord} x", std::string(text) + " x", Slot::ordinal); };
  CHECK(ordinal("74th") == "74th");
  CHECK(ordinal("101st") == "101st");
  CHECK(ordinal("74e") == "74e");
  CHECK(ordinal("1re") == "1re");
  CHECK(ordinal("48ème") == "48ème");
  CHECK(ordinal("54-е") == "54-е");
  CHECK(ordinal("50ª") == "50ª");
  CHECK(ordinal("50.ª") == "50.ª");
  CHECK(ordinal("74.") == "74.");
  CHECK(ordinal("74") == "74");
  CHECK(ordinal("plenary") == "-");
}

TEST_CASE("pattern: {enum} takes a number, a numeral or a letter of any script that stands alone") {
  CHECK(enumerator("Annex 3") == "3");
  CHECK(enumerator("Annex IV") == "IV");
  CHECK(enumerator("Annex B:") == "B");
  CHECK(enumerator("Annex Б") == "Б");
  CHECK(enumerator("Annex 十二") == "十二");
  CHECK(enumerator("Annex الأول") == "الأول");
  CHECK(enumerator("Annex الثاني عشر") == "الثاني عشر");
  CHECK(enumerator("Annex ألف") == "ألف");
  CHECK(enumerator("Annex Terms") == "-");
  CHECK(enumerator("Annex IVth") == "-");
  CHECK(enumerator("Annex b") == "-");
}

TEST_CASE("pattern: {letter} takes one capital that no letter or digit follows") {
  CHECK(taken("{letter}", "A", Slot::letter) == "A");
  CHECK(taken("{letter}.", "Б.", Slot::letter) == "Б");
  CHECK_FALSE(matches("{letter}", "AB"));
  CHECK_FALSE(matches("{letter}", "a"));
  CHECK_FALSE(matches("{letter}{n}", "A1"));
}

TEST_CASE("pattern: symbols and numbers of resolutions have slots of their own") {
  CHECK(taken("[{symbol}]", "[S/2020/12]", Slot::symbol) == "S/2020/12");
  CHECK(taken("Resolution {resolution}", "Resolution 2561 (2021)", Slot::resolution) == "2561 (2021)");
  CHECK(taken("{number}. {any}", "59/170. Office", Slot::resolution) == "59/170");
}

TEST_CASE("pattern: dates are those of the language") {
  auto const& english = support::grammar("en").dates;
  auto const& russian = support::grammar("ru").dates;
  CHECK(Pattern("{date}").match_whole("20 December 2004", english));
  CHECK_FALSE(Pattern("{date}").match_whole("20 декабря 2004 года", english));
  CHECK(Pattern("{date}").match_whole("20 декабря 2004 года", russian));
  CHECK(Pattern("{d} {month} {y}").match_whole("31 June 2004", english));
  CHECK_FALSE(Pattern("{date}").match_whole("31 June 2004", english));
}

TEST_CASE("pattern: an unknown slot is a mistake of the data") {
  CHECK_THROWS_AS(Pattern("{nr}"), resolute::InternalError);
  CHECK_THROWS_AS(Pattern("{}"), resolute::InternalError);
}
