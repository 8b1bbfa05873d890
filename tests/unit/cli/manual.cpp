// What manual pages are made of: the end of a help, and text for troff.
#include <doctest/doctest.h>

#include "cli/manual/footer.hpp"
#include "cli/manual/troff.hpp"

using resolute::cli::manual::plain;
using resolute::cli::manual::take_apart;

TEST_CASE("manual: what help says below the options is taken apart by its kind") {
  auto const footer = take_apart(
      "Nothing is read\nfrom the network.\n"
      "\n"
      "Examples:\n  resolute validate a.xml\n  resolute validate b.xml\n"
      "\n"
      "Exit status: 0 all are valid, 1 one is not, or cannot be read, 2 wrong usage.\n"
      "RESOLUTE_AKN_SCHEMA, when set, names the schema.");

  REQUIRE(footer.paragraphs.size() == 1);
  CHECK(footer.paragraphs[0] == "Nothing is read from the network.");
  REQUIRE(footer.sections.size() == 1);
  CHECK(footer.sections[0].first == "Examples");
  CHECK(footer.sections[0].second.size() == 2);
  CHECK(footer.sections[0].second[1] == "  resolute validate b.xml");
  REQUIRE(footer.statuses.size() == 3);
  CHECK(footer.statuses[0].second == "all are valid");
  CHECK(footer.statuses[1].first == "1");
  CHECK(footer.statuses[1].second == "one is not, or cannot be read");
  CHECK(footer.statuses[2].second == "wrong usage");
  REQUIRE(footer.variables.size() == 1);
  CHECK(footer.variables[0].first == "RESOLUTE_AKN_SCHEMA");
  CHECK(footer.variables[0].second == "when set, names the schema.");
}

TEST_CASE("manual: a help without an end has nothing of it") {
  auto const footer = take_apart("");
  CHECK(footer.paragraphs.empty());
  CHECK(footer.sections.empty());
  CHECK(footer.statuses.empty());
}

TEST_CASE("manual: nothing of a text becomes mark-up of troff") {
  CHECK(plain("--to akn") == "\\-\\-to akn");
  CHECK(plain(".txt and .xml") == "\\&.txt and .xml");
  CHECK(plain("'*.txt'") == "\\(aq*.txt\\(aq");
  CHECK(plain("C:\\new") == "C:\\enew");
}
