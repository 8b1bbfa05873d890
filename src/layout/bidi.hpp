#pragma once
/// Bidirectional text, by the Unicode Bidirectional Algorithm (UAX #9) as ICU has it.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/text.hpp"

namespace resolute::layout {

/// Whether a paragraph reads from right to left in a document that does (or does not). It goes with the document unless
/// it has words of the other direction only: "Distr.: General" on an Arabic page. A bare document symbol is no word.
[[nodiscard]] bool reads_right_to_left(Text const& paragraph, bool document);

/// The embedding level of each UTF-16 unit: odd levels read from right to left.
[[nodiscard]] std::vector<std::uint8_t> bidi_levels(std::u16string_view paragraph, bool right_to_left);

/// For each place on a line from left to right, the index of what stands there, by rule L2. `levels` are those of the
/// line's pieces in logical order, blanks at its end set to the paragraph's level (rule L1).
[[nodiscard]] std::vector<std::size_t> visual_order(std::vector<std::uint8_t> const& levels);

}  // namespace resolute::layout
