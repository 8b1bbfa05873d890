#pragma once
/// The source cut into lines.
#include <cstdint>
#include <utility>
#include <vector>

#include "resolute/source.hpp"
#include "text/clean.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// One line as printed. Columns are those of a fixed-pitch text: wide characters count two.
struct Line {
  Range whole;            ///< with its line end
  Range range;            ///< without white space at its ends; empty for a blank line
  SourcedText text;       ///< what is read there; see text/clean.hpp
  std::vector<Gap> gaps;  ///< wide blanks inside it
  double ems = 0;         ///< printed width
  std::uint16_t indent = 0;
  std::uint16_t width = 0;    ///< of the text as it stands in the source
  std::uint16_t blanks = 0;   ///< columns of blanks on a blank line: a rule made of spaces
  bool page_start = false;    ///< the first line with text behind a form feed
  bool cut = false;           ///< the rest of a line from which the first fields were cut off
  Range row;                  ///< the lines that are parts of one printed line with this one; empty when there are none
  bool row_goes_on = false;   ///< the next line with text is the rest of the same printed line
  bool word_goes_on = false;  ///< and so is the word at its end

  [[nodiscard]] bool blank() const { return text.empty(); }
  [[nodiscard, gnu::always_inline]] inline std::string_view view() const { return text.view(); }
};

/// Lines end at LF, CR LF, CR, form feed, and the Unicode line and paragraph separators.
[[nodiscard]] std::vector<Line> cut_lines(Source const& source);

/// Cuts a line in two at a place in its text; the blank between the parts goes.
[[nodiscard]] std::pair<Line, Line> cut_line(Line const& line, std::uint32_t at);

/// A stretch of a line as a line of its own, in the columns that it has.
[[nodiscard]] Line line_part(Source const& source, Line const& line, Range stretch);

}  // namespace resolute::text
