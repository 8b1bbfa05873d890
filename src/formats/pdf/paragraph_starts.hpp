#pragma once
/// Makes paragraphs recognisable to programs that read text by its geometry alone.
#include <vector>

#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// Poppler and its kin part two blocks by an empty line where the lower begins in a larger size. So the first line of
/// each block of a page is larger than that of the block above it: by a thousandth of a point, which no eye sees.
void mark_paragraph_starts(std::vector<layout::Page>&);

}  // namespace resolute::formats::pdf
