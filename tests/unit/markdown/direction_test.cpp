#include "formats/markdown/direction.hpp"

#include <doctest/doctest.h>

using namespace resolute::formats::markdown;

TEST_CASE("markdown: texts that turn the direction of what follows") {
  CHECK(leaves_direction_open("\u202Eabc"));
  CHECK(leaves_direction_open("\u202Aa\u202C \u202Bb"));
  CHECK(leaves_direction_open("\u2067abc\u202C"));
}

TEST_CASE("markdown: texts that end what they begin") {
  CHECK_FALSE(leaves_direction_open(""));
  CHECK_FALSE(leaves_direction_open("قرار \u200F1"));
  CHECK_FALSE(leaves_direction_open("\u202Eabc\u202C"));
  CHECK_FALSE(leaves_direction_open("\u2067a\u202Eb\u2069"));
  CHECK_FALSE(leaves_direction_open("a\u202C\u2069"));
}
