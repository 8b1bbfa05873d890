#include "formats/pdf/structure.hpp"

#include <doctest/doctest.h>

#include "printed.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"

namespace {

using namespace resolute::formats::pdf;

/// What an element holds: "1.0" is the first marked content of the second page, "#3" the third element.
std::string kids(Arranged const& arranged, Element element) {
  std::string made;
  for (auto const& kid : arranged.entries[element - 1].kids) {
    if (!made.empty()) made += ' ';
    made += kid.element == k_no_element ? fmt::format("{}.{}", kid.page, kid.mark) : fmt::format("#{}", kid.element);
  }
  return made;
}

/// The structure as pdfinfo shows it, without the attributes and the objects of links.
std::string shown(resolute::model::Document const& document) {
  std::string made;
  auto const all = printed::tool(printed::bytes(document), "pdfinfo -struct-text % 2>&1");
  for (std::size_t begin = 0; begin < all.size();) {
    auto const end = all.find('\n', begin);
    auto line = all.substr(begin, end - begin);
    begin = end + 1;
    for (std::string_view const kind : {" (block)", " (inline)", ":"})
      if (line.ends_with(kind)) line.resize(line.size() - kind.size());
    bool const other = line.find("/ColSpan") != std::string::npos || line.find("Object ") != std::string::npos;
    if (!other) made += line + '\n';
  }
  return made;
}

}  // namespace

TEST_CASE("PDF structure: a paragraph holds text and links as they are painted, over pages") {
  Structure structure;
  auto const paragraph = structure.add(Tag::paragraph, Structure::k_document);
  auto const link = structure.add(Tag::link, paragraph);
  // Text, link, text; the end of it on the next page.
  auto const arranged = arrange(structure, {{paragraph, link, paragraph}, {paragraph}});
  CHECK(kids(arranged, Structure::k_document) == "#2");
  CHECK(kids(arranged, paragraph) == "0.0 #3 0.2 1.0");
  CHECK(kids(arranged, link) == "0.1");
}

TEST_CASE("PDF structure: notes stand behind the text, wherever the pages have them") {
  Structure structure;
  auto const first = structure.add(Tag::paragraph, Structure::k_document);
  auto const second = structure.add(Tag::paragraph, Structure::k_document);
  auto const notes = structure.add(Tag::division, Structure::k_document);
  auto const note = structure.add(Tag::note, notes);
  auto const arranged = arrange(structure, {{first, note}, {second}});
  CHECK(kids(arranged, Structure::k_document) == "#2 #3 #4");
  CHECK(kids(arranged, notes) == "#5");
}

TEST_CASE("PDF structure: what is not on the pages is left out, but for the cells of a row") {
  Structure structure;
  auto const table = structure.add(Tag::table, Structure::k_document);
  auto const row = structure.add(Tag::row, table);
  auto const empty = structure.add(Tag::cell, row);
  auto const full = structure.add(Tag::cell, row, {2, 1});
  auto const lost = structure.add(Tag::paragraph, Structure::k_document);
  auto const arranged = arrange(structure, {{full}});
  CHECK(kids(arranged, Structure::k_document) == "#2");
  CHECK(kids(arranged, row) == "#4 #5");
  CHECK(kids(arranged, empty).empty());
  CHECK(arranged.entries[empty - 1].used);
  CHECK_FALSE(arranged.entries[lost - 1].used);
  CHECK(structure.cell_of(full) == full);
  CHECK(structure.cell_of(lost) == k_no_element);
  // Nothing comes of text that is only measured.
  CHECK(structure.add(Tag::paragraph, k_no_element) == k_no_element);
}

TEST_CASE("PDF structure: more elements than an array may hold are put into divisions") {
  Structure structure;
  std::vector<Element> marks;
  for (int i = 0; i < 9000; ++i) marks.push_back(structure.add(Tag::paragraph, Structure::k_document));
  auto const arranged = arrange(structure, {marks});
  auto const& top = arranged.entries.front().kids;
  REQUIRE(top.size() == 3);
  std::size_t all = 0;
  for (auto const& kid : top) {
    auto const& division = arranged.entries[kid.element - 1];
    CHECK(division.data.tag == Tag::division);
    CHECK(division.kids.size() <= 4000);
    all += division.kids.size();
  }
  CHECK(all == 9000);
  CHECK(arranged.entries[marks.back() - 1].data.parent == top.back().element);
}

