#include "structure/numbering.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace resolute::structure;

namespace {

using Readings = std::vector<MarkerReading>;

/// The mark as printed; empty when there is none.
std::string printed(std::string_view text) {
  auto const marker = list_marker(text);
  return marker ? std::string(text.substr(0, marker->end)) : "";
}

/// The likelier reading of the mark that a text begins with.
MarkerReading reading(std::string_view text) {
  auto const marker = list_marker(text);
  REQUIRE_MESSAGE(marker.has_value(), text);
  return marker->readings.front();
}

bool follows(std::string_view mark, std::string_view before) {
  return list_marker(mark).value().follows(list_marker(before).value());
}

int number(std::string_view text) {
  auto const found = operative_number(text);
  return found ? found->value : 0;
}

std::string behind_number(std::string_view text) {
  return std::string(text.substr(operative_number(text).value().end));
}

MarkerReading heading(std::string_view text) {
  auto const found = heading_number(text);
  REQUIRE_MESSAGE(found.has_value(), text);
  return found->reading;
}

}  // namespace

TEST_CASE("an (i) is the first roman number or the ninth letter") {
  auto const marker = list_marker("(i) The budget");
  REQUIRE(marker);
  CHECK(marker->end == 3);
  CHECK(marker->readings == Readings{{MarkerKind::letter, 9}, {MarkerKind::roman, 1}});
}

TEST_CASE("marks of sub-paragraphs in Latin letters, roman numbers and digits") {
  CHECK(reading("(a) x") == MarkerReading{MarkerKind::letter, 1});
  CHECK(reading("(aa) x") == MarkerReading{MarkerKind::letter, 27});
  CHECK(reading("a) x") == MarkerReading{MarkerKind::letter, 1});
  CHECK(reading("b. x") == MarkerReading{MarkerKind::letter, 2});
  CHECK(reading("(iv) x") == MarkerReading{MarkerKind::roman, 4});
  CHECK(reading("xviii) x") == MarkerReading{MarkerKind::roman, 18});
  CHECK(reading("(3) x") == MarkerReading{MarkerKind::digit, 3});
  CHECK(printed("(b) To report") == "(b)");
  CHECK(printed("c) De l’assistance") == "c)");
  CHECK(printed("( d ) Von Grundsätzen") == "( d )");
}

TEST_CASE("marks of sub-paragraphs in Cyrillic letters") {
  // Some look like Latin letters: all readings stay open until the list decides.
  auto const has = [](std::string_view text, MarkerReading wanted) {
    return std::ranges::count(list_marker(text).value().readings, wanted) == 1;
  };
  CHECK(has("а) просит", {MarkerKind::cyrillic, 1}));
  CHECK(has("а) просит", {MarkerKind::letter, 1}));
  CHECK(has("б) просит", {MarkerKind::cyrillic, 2}));
  CHECK(has("в) просит", {MarkerKind::cyrillic, 3}));
  CHECK(has("с) просит", {MarkerKind::letter, 3}));
  CHECK(follows("б) y", "а) x"));
  CHECK(follows("г) y", "в) x"));
  CHECK_FALSE(follows("г) y", "б) x"));
}

TEST_CASE("marks of sub-paragraphs in Arabic go by the abjad order") {
  CHECK(reading("(أ) إعداد") == MarkerReading{MarkerKind::abjad, 1});
  CHECK(reading("(ب) تقديم") == MarkerReading{MarkerKind::abjad, 2});
  CHECK(reading("(ج) تقديم") == MarkerReading{MarkerKind::abjad, 3});
  CHECK(reading("(ه) تقديم") == MarkerReading{MarkerKind::abjad, 5});
  CHECK(reading("’1‘ التكاليف") == MarkerReading{MarkerKind::quoted, 1});
  CHECK(reading("'2' التكاليف") == MarkerReading{MarkerKind::quoted, 2});
  CHECK(follows("(د) y", "(ج) x"));
}

TEST_CASE("marks of sub-paragraphs in Chinese") {
  CHECK(reading("㈡预算") == MarkerReading{MarkerKind::han, 2});
  CHECK(reading("(三)预算") == MarkerReading{MarkerKind::han, 3});
  CHECK(reading("（十二）预算") == MarkerReading{MarkerKind::han, 12});
  CHECK(reading("(甲)预算") == MarkerReading{MarkerKind::stem, 1});
  CHECK(reading("(a)预算") == MarkerReading{MarkerKind::letter, 1});
  CHECK(reading("（b）预算") == MarkerReading{MarkerKind::letter, 2});
  CHECK(reading("一、预算") == MarkerReading{MarkerKind::han, 1});
}

