#pragma once
/// The source cut into lines.
#include <cstdint>
#include <vector>

#include "resolute/source.hpp"

namespace resolute::text {

/// One line as printed. Columns are those of a fixed-pitch text: wide characters count two.
struct Line {
  Range whole;  ///< with its line end
  Range text;   ///< without white space at its ends; empty for a blank line
  std::uint16_t indent = 0;
  std::uint16_t width = 0;   ///< of `text`
  std::uint16_t blanks = 0;  ///< columns of blanks on a blank line: a rule made of spaces
  bool page_start = false;   ///< a form feed stands before it

  [[nodiscard]] bool blank() const { return text.empty(); }
};

/// Lines end at LF, CR LF, CR, form feed, and the Unicode line and paragraph separators.
[[nodiscard]] std::vector<Line> cut_lines(Source const& source);

}  // namespace resolute::text
