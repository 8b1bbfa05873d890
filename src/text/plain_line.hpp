#pragma once
/// Lines with which there is nothing to do, as nearly all are: told and measured in one pass.
#include <cstddef>
#include <optional>
#include <string_view>

namespace resolute::text {

/// How wide a line is.
struct Extent {
  double ems = 0;           ///< printed; see text/metrics.hpp
  std::size_t columns = 0;  ///< in a fixed-pitch text
};

/// A word is letter-spaced when at least this many single characters stand in a row with one blank between each.
constexpr std::size_t k_letter_spaced = 5;

/// Characters that stay as they are wherever they stand: those of the six languages that combine with nothing, are in
/// composed form and cannot be seen to do anything else.
[[nodiscard]] constexpr bool is_plain(char32_t character) {
  auto const between = [character](char32_t first, char32_t last) { return character >= first && character <= last; };
  if (character < 0x7F) return character >= ' ';
  if (character < 0x300) return character > 0xA0 && character != 0xAD;
  if (character < 0x2010)
    return between(0x0400, 0x0482) || between(0x0621, 0x063A) || between(0x0641, 0x064A) || character == 0x060C ||
           character == 0x061B || character == 0x061F;
  return between(0x2010, 0x2027) || between(0x4E00, 0x9FFF) || between(0x3001, 0x301B) || between(0xFF01, 0xFF5E);
}

/// A text of plain characters, with blanks inside only.
struct PlainLine {
  Extent extent;
  bool even = true;  ///< its blanks stand by themselves, and none is the typesetter's
};

/// Nothing where a text is not that, and where words of one character stand in a row, which may be a word set apart.
[[nodiscard]] std::optional<PlainLine> measure_plain(std::string_view text);

}  // namespace resolute::text
