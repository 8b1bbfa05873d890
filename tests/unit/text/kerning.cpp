// Blanks that the setting of a line has left inside words.
#include "text/kerning.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace {

/// The text with its blanks inside words closed, a line each.
std::string closed(std::string text, std::string_view language = "en") {
  auto const source = support::source(std::move(text));
  auto lines = resolute::text::cut_lines(source);
  resolute::text::close_kerning(source, lines, support::grammar(language));
  std::string all;
  for (auto const& line : lines) all.append(all.empty() ? "" : "|").append(line.view());
  return all;
}

}  // namespace

TEST_CASE("parts that are no words and together make a word of the language are one word") {
  CHECK(closed("the second Confere nce of the Parties") == "the second Conference of the Parties");
  CHECK(closed("in o rder to benefit peopl e and nature") == "in order to benefit people and nature");
}

TEST_CASE("a word that stands elsewhere in the document is proved by it") {
  CHECK(closed("the spect rometer of 1990\nno Spectrometer since") == "the spectrometer of 1990|no Spectrometer since");
  CHECK(closed("the spect rometer of 1990") == "the spect rometer of 1990");
}

TEST_CASE("words of the language stay two, and so do parts that stand elsewhere by themselves") {
  CHECK(closed("at any one time\nanyone") == "at any one time|anyone");
  CHECK(closed("the wind mill\nthe mill, the wind\na windmill") == "the wind mill|the mill, the wind|a windmill");
}

TEST_CASE("names, ordinals and enumerators stay") {
  CHECK(closed("Mr. Al Dente\nthe aldente") == "Mr. Al Dente|the aldente");
  CHECK(closed("the 2 nd meeting of i i\n(ii) and (ii)") == "the 2 nd meeting of i i|(ii) and (ii)");
}

TEST_CASE("a compound has no blank before its hyphen") {
  CHECK(closed("its seventy -fifth session, high -level") == "its seventy-fifth session, high-level");
  CHECK(closed("a moon -bound probe\nmoon-bound") == "a moon-bound probe|moon-bound");
  CHECK(closed("a moon -bound probe") == "a moon -bound probe");
}

TEST_CASE("nor where its hyphen ends the line") {
  CHECK(closed("including capacity -\n\nbuilding activities") == "including capacity-||building activities");
  CHECK(closed("three items -\nnamely") == "three items -|namely");
}

TEST_CASE("what an apostrophe ties to a word") {
  CHECK(closed("the Women \u2019s Conference") == "the Women\u2019s Conference");
  CHECK(closed("at the Hague, \u2019s-Gravenhage") == "at the Hague, \u2019s-Gravenhage");
  CHECK(closed("de l\u2019 État et d\u2019 autres", "fr") == "de l\u2019État et d\u2019autres");
}

TEST_CASE("wide blanks part columns") {
  CHECK(closed("Confere   nce") == "Confere nce");
}

TEST_CASE("Russian and Spanish") {
  CHECK(closed("Генераль ная Ассамблея", "ru") == "Генеральная Ассамблея");
  CHECK(closed("в месте и вместе с тем", "ru") == "в месте и вместе с тем");
  CHECK(closed("la Asamb lea General, así como a sí mismo", "es") == "la Asamblea General, así como a sí mismo");
}
