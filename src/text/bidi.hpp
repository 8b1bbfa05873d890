#pragma once
/// The order of a line's characters where an extractor gives Arabic text with numbers in the order in which they were
/// printed, inside bidirectional controls: `)2018( 2436` for `2436 (2018)`.
#include <string_view>
#include <vector>

#include "resolute/source.hpp"

namespace resolute::text {

/// The stretches of `line` (byte offsets in `text`) in the order in which they are read. One stretch, the line itself,
/// where nothing has to be put back. The controls are in the stretches.
///
/// The rule undoes the reordering of the Unicode Bidirectional Algorithm (UAX 9, rules W1 to L2) for the runs that
/// stand between an embedding control and its end in a line that runs from right to left: their words and numbers
/// change places, each stays as it is.
[[nodiscard]] std::vector<Range> reading_order(std::string_view text, Range line);

/// The stretches of a line that stand side by side, in the order of the source, each with the blanks behind it; one
/// when the line is of one piece.
[[nodiscard]] std::vector<Range> side_by_side(std::string_view text, Range line);

}  // namespace resolute::text
