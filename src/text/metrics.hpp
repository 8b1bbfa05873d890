#pragma once
/// How wide a text is when printed in a book face: what tells a full line from a short one.
#include <string_view>
#include <vector>

#include "text/sourced.hpp"

namespace resolute::text {

/// Width in ems of a text set in a serif face of the Times kind. A Han character is one em. Good to a few per cent for
/// a line, which is what it is for; the widths of Latin letters are those of Adobe's Times-Roman metrics, rounded.
[[nodiscard]] double printed_width(std::string_view text);

/// The same for a text in ASCII; its controls take no room.
[[nodiscard]] double ascii_width(std::string_view text);

/// Of one character before another, or before none (0).
[[nodiscard]] double printed_width(char32_t character, char32_t following);
/// Whether that depends on the other: letters of Arabic.
[[nodiscard]] bool joins_next(char32_t character);

/// The width of full lines: near the width that most lines have. Short lines of tables and long ones that were put
/// together at hyphens lie elsewhere.
[[nodiscard]] double full_width(std::vector<double> const& widths);

/// The same for a text from a line, with the blanks that the typesetter put between Han and figures.
[[nodiscard]] double printed_width(SourcedText const& text);

}  // namespace resolute::text
