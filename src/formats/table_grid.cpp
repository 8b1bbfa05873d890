#include "formats/table_grid.hpp"

#include <algorithm>

namespace resolute::formats {

std::vector<GridRow> grid_of(model::Table const& table) {
  std::vector<GridRow> grid(table.rows.size());
  std::vector<std::size_t> covered;  // by column: how many rows from here on a cell above reaches down
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    auto& row = grid[at];
    auto const skip_covered = [&] {
      while (row.size() < covered.size() && covered[row.size()] > 0) {
        --covered[row.size()];
        row.push_back(nullptr);
      }
    };
    for (auto const& cell : table.rows[at]) {
      skip_covered();
      for (std::size_t column = 0; column < std::max<std::size_t>(cell.columns, 1); ++column) {
        if (covered.size() <= row.size()) covered.resize(row.size() + 1);
        covered[row.size()] = cell.rows > 1 ? cell.rows - 1U : 0U;
        row.push_back(column == 0 ? &cell : nullptr);
      }
    }
    skip_covered();
  }
  return grid;
}

}  // namespace resolute::formats
