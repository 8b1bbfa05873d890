#pragma once
/// Chooses the breaks of a paragraph as a whole, so that its lines are set as evenly as can be.
#include <cstddef>
#include <vector>

#include "layout/breaks.hpp"
#include "layout/spacing.hpp"

namespace resolute::layout {

/// Room for the lines of a paragraph.
struct Measure {
  double width = 0;
  /// Taken off the first line, and off the others.
  double first_indent = 0;
  double indent = 0;
  /// Lines that are not justified are filled, and never shrunk.
  bool justified = true;

  [[nodiscard]] double room(bool first) const { return width - (first ? first_indent : indent); }
};

/// A line as a half-open range of clusters, with the room that it has: less than the measure's where it would be too
/// loose else.
struct LineRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  double room = 0;
  /// The last line before a forced break or the paragraph's end: it is not stretched.
  bool last = false;
};

/// Never fails: where no set of lines fits, words are divided between clusters. Where there is no width at all, lines
/// end wherever they may without need: the widest of them is the narrowest that the paragraph can be.
[[nodiscard]] std::vector<LineRange> choose_lines(std::vector<Cluster> const&, std::vector<Gap> const&,
                                                  std::vector<Break> const&, Measure const&);

}  // namespace resolute::layout
