#include <doctest/doctest.h>

#include "resolute/format.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"

using namespace resolute;
using Texts = std::vector<std::string>;

namespace {

html::Page page_of(model::Document const& document) {
  auto written = Registry::builtin().writer("html")->write(document, {});
  REQUIRE(written);
  return html::Page(written->bytes);
}

model::Inlines words(std::string text) {
  return {{{}, model::Text{std::move(text)}}};
}

/// A document in English whose only paragraph has this content.
model::Document document_of(model::Inlines content) {
  model::Document document;
  document.meta.language = "en";
  document.text.main.push_back({model::NodeId{1}, {}, model::Paragraph{std::move(content)}});
  return document;
}

}  // namespace

TEST_CASE("html: preamble") {
  auto const page = page_of(fixture::chinese());
  auto const preamble = page.root().with_class("akn-preamble").front();
  CHECK(page.texts("akn-formula") == Texts{"大会，"});
  auto const clauses = preamble.with_class("akn-container");
  REQUIRE(clauses.size() == 2);
  CHECK(clauses[0].attribute("data-name") == "审议了");
  CHECK(clauses[1].with_class("lead").front().text() == "又回顾");
  CHECK(clauses[1].with_class("lead").front().tag() == "b");
  CHECK(page_of(fixture::english()).root().with_class("lead").front().tag() == "i");
}

TEST_CASE("html: numbered paragraphs have the eId as id, and their number as printed") {
  auto const page = page_of(fixture::chinese());
  auto const paragraph = page.by_id("para_3");
  REQUIRE(paragraph);
  CHECK(paragraph->tag() == "section");
  CHECK(paragraph->attribute("data-eid") == "para_3");
  CHECK(paragraph->has_class("akn-paragraph"));
  CHECK(paragraph->text() == "3. 决定将题为“难民”的项目列入大会第六十届会议临时议程。");
  CHECK(paragraph->with_class("akn-num").front().text() == "3.");
  CHECK(paragraph->with_class("akn-content").size() == 1);
}

TEST_CASE("html: sub-paragraphs nest under their printed markers, and text may follow them") {
  auto const page = page_of(fixture::chinese());
  auto const paragraph = page.by_id("para_2");
  REQUIRE(paragraph);
  auto const lists = paragraph->with_class("akn-list");
  REQUIRE(lists.size() == 2);
  CHECK(lists[0].with_class("akn-intro").front().text() == "请秘书长：");
  CHECK(lists[0].with_class("akn-wrapUp").front().text() == "并随时通知各会员国；");
  CHECK(page.by_id("para_2__list_1__intro")->text() == "请秘书长：");
  CHECK(page.by_id("para_2__list_1__wrapup")->text() == "并随时通知各会员国；");
  CHECK(page.by_id("para_3__content")->text() == "决定将题为“难民”的项目列入大会第六十届会议临时议程。");
  CHECK(lists[1].text() == "审查下列各项： ㈠ 预算； ㈡ 人员；");
  auto const points = paragraph->with_class("akn-point");
  REQUIRE(points.size() == 4);
  CHECK(points[0].text() == "(a) 提出报告；");
  CHECK(points[3].text() == "㈡ 人员；");
}

TEST_CASE("html: text between two lists introduces the second") {
  model::Document document;
  document.meta.language = "en";
  std::uint32_t last = 0;
  auto const block = [&](auto node) { return model::Block{model::NodeId{++last}, {}, std::move(node)}; };
  auto const list = [&](std::string const& marker) {
    return block(model::List{{{model::NodeId{++last}, {}, marker, {block(model::Paragraph{words("item")})}}}});
  };
  document.text.main.push_back(
      block(model::Clause{model::ClauseKind::operative,
                          "1.",
                          {block(model::Paragraph{words("one")}), list("(a)"), block(model::Paragraph{words("two")}),
                           list("(b)"), block(model::Paragraph{words("three")})}}));
  auto const page = page_of(document);
  CHECK(page.texts("akn-list") == Texts{"one (a) item", "two (b) item three"});
  CHECK(page.texts("akn-intro") == Texts{"one", "two"});
  CHECK(page.texts("akn-wrapUp") == Texts{"three"});
}

