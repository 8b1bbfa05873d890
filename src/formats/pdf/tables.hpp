#pragma once
/// Sets tables as a grid.
#include <vector>

#include "formats/pdf/environment.hpp"
#include "layout/boxes.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// The rows, each as slices one below the other, so that a row may be cut where it is higher than a page. They are put
/// into `element`, a table.
[[nodiscard]] std::vector<std::vector<layout::Fragment>> set_table(model::Table const&, Environment const&,
                                                                   double width, Element element);

}  // namespace resolute::formats::pdf
