#include <doctest/doctest.h>

#include "resolute/format.hpp"
#include "resolute/visit.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"

using namespace resolute;

namespace {

html::Page page_of(model::Document const& document) {
  auto written = Registry::builtin().writer("html")->write(document, {});
  REQUIRE(written);
  return html::Page(written->bytes);
}

}  // namespace

TEST_CASE("html: every mark leads to its note, and the note back to every mark") {
  for (auto const& document : {fixture::chinese(), fixture::english()}) {
    auto const page = page_of(document);
    auto const marks = page.root().with("role", "doc-noteref");
    auto const backs = page.root().with("role", "doc-backlink");
    CHECK(marks.size() == model::note_calls(document).size());
    CHECK(backs.size() == marks.size());
    for (auto const& mark : marks) {
      auto const note = page.by_id(mark.attribute("href").substr(1));
      REQUIRE(note);
      CHECK(note->has_class("akn-authorialNote"));
      CHECK(note->attribute("data-marker") == mark.text());
      CHECK(note->with("href", "#" + mark.attribute("id")).size() == 1);
    }
  }
}

TEST_CASE("html: a note called twice has two ways back, each with a label of its own") {
  auto const page = page_of(fixture::chinese());
  auto const note = page.by_id("authorialNote_2");
  REQUIRE(note);
  auto const backs = note->with("role", "doc-backlink");
  REQUIRE(backs.size() == 2);
  CHECK(backs[0].attribute("aria-label") == "返回正文注2第1处");
  CHECK(backs[1].attribute("aria-label") == "返回正文注2第2处");
  CHECK(page.by_id("authorialNote_1")->with("role", "doc-backlink").front().attribute("aria-label") == "返回正文注1处");
}

TEST_CASE("html: the notes have a name that the page uses once") {
  auto const page = page_of(fixture::english());
  auto const notes = page.root().with("role", "doc-endnotes");
  REQUIRE(notes.size() == 2);
  CHECK(page.by_id(notes[0].attribute("aria-labelledby"))->text() == "Notes");
  CHECK(page.by_id(notes[1].attribute("aria-labelledby"))->text() == "Notes to Annex");
}

TEST_CASE("html: a note of several paragraphs keeps them apart") {
  auto const page = page_of(fixture::english());
  auto const paragraphs = page.by_id("authorialNote_1")->with_class("akn-p");
  REQUIRE(paragraphs.size() == 2);
  CHECK(paragraphs[0].text() == "See A/74/1.");
  CHECK(paragraphs[1].text() == "Second paragraph.");
}

TEST_CASE("html: a mark without a note is text, a note without a mark has no way back") {
  auto document = fixture::chinese();
  document.text.preamble.clear();
  auto& clause = std::get<model::Clause>(document.text.main[0].node);
  auto& paragraph = std::get<model::Paragraph>(clause.content[0].node);
  std::get<model::NoteCall>(paragraph.content.back().node).note = model::NodeId::none;

  auto const page = page_of(document);
  CHECK(page.root().with("role", "doc-noteref").empty());
  CHECK(page.root().with("role", "doc-backlink").empty());
  CHECK(page.by_id("para_1")->with_class("akn-noteRef").front().text() == "2");
  CHECK(page.root().with_class("akn-authorialNote").size() == 2);
}

TEST_CASE("html: notes and their lists say what they are") {
  auto const page = page_of(fixture::english());
  auto const notes = page.root().with("role", "doc-footnote");
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].attribute("id") == "authorialNote_1");
  CHECK(notes[0].has_class("akn-authorialNote"));
  CHECK(page.root().with("role", "doc-noteref").front().attribute("aria-label") == "Note 1");
}
