#pragma once
/// The only place where the program prints.
#include <cstddef>
#include <string_view>

#include "resolute/diagnostic.hpp"
#include "resolute/render.hpp"

namespace resolute::cli {

[[nodiscard]] bool stdout_is_terminal();

/// False for one that cannot move its cursor (TERM is "dumb"), too.
[[nodiscard]] bool stderr_is_terminal();

/// Columns of the terminal that standard output goes to; `otherwise` when it goes elsewhere.
[[nodiscard]] std::size_t stdout_columns(std::size_t otherwise);
/// The same for standard error.
[[nodiscard]] std::size_t stderr_columns(std::size_t otherwise);

/// How diagnostics look on standard error: in colour and with the source line on a terminal only. NO_COLOR is heeded.
[[nodiscard]] RenderStyle error_style();
/// The same for standard output.
[[nodiscard]] RenderStyle output_style();

/// Prints an error to standard error.
void say(Error const&, std::string_view source_name);

/// Prints a line, or rendered text, to standard error.
void say_line(std::string_view line);
void say_text(std::string_view text);

/// Writes bytes to standard output, all of them.
[[nodiscard]] Result<void> put(std::string_view bytes);

}  // namespace resolute::cli
