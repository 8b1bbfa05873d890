// Decisions about notes and their marks.
#include <doctest/doctest.h>

#include "support/corrected.hpp"

using support::outline_corrected;
using support::refusal;

namespace {

/// The figure behind "bridges" calls the note; the one behind "rivers" is no mark, and no note is called by it.
constexpr std::string_view k_notes = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges1 that were built across the rivers;

2. Decides to remain seized of the matter.
_______________
1 See A/79/12.
2 See the map of the rivers.
)";

bool has(std::string const& outline, std::string_view line) {
  return outline.find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("corrections: this mark is no note") {
  auto const before = outline_corrected(k_notes, "");
  CHECK(has(before, "the bridges^1^ that"));
  CHECK(has(outline_corrected(k_notes,
                              R"({"line": 7, "text": "1. Requests", "mark": "1", "is": "no-note", "occurrence": 2})"),
            "the bridges1 that"));
  CHECK(refusal(k_notes, R"({"line": 7, "text": "1. Requests", "mark": "4", "is": "no-note"})") ==
        "bad-correction 1:34 line 7: the mark 4 does not stand in it");
}

TEST_CASE("corrections: this is a mark, though nothing looks like one") {
  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the 1 bridges that were built across the rivers;

2. Decides to remain seized of the matter.
_______________
1 See A/79/12.
)";
  CHECK(has(
      outline_corrected(k_text, R"({"line": 7, "text": "1. Requests", "mark": "1", "is": "note", "occurrence": 2})"),
      "to paint the^1^ bridges"));
}

TEST_CASE("corrections: a figure at the beginning of a line of notes begins no note") {
  auto const joined =
      outline_corrected(k_notes, R"({"line": 12, "text": "2 See the map", "mark": "2", "is": "no-note"})");
  CHECK(has(joined, "note 1 See {A/79/12|A/79/12}. 2 See the map of the rivers.\n"));
  CHECK_FALSE(has(joined, "note 2"));
}

TEST_CASE("corrections: a line is given to the notes and taken from them") {
  constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges1 that were built across the rivers;

2. Decides to remain seized of the matter.

1 The bridges of the town and of the council.
)";
  auto const note = outline_corrected(k_text, R"({"line": 11, "text": "1 The bridges", "is": "note"})");
  CHECK(has(note, "the bridges^1^ that"));
  CHECK(has(note, "note 1 The bridges of the town and of the council.\n"));

  auto const body = outline_corrected(k_notes, R"({"line": 12, "text": "2 See the map", "is": "text"})");
  CHECK(has(body, "2 See the map of the rivers.\n"));
  CHECK_FALSE(has(body, "note 2"));
  CHECK(refusal(k_text, R"({"line": 1, "text": "A/RES/80/101", "is": "note"})") ==
        "bad-correction 1:34 line 1: no mark of a note stands at its beginning, and no note before it");
}
