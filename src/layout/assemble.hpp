#pragma once
/// Turns chosen lines into glyph runs at their places.
#include "layout/boxes.hpp"
#include "layout/line_breaker.hpp"

namespace resolute::layout {

/// How a line is set.
struct LineForm {
  /// Stretched or shrunk to its room.
  bool justify = false;
  /// The direction of its paragraph.
  bool right_to_left = false;
};

/// One line with the glyphs of `range`. Blanks at its end stay, outside its width, so that no word joins the next in
/// extracted text.
[[nodiscard]] Line assemble_line(Text const&, std::vector<Cluster> const&, std::vector<Gap> const&, LineRange const&,
                                 LineForm const&);

/// The notes that a line of these clusters calls, in order.
[[nodiscard]] std::vector<std::uint32_t> called_notes(Text const&, std::vector<Cluster> const&, LineRange const&);

}  // namespace resolute::layout
