// The facts of A/RES/59/170, one by one, in the HTML page, read by an HTML5 parser.
#include <doctest/doctest.h>

#include "support/facts.hpp"
#include "support/html.hpp"
#include "support/written.hpp"

namespace {

html::Page const& page() {
  static html::Page const parsed(support::sample_as("html"));
  return parsed;
}

std::string view(std::string_view text) {
  return std::string(text);
}

/// The element of an eId; fails the test when there is none.
html::Element element(std::string const& id) {
  auto const found = page().by_id(id);
  REQUIRE_MESSAGE(found.has_value(), id);
  return *found;
}

/// The text without the marks of notes.
std::string text_without_marks(html::Element const& whole) {
  auto text = whole.text();
  for (auto const& call : whole.with("role", "doc-noteref")) {
    auto const mark = call.text();
    // The mark stands where the facts say; here only its characters are taken away, first one first.
    for (auto const& expected : facts::k_calls) {
      auto const place = view(expected.before) + mark + view(expected.after);
      if (expected.mark != mark) continue;
      if (auto const at = text.find(place); at != std::string::npos) {
        text.erase(at + expected.before.size(), mark.size());
        break;
      }
    }
  }
  return text;
}

html::Element only(std::vector<html::Element> const& found) {
  REQUIRE(found.size() == 1);
  return found.front();
}

}  // namespace

TEST_CASE("sample in HTML: language, direction, one main heading") {
  CHECK(page().errors() == 0);
  auto const root =
      only(page().root().with_tag("html").empty() ? std::vector{page().root()} : page().root().with_tag("html"));
  CHECK(root.attribute("lang") == "zh");
  CHECK(root.attribute("dir") == "ltr");
  auto const heading = only(page().root().with_tag("h1")).text();
  CHECK(heading == "59/170. " + view(facts::k_title));
  CHECK(only(page().root().with_tag("title")).text().find("59/170") != std::string::npos);
}

TEST_CASE("sample in HTML: front and end matter") {
  auto const all = page().root().text();
  for (auto const fact : {facts::k_adoption, facts::k_proponent, facts::k_job_number, facts::k_formula})
    CHECK(all.find(fact) != std::string::npos);
  CHECK(all.find("A/RES/59/170") != std::string::npos);
  auto const conclusions = only(page().root().with_class("akn-conclusions")).text();
  CHECK(conclusions.find(facts::k_closing_date) < conclusions.find(facts::k_meeting));
  CHECK(conclusions.find(facts::k_meeting) != std::string::npos);
  bool dated = false;
  for (auto const& time : page().root().with_tag("time")) dated = dated || time.attribute("datetime") == "2004-12-20";
  CHECK(dated);
}

TEST_CASE("sample in HTML: clauses and numbered paragraphs") {
  for (std::size_t at = 0; at < facts::k_preambular.size(); ++at) {
    auto const& expected = facts::k_preambular.at(at);
    auto const clause = element("preamble__container_" + std::to_string(at + 1));
    auto const text = text_without_marks(clause);
    CHECK(text.starts_with(expected.begins));
    CHECK(text.ends_with(expected.ends));
    CHECK(only(clause.with_class("lead")).text() == expected.lead);
  }
  for (std::size_t at = 0; at < facts::k_operative.size(); ++at) {
    auto const& expected = facts::k_operative.at(at);
    auto const paragraph = element("para_" + std::to_string(at + 1));
    CHECK(only(paragraph.with_class("akn-num")).text() == expected.number);
    auto const content = only(paragraph.with_class("akn-content"));
    auto const text = text_without_marks(content);
    CHECK(text.starts_with(expected.begins));
    CHECK(text.ends_with(expected.ends));
    CHECK(only(paragraph.with_class("lead")).text() == expected.lead);
  }
}

TEST_CASE("sample in HTML: notes with links there and back") {
  auto const calls = page().root().with("role", "doc-noteref");
  REQUIRE(calls.size() == facts::k_calls.size());
  auto const all = page().root().text();
  for (std::size_t at = 0; at < calls.size(); ++at) {
    auto const& expected = facts::k_calls.at(at);
    CHECK(calls[at].text() == expected.mark);
    CHECK(calls[at].attribute("href") == "#authorialNote_" + view(expected.mark));
    CHECK(all.find(view(expected.before) + view(expected.mark) + view(expected.after)) != std::string::npos);
    auto const note = element("authorialNote_" + view(expected.mark));
    bool back = false;
    for (auto const& link : note.with("role", "doc-backlink"))
      back = back || link.attribute("href") == "#" + calls[at].attribute("id");
    CHECK(back);
  }
  for (auto const& note : facts::k_notes)
    CHECK(element("authorialNote_" + view(note.mark)).text().find(note.text) != std::string::npos);
  CHECK(element("authorialNote_2").with("role", "doc-backlink").size() == 2);
}

TEST_CASE("sample in HTML: references are links, dated ones carry the AKN work") {
  std::vector<std::string> works;
  std::size_t links = 0;
  for (auto const& link : page().root().with_class("akn-ref")) {
    ++links;
    bool known = false;
    for (auto const& cited : facts::k_citations)
      known = known || (link.text() == cited.printed && link.attribute("href") == cited.address);
    CHECK_MESSAGE(known, link.text());
    if (auto const work = link.attribute("data-work"); !work.empty()) works.push_back(work);
  }
  CHECK(links == facts::k_citations.size());
  CHECK(works == std::vector<std::string>{"/akn/un/statement/deliberation/unga/2003-12-22/58-153",
                                          "/akn/un/statement/deliberation/unga/2003-12-23/58-270"});
}
