#include "text/lines.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"
#include "text/line_cuts.hpp"

using resolute::text::cut_lines;

TEST_CASE("lines end at LF, CR LF, CR and form feed, and know their width") {
  auto const source = support::source("  one\r\n\r二大 \n\fnext");
  auto const lines = cut_lines(source);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].view() == "one");
  CHECK(lines[0].indent == 2);
  CHECK(lines[1].blank());
  CHECK(lines[2].view() == "二大");
  CHECK(lines[2].width == 4);
  CHECK(lines[3].blank());
  CHECK_FALSE(lines[3].page_start);
  CHECK(lines[4].view() == "next");
  CHECK(lines[4].page_start);
}

TEST_CASE("a line of blanks knows how wide it is: it may be a rule") {
  auto const source = support::source(std::string(59, ' ') + "\n\n");
  auto const lines = cut_lines(source);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].blank());
  CHECK(lines[0].blanks == 59);
  CHECK(lines[1].blanks == 0);
}

TEST_CASE("lines that are cut make room for their parts, and the others keep their order") {
  auto const source = support::source("one\ntwo three\nfour\nfive six seven\n");
  auto lines = cut_lines(source);
  REQUIRE(lines.size() == 4);
  auto [two, three] = resolute::text::cut_line(lines[1], 3);
  auto [five, rest] = resolute::text::cut_line(lines[3], 4);
  auto [six, seven] = resolute::text::cut_line(rest, 3);
  resolute::text::place({{1, {two, three}}, {3, {five, six, seven}}}, lines);
  std::vector<std::string_view> texts;
  for (auto const& line : lines) texts.push_back(line.view());
  CHECK(texts == std::vector<std::string_view>{"one", "two", "three", "four", "five", "six", "seven"});
  resolute::text::place({}, lines);
  CHECK(lines.size() == 7);
}

TEST_CASE("a line of other characters ends where their line separators are") {
  auto const source = support::source("Côte\u2028«Генеральная»\u0085大会\u2029 end");
  auto const lines = cut_lines(source);
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].view() == "Côte");
  CHECK(lines[1].view() == "«Генеральная»");
  CHECK(lines[1].width == 13);
  CHECK(lines[2].view() == "大会");
  CHECK(lines[2].width == 4);
  CHECK(lines[2].ems == 2);
  CHECK(lines[3].view() == "end");
}

TEST_CASE("positions count lines as editors do and columns in characters") {
  auto const source = support::source("大会\r\n，x\ry");
  CHECK(source.position(0) == resolute::Position{1, 1});
  CHECK(source.position(3) == resolute::Position{1, 2});   // 会: the second character, at byte 3
  CHECK(source.position(8) == resolute::Position{2, 1});   // ，
  CHECK(source.position(11) == resolute::Position{2, 2});  // x
  CHECK(source.position(13) == resolute::Position{3, 1});  // y
  auto const unix_lines = support::source("大会\n，x");
  CHECK(unix_lines.position(6) == resolute::Position{1, 3});   // the line feed
  CHECK(unix_lines.position(10) == resolute::Position{2, 2});  // x
  CHECK(unix_lines.position(99) == resolute::Position{2, 3});  // the end
}
