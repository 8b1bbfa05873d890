#include "formats/pdf/run_writer.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace resolute;
using formats::pdf::Codes;
using formats::pdf::CodeTable;

/// A run at 10 points; letters are 500 wide, blanks 250, `gap` points are added to each blank.
layout::GlyphRun run_of(std::u16string const& text, double gap = 0) {
  layout::GlyphRun run;
  run.size = 10;
  double x = 0;
  for (char16_t const c : text) {
    int const width = c == u' ' ? 250 : 500;
    run.glyphs.push_back({c, x, 0, width, std::u16string(1, c)});
    x += width * run.size / 1000 + (c == u' ' ? gap : 0);
  }
  return run;
}

Codes codes_of(std::u16string const& text) {
  Codes codes;
  for (auto const& glyph : run_of(text).glyphs) codes[layout::FontId{0}].add(glyph);
  codes[layout::FontId{0}].settle();
  return codes;
}

std::string written(layout::GlyphRun const& run, Codes const& codes) {
  std::string out;
  formats::pdf::RunWriter writer(out, codes);
  writer.begin_text();
  writer.add(run, 100, 200);
  return out;
}

/// More than 32 different glyphs, one of them the blank.
std::u16string const k_alphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJ ";

}  // namespace

TEST_CASE("PDF runs: text that stands as the font has it needs no numbers but its place") {
  CHECK(written(run_of(u"ab"), codes_of(u"ab")) == "/F0 10 Tf 100 200 Td[(\x01\x02)]TJ\n");
}

TEST_CASE("PDF runs: sizes keep the thousandths by which paragraphs begin") {
  auto run = run_of(u"ab");
  run.size = 10.001;
  CHECK(written(run, codes_of(u"ab")).starts_with("/F0 10.001 Tf "));
}

TEST_CASE("PDF runs: one word space serves a justified line") {
  auto const out = written(run_of(u"a b c d", 1.5), codes_of(k_alphabet));
  CHECK(out == "/F0 10 Tf 1.5 Tw 100 200 Td[(\x01 \x02 \x03 \x04)]TJ\n");
}

TEST_CASE("PDF runs: the blank behind a label does not take the space of the line before") {
  auto const codes = codes_of(k_alphabet);
  std::string out;
  formats::pdf::RunWriter writer(out, codes);
  writer.begin_text();
  writer.add(run_of(u"a b", 1.5), 100, 200);
  writer.add(run_of(u"a ", 1.5), 100, 190);
  CHECK(out == "/F0 10 Tf 1.5 Tw 100 200 Td[(\x01 \x02)]TJ\n0 Tw 0 -10 Td[(\x01 )]TJ\n");
}

TEST_CASE("PDF runs: where the font has few glyphs, none has the code of the blank and gaps are corrections") {
  CHECK(written(run_of(u"a b", 1.5), codes_of(u"ab ")) == "/F0 10 Tf 100 200 Td[(\x01\x03)-150(\x02)]TJ\n");
}

TEST_CASE("PDF runs: a step smaller than can be seen is left out, but not before what may be a mark") {
  auto run = run_of(u"abc");
  run.glyphs[1].x += 0.004;
  CHECK(written(run, codes_of(u"abc")) == "/F0 10 Tf 100 200 Td[(\x01\x02\x03)]TJ\n");
  run.glyphs[1].x += 0.2;
  run.glyphs[2].x += 0.2;
  CHECK(written(run, codes_of(u"abc")) == "/F0 10 Tf 100 200 Td[(\x01)-20(\x02\x03)]TJ\n");
}

TEST_CASE("PDF runs: a raised glyph gets a place of its own, and text goes on below") {
  auto run = run_of(u"abc");
  run.glyphs[1].y = -3;
  CHECK(written(run, codes_of(u"abc")) == "/F0 10 Tf 100 200 Td[(\x01)]TJ\n5 3 Td[(\x02)]TJ\n5 -3 Td[(\x03)]TJ\n");
}

TEST_CASE("PDF runs: brackets, backslash and carriage return are escaped in strings") {
  CodeTable table;
  std::u16string text;
  for (char16_t c = 0x100; c < 0x100 + 100; ++c) text += c;
  auto const codes = codes_of(text);
  // The codes 13, 40, 41 and 92.
  layout::GlyphRun run = run_of({text[12], text[39], text[40], text[91]});
  CHECK(written(run, codes) == R"(/F0 10 Tf 100 200 Td[(\r\(\)\\)]TJ)"
                               "\n");
}

TEST_CASE("PDF runs: fonts with more glyphs have codes of two bytes") {
  std::u16string text;
  for (char16_t c = 0x4E00; c < 0x4E00 + 300; ++c) text += c;
  auto const codes = codes_of(text);
  CHECK(written(run_of({text[299]}), codes) == std::string("/F0 10 Tf 100 200 Td[(\x01\x2C)]TJ\n"));
  CHECK_FALSE(codes.at(layout::FontId{0}).spaces_words());
}

TEST_CASE("PDF runs: numbers have two decimals at most") {
  CHECK(formats::pdf::number(0) == "0");
  CHECK(formats::pdf::number(-0.001) == "0");
  CHECK(formats::pdf::number(12.05) == "12.05");
  CHECK(formats::pdf::number(-0.5) == "-.5");
  CHECK(formats::pdf::number(595.276) == "595.28");
}
