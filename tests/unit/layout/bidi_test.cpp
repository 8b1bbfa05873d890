// Arabic on the line: the order of words, figures and symbols as they are seen, from left to right.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "layout/bidi.hpp"
#include "layout/boxes.hpp"
#include "layout/paragraph.hpp"
#include "support/fonts.hpp"

namespace {

using namespace resolute::layout;

Families families() {
  Families made;
  made[0] = {{"Liberation Serif", "fonts-liberation2", true, true, "", {}}};
  made[2] = {{"Amiri", "fonts-hosny-amiri", true, false, "", {"-calt"}}};
  return made;
}

Text text_of(std::string const& words) {
  Text text;
  text.append(words, {10, 0, false, false});
  return text;
}

Tongue arabic_tongue() {
  Tongue tongue;
  tongue.locale = "ar";
  tongue.script = "Arab";
  tongue.right_to_left = true;
  return tongue;
}

struct Arabic {
  Tongue tongue = arabic_tongue();
  FontSet fonts{families(), fixture::installed_fonts()};

  Arabic() {
    REQUIRE(fonts.require(Writing::latin));
    REQUIRE(fonts.require(Writing::arabic));
  }

  [[nodiscard]] Line line(std::string const& words) { return set_line(text_of(words), tongue, fonts); }
  std::vector<Fragment> set(std::string const& words, double width, Form const& form = {}) {
    return set_paragraph(text_of(words), {}, form, width, tongue, fonts);
  }
};

/// What a line shows, from left to right.
std::u16string seen(Line const& line) {
  std::u16string text;
  double last = -1e9;
  for (auto const& run : line.runs)
    for (auto const& glyph : run.glyphs) {
      if (glyph.text.empty()) continue;
      CHECK(run.x + glyph.x >= last - 0.01);
      last = run.x + glyph.x;
      text += glyph.text;
    }
  return text;
}

}  // namespace

TEST_CASE("bidi: a paragraph goes with its document, unless all its words run the other way") {
  CHECK(reads_right_to_left(text_of("قرار اتخذته الجمعية العامة"), true));
  CHECK(reads_right_to_left(text_of("A/RES/76/235 قرار"), true));
  CHECK(reads_right_to_left(text_of("76/235"), true));
  CHECK_FALSE(reads_right_to_left(text_of("Distr.: General"), true));
  CHECK_FALSE(reads_right_to_left(text_of("8 May 2021"), true));
  // Symbols are no words.
  CHECK(reads_right_to_left(text_of("A/76/294."), true));
  CHECK(reads_right_to_left(text_of("A/76/5 (Vol. I)."), true));
  CHECK_FALSE(reads_right_to_left(text_of("The General Assembly"), false));
  CHECK(reads_right_to_left(text_of("الجمعية العامة"), false));
  Text job_number = text_of("21-19688 (A)");
  CHECK(reads_right_to_left(job_number, true));
  job_number.direction = Direction::left_to_right;
  CHECK_FALSE(reads_right_to_left(job_number, true));
}

TEST_CASE("bidi: words stand from right to left, figures and symbols in them from left to right") {
  Arabic arabic;
  // "in 24 December": the figure stays 24, and stands between the words.
  CHECK(seen(arabic.line("في 24 كانون")) == u"نوناك 24 يف");
  CHECK(seen(arabic.line("قرار 75/242 باء")) == u"ءاب 75/242 رارق");
  CHECK(seen(arabic.line("وثيقة A/76/617، الفقرة 6")) == u"6 ةرقفلا ،A/76/617 ةقيثو");
}

TEST_CASE("bidi: brackets look the way they open") {
  Arabic arabic;
  // The bracket that opens stands at the right end and looks like ")".
  CHECK(seen(arabic.line("(باء)")) == u"(ءاب)");
}

TEST_CASE("bidi: a ligature spells its letters as they are seen") {
  Arabic arabic;
  // One shape for the name of God.
  CHECK(seen(arabic.line("الله")) == u"هللا");
}

TEST_CASE("bidi: letters of a word touch, so that nobody takes it for two") {
  Arabic arabic;
  auto const line = arabic.line("تقارير");
  auto const& glyphs = line.runs.at(0).glyphs;
  for (std::size_t i = 1; i < glyphs.size(); ++i)
    CHECK(glyphs[i].x <= glyphs[i - 1].x + glyphs[i - 1].width * 10.0 / 1000 + 0.01);
}

TEST_CASE("bidi: a note's mark after a figure is no part of it") {
  Arabic arabic;
  Text text;
  Look const look{10, 0, false, false};
  text.append("عام 2020", look);
  text.append("18", {6, 3, false, false}, {"", "", "", 7});
  text.append("، وفي", look);
  CHECK(seen(set_line(text, arabic.tongue, arabic.fonts)) == u"يفو ،182020 ماع");
}

TEST_CASE("bidi: lines start at the right once the page is mirrored, words of another direction at the left") {
  Arabic arabic;
  Form form;
  form.align = Align::left;
  form.first_indent = 0;
  Page page{300, 400, {}};
  for (auto const* words : {"الجمعية العامة", "Distr.: General"})
    page.content.push_back({50, 0, arabic.set(words, 200, form).at(0)});
  page.mirror();
  auto const left = [](Placed const& placed) { return placed.x + placed.fragment.lines.back().x; };
  auto const right = [&](Placed const& placed) { return left(placed) + placed.fragment.lines.back().width; };
  CHECK(right(page.content[0]) == doctest::Approx(250));
  CHECK(left(page.content[1]) == doctest::Approx(50));
}

TEST_CASE("bidi: all the words of a paragraph are on its lines, those at the beginning at the top") {
  Arabic arabic;
  auto const lines = arabic.set("وإذ تشير أيضا إلى قراريها 75/242 ألف المؤرخ 31 كانون الأول/ديسمبر 2020", 120);
  REQUIRE(lines.size() >= 2);
  auto const first = seen(lines.front().lines.back());
  CHECK(first.ends_with(u"ذإو"));
  // The blank at the line's end is at its left.
  CHECK(first.starts_with(u" "));
  CHECK(lines.front().lines.back().width == doctest::Approx(120));
  CHECK(seen(lines.back().lines.back()).starts_with(u"2020"));
}