TEST_CASE("dashes and bullets are marks when a blank follows") {
  CHECK(reading("– x").kind == MarkerKind::dash);
  CHECK(reading("— x").kind == MarkerKind::dash);
  CHECK(reading("- x").kind == MarkerKind::dash);
  CHECK(reading("• x").kind == MarkerKind::dash);
  CHECK_FALSE(list_marker("-5 degrees"));
  CHECK_FALSE(list_marker("—and so on"));
  CHECK(follows("– y", "– x"));
}

TEST_CASE("what is no mark of a sub-paragraph") {
  CHECK_FALSE(list_marker("(see below) x"));
  CHECK_FALSE(list_marker("(2004) x"));
  CHECK_FALSE(list_marker("2004) x"));
  CHECK_FALSE(list_marker("(ab) x"));
  CHECK_FALSE(list_marker("e.g. x"));
  CHECK_FALSE(list_marker("Recalling"));
  CHECK_FALSE(list_marker("12. Decides"));
  CHECK_FALSE(list_marker(""));
}

TEST_CASE("a list goes on with the next mark of any reading and begins with a first one") {
  CHECK(follows("(b) y", "(a) x"));
  CHECK(follows("(ii) y", "(i) x"));
  CHECK(follows("(i) y", "(h) x"));
  CHECK(follows("(v) y", "(iv) x"));
  CHECK(follows("(v) y", "(u) x"));
  CHECK_FALSE(follows("(c) y", "(a) x"));
  CHECK_FALSE(follows("(ii) y", "(a) x"));
  CHECK(list_marker("(a) x")->begins());
  CHECK(list_marker("(i) x")->begins());
  CHECK(list_marker("– x")->begins());
  CHECK_FALSE(list_marker("(b) x")->begins());
  CHECK_FALSE(list_marker("(iv) x")->begins());
}

TEST_CASE("a paragraph number has a full stop and text behind it") {
  CHECK(number("12. Decides") == 12);
  CHECK(number("12.核可") == 12);
  CHECK(number("1. просит") == 1);
  CHECK(behind_number("12. Decides") == " Decides");
  CHECK(behind_number("12.核可") == "核可");
  CHECK(number("12.5 per cent") == 0);
  CHECK(number("2004. Text") == 0);
  CHECK(number("0. Text") == 0);
  CHECK(number("12 Decides") == 0);
  CHECK(number("12, rue") == 0);
}

TEST_CASE("a paragraph number in Arabic has a dash behind it") {
  CHECK(number("12 - تقرر") == 12);
  CHECK(number("1- تحيط") == 1);
  CHECK(number("3 – تطلب") == 3);
  CHECK(behind_number("12 - تقرر") == " تقرر");
  CHECK(number("12 - 15 June") == 0);
  CHECK(number("12–15") == 0);
}

TEST_CASE("numerals of headings: roman numbers are sections, letters titles") {
  CHECK(heading("I. General") == MarkerReading{MarkerKind::roman, 1});
  CHECK(heading("IV") == MarkerReading{MarkerKind::roman, 4});
  CHECK(heading("A. Scope") == MarkerReading{MarkerKind::letter, 1});
  CHECK(heading("B") == MarkerReading{MarkerKind::letter, 2});
  CHECK(heading("X") == MarkerReading{MarkerKind::roman, 10});
  CHECK(heading("C") == MarkerReading{MarkerKind::letter, 3});
  CHECK(heading("D") == MarkerReading{MarkerKind::letter, 4});
  CHECK(heading("一、总则") == MarkerReading{MarkerKind::han, 1});
  CHECK(heading("十二") == MarkerReading{MarkerKind::han, 12});
  CHECK(heading("أولا") == MarkerReading{MarkerKind::roman, 1});
  CHECK(heading("ثانيا - شروط الخدمة") == MarkerReading{MarkerKind::roman, 2});
  CHECK(heading("الثاني عشر") == MarkerReading{MarkerKind::roman, 12});
  CHECK(heading("ألف") == MarkerReading{MarkerKind::letter, 1});
  CHECK(heading("باء - السجلات") == MarkerReading{MarkerKind::letter, 2});
  CHECK_FALSE(heading_number("أولا شروط الخدمة"));
  CHECK(heading_number("II. General")->end == 3);
  CHECK_FALSE(heading_number("General"));
  CHECK_FALSE(heading_number("UNHCR"));
  CHECK_FALSE(heading_number("I.A"));
  CHECK_FALSE(heading_number(""));
}
