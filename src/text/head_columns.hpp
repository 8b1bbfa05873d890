#pragma once
/// The names of a table's columns where they stand side by side.
#include <vector>

#include "text/page.hpp"

namespace resolute::text {

/// The names on these lines, from the left, each with all its lines; two lines are of one name where they stand above
/// each other. One name where no wide blanks part them.
[[nodiscard]] std::vector<std::vector<Part>> names_side_by_side(Page const&, std::vector<std::size_t> const& lines);

}  // namespace resolute::text
