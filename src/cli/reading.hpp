#pragma once
/// Reading one input, with everything that there is to say about it.
#include "exit_code.hpp"
#include "input.hpp"
#include "messages.hpp"
#include "resolute/format.hpp"

namespace resolute::cli {

/// What came of reading: `outcome` is not `done` when there is nothing to go on with.
struct Attempt {
  ExitCode outcome = ExitCode::done;
  std::optional<Reading> reading;
};

/// Reads an input. `corrections`: a file of them that was asked for; without one, INPUT.corrections.json is obeyed
/// where it is there.
[[nodiscard]] Attempt read(Registry const&, Input const&, ReadOptions options, std::string const& corrections,
                           Messages&);

/// The same where the bytes of the input are known.
[[nodiscard]] Attempt read(Registry const&, Input const&, std::string bytes, ReadOptions options,
                           std::string const& corrections, Messages&);

/// Reads bytes by these options, which name them and have all corrections.
[[nodiscard]] Attempt read(Registry const&, std::string bytes, ReadOptions const&, Messages&);

/// Prints diagnostics; `quiet` keeps all but errors back.
void say(std::vector<Diagnostic> const&, Source const&, Speech);

}  // namespace resolute::cli
