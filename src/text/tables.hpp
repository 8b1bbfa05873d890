#pragma once
/// Tables: stretches of lines whose ends are figures, that begin with dates, or whose cells are parted by tabs.
#include "text/page.hpp"

namespace resolute::text {

/// Finds the tables of the body and cuts them into rows and cells: sets `Page::rows` and `Page::table_rows`.
void find_tables(profile::Grammar const&, Page&);

/// Those of a text in which each line is a paragraph or a row of a table, with tabs between the cells.
void find_tabbed_tables(profile::Grammar const&, Page&);

/// Whether a line can be no label of a table, for what it is else.
[[nodiscard]] bool is_no_label(profile::Grammar const&, std::string_view text);

}  // namespace resolute::text
