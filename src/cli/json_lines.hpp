#pragma once
/// Documents as lines of JSON: a stage of a pipe.
#include "conversion.hpp"
#include "exit_code.hpp"

namespace resolute::cli {

/// Reads a document a line from standard input and writes one a line, in their order, to standard output; each is
/// written as soon as it is made. In: "text", and if need be "id", "language", and "symbol" or "metadata" (what a
/// metadata file says). Out: "id", "status", each format by its name, what was found, "diagnostics". A line that fails
/// has a line that says why, too, and is no failure of the run: whoever reads the lines decides. Fails where a target
/// is no text, or standard output cannot be written.
[[nodiscard]] ExitCode run_json_lines(Conversion const&, unsigned threads);

/// The answer to one line. `number`: which line it is, counted from 1.
[[nodiscard]] std::string answer_line(std::string_view line, std::size_t number, Conversion const&);

}  // namespace resolute::cli
