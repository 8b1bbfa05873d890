#pragma once
/// How wide a text is when printed in a book face: what tells a full line from a short one.
#include <string_view>
#include <vector>

namespace resolute::text {

/// Width in ems of a text set in a serif face of the Times kind. A Han character is one em. Good to a few per cent for a
/// line, which is what it is for; the widths of Latin letters are those of Adobe's Times-Roman metrics, rounded.
[[nodiscard]] double printed_width(std::string_view text);

/// The width of a full line, of the widths of all lines: short ones, as in tables, do not count. There is at least one.
[[nodiscard]] double full_width(std::vector<double> widths);

}  // namespace resolute::text
