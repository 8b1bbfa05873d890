#include "text/metrics.hpp"

#include <array>
#include <cstdint>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

/// Thousandths of an em for U+0020 to U+007E.
constexpr std::array<std::uint16_t, 95> k_times{
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,  // blank to slash
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,  // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,  // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,  // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,  // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,       // p to ~
};

double width_of(char32_t character) {
  constexpr double k_thousand = 1000;
  if (character >= 0x20 && character < 0x7F) return k_times.at(character - 0x20) / k_thousand;
  if (is_cjk(character)) return 1;
  if (is_right_to_left(character)) return width(character) == 0 ? 0 : 0.42;
  if (character >= 0x0400 && character < 0x0530) return is_upper(character) ? 0.70 : 0.51;
  if (character >= 0x00C0 && character < 0x0250) return is_upper(character) ? 0.68 : 0.44;
  if (width(character) == 0) return 0;
  switch (character) {
    case 0x2014:
      return 1;
    case 0x2018:
    case 0x2019:
      return 0.33;
    case 0x201C:
    case 0x201D:
      return 0.44;
    default:
      return 0.5;
  }
}

}  // namespace

double printed_width(std::string_view text) {
  double ems = 0;
  for (std::size_t at = 0; at < text.size();) ems += width_of(next(text, at));
  return ems;
}

double printed_width(SourcedText const& text) {
  constexpr double k_blank = 0.25;
  double ems = printed_width(text.view());
  for (auto const& piece : text.pieces())
    if (piece.transformation == Transformation::typesetting_blank) ems += k_blank;
  return ems;
}

}  // namespace resolute::text
