#include "structure/numbering.hpp"

#include <doctest/doctest.h>

using namespace resolute::structure;

TEST_CASE("an (i) is the first roman number or the ninth letter") {
  auto const marker = list_marker("(i) The budget");
  REQUIRE(marker);
  CHECK(marker->end == 3);
  CHECK(marker->readings == std::vector<MarkerReading>{{MarkerKind::letter, 9}, {MarkerKind::roman, 1}});
}

TEST_CASE("marks of sub-paragraphs in their forms") {
  CHECK(list_marker("(a) x")->readings.front() == MarkerReading{MarkerKind::letter, 1});
  CHECK(list_marker("(aa) x")->readings.front() == MarkerReading{MarkerKind::letter, 27});
  CHECK(list_marker("㈡预算")->readings.front() == MarkerReading{MarkerKind::han, 2});
  CHECK(list_marker("– x")->readings.front().kind == MarkerKind::dash);
  CHECK(list_marker("b. x")->readings.front() == MarkerReading{MarkerKind::letter, 2});
  CHECK_FALSE(list_marker("(see below) x"));
  CHECK_FALSE(list_marker("-5 degrees"));
}

TEST_CASE("a paragraph number has a full stop and text behind it") {
  CHECK(operative_number("12. Decides")->value == 12);
  CHECK(operative_number("12.核可")->value == 12);
  CHECK_FALSE(operative_number("12.5 per cent"));
  CHECK_FALSE(operative_number("2004. Text"));
  CHECK_FALSE(operative_number("12."));
}