TEST_CASE("html: citations link to the public address") {
  auto const page = page_of(fixture::chinese());
  auto const references = page.root().with_class("akn-ref");
  REQUIRE(references.size() == 4);
  CHECK(references[1].tag() == "a");
  CHECK(references[1].has_class("akn-a"));
  CHECK(references[1].text() == "58/153");
  CHECK(references[1].attribute("href") == "https://docs.un.org/zh/A/RES/58/153");
  CHECK(references[1].attribute("data-href") == "https://docs.un.org/zh/A/RES/58/153");
  CHECK(references[1].attribute("data-work") == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("html: sections have headings and a table its caption and head") {
  auto const page = page_of(fixture::english());
  auto const section = page.by_id("sec_I");
  REQUIRE(section);
  CHECK(section->with_tag("h2").front().text() == "I Budget");
  auto const table = section->with_tag("table");
  REQUIRE(table.size() == 1);
  CHECK(table[0].with_tag("caption").front().text() == "Appropriations");
  auto const heads = table[0].with_tag("th");
  REQUIRE(heads.size() == 2);
  CHECK(heads[1].text() == "Amount");
  CHECK(heads[1].attribute("scope") == "col");
  CHECK(table[0].with_tag("td")[1].text() == "78 809 400");
}

TEST_CASE("html: conclusions stand in the order of the source") {
  CHECK(page_of(fixture::chinese()).texts("akn-conclusions") == Texts{"2004年12月20日 第74次全体会议"});
  CHECK(page_of(fixture::english()).texts("akn-conclusions") == Texts{"48th plenary meeting 31 December 2020"});
}

TEST_CASE("html: an annex has its heading, its text and its own notes") {
  auto const page = page_of(fixture::english());
  auto const annex = page.by_id("att_1");
  REQUIRE(annex);
  CHECK(annex->with_tag("h2").front().text() == "Annex Terms of reference");
  CHECK(annex->with_class("akn-paragraph").front().text() == "1. The Panel shall meet once a year.*");
  auto const notes = annex->with("role", "doc-endnotes");
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].with_class("akn-authorialNote").front().with_class("akn-p").front().text() == "In Geneva.");
}

TEST_CASE("html: text of a hostile document comes out as text") {
  auto const page = page_of(document_of(words("<script>alert(1)</script> & \"x\" &lt;")));
  CHECK(page.errors() == 0);
  CHECK(page.root().with_tag("main").front().with_tag("script").empty());
  CHECK(page.texts("akn-p").back() == "<script>alert(1)</script> & \"x\" &lt;");
}

TEST_CASE("html: only addresses of the web become links") {
  for (auto const* address : {"javascript:alert(1)", "data:text/html,x", " https://x.org", "https://x .org", ""}) {
    auto const page = page_of(document_of({{{}, model::Citation{words("A/1"), "A/1", address, ""}}}));
    CHECK(page.root().with_class("akn-ref").front().tag() == "span");
    CHECK(page.texts("akn-ref") == Texts{"A/1"});
  }
}

TEST_CASE("html: a link within a link is text") {
  model::Inlines inner{{{}, model::Citation{words("A/2"), "A/2", "https://docs.un.org/en/A/2", ""}}};
  auto const page =
      page_of(document_of({{{}, model::Citation{std::move(inner), "A/1", "https://docs.un.org/en/A/1", ""}}}));
  CHECK(page.errors() == 0);
  CHECK(page.root().with_class("akn-ref").size() == 2);
  CHECK(page.root().with_tag("main").front().with_class("akn-a").front().tag() == "a");
  CHECK(page.root().with_tag("main").front().with_class("akn-a").back().tag() == "span");
}

TEST_CASE("html: an empty cell in the head of a table is the head of nothing") {
  auto document = document_of({});
  auto const cell = [](std::string text) {
    return model::Cell{true, 1, 1,
                       text.empty() ? model::Blocks{} : model::Blocks{{{}, {}, model::Paragraph{words(text)}}}};
  };
  document.text.main.push_back({model::NodeId{2}, {}, model::Table{{}, {{cell(""), cell("2021")}, {cell("Staff")}}}});
  auto const page = page_of(document);
  auto const heads = page.root().with_class("akn-th");
  REQUIRE(heads.size() == 3);
  CHECK(heads[0].tag() == "td");
  CHECK(heads[1].tag() == "th");
  CHECK(heads[2].tag() == "th");
  auto const frame = page.root().with_class("table-frame").front();
  CHECK(frame.attribute("role") == "group");
  CHECK(frame.attribute("aria-label") == "Table");
}
