#include "text/figure_places.hpp"

#include <algorithm>
#include <limits>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::uint16_t k_wide = 3;

/// Columns of the page before a place in a line's text.
std::size_t column_at(Line const& line, std::uint32_t at) {
  auto column = line.indent + width(line.view().substr(0, at));
  for (auto const& gap : line.gaps)
    if (gap.at < at) column += gap.columns - 1U;
  return column;
}

/// Whether a wide blank stands right before a place.
bool wide_before(Line const& line, std::uint32_t at) {
  return std::ranges::any_of(line.gaps,
                             [&](Gap const& gap) { return gap.columns >= k_wide && gap.at < at && gap.at + 1 >= at; });
}

}  // namespace

void leave_years_to_labels(Page const& page, std::vector<RowLine>& lines) {
  auto leftmost = std::numeric_limits<std::size_t>::max();
  std::size_t labelled = 0;
  std::size_t parted = 0;
  for (auto const& row : lines) {
    auto const& line = page.lines[row.line];
    if (row.figures == 0 || row.figures >= line.text.size()) continue;
    ++labelled;
    if (!wide_before(line, row.figures)) continue;
    ++parted;
    leftmost = std::min(leftmost, column_at(line, row.figures));
  }
  if (parted == 0 || parted * 2 < labelled) return;
  for (auto& row : lines) {
    auto const& line = page.lines[row.line];
    if (row.figures < line.text.size() && !wide_before(line, row.figures) && column_at(line, row.figures) < leftmost)
      row.figures = static_cast<std::uint32_t>(line.text.size());
  }
}

}  // namespace resolute::text
