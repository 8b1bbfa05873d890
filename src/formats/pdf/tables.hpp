#pragma once
/// Sets tables as a grid.
#include <vector>

#include "formats/pdf/environment.hpp"
#include "layout/boxes.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

struct SetTable {
  /// Each as slices one below the other, so that a row may be cut where it is higher than a page.
  std::vector<std::vector<layout::Fragment>> rows;
  /// For each row, whether it is a heading of the next.
  std::vector<bool> leads;
  /// How many of them, at the beginning, are heads of the columns.
  std::size_t heads = 0;
};

/// Sets a table; its rows are put into `element`.
[[nodiscard]] SetTable set_table(model::Table const&, Environment const&, double width, Element element);

}  // namespace resolute::formats::pdf
