#include "resolute/render.hpp"

#include <doctest/doctest.h>

using resolute::Diagnostic;
using resolute::Error;
using resolute::Position;
using resolute::Range;
using resolute::Severity;
using resolute::Source;

namespace {

Source source(std::string text) {
  return {"a.txt", std::move(text), "UTF-8"};
}

/// A diagnostic about the first place where `words` stand.
Diagnostic about(Source const& in, std::string_view words, Severity severity = Severity::warning) {
  auto const begin = static_cast<std::uint32_t>(in.text.find(words));
  return {severity, "missing-note", Range{begin, begin + static_cast<std::uint32_t>(words.size())},
          "note mark 4 has no note text"};
}

resolute::RenderStyle const k_excerpt{.color = false, .excerpt = true, .width = 100};

}  // namespace

TEST_CASE("render: a diagnostic reads like a compiler's") {
  auto const text = source("one\ntwo 4\n");
  CHECK(render(about(text, "4"), text) == "a.txt:2:5: warning: note mark 4 has no note text [missing-note]\n");
}

TEST_CASE("render: columns count code points, not bytes") {
  auto const text = source("审议了4\n");
  CHECK(render(about(text, "4"), text).starts_with("a.txt:1:4: "));
}

TEST_CASE("render: a diagnostic about the whole input has no line") {
  CHECK(render(Diagnostic{Severity::note, "unknown-body", std::nullopt, "no body"}, source("x")) ==
        "a.txt: note: no body [unknown-body]\n");
}

TEST_CASE("render: the carets stand below the words") {
  auto const text = source("one\nsee note four here\n");
  CHECK(render(about(text, "four"), text, k_excerpt) ==
        "a.txt:2:10: warning: note mark 4 has no note text [missing-note]\n"
        "     2 | see note four here\n"
        "       |          ^~~~\n");
}

TEST_CASE("render: wide characters take two columns and combining ones none") {
  auto const text = source("审议e\u0301了4项");
  CHECK(render(about(text, "4"), text, k_excerpt) ==
        "a.txt:1:6: warning: note mark 4 has no note text [missing-note]\n"
        "     1 | 审议e\u0301了4项\n"
        "       |        ^\n");
  CHECK(render(about(text, "了"), text, k_excerpt).ends_with("       |      ^~\n"));
}

TEST_CASE("render: an excerpt of a long line is cut around the place") {
  auto const text = source(std::string(5000, 'a') + "4" + std::string(5000, 'b'));
  auto const rendered = render(about(text, "4"), text, k_excerpt);
  CHECK(rendered.size() < 300);
  CHECK(rendered.find("a4b") != std::string::npos);
}

TEST_CASE("render: a place that spans lines is marked to the end of its first line") {
  auto const text = source("one two\nthree");
  CHECK(render(about(text, "two\nthree"), text, k_excerpt).ends_with("       |     ^~~\n"));
}

TEST_CASE("render: a place at the very end of the text still has a caret") {
  auto const text = source("one\n");
  Diagnostic const at_end{Severity::warning, "missing-note", Range{4, 4}, "no note"};
  CHECK(render(at_end, text, k_excerpt) ==
        "a.txt:2:1: warning: no note [missing-note]\n"
        "     2 | \n"
        "       | ^\n");
}

TEST_CASE("render: colour only on request") {
  auto const text = source("two 4\n");
  CHECK(render(about(text, "4"), text).find('\x1b') == std::string::npos);
  CHECK(render(about(text, "4"), text, {.color = true}).find("\x1b[1;35mwarning:") != std::string::npos);
  CHECK(render(about(text, "4", Severity::error), text, {.color = true}).find("\x1b[1;31merror:") != std::string::npos);
}

TEST_CASE("render: control characters of the input do not reach a terminal") {
  auto const text = source("\x1b[2J4\t\u202E5");
  auto const rendered = render(about(text, "4"), text, k_excerpt);
  CHECK(rendered.find('\x1b') == std::string::npos);
  CHECK(rendered.find("\u202E") == std::string::npos);
  CHECK(rendered.find("\uFFFD[2J4 \uFFFD5\n") != std::string::npos);
}

TEST_CASE("render: an error with and without a place") {
  CHECK(render(Error{"empty-input", "the file is empty", std::nullopt}, "a.txt") ==
        "a.txt: error: the file is empty [empty-input]\n");
  CHECK(render(Error{"bad-encoding", "byte FF", Position{3, 7}}, "a.txt") ==
        "a.txt:3:7: error: byte FF [bad-encoding]\n");
}

TEST_CASE("render: lines are those that positions count") {
  auto const text = source("a\r\nb\rc\nd\fe\n\nf");
  auto const lines = line_ranges(text);
  REQUIRE(lines.size() == 6);
  std::uint32_t number = 0;
  for (auto const line : lines) CHECK(text.position(line.begin) == Position{++number, 1});
  CHECK(text.slice(lines[0]) == "a");
  CHECK(text.slice(lines[3]) == "d\fe");
  CHECK(text.slice(lines[4]).empty());
  CHECK(line_ranges(source("")).empty());
  CHECK(line_ranges(source("a\n")).size() == 1);
}

TEST_CASE("shorten: counts columns and ends in an ellipsis") {
  CHECK(resolute::shorten("short", 10) == "short");
  CHECK(resolute::shorten("exactly 10", 10) == "exactly 10");
  CHECK(resolute::shorten("more than ten", 10) == "more than…");
  CHECK(resolute::shorten("审议了联合国", 12) == "审议了联合国");
  CHECK(resolute::shorten("审议了联合国", 11) == "审议了联合…");
  CHECK(resolute::shorten("审议了联合国", 10) == "审议了联…");
  CHECK(resolute::shorten("  a \t b\n", 10) == "a b");
  CHECK(resolute::shorten("abc", 0).empty());
}
