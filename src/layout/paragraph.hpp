#pragma once
/// Sets a paragraph: text in, lines out.
#include <optional>
#include <vector>

#include "layout/boxes.hpp"
#include "layout/shape.hpp"

namespace resolute::layout {

enum class Align : std::uint8_t { justified, left, right, centre };

/// The form of a paragraph.
struct Form {
  /// Distance of baselines.
  double leading = 12;
  Align align = Align::justified;
  /// Of the first line, and of the others, from the left edge of the measure.
  double first_indent = 0;
  double indent = 0;
  /// Where the text begins after a label on the first line, from the left edge of the measure.
  double tab = 0;
  /// The other lines begin below the text after the label.
  bool hang = false;
};

/// The lines, each a fragment as wide as the measure and as high as the leading. `label` (a number, a list mark) stands
/// at the first line's indent.
[[nodiscard]] std::vector<Fragment> set_paragraph(Text const&, Text const& label, Form const&, double width,
                                                  Tongue const&, FontSet&);

/// A single line of natural width; blanks and line breaks are kept as blanks.
[[nodiscard]] Line set_line(Text const&, Tongue const&, FontSet&);

}  // namespace resolute::layout
