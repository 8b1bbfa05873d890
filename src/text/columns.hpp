#pragma once
/// Tables of a text that keeps the columns of the page apart by blanks, with words in more than one column.
#include <vector>

#include "text/page.hpp"

namespace resolute::text {

/// Cuts the lines of a table by the columns that they show, each cell with all its lines; false, and nothing is done,
/// when they do not show so many columns, or several of words. Sets `Page::rows` and adds to `Page::table_rows`.
bool cut_columns(profile::Grammar const&, Page&, std::vector<std::size_t> const& lines, std::size_t least = 3);

}  // namespace resolute::text
