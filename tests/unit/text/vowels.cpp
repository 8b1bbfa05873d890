#include "text/vowels.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"
#include "text/clean.hpp"

namespace {

std::string cleaned(std::string text) {
  auto const source = support::source(std::move(text));
  return std::string(resolute::text::clean(source, {0, static_cast<std::uint32_t>(source.text.size())}).text.view());
}

}  // namespace

TEST_CASE("a vowel before its letter goes behind it") {
  CHECK(cleaned("الذي \u064Fيقدم إلى") == "الذي ي\u064Fقدم إلى");
  CHECK(cleaned("قد \u064Fأ نجز حتى") == "قد أ\u064Fنجز حتى");
}

TEST_CASE("shadda stands in the middle of a word and closes the blank before it") {
  CHECK(cleaned("يذ \u0651كر جميع") == "يذك\u0651ر جميع");
  CHECK(cleaned("القي\u0651 م الذي") == "القي\u0651م الذي");
  CHECK(cleaned("مساهمة قي\u0651 مة في") == "مساهمة قي\u0651مة في");
}

TEST_CASE("a conjunction behind a sign is a word of its own") {
  CHECK(cleaned("علم\u0651 و كتاب") == "علم\u0651 و كتاب");
}

TEST_CASE("signs that stand in their place stay there") {
  CHECK(cleaned("وفقاً للمادة") == "وفقاً للمادة");
  CHECK(cleaned("يسلِّم بأن") == "يسلِّم بأن");
}

TEST_CASE("where signs stand in a word") {
  CHECK(resolute::text::letters_before_signs(U"وفقا", U"\u064B") == 4);
  CHECK(resolute::text::letters_before_signs(U"تسلم", U"\u0651") == 3);
  CHECK(resolute::text::letters_before_signs(U"شردوا", U"\u064F") == 1);
  CHECK(resolute::text::letters_before_signs(U"وسرحوا", U"\u064F") == 2);
}
