#include "text/tables.hpp"

#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using support::Pages;
using Texts = std::vector<std::string>;

std::string figures(std::string_view text) {
  return std::string(text.substr(resolute::text::trailing_figures(text)));
}

/// Prose that fills its lines, for the width of the column.
std::string const k_prose =
    "The General Assembly,\n\nRecalling its resolution on the archives of the Organization and all that was said there "
    "by\nthe Member States, by the observers and by the organizations of the United Nations system\non the archives, "
    "and "
    "having considered the report of the Secretary-General on all of it,\n\n";

}  // namespace

TEST_CASE("the figures at the end of a text") {
  CHECK(figures("Policymaking organs 78 809 400") == "78 809 400");
  CHECK(figures("Political affairs 1,234.5 (12.5)") == "1,234.5 (12.5)");
  CHECK(figures("Contingencies –") == "–");
  CHECK(figures("Total, part I") == "");
  CHECK(figures("100") == "100");
  CHECK(figures("per 1 000 inhabitants") == "");
  CHECK(figures("") == "");
}

TEST_CASE("short lines that end with figures are rows; the label of a row may take two lines") {
  Pages const pages(
      k_prose +
          "1. Decides on the following amounts:\n\nPolicymaking organs     78 809 400\nOverall\ncoordination     "
          "9 100 300\nPolitical affairs     5 000\n\n2. Decides to remain seized of the matter.\n",
      "en");
  auto const roles = pages.roles();
  CHECK(Texts(roles.end() - 6, roles.end()) == Texts{"body", "row", "row", "row", "row", "body"});
  auto const paragraphs = pages.paragraphs();
  CHECK(Texts(paragraphs.end() - 4, paragraphs.end()) ==
        Texts{"Policymaking organs 78 809 400", "Overall coordination 9 100 300", "Political affairs 5 000",
              "2. Decides to remain seized of the matter."});
}

TEST_CASE("two lines with figures are no table, nor are lines that end with years") {
  for (auto const& role : Pages(k_prose + "Budget 100\nStaff 200\n\n1. Decides to act.\n", "en").roles())
    CHECK(role == "body");
  for (auto const& role : Pages(k_prose + "Geneva, 2001\nVienna, 2002\nNairobi, 2003\nRome, 2004\n", "en").roles())
    CHECK(role == "body");
}
