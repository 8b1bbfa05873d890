#include "structure/citations.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace {

std::vector<resolute::structure::CitationSpan> cited(std::string_view text, std::string_view language) {
  static auto const profiles = resolute::profile::Profiles::builtin();
  return resolute::structure::find_citations(text, support::grammar(language), *profiles->body("ga"));
}

}  // namespace

TEST_CASE("a resolution with its date has an AKN work of its own") {
  auto const found = cited("又回顾其2003年12月22日关于行动的第58/153号决议，", "zh");
  REQUIRE(found.size() == 1);
  CHECK(found[0].symbol == "A/RES/58/153");
  CHECK(found[0].address == "https://docs.un.org/zh/A/RES/58/153");
  CHECK(found[0].work == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("a date belongs to one number: the next without a date has none") {
  auto const found = cited("2003年12月23日第58/270号和第58/153号决议", "zh");
  REQUIRE(found.size() == 2);
  CHECK(found[0].work.ends_with("2003-12-23/58-270"));
  CHECK(found[1].work.empty());
}

TEST_CASE("a date in another clause is not the number's") {
  CHECK(cited("2003年12月22日通过，执行第58/153号决议", "zh").at(0).work.empty());
}

TEST_CASE("English has the date behind the number") {
  auto const found = cited("Recalling its resolution 58/153 of 22 December 2003,", "en");
  REQUIRE(found.size() == 1);
  CHECK(found[0].work == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("a number without its context is no citation") {
  CHECK(cited("in 58/153 of the cases", "en").empty());
  CHECK(cited("占58/153", "zh").empty());
}

TEST_CASE("the part letter is in the symbol and not in the address") {
  auto const found = cited("第75/245 A号决议", "zh");
  REQUIRE(found.size() == 1);
  CHECK(found[0].symbol == "A/RES/75/245 A");
  CHECK(found[0].address == "https://docs.un.org/zh/A/RES/75/245");
}

TEST_CASE("another organ's resolution is in that organ's series") {
  CHECK(cited("Security Council resolution 1325 (2000)", "en").at(0).symbol == "S/RES/1325(2000)");
  CHECK(cited("人权理事会第56/10号决议", "zh").at(0).symbol == "A/HRC/RES/56/10");
}
