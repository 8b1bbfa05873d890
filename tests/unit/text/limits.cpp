#include "text/limits.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

using namespace resolute;

TEST_CASE("a text of so many lines is read, one of more is refused at the end of the last that is allowed") {
  CHECK(text::check_limits(support::source("one\r\ntwo\nthree"), {.lines = 2}).has_value());
  auto const refused = text::check_limits(support::source("one\r\ntwo\nthree\nfour"), {.lines = 2});
  REQUIRE(!refused.has_value());
  CHECK(refused.error().code == "too-large");
  CHECK(refused.error().message == "there are more than 2 lines");
  CHECK(*refused.error().at == Position{3, 6});
}
