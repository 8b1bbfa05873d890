#pragma once
/// Figures of a table that keeps the columns of the page: they stand in columns of their own.
#include <vector>

#include "text/page.hpp"
#include "text/table_rows.hpp"

namespace resolute::text {

/// Takes for words of the label what stands left of all figures that a wide blank parts from theirs: "2016-2017" on the
/// last line of a label. Nothing is done where fewer than most figures have such a blank before them.
void leave_years_to_labels(Page const&, std::vector<RowLine>&);

}  // namespace resolute::text
