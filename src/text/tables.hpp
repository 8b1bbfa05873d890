#pragma once
/// Tables: stretches of lines whose ends are figures, or whose cells are parted by tabs.
#include "text/page.hpp"

namespace resolute::text {

/// Finds the tables of the body and cuts them into rows: sets `Page::rows`. A row ends with its figures; the lines of a
/// label that was wrapped belong to the row that they lead to.
void find_tables(profile::Grammar const&, Page&);

/// Where the figures that end a text begin; the size of the text when there are none. "–" counts as a figure.
[[nodiscard]] std::size_t trailing_figures(std::string_view text);

}  // namespace resolute::text
