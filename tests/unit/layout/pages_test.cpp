#include "layout/pages.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace resolute::layout;

/// A line 10 points high that calls notes. Its width tells lines apart.
Fragment line(double name, std::vector<std::uint32_t> notes = {}) {
  return {name, 10, {}, {}, std::move(notes)};
}

std::vector<Fragment> lines(double first, int count) {
  std::vector<Fragment> made;
  for (int i = 0; i < count; ++i) made.push_back(line(first + i));
  return made;
}

/// Room for ten lines; a note zone takes ten points besides its lines.
PageFrame frame() {
  PageFrame made;
  made.width = 300;
  made.height = 140;
  made.left = 20;
  made.top_of_first = made.top = 20;
  made.bottom = 120;
  made.note_gap = 8;
  made.note_rule_gap = 2;
  made.note_spacing = 0;
  return made;
}

/// The names of what is on a page, in order; rules are left out.
std::string show(Page const& page) {
  std::string shown;
  for (auto const& placed : page.content)
    if (placed.fragment.rules.empty()) shown += std::to_string(static_cast<int>(placed.fragment.width)) + " ";
  return shown;
}

}  // namespace

TEST_CASE("pages: a paragraph leaves neither its first nor its last line alone") {
  Flow flow;
  flow.add(lines(1, 9), {});
  flow.add(lines(21, 4), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "1 2 3 4 5 6 7 8 9 ");
  CHECK(show(pages[1]) == "21 22 23 24 ");
  Flow other;
  other.add(lines(1, 11), {});
  CHECK(show(make_pages(other, frame())[1]) == "10 11 ");
}

TEST_CASE("pages: a heading stays with its text") {
  Flow flow;
  flow.add(lines(1, 8), {});
  BlockForm heading;
  heading.keep_with_next = true;
  flow.add({line(50)}, heading);
  flow.add(lines(21, 5), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "1 2 3 4 5 6 7 8 ");
  CHECK(show(pages[1]) == "50 21 22 23 24 25 ");
}

TEST_CASE("pages: space between blocks is the larger of the two and vanishes at the top") {
  Flow flow;
  BlockForm form;
  form.before = 5;
  form.after = 30;
  flow.add(lines(1, 1), form);
  flow.add(lines(2, 1), form);
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].content[0].y == doctest::Approx(20));
  CHECK(pages[0].content[1].y == doctest::Approx(60));
}

TEST_CASE("pages: a note stands at the foot of the page of its mark, once") {
  Flow flow;
  flow.add({line(1), line(2, {7}), line(3)}, {});
  flow.add(lines(4, 9), {});
  flow.add({line(20, {7})}, {});
  flow.notes[7].lines = {line(70), line(71)};
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "1 2 3 4 5 6 7 70 71 ");
  CHECK(pages[0].content.back().y == doctest::Approx(110));
  CHECK(show(pages[1]) == "8 9 10 11 12 20 ");
}

TEST_CASE("pages: a line goes to the next page when its note does not fit") {
  Flow flow;
  for (int i = 1; i <= 8; ++i) flow.add({line(i)}, {});
  flow.add({line(9, {7})}, {});
  flow.notes[7].lines = {line(70)};
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "1 2 3 4 5 6 7 8 ");
  CHECK(show(pages[1]) == "9 70 ");
}

TEST_CASE("pages: a long note begins with its mark and goes on over the next pages") {
  Flow flow;
  flow.add({line(1, {7})}, {});
  flow.add({line(2)}, {});
  flow.notes[7].lines = lines(70, 20);
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 3);
  CHECK(show(pages[0]) == "1 2 70 71 72 73 74 75 76 ");
  CHECK(show(pages[1]) == "77 78 79 80 81 82 83 84 85 ");
  CHECK(show(pages[2]) == "86 87 88 89 ");
}

TEST_CASE("pages: what is higher than a page is placed all the same") {
  Flow flow;
  flow.add(lines(1, 2), {});
  flow.add({{5, 500, {}, {}, {}}}, {});
  flow.add(lines(8, 1), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 3);
  CHECK(show(pages[1]) == "5 ");
}

TEST_CASE("pages: a new page is a new page, and an empty flow has none") {
  Flow flow;
  CHECK(make_pages(flow, frame()).empty());
  flow.add(lines(1, 1), {});
  flow.new_page();
  flow.add(lines(2, 1), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[1]) == "2 ");
}

TEST_CASE("pages: a paragraph of three lines is not divided") {
  Flow flow;
  flow.add(lines(1, 8), {});
  flow.add(lines(21, 3), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[1]) == "21 22 23 ");
}

TEST_CASE("pages: a page ends early so that a heading begins the next") {
  // Were both pages full, the heading would end the second.
  Flow flow;
  flow.add(lines(1, 10), {});
  flow.add(lines(21, 8), {});
  BlockForm heading;
  heading.keep_with_next = true;
  flow.add({line(50)}, heading);
  flow.add(lines(31, 4), {});
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 3);
  CHECK(show(pages[2]) == "50 31 32 33 34 ");
}

TEST_CASE("pages: a note that is divided has two lines on each page") {
  Flow flow;
  flow.add(lines(1, 4), {});
  flow.add({line(5, {7})}, {});
  flow.notes[7].lines = lines(70, 5);
  // Five lines of text and the rule leave room for four lines of the note.
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "1 2 3 4 5 70 71 72 ");
  CHECK(show(pages[1]) == "73 74 ");
}

TEST_CASE("pages: the head of a table stands again where the table goes on") {
  Flow flow;
  flow.heads.push_back({line(90)});
  flow.add({line(90)}, {});
  BlockForm row;
  row.head = 0;
  for (int i = 1; i <= 11; ++i) flow.add({line(i)}, row);
  auto const pages = make_pages(flow, frame());
  REQUIRE(pages.size() == 2);
  CHECK(show(pages[0]) == "90 1 2 3 4 5 6 7 8 9 ");
  CHECK(show(pages[1]) == "90 10 11 ");
}
