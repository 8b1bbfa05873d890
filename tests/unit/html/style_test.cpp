// What the style promises: contrast in light and dark, paper without controls; and that no page asks another site.
#include <doctest/doctest.h>

#include <array>
#include <charconv>
#include <cmath>

#include "resolute/format.hpp"
#include "support/fixture.hpp"
#include "support/written.hpp"

using namespace resolute;

namespace {

std::string style() {
  auto const found = builtin_templates()("html/style.css");
  REQUIRE(found);
  return *found;
}

/// The part of the style from these words on, to the end of its block at the margin.
std::string block(std::string const& css, std::string_view start) {
  auto const from = css.find(start);
  REQUIRE(from != std::string::npos);
  return css.substr(from, css.find("\n}", from) - from);
}

/// The value of a colour, "#1a1a1a", as shares of red, green and blue.
std::array<double, 3> colour(std::string const& css, std::string_view name) {
  auto const at = css.find("--" + std::string(name) + ": #");
  REQUIRE_MESSAGE(at != std::string::npos, name);
  auto const digits = css.substr(at + name.size() + 5, 6);
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return {(value >> 16U) / 255.0, ((value >> 8U) & 255U) / 255.0, (value & 255U) / 255.0};
}

/// Relative luminance by WCAG 2.2.
double luminance(std::array<double, 3> const& shares) {
  auto const linear = [](double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return (0.2126 * linear(shares[0])) + (0.7152 * linear(shares[1])) + (0.0722 * linear(shares[2]));
}

double contrast(std::string const& css, std::string_view one, std::string_view other) {
  auto const a = luminance(colour(css, one));
  auto const b = luminance(colour(css, other));
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace

TEST_CASE("html style: black on white has the contrast that WCAG says") {
  CHECK(contrast("--a: #000000; --b: #ffffff;", "a", "b") == doctest::Approx(21));
  CHECK(contrast("--a: #777777; --b: #ffffff;", "a", "b") == doctest::Approx(4.48).epsilon(0.001));
}

TEST_CASE("html style: text has a contrast of 4.5 or more, in light and dark, and where a link has led to") {
  auto const css = style();
  for (auto const& scheme : {block(css, ":root {"), block(css, "@media (prefers-color-scheme: dark)")})
    for (auto const* text : {"ink", "quiet", "link"})
      for (auto const* ground : {"paper", "target"}) {
        CAPTURE(text);
        CAPTURE(ground);
        CHECK(contrast(scheme, text, ground) >= 4.5);
      }
}

TEST_CASE("html style: paper has no navigation, no switches, no permalinks and no buttons") {
  auto const print = block(style(), "@media print");
  auto const end = print.find("{ display: none; }");
  REQUIRE(end != std::string::npos);
  auto const hidden = print.substr(print.rfind('\n', end), end - print.rfind('\n', end));
  for (auto const* one : {".skip", ".tools", ".contents", ".cited-by", ".permalink", ".copying", ".status", ".backs"})
    CHECK_MESSAGE(hidden.find(one) != std::string::npos, one);
}

TEST_CASE("html style: nothing that a page loads comes from elsewhere") {
  auto const page = support::write(fixture::english(), "html");
  for (auto const* loading : {"url(", "@import", "@font-face", "<img", "<iframe", " src=", "stylesheet", "preconnect",
                              "fetch(", "XMLHttpRequest", "import("})
    CHECK_MESSAGE(page.find(loading) == std::string::npos, loading);
}

TEST_CASE("html style: an ordinary resolution is a page of less than 100 kB") {
  CHECK(support::sample_as("html").size() < 100'000);
}

TEST_CASE("html style: the script stands behind all that is read") {
  auto const page = support::write(fixture::english(), "html");
  CHECK(page.find("<script>") > page.find("</footer>"));
}
