#include "text/limits.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/pages.hpp"
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

TEST_CASE("a text of so many notes is read, one of more is refused at the first that is too much") {
  support::Pages const pages("The Office,1 the Fund,2 the Bank,3\n______\n1 See I.\n2 See II.\n3 See III.\n", "en");
  REQUIRE(pages.notes().size() == 3);
  CHECK(text::check_notes(pages.source, pages.page, 3).has_value());
  auto const refused = text::check_notes(pages.source, pages.page, 2);
  REQUIRE(!refused.has_value());
  CHECK(refused.error().code == "too-large");
  CHECK(refused.error().message == "there are more than 2 notes; --max-notes allows more");
  CHECK(*refused.error().at == Position{5, 1});
}

TEST_CASE("notes that show at once are counted before they are looked for: in brackets, and blocks under a rule") {
  auto const refused_in = [](std::string text, std::size_t most) -> std::uint32_t {
    auto const source = support::source(std::move(text));
    auto const fit = text::check_notes(source, text::cut_lines(source), most);
    return fit ? 0 : fit.error().at->line;
  };
  CHECK(refused_in("The Office[1] and the Fund[2]\n[1] See I.\n[2] See II.\n", 2) == 0);
  CHECK(refused_in("The Office[1] and the Fund[2]\n[1] See I.\n[2] See II.\n", 1) == 3);
  CHECK(refused_in("The Office1\n_____\n\n1 See I.\n\fThe Fund1\n_____\n1 See II.\n", 1) == 7);
  // Rules, numbers and brackets that are no notes, however many there are.
  CHECK(refused_in("_____\nThe Office\n_____\nThe Fund\n1 Item\n2 Item\n[1]\n[2]\n", 0) == 0);
}
