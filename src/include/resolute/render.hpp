#pragma once
/// Diagnostics as text, in the form that compilers have made known: "file:line:column: warning: message [code]".
/// Nothing here prints.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute {

/// How diagnostics are printed.
struct RenderStyle {
  /// ANSI escape codes for a terminal.
  bool color = false;
  /// The line of the source below the message, and a line of carets below that.
  bool excerpt = false;
  /// Columns that an excerpt may take.
  std::size_t width = 100;
};

/// One diagnostic, with a line feed at its end.
[[nodiscard]] std::string render(Diagnostic const&, Source const&, RenderStyle const& = {});

/// The same where the line and column are known.
[[nodiscard]] std::string render(Diagnostic const&, Source const&, Position, RenderStyle const& = {});

/// Why the input of this name failed, with a line feed at its end. An empty name is left out.
[[nodiscard]] std::string render(Error const&, std::string_view source_name, RenderStyle const& = {});

/// The lines of the source without their line ends, as `Source::position` counts them. A line feed at the very end
/// begins no further line.
[[nodiscard]] std::vector<Range> line_ranges(Source const&);

/// Columns that a text takes on a terminal: wide characters count two, combining ones none.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text on one line of at most `columns` columns: white space becomes single blanks, control characters become
/// U+FFFD, and what does not fit becomes "…".
[[nodiscard]] std::string shorten(std::string_view text, std::size_t columns);

/// The text with every control character replaced by U+FFFD and each tab by a blank: safe to print on a terminal.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace resolute
