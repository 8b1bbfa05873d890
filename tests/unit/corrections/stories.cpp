// What each kind of decision does to a small resolution.
#include <doctest/doctest.h>

#include "support/corrected.hpp"
#include "support/outline.hpp"

using support::outline_corrected;
using support::refusal;

namespace {

constexpr std::string_view k_bridges = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

Recalling its resolution 79/12,

1. Requests the Office to paint the bridges that were built across the rivers;

The northern bridges

2. Also requests the Office to count those bridges and to report on them;

3. Decides to remain seized of the matter.
)";

bool has(std::string const& outline, std::string_view line) {
  return outline.find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("corrections: nothing decided, nothing changed") {
  CHECK(outline_corrected(k_bridges, "") == support::outline(k_bridges));
}

TEST_CASE("corrections: this line is a heading, and no heading") {
  auto const text = outline_corrected(k_bridges, R"({"line": 11, "text": "The northern", "is": "text"})");
  CHECK(has(text, "  operative The northern bridges\n"));
  CHECK_FALSE(has(text, "division"));

  auto const heading = outline_corrected(k_bridges, R"({"line": 13, "text": "2. Also requests", "is": "heading"})");
  CHECK(has(heading, "  division 2. Also requests the Office to count those bridges and to report on them;\n"));
}

TEST_CASE("corrections: this line is furniture; a page number that is none") {
  auto const without = outline_corrected(k_bridges, R"({"line": 11, "text": "The northern", "is": "furniture"})");
  CHECK_FALSE(has(without, "northern"));

  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges that were built across the rivers;

Page 7

2. Decides to remain seized of the matter.
)";
  CHECK(has(outline_corrected(k_text, R"({"line": 9, "text": "Page 7", "is": "heading"})"), "  division Page 7\n"));
}

TEST_CASE("corrections: two lines are one paragraph, and one is two") {
  auto const joined = outline_corrected(k_bridges, R"({"line": 11, "text": "The northern", "join": "previous"})");
  CHECK(has(joined, "across the rivers; The northern bridges\n"));
  CHECK(joined == outline_corrected(k_bridges, R"({"line": 9, "text": "1. Requests", "join": "next"})"));
  CHECK(joined == outline_corrected(k_bridges, R"({"line": 11, "text": "The northern", "is": "continuation"})"));

  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges that were built across the wide rivers and to
count them, as the council has asked the Office, and to paint them a second time in the
years to come;

2. Decides to remain seized of the matter.
)";
  auto const parted = outline_corrected(k_text, R"({"line": 8, "text": "count them, as", "split": "before"})");
  CHECK(has(parted, "across the wide rivers and to\n"));
  CHECK(parted == outline_corrected(k_text, R"({"line": 7, "text": "1. Requests", "split": "after"})"));
}

TEST_CASE("corrections: a heading that runs into its text is cut off, and is addressed by its own words") {
  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

The northern bridges 1. Requests the Office to paint them in the colours of the town;

2. Decides to remain seized of the matter.
)";
  auto const cut = outline_corrected(k_text, R"(
    {"line": 7, "text": "The northern", "split-before": "1. Requests"},
    {"line": 7, "text": "The northern", "is": "heading"},
    {"line": 7, "text": "1. Requests", "is": "operative-paragraph"})");
  CHECK(has(cut, R"(main
  division The northern bridges
    operative 1. <Requests> the Office to paint them in the colours of the town;
    operative 2. <Decides> to remain seized of the matter.
)"));
}

TEST_CASE("corrections: the level of a sub-paragraph") {
  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office:

(a) To paint the bridges;

(b) To count them;

2. Decides to remain seized of the matter.
)";
  auto const deeper =
      outline_corrected(k_text, R"({"line": 11, "text": "(b) To count", "is": "sub-paragraph", "level": 2})");
  CHECK(has(deeper, "    item (a) To paint the bridges;\n      item (b) To count them;\n"));
  CHECK(refusal(k_text, R"({"line": 11, "text": "(b) To count", "is": "sub-paragraph", "level": 4})") ==
        "bad-correction 1:34 line 11: no list of level 4 can stand there");
  CHECK(refusal(k_text, R"({"line": 7, "text": "1. Requests", "is": "sub-paragraph"})") ==
        "bad-correction 1:34 line 7: a sub-paragraph begins with a mark, and there is none");
}

TEST_CASE("corrections: the lead phrase ends here, or there is none") {
  CHECK(has(outline_corrected(k_bridges, R"({"line": 9, "text": "1. Requests", "lead-phrase": "Requests the Office"})"),
            "operative 1. <Requests the Office> to paint"));
  CHECK(has(outline_corrected(k_bridges, R"({"line": 9, "text": "1. Requests", "lead-phrase": ""})"),
            "operative 1. Requests the Office to paint"));
  CHECK(refusal(k_bridges, R"({"line": 9, "text": "1. Requests", "lead-phrase": "Asks"})") ==
        "bad-correction 1:34 line 9: the phrase \"Asks\" does not stand in its paragraph");
  CHECK(refusal(k_bridges, R"({"line": 3, "text": "80/101. Bridges", "lead-phrase": "Bridges"})") ==
        "bad-correction 1:34 line 3: its paragraph is no clause, and only clauses have a lead phrase");
}

TEST_CASE("corrections: a row and its cells") {
  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Adopts the following table of bridges and of the rivers that they cross:

Bridge        River

Old bridge    Green river

2. Decides to remain seized of the matter.
)";
  auto const rows = outline_corrected(k_text, R"(
    {"line": 9, "text": "Bridge River", "is": "table-header"},
    {"line": 11, "text": "Old bridge Green", "is": "table-row", "cells": ["Old", "bridge", "Green river"]})");
  CHECK(has(rows, "row Bridge | River\n"));
  CHECK(has(rows, "row Old | bridge | Green river\n"));
  CHECK(refusal(k_text, R"({"line": 11, "text": "Old bridge Green", "is": "table-row", "cells": ["Old", "river"]})") ==
        "bad-correction 1:34 line 11: the line does not consist of these cells");
}
