#include "model/eid.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <variant>

#include "resolute/visit.hpp"
#include "support/fixture.hpp"

using namespace resolute::model;

namespace {

std::vector<std::string> in_order(EIds const& eids) {
  std::vector<std::string> out;
  for (auto const& [id, eid] : eids) out.push_back(eid);
  std::ranges::sort(out);
  return out;
}

Block block(std::uint32_t id, decltype(Block::node) node) {
  return Block{NodeId{id}, {}, std::move(node)};
}
Block paragraph(std::uint32_t id, std::string text) {
  return block(id, Paragraph{{Inline{{}, Text{std::move(text)}}}});
}
Block operative(std::uint32_t id, std::string number, Blocks content = {}) {
  return block(id, Clause{ClauseKind::operative, std::move(number), std::move(content)});
}
Block section(std::uint32_t id, SectionKind kind, std::string number, Blocks content) {
  return block(id, Section{kind, std::move(number), {Inline{{}, Text{"x"}}}, std::move(content)});
}

}  // namespace

TEST_CASE("identifiers of the Chinese document") {
  CHECK(in_order(assign_eids(fixture::chinese())) ==
        std::vector<std::string>{"authorialNote_1", "authorialNote_2", "para_1", "para_2", "para_2__list_1",
                                 "para_2__list_1__point_a", "para_2__list_1__point_b",
                                 "para_2__list_1__point_b__list_1", "para_2__list_1__point_b__list_1__point_i",
                                 "para_2__list_1__point_b__list_1__point_ii", "para_3", "preamble__container_1",
                                 "preamble__container_2", "preamble__formula_1"});
}

TEST_CASE("identifiers of the English document: numbers restart in a section, the annex has its prefix") {
  CHECK(in_order(assign_eids(fixture::english())) ==
        std::vector<std::string>{"att_1", "att_1__authorialNote_ast", "att_1__para_1", "authorialNote_1", "para_1",
                                 "para_1__list_1", "para_1__list_1__point_a", "para_1__list_1__point_b",
                                 "preamble__container_1", "preamble__formula_1", "sec_I", "sec_I__para_1", "table_1"});
  auto const wrappers = identify(fixture::english()).wrappers;
  REQUIRE(wrappers.size() == 1);
  CHECK(wrappers.begin()->second == "para_nn_1");
}

TEST_CASE("what stands beside parts is a flow of the preamble: its containers say so") {
  Document document;
  document.text.main = {section(1, SectionKind::section, "I", {operative(2, "1.")}), operative(3, "2.")};
  Component part;
  part.id = NodeId{4};
  part.kind = ComponentKind::part;
  part.label = "A";
  part.main = {operative(5, "1.")};
  document.text.parts = {part};
  CHECK(in_order(assign_eids(document)) ==
        std::vector<std::string>{"cmp_A", "cmp_A__para_1", "preamble__blockContainer_1",
                                 "preamble__blockContainer_1__blockContainer_1", "preamble__blockContainer_2"});
}

TEST_CASE("numbers that do not restart take no prefix from their section") {
  Document document;
  document.text.main = {section(1, SectionKind::section, "I", {operative(2, "1.")}),
                        section(3, SectionKind::section, "II",
                                {section(4, SectionKind::title, "A.", {operative(5, "2."), operative(6, "3.")})})};
  auto const eids = assign_eids(document);
  CHECK(eids.at(NodeId{2}) == "para_1");
  CHECK(eids.at(NodeId{4}) == "sec_II__title_A");
  CHECK(eids.at(NodeId{6}) == "para_3");
}

TEST_CASE("a name that is taken gets the first figure that is free, however often it comes") {
  Document document;
  document.text.main = {operative(1, "1."), operative(2, "1."), operative(3, "2."), operative(4, "1.")};
  auto const eids = assign_eids(document);
  CHECK(eids.at(NodeId{1}) == "para_1");
  CHECK(eids.at(NodeId{2}) == "para_1_2");
  CHECK(eids.at(NodeId{3}) == "para_2");
  CHECK(eids.at(NodeId{4}) == "para_1_3");
}

