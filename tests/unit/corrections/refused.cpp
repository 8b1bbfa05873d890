// Corrections that are for another text, that contradict each other, or that are none.
#include <doctest/doctest.h>

#include "corrections/line_kinds.hpp"
#include "support/corrected.hpp"

using support::refusal;

namespace {

constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges that were built across the rivers;

2. Decides to remain seized of the matter.
)";

/// Code and place of the error for a whole file; empty when it can be read.
std::string wrong_file(std::string_view json) {
  auto const read = resolute::read_corrections(json);
  if (read) return {};
  return fmt::format("{} {}:{} {}", read.error().code, read.error().at->line, read.error().at->column,
                     read.error().message);
}

}  // namespace

TEST_CASE("corrections: a line with another text is stale") {
  CHECK(
      refusal(k_text, R"({"line": 7, "text": "1. Invites the", "is": "heading"})") ==
      "stale-correction 1:34 line 7: the line reads \"1. Requests the Office to paint the bridges that were built…\"");
  CHECK(refusal(k_text, R"({"line": 8, "text": "1. Requests", "is": "heading"})") ==
        "stale-correction 1:34 line 8: the line is blank");
  CHECK(refusal(k_text, R"({"line": 80, "text": "1. Requests", "is": "heading"})") ==
        "stale-correction 1:34 line 80: the source has 9 lines");
}

TEST_CASE("corrections: a beginning is long enough to tell the line, and blanks count as one") {
  CHECK(
      refusal(k_text, R"({"line": 7, "text": "1. Req", "is": "operative-paragraph"})").starts_with("stale-correction"));
  CHECK(refusal(k_text, R"({"line": 7, "text": " 1.   Requests ", "is": "operative-paragraph"})").empty());
  CHECK(refusal("A/RES/80/101\r\n\r\n80/101. Bridges\r\n\r\nThe General Assembly,\r\n\r\n1. Requests  the\tOffice.\r\n",
                R"({"line": 7, "text": "1. Requests the Office.", "is": "operative-paragraph"})")
            .empty());
}

TEST_CASE("corrections: a number beyond all bounds is refused at its place") {
  CHECK(wrong_file(R"({"version": 1, "corrections": [{"line": 1e999, "text": "A/RES/80/101", "is": "text"}]})")
            .ends_with("this number is larger than any that can be read"));
}

TEST_CASE("corrections: what contradicts itself or the order of a resolution is refused") {
  CHECK(refusal(k_text, R"({"line": 7, "text": "1. Requests", "is": "heading"},
{"line": 7, "text": "1. Requests", "is": "text"})") ==
        "bad-correction 2:1 line 7: another correction decides the same");
  CHECK(refusal(k_text, R"({"line": 9, "text": "2. Decides", "is": "text"},
{"line": 7, "text": "1. Requests", "join": "next"})")
            .starts_with("bad-correction"));
  CHECK(refusal(k_text, R"({"line": 9, "text": "2. Decides", "is": "furniture"},
{"line": 9, "text": "2. Decides", "split": "before"})") ==
        "bad-correction 2:1 line 9: no text of the document stands there");
  CHECK(refusal(k_text, R"({"line": 1, "text": "A/RES/80/101", "is": "continuation"})") ==
        "bad-correction 1:34 line 1: the line before it cannot go on there");
  CHECK(refusal(k_text, R"({"line": 7, "text": "1. Requests", "is": "operative-paragraph"},
{"line": 9, "text": "2. Decides", "is": "publisher"})")
            .find(": in this place it cannot be ") != std::string::npos);
  CHECK(refusal(k_text, R"({"line": 7, "text": "1. Requests", "split-before": "Invites"})") ==
        "bad-correction 1:34 line 7: the words \"Invites\" do not stand inside it");
}

TEST_CASE("corrections: the columns of a masthead are not joined") {
  constexpr std::string_view k_columns = R"(United Nations                    A/RES/80/101
General Assembly                  Distr.: General

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges that were built across the rivers.
)";
  CHECK(refusal(k_columns, R"({"line": 1, "text": "A/RES/80/101", "join": "previous"})") ==
        "bad-correction 1:34 line 1: the line before it cannot go on there");
}

TEST_CASE("corrections: what is no file of corrections says where it is none") {
  CHECK(wrong_file(R"({"version": 1, "corrections": []})").empty());
  CHECK(wrong_file("{\n  \"version\": 1,\n  \"corrections\": [,]\n}") == "bad-correction 3:19 this is no JSON");
  CHECK(wrong_file("") == "bad-correction 1:1 this is no JSON");
  CHECK(wrong_file("{\"version\": 1, \"corrections\": [\n  {\"text\": \"x\", \"is\": \"text\"}]}") ==
        "bad-correction 2:3 a correction needs \"line\": the number of the line, counted from 1");
  CHECK(wrong_file(R"({"version": 1, "corrections": [{"line": 1, "is": "text"}]})") ==
        "bad-correction 1:32 a correction needs \"text\": the text of the line or its beginning");
  CHECK(wrong_file(R"({"version": 1, "corrections": [{"line": 1, "text": "x", "is": "poem"}]})") ==
        "bad-correction 1:32 a line cannot be \"poem\"");
  CHECK(wrong_file(R"({"version": 1, "corrections": [{"line": 1, "text": "x", "is": "text", "join": "next"}]})") ==
        "bad-correction 1:32 \"join\" does not belong to this correction");
  CHECK(wrong_file(R"({"version": 1, "corrections": [{"line": 1, "line": 2, "text": "x", "is": "text"}]})")
            .ends_with("\"line\" is there twice"));
  CHECK(wrong_file(R"({"version": 2, "corrections": []})") ==
        "bad-correction 1:1 a file of corrections has the \"version\" 1");
  CHECK(wrong_file(R"({"version": 1, "corrections": [], "extra": [[{}]]})").starts_with("bad-correction"));
}

TEST_CASE("corrections: every kind of line has a name and is found by it") {
  using resolute::LineKind;
  for (auto kind = LineKind::content; kind <= LineKind::annex_title;
       kind = static_cast<LineKind>(static_cast<int>(kind) + 1))
    CHECK(resolute::corrections::find_line_kind(resolute::name(kind)) == kind);
}

TEST_CASE("corrections: the schema has every kind of line") {
  using resolute::LineKind;
  auto const schema = resolute::builtin_templates()("json/corrections.schema.json");
  REQUIRE(schema.has_value());
  for (auto kind = LineKind::content; kind <= LineKind::annex_title;
       kind = static_cast<LineKind>(static_cast<int>(kind) + 1))
    CHECK(schema->find(fmt::format("\"{}\"", resolute::name(kind))) != std::string::npos);
}
