#pragma once
/// What the places of two lines on the page say about whether a paragraph begins between them.
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/page.hpp"

namespace resolute::text {

/// Room that is left on a line, as part of the column, from which on the line is open or short.
inline constexpr double k_open_room = 0.03;
inline constexpr double k_short_room = 0.16;

/// What stands before the next line of the body.
struct PrintedBoundary {
  std::string_view so_far;                    ///< the text of the paragraph that is open
  std::size_t last_line = 0;                  ///< its last line
  std::optional<std::uint16_t> first_indent;  ///< the indent of its only line; none where it has more
  double ems = 0;                             ///< width of the printed line, of which a mark may have made two
  double room = 0;                            ///< that the next word would have left there, as part of the column
  std::size_t gap = 0;                        ///< blank lines
  bool interrupted = false;                   ///< by the end of a page or a block of notes
  bool after_number = false;                  ///< a number on a line of its own stands before the last line
  bool marked = false;                        ///< the mark of a note stands at the end
  bool cut_by_mark = false;                   ///< and may have cut a printed line in two
};

/// Above zero: a new paragraph begins with the line `at`; below: the open one goes on.
[[nodiscard]] double layout_evidence(Page const&, profile::Grammar const&, PrintedBoundary const&, std::size_t at);

}  // namespace resolute::text