TEST_CASE("unnumbered paragraphs") {
  Document document;
  SUBCASE("among numbered ones") {
    document.text.main = {paragraph(1, "a"), operative(2, "1."), operative(3, "")};
    auto const eids = assign_eids(document);
    CHECK(eids.at(NodeId{1}) == "para_nn_1");
    CHECK(eids.at(NodeId{2}) == "para_1");
    CHECK(eids.at(NodeId{3}) == "para_nn_2");
  }
  SUBCASE("alone") {
    document.text.main = {paragraph(1, "a"), operative(2, "")};
    auto const eids = assign_eids(document);
    CHECK(eids.at(NodeId{1}) == "para_1");
    CHECK(eids.at(NodeId{2}) == "para_2");
  }
  SUBCASE("after the opening sentence of a presidential statement") {
    document.meta.kind = DocumentKind::presidential_statement;
    document.text.main = {paragraph(1, "a"), paragraph(2, "b")};
    auto const eids = assign_eids(document);
    CHECK(eids.at(NodeId{1}) == "al_1");
    CHECK(eids.at(NodeId{2}) == "para_1");
  }
}

TEST_CASE("headings without a number count, numbers in words are taken by position") {
  Document document;
  document.text.main = {section(1, SectionKind::division, "", {section(2, SectionKind::division, "", {})}),
                        section(3, SectionKind::division, "", {}), section(4, SectionKind::part, "Part One", {}),
                        section(5, SectionKind::part, "Part Two", {})};
  auto const eids = assign_eids(document);
  CHECK(eids.at(NodeId{2}) == "dvs_1__dvs_1");
  CHECK(eids.at(NodeId{3}) == "dvs_2");
  CHECK(eids.at(NodeId{5}) == "part_II");
}

TEST_CASE("a title on a line of its own below the name of an article is not in the identifiers of its paragraphs") {
  Document one_line;
  one_line.text.main = {section(1, SectionKind::division, "", {operative(2, "1."), operative(3, "2.")}),
                        section(4, SectionKind::division, "", {operative(5, "1.")})};
  Document two_lines;
  two_lines.text.main = {section(1, SectionKind::division, "",
                                 {section(9, SectionKind::division, "", {operative(2, "1."), operative(3, "2.")})}),
                         section(4, SectionKind::division, "", {operative(5, "1.")})};
  auto const expected = assign_eids(one_line);
  CHECK(expected.at(NodeId{3}) == "dvs_1__para_2");
  auto eids = assign_eids(two_lines);
  CHECK(eids.at(NodeId{9}) == "dvs_1__dvs_1");
  eids.erase(NodeId{9});
  CHECK(eids == expected);
}

TEST_CASE("preambular text in a section is its cross-headings") {
  Document document;
  auto const clause = [](std::uint32_t id) { return block(id, Clause{ClauseKind::preambular, "", {}}); };
  document.text.main = {
      section(1, SectionKind::section, "I",
              {block(2, Section{SectionKind::preambular, "", {}, {clause(3), clause(4)}}), operative(5, "1.")})};
  auto const eids = assign_eids(document);
  CHECK(!eids.contains(NodeId{2}));
  CHECK(eids.at(NodeId{3}) == "sec_I__crossHeading_1");
  CHECK(eids.at(NodeId{4}) == "sec_I__crossHeading_2");
}

TEST_CASE("parts A and B have their prefix, their annexes one more") {
  Document document;
  auto const part = [](std::uint32_t id, std::string label) {
    Component out;
    out.kind = ComponentKind::part;
    out.id = NodeId{id};
    out.label = std::move(label);
    out.main = {operative(id + 1, "1.")};
    Component annex;
    annex.kind = ComponentKind::annex;
    annex.id = NodeId{id + 2};
    annex.main = {paragraph(id + 3, "x")};
    out.annexes = {annex};
    return out;
  };
  document.text.parts = {part(10, "A"), part(20, "B")};
  auto const eids = assign_eids(document);
  CHECK(eids.at(NodeId{10}) == "cmp_A");
  CHECK(eids.at(NodeId{21}) == "cmp_B__para_1");
  CHECK(eids.at(NodeId{22}) == "cmp_B__att_1");
  CHECK(eids.at(NodeId{23}) == "cmp_B__att_1__para_1");
}

TEST_CASE("what occurs twice is numbered on") {
  Document document;
  document.text.main = {operative(1, "1."), operative(2, "1."), operative(3, "1.")};
  auto const eids = assign_eids(document);
  CHECK(eids.at(NodeId{1}) == "para_1");
  CHECK(eids.at(NodeId{2}) == "para_1_2");
  CHECK(eids.at(NodeId{3}) == "para_1_3");
}

TEST_CASE("identifiers are ASCII without white space, and no two are the same") {
  for (auto const& document : {fixture::chinese(), fixture::english()}) {
    std::set<std::string> seen;
    for (auto const& [id, eid] : assign_eids(document)) {
      CHECK(seen.insert(eid).second);
      CHECK(std::ranges::all_of(eid, [](char c) { return c > ' ' && c < '\x7f'; }));
    }
  }
}
