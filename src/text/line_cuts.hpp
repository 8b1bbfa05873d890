#pragma once
/// Lines that are put in the place of others.
#include <cstddef>
#include <vector>

#include "text/lines.hpp"

namespace resolute::text {

/// The parts that a line is cut into.
struct LineCut {
  std::size_t line = 0;
  std::vector<Line> parts;
};

/// Puts the parts of each cut, which stand in the order of their lines, in the place of its line. All is done in one
/// vector, as there may be very many lines and few are cut.
void place(std::vector<LineCut> cuts, std::vector<Line>& lines);

}  // namespace resolute::text
