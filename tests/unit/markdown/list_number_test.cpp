#include "formats/markdown/list_number.hpp"

#include <doctest/doctest.h>

using namespace resolute::formats::markdown;
using Style = ListNumber::Style;
using Sign = ListNumber::Sign;

namespace {

/// What pandoc takes a number for that begins a list; the test fails where it is none.
ListNumber first(std::string const& printed) {
  auto const number = list_number(printed, {}, Flavour::pandoc);
  REQUIRE(number);
  return *number;
}

bool is(ListNumber const& number, Style style, Sign sign, int value) {
  return number.style == style && number.sign == sign && number.value == value;
}

}  // namespace

TEST_CASE("markdown list numbers: CommonMark counts in figures with a dot") {
  for (auto const flavour : {Flavour::gfm, Flavour::commonmark}) {
    auto const number = list_number("12.", {}, flavour);
    REQUIRE(number);
    CHECK(is(*number, Style::decimal, Sign::dot, 12));
    for (std::string const printed :
         {"(a)", "a.", "iv.", "(1)", "1)", "1", "01.", "0.", "1 bis.", "1234567890.", "Ⅰ", ""})
      CHECK_MESSAGE(!list_number(printed, {}, flavour), printed);
  }
}

TEST_CASE("markdown list numbers: pandoc also in letters and Roman") {
  CHECK(is(first("1)"), Style::decimal, Sign::closing, 1));
  CHECK(is(first("(12)"), Style::decimal, Sign::both, 12));
  CHECK(is(first("(a)"), Style::lower_letter, Sign::both, 1));
  CHECK(is(first("C."), Style::upper_letter, Sign::dot, 3));
  CHECK(is(first("xiv)"), Style::lower_roman, Sign::closing, 14));
  CHECK(is(first("(IX)"), Style::upper_roman, Sign::both, 9));
  for (std::string const printed : {"(aa)", "(iiii)", "(vx)", "(Iv)", "(ا)", "Ⅰ.", "(1.", "a", "()", "1 bis."})
    CHECK_MESSAGE(!list_number(printed, {}, Flavour::pandoc), printed);
}

TEST_CASE("markdown list numbers: one letter is Roman only where it is one, or goes on so") {
  CHECK(is(first("(i)"), Style::lower_roman, Sign::both, 1));
  CHECK(is(first("(v)"), Style::lower_letter, Sign::both, 22));
  auto const after = [](std::string const& before, std::string const& printed) {
    return list_number(printed, first(before), Flavour::pandoc).value();
  };
  CHECK(is(after("(h)", "(i)"), Style::lower_letter, Sign::both, 9));
  CHECK(is(after("(iv)", "(v)"), Style::lower_roman, Sign::both, 5));
}

TEST_CASE("markdown list numbers: what goes on a list") {
  CHECK(first("(b)").follows(first("(a)")));
  CHECK_FALSE(first("(c)").follows(first("(a)")));
  CHECK_FALSE(first("b)").follows(first("(a)")));
  CHECK_FALSE(first("2.").follows(first("a.")));
}

TEST_CASE("markdown list numbers: a capital with a dot wants two blanks") {
  CHECK(list_marker("A.", first("A.")) == "A.  ");
  CHECK(list_marker("(A)", first("(A)")) == "(A) ");
  CHECK(list_marker("a.", first("a.")) == "a. ");
}
