#pragma once
/// What the rows of a table begin with: numbers that rise from row to row, or dates.
#include <string_view>
#include <vector>

#include "text/table_rows.hpp"

namespace resolute::text {

/// Where the date ends that a row of a programme of work begins with: "2 October", "2, 3 and 4 October", "23 to 27
/// October and 31 October to 2 November"; 0 for none. A year follows the dates of prose.
[[nodiscard]] std::size_t date_lead(profile::Grammar const&, std::string_view text);

/// Sets the leads of lines that begin with the numbers of rows, and takes them out of the figures; whether there are
/// any.
bool number_rows(Page const&, std::vector<RowLine>&);

}  // namespace resolute::text