TEST_CASE("PDF structure: names and depths of headings") {
  CHECK(name_of(Tag::document) == "Document");
  CHECK(name_of(Tag::item_body) == "LBody");
  CHECK(name_of(Tag::reference) == "Reference");
  CHECK(heading(1) == Tag::heading_1);
  CHECK(heading(9) == Tag::heading_6);
}

TEST_CASE("PDF structure: the English text, element by element, and the notes behind it") {
  if (!printed::has_tool("pdfinfo")) return;
  CHECK(shown(fixture::english()) == R"tree(Document
  Div
    P
      "United Nations"
    P
      "A/RES/75/1"
    P
      "General Assembly"
    P
      "Distr.: General"
    P
      "7 January 2021"
    P
      "Seventy-fifth session"
    P
      "Agenda item 12"
    P
      "Oceans and the law of the sea"
  Sect
    P
      "Resolution adopted by the General Assembly on 31 December 2020"
    P
      "[without reference to a Main Committee ("
      Link
        "A/75/L.39"
      ")]"
    H1
      "75/1. "
      "Oceans & seas <draft>"
    P
      "The General Assembly,"
    P
      "Recalling its resolution "
      Link
        "74/19"
      " of 10 December 2019,"
      Reference
        "1"
      " and the *stars* and _lines_ of [Annex] "one" | two,"
    P
      "1. "
      "Decides that, for 2021, 5 * 3 > 14 holds:"
    L
      LI
        Lbl
          "(a) "
        LBody
          "First;"
      LI
        Lbl
          "(b) "
        LBody
          "Second;"
    Sect
      H2
        "I "
        "Budget"
      P
        "1. "
        "Approves the amounts below:"
      Table
        Caption
          "Appropriations"
        TR
          TH
            "Section"
          TH
            "Amount"
        TR
          TD
            "1"
          TD
            "78 809 400"
    P
      "48th plenary meeting"
    P
      "31 December 2020"
    Div
      Note
        Lbl
          "1 "
        P
          "See A/74/1."
        P
          "Second paragraph."
  Sect
    H1
      "Annex "
    H2
      "Terms of reference"
    P
      "1. "
      "The Panel shall meet once a year."
      Reference
        "*"
    Div
      Note
        Lbl
          "* "
        "In Geneva."
)tree");
}

TEST_CASE("PDF structure: the Chinese text with its lists") {
  if (!printed::has_tool("pdfinfo")) return;
  CHECK(shown(fixture::chinese()) == R"tree(Document
  Div
    P
      "04-48645"
  Sect
    P
      "2004年12月20日大会决议"
    P
      "[根据第三委员会的报告("
      Link
        "A/59/498"
      ")通过]"
    H1
      "59/170. "
      "联合国难民事务高级专员办事处"
    P
      "大会，"
    P
      "审议了联合国难民事务高级专员关于其办事处活动的报告"
      Reference
        "1"
      "和执行委员会第五十五届会议的工作报告"
      Reference
        "2"
      "及其所载结论和决定，"
    P
      "又回顾其2003年12月22日关于落实高级专员为加强其办事处执行任务的能力而建议的行动的第"
      Link
        "58/153"
      "号决议，"
    P
      "1. "
      "核可执行委员会第五十五届会议的工作报告；"
      Reference
        "2"
    P
      "2. "
      "请秘书长："
    L
      LI
        Lbl
          "(a) "
        LBody
          "提出报告；"
      LI
        Lbl
          "(b) "
        LBody
          "审查下列各项："
          L
            LI
              Lbl
                "㈠ "
              LBody
                "预算；"
            LI
              Lbl
                "㈡ "
              LBody
                "人员；"
    P
      "并随时通知各会员国；"
    P
      "3. "
      "决定将题为“难民”的项目列入大会第六十届会议临时议程。"
    P
      "2004年12月20日"
    P
      "第74次全体会议"
    Div
      Note
        Lbl
          "1 "
        "《大会正式记录，第五十九届会议，补编第12号》（"
        Link
          "A/59/12"
        "）。"
      Note
        Lbl
          "2 "
        "同上，《补编第12A号》（"
        Link
          "A/59/12/Add.1"
        "）。"
)tree");
}
