// Blocks of notes on pages where numbers and texts have lost their order, or something else looks like a number.
#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using support::Pages;
using Texts = std::vector<std::string>;

/// A second page, so that the source shows where the first ends.
std::string const k_next_page = "\fA/RES/70/9\n\nand asks for a report.\n";

Texts notes(std::string const& page, std::string_view language = "en") {
  return Pages(page + k_next_page, language).notes();
}

}  // namespace

TEST_CASE("a number that comes again further down the page is a cell or a call, not the first note") {
  CHECK(notes("The Office1 and the Fund2 have new posts:\n\nP-5\n\n1\n\nP-4\n\n2\n\n1\n2\n\nA/59/12.\nA/59/13.\n") ==
        Texts{"1: A/59/12.", "2: A/59/13."});
  Pages const call(
      "Welcomes the Office1 and the Fund\n2\nof the world, which work;\n1\n\nA/59/12.\n\n2\n\nA/59/13.\n" + k_next_page,
      "en");
  CHECK(call.notes() == Texts{"1: A/59/12.", "2: A/59/13."});
  CHECK(call.calls() == Texts{"Office^1", "^2"});
}

TEST_CASE("the page's own number may be that of a note") {
  CHECK(notes("The Office1 and the Fund2 met.\n\n1\nA/59/12.\n2\nA/59/13.\n\n1\n").front() == "1: A/59/12.");
}

TEST_CASE("cells are no notes") {
  CHECK(notes("New posts:\n\n1\nAuditor\n\n1\nAuditor\n\n1\nAuditor\n").empty());
  CHECK(notes("The Office1 has posts:\n\nP-3\n\n1 537\n\n2\n\n65\n").empty());
}

TEST_CASE("the first text may stand above the numbers") {
  CHECK(notes("The Office1 and the Fund2 met.\nA/59/12.\n1\n\n2\n\nA/59/13.\n") == Texts{"1: A/59/12.", "2: A/59/13."});
  CHECK(notes("The Office1 and the Fund2 met.\nA/59/12.\n2\nSee the report of the Fund.\n1\n") ==
        Texts{"1: A/59/12.", "2: See the report of the Fund."});
}

TEST_CASE("the last number may stand behind all texts") {
  CHECK(notes("The Office1 and the cities2 met.\n1\n\nA/59/12.\n\nLisbon and Cairo.\n2\n") ==
        Texts{"1: A/59/12.", "2: Lisbon and Cairo."});
}

TEST_CASE("a number on a line of its own may be called by a figure behind a blank") {
  CHECK(notes("The tasks 1 of the Office and\nthe posts 2 were named.\n1\nLisbon.\n2\nCairo.\n") ==
        Texts{"1: Lisbon.", "2: Cairo."});
}

TEST_CASE("notes with their numbers on the same line stay in their order") {
  CHECK(notes("The Office(3) and the Fund(2) met.\n\n(3) A/59/12.\n(2) See A/59/13.\n") ==
        Texts{"3: A/59/12.", "2: See A/59/13."});
}

TEST_CASE("notes that all end with a full stop are notes when the page calls one") {
  CHECK(notes("The Office1 and the other 2 met.\n\n1 Lisbon.\n\n2 Cairo.\n") == Texts{"1: Lisbon.", "2: Cairo."});
}

TEST_CASE("words that open notes may begin like words that count") {
  CHECK(notes("大会，\n\n欢迎该组织的报告，1\n\n1 国际海事组织，第五号文件。\n", "zh") ==
        Texts{"1: 国际海事组织，第五号文件。"});
}

TEST_CASE("what stands behind the page's number goes on the body") {
  Pages const pages(
      "1.\n\nWelcomes the Office1 and its work;\n\n2.\n1\n\nA/59/12.\n\n1/4\n\nTakes note;\n" + k_next_page, "en");
  CHECK(pages.notes() == Texts{"1: A/59/12."});
}

TEST_CASE("the body does not go on while a number has no text yet") {
  CHECK(notes("The Office1\n\nand the Fund2\n\nmet.\n\n30 June 2005\n\n1\n2\n\nA/59/12.\nA/59/13.\n") ==
        Texts{"1: A/59/12.", "2: A/59/13."});
}

TEST_CASE("a page with notes in its middle may have others at its foot") {
  CHECK(notes("The Fund* met.\n______\n* Until June.\n\n80th plenary meeting\n\nThe Office1 met.\n\n1\nA/59/12.\n") ==
        Texts{"*: Until June.", "1: A/59/12."});
}

TEST_CASE("a note may be glued to a word that the page's end breaks") {
  Pages const words(
      "принимает к сведению доклад1 и другой доклад2, которые Организация полуСм. A/59/12.\nСм. A/59/13.\n1\n2\n\n1/4\n"
      "\fчила в срок.\n",
      "ru");
  CHECK(words.notes() == Texts{"1: См. A/59/12.", "2: См. A/59/13."});
  CHECK(words.paragraphs() ==
        Texts{"принимает к сведению доклад^1^ и другой доклад^2^, которые Организация получила в срок."});
  Pages const number("принимает к сведению доклад1, который полу1\n\nСм. A/59/12.\n\n1/4\n\fчен.\n", "ru");
  CHECK(number.notes() == Texts{"1: См. A/59/12."});
}
