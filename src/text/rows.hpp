#pragma once
/// Printed lines that an extractor of Arabic has broken into parts.
#include <optional>
#include <vector>

#include "profile/grammar.hpp"
#include "text/lines.hpp"

namespace resolute::text {

/// What tells the parts of one printed line.
struct Rows {
  double column = 0;          ///< printed width of a full line, in ems
  std::size_t usual_gap = 0;  ///< blank lines between two lines of a paragraph
  bool columns = false;       ///< the source keeps the columns of the page
};

/// The parts of one printed line are together no wider than this part of the column.
constexpr double k_together = 1.06;
constexpr std::size_t k_most_parts = 12;

/// A printed line whose parts are in reading order, and the line behind them.
struct Mended {
  std::vector<Line> parts;
  std::size_t end = 0;
};

/// The parts of a printed line that begins with this one, where the source keeps the columns of the page: in reading
/// order, from the right; nothing when there is nothing to mend. Signs that belong to the next line go there.
std::optional<Mended> mend_by_columns(Source const& source, std::vector<Line>& lines, std::size_t begin,
                                      Rows const& rows);

}  // namespace resolute::text
