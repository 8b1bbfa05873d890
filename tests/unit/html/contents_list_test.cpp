// The table of contents, and the links of paragraphs to themselves.
#include <doctest/doctest.h>

#include "support/build.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"
#include "support/written.hpp"

using namespace resolute;
using namespace build;
using Texts = std::vector<std::string>;

namespace {

html::Page page_of(model::Document const& document) {
  return html::Page(support::write(document, "html"));
}

/// A document in English with sections I, II, … without headings, one for each text, which is in it.
model::Document sections(std::vector<std::pair<std::string, Blocks>> parts) {
  static constexpr std::array<char const*, 4> k_numbers = {"I", "II", "III", "IV"};
  model::Document document;
  document.meta.language = "en";
  Maker make{100};
  for (std::size_t at = 0; at < parts.size(); ++at)
    document.text.main.push_back(
        make.section(SectionKind::section, k_numbers.at(at), parts[at].first, std::move(parts[at].second)));
  return document;
}

}  // namespace

TEST_CASE("html contents: four headings make a table of contents, in which each leads to its section") {
  Maker make;
  auto const page =
      page_of(sections({{"Fish", {}}, {"Ships", {make.section(SectionKind::section, "A", "Crews", {})}}, {"", {}}}));
  auto const nav = page.root().with_class("contents");
  REQUIRE(nav.size() == 1);
  CHECK(nav[0].attribute("aria-label") == "Contents");
  Texts shown;
  for (auto const& link : nav[0].with_tag("a")) {
    shown.push_back(link.text());
    CHECK(page.by_id(link.attribute("href").substr(1))->tag() == "section");
  }
  CHECK(shown == Texts{"I Fish", "II Ships", "A Crews", "III"});
  CHECK(nav[0].with_tag("ol").size() == 2);
}

TEST_CASE("html contents: three are seen without one") {
  CHECK(page_of(sections({{"Fish", {}}, {"Ships", {}}, {"Ports", {}}})).root().with_class("contents").empty());
}

TEST_CASE("html contents: annexes are in it, with their titles and what is in them") {
  auto document = fixture::english();
  Maker make{100};
  document.text.annexes[0].main.push_back(make.section(SectionKind::section, "1", "Seat", {}));
  document.text.annexes[0].main.push_back(make.section(SectionKind::section, "2", "Staff", {}));
  auto const page = page_of(document);
  auto const nav = page.root().with_class("contents");
  REQUIRE(nav.size() == 1);
  CHECK(nav[0].with_tag("ol")[0].text() == "I Budget Annex Terms of reference 1 Seat 2 Staff");
  CHECK(nav[0].with_tag("a")[1].attribute("href") == "#att_1");
}

TEST_CASE("html permalinks: every paragraph and sub-paragraph has one, named by the numbers that lead to it") {
  auto const page = page_of(fixture::chinese());
  Texts names;
  for (auto const& link : page.root().with_class("permalink")) {
    CHECK(page.by_id(link.attribute("href").substr(1)));
    CHECK(link.text().empty());
    names.push_back(link.attribute("aria-label"));
  }
  CHECK(names == Texts{"本段的链接", "本段的链接", "1的链接", "2的链接", "2 (a)的链接", "2 (b)的链接", "2 (b) ㈠的链接",
                       "2 (b) ㈡的链接", "3的链接"});
}
