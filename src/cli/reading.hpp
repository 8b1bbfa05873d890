#pragma once
/// Reading one input, with everything that there is to say about it said.
#include "exit_code.hpp"
#include "input.hpp"
#include "resolute/format.hpp"

namespace resolute::cli {

/// The name of the format of all inputs.

/// How much is said on standard error.
enum class Speech : std::uint8_t { quiet, normal, verbose };

/// What came of reading: `outcome` is not `done` when there is nothing to go on with.
struct Attempt {
  ExitCode outcome = ExitCode::done;
  std::optional<Reading> reading;
};

/// Reads an input and prints its errors and diagnostics. `corrections`: a file of them that was asked for; without one,
/// INPUT.corrections.json is obeyed where it is there.
[[nodiscard]] Attempt read(Registry const&, Input const&, ReadOptions options, std::string const& corrections, Speech);

/// Prints diagnostics; `quiet` keeps all but errors back.
void say(std::vector<Diagnostic> const&, Source const&, Speech);

}  // namespace resolute::cli
