#include "layout/paragraph.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/fonts.hpp"

namespace {

using namespace resolute::layout;

Families families() {
  Families made;
  made[0] = {{"Liberation Serif", "fonts-liberation2", true, true, "", {}}};
  made[1] = {{"AR PL SungtiL GB", "fonts-arphic-gbsn00lp", false, false, "", {}}};
  return made;
}

struct Setter {
  Tongue tongue;
  FontSet fonts{families(), fixture::installed_fonts()};

  explicit Setter(std::string const& locale) : tongue{locale, locale == "zh" ? "Hans" : "Latn", {}} {
    REQUIRE(fonts.require(Writing::latin));
    REQUIRE(fonts.require(Writing::han));
  }

  std::vector<Fragment> set(std::string const& words, double width, Form const& form = {}) {
    Text text;
    text.append(words, {10, 0, false, false});
    return set_paragraph(text, {}, form, width, tongue, fonts);
  }
};

std::u16string text_of(Line const& line) {
  std::u16string text;
  for (auto const& run : line.runs)
    for (auto const& glyph : run.glyphs) text += glyph.text;
  return text;
}

/// Right edge of the ink's advance in a line.
double right_edge(Line const& line) {
  return line.x + line.width;
}

constexpr char const* k_english =
    "Recognizing that the effective implementation of the resolution requires the full and active participation of "
    "all Member States, as set out in document A/RES/75/100 and in the annexes to it, and stressing the importance of "
    "the voluntary contributions of Governments, intergovernmental organizations and other partners";

}  // namespace

TEST_CASE("paragraph: justified lines end at the margin, the last is as long as it is") {
  Setter setter("en");
  auto const lines = setter.set(k_english, 250);
  REQUIRE(lines.size() >= 5);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) CHECK(right_edge(lines[i].lines[0]) == doctest::Approx(250));
  CHECK(right_edge(lines.back().lines[0]) < 250.01);
}

TEST_CASE("paragraph: nothing of the text is lost, added or moved") {
  Setter setter("en");
  for (double const width : {60.0, 120.0, 250.0, 5000.0}) {
    std::u16string all;
    for (auto const& fragment : setter.set(k_english, width))
      for (auto const& line : fragment.lines) all += text_of(line);
    CHECK(std::string(all.begin(), all.end()) == k_english);
  }
}

TEST_CASE("paragraph: a document symbol is not divided while there is another way") {
  Setter setter("en");
  for (double width = 150; width < 300; width += 10)
    for (auto const& fragment : setter.set(k_english, width)) {
      auto const text = text_of(fragment.lines[0]);
      if (text.find(u"A/RES") != std::u16string::npos) CHECK(text.find(u"A/RES/75/100") != std::u16string::npos);
    }
}

TEST_CASE("paragraph: a word wider than the line is divided, and stays inside the margin") {
  Setter setter("en");
  auto const lines = setter.set("an incomprehensibilities", 30);
  CHECK(lines.size() >= 3);
  for (auto const& line : lines) CHECK(right_edge(line.lines[0]) <= doctest::Approx(30));
}

TEST_CASE("paragraph: without any width, lines end wherever they may, and nothing is divided for need") {
  Setter setter("en");
  auto const lines = setter.set("about 6 609 300 in all, see A/RES/75/100", 0);
  std::vector<std::u16string> words;
  for (auto const& line : lines) words.push_back(text_of(line.lines[0]));
  CHECK(words == std::vector<std::u16string>{u"about ", u"6 609 300 ", u"in ", u"all, ", u"see ", u"A/RES/75/100"});
}

TEST_CASE("paragraph: Chinese lines are justified between characters") {
  Setter setter("zh");
  auto const lines = setter.set("表示赞赏高级专员所表现的领导能力，并赞扬高级专员办事处的工作人员及执行伙伴", 105);
  REQUIRE(lines.size() >= 3);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) CHECK(right_edge(lines[i].lines[0]) == doctest::Approx(105));
}

TEST_CASE("paragraph: Han and Latin stand apart without a blank in the text") {
  Setter setter("zh");
  auto const lines = setter.set("在12月", 200);
  REQUIRE(lines.size() == 1);
  CHECK(text_of(lines[0].lines[0]) == u"在12月");
  // Two Han characters, two digits of half their width, and two gaps of 0.08.
  CHECK(lines[0].lines[0].width == doctest::Approx(10 + 10 + 10 + 2 * 0.8).epsilon(0.005));
}

TEST_CASE("paragraph: the text stands at the tab behind its label, or where the label ends") {
  Setter setter("en");
  Form form;
  form.first_indent = 20;
  form.tab = 50;
  Text text;
  text.append("Decides", {10, 0, false, false});
  Text label;
  label.append("1.", {10, 0, false, false});
  auto lines = set_paragraph(text, label, form, 200, setter.tongue, setter.fonts);
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].lines.size() == 2);
  CHECK(lines[0].lines[0].x == doctest::Approx(20));
  CHECK(lines[0].lines[0].actual_text == u"1. ");
  CHECK(lines[0].lines[1].x == doctest::Approx(50));
  form.tab = 0;
  lines = set_paragraph(text, label, form, 200, setter.tongue, setter.fonts);
  CHECK(lines[0].lines[1].x == doctest::Approx(20 + 7.5 + 5));
}

TEST_CASE("paragraph: alignment") {
  Setter setter("en");
  Form form;
  form.align = Align::right;
  auto const right = setter.set("Geneva", 200, form);
  CHECK(right_edge(right[0].lines[0]) == doctest::Approx(200));
  form.align = Align::centre;
  auto const centre = setter.set("Geneva", 200, form);
  CHECK(centre[0].lines[0].x == doctest::Approx((200 - centre[0].lines[0].width) / 2));
}

TEST_CASE("paragraph: word spaces stay narrower than one em, the line ends early instead") {
  Setter setter("en");
  auto const lines = setter.set("of intergovernmental organizations", 110);
  REQUIRE(lines.size() == 2);
  // "of intergovernmental" is 85.5 points wide: its one blank of 2.5 may grow by 4.2 times 1.5.
  CHECK(right_edge(lines[0].lines[0]) < 95);
}

TEST_CASE("paragraph: blanks before French signs are narrow and do not stretch") {
  Setter setter("fr");
  setter.tongue.narrow_before = u":";
  auto const narrow = setter.set("a :", 200)[0].lines[0].width;
  setter.tongue.narrow_before = u"";
  auto const wide = setter.set("a :", 200)[0].lines[0].width;
  CHECK(wide - narrow == doctest::Approx(2.5 - 1.8).epsilon(0.01));
}
