#pragma once
/// The places of a table's cells, for formats that know no cell that spans several.
#include <vector>

#include "resolute/model.hpp"

namespace resolute::formats {

/// One row of places: the cell that begins there; null where a wide or high cell covers the place.
using GridRow = std::vector<model::Cell const*>;

/// The rows of the table as places. They point into the table, and may differ in length.
[[nodiscard]] std::vector<GridRow> grid_of(model::Table const&);

}  // namespace resolute::formats
