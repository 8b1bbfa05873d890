#include "model/marker.hpp"

#include <doctest/doctest.h>

using namespace resolute::model;
using Strings = std::vector<std::string>;

TEST_CASE("paragraph numbers keep their figures") {
  CHECK(paragraph_number("12.") == "12");
  CHECK(paragraph_number("12 bis.") == "12bis");
  CHECK(paragraph_number("（3）") == "3");
  CHECK(paragraph_number("١٢ -") == "12");
  CHECK(paragraph_number("1.2") == "1-2");
  CHECK(paragraph_number("–").empty());
  CHECK(paragraph_number("").empty());
}

TEST_CASE("the letters of a list become Latin letters of the same rank") {
  CHECK(item_numbers({"(a)", "(b)", "(c)"}) == Strings{"a", "b", "c"});
  CHECK(item_numbers({"(A)", "B.", "c)"}) == Strings{"a", "b", "c"});
  CHECK(item_numbers({"(أ)", "(ب)", "(ج)", "(د)", "(ه)", "(و)"}) == Strings{"a", "b", "c", "d", "e", "f"});
  CHECK(item_numbers({"(هـ)"}) == Strings{"e"});
  CHECK(item_numbers({"甲", "乙"}) == Strings{"a", "b"});
}

TEST_CASE("after h comes i in every script") {
  CHECK(item_numbers({"(h)", "(i)"}) == Strings{"h", "i"});
  CHECK(item_numbers({"(ح)", "(ط)"}) == Strings{"h", "i"});
}

TEST_CASE("roman, Han and quoted numerals become lower-case roman") {
  CHECK(item_numbers({"(i)", "(ii)", "(iv)"}) == Strings{"i", "ii", "iv"});
  CHECK(item_numbers({"㈠", "㈡", "㈣"}) == Strings{"i", "ii", "iv"});
  CHECK(item_numbers({"(一)", "（十）", "（十二）", "(二十一)"}) == Strings{"i", "x", "xii", "xxi"});
  CHECK(item_numbers({"’1‘", "'2'", "‘١١’"}) == Strings{"i", "ii", "xi"});
  CHECK(item_numbers({"Ⅳ"}) == Strings{"iv"});
}

TEST_CASE("figures stay, dashes and bullets count") {
  CHECK(item_numbers({"1)", "(2)", "③"}) == Strings{"1", "2", "3"});
  CHECK(item_numbers({"–", "•", "—"}) == Strings{"1", "2", "3"});
}

TEST_CASE("Cyrillic letters fold by shape unless the list holds one that only Cyrillic has") {
  CHECK(item_numbers({"а)", "b)", "с)"}) == Strings{"a", "b", "c"});
  CHECK(item_numbers({"а)", "б)", "в)", "г)", "с)"}) == Strings{"a", "b", "c", "d", "q"});
  CHECK(item_numbers({"і)", "іі)"}) == Strings{"i", "ii"});
}

TEST_CASE("heading numbers are upper case") {
  CHECK(heading_numbers({"I", "II.", "iv"}) == Strings{"I", "II", "IV"});
  CHECK(heading_numbers({"一", "二、", "十一"}) == Strings{"I", "II", "XI"});
  CHECK(heading_numbers({"أولا", "ثانيا", "ثالثا -", "حادي عشر", "ثاني عشر"}) ==
        Strings{"I", "II", "III", "XI", "XII"});
  CHECK(heading_numbers({"A.", "B"}) == Strings{"A", "B"});
  CHECK(heading_numbers({"甲", "乙"}) == Strings{"A", "B"});
  CHECK(heading_numbers({"ألف", "باء -", "جيم"}) == Strings{"A", "B", "C"});
  CHECK(heading_numbers({"А", "Б", "В"}) == Strings{"A", "B", "C"});
  CHECK(heading_numbers({"А", "В", "С"}) == Strings{"A", "B", "C"});
}

TEST_CASE("words around a heading's number are skipped") {
  CHECK(heading_numbers({"Article 4"}) == Strings{"4"});
  CHECK(heading_numbers({"Статья 4"}) == Strings{"4"});
  CHECK(heading_numbers({"المادة 4"}) == Strings{"4"});
  CHECK(heading_numbers({"第四条"}) == Strings{"IV"});
  CHECK(heading_numbers({"Part II"}) == Strings{"II"});
  CHECK(heading_numbers({"第二部分"}) == Strings{"II"});
  CHECK(heading_numbers({"الجزء الثاني"}) == Strings{"II"});
  CHECK(heading_numbers({"Foreword"}) == Strings{""});
}

TEST_CASE("marks of notes") {
  CHECK(note_number("7") == "7");
  CHECK(note_number("*") == "ast");
  CHECK(note_number("**") == "ast2");
  CHECK(note_number("†") == "dagger");
  CHECK(note_number("a") == "a");
  CHECK(note_number("§").empty());
}

TEST_CASE("numerals") {
  CHECK(roman(1) == "i");
  CHECK(roman(49) == "xlix");
  CHECK(roman(0) == "0");
  CHECK(latin_letter(26) == "z");
  CHECK(latin_letter(27) == "aa");
}
