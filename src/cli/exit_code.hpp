#pragma once
/// What the program tells the shell.
#include <algorithm>

namespace resolute::cli {

/// In the order of gravity: of several inputs, the worst decides.
enum class ExitCode : int {
  done = 0,
  input_failed = 1,
  wrong_usage = 2,
  internal_error = 3,
  /// By Ctrl-C or SIGTERM; what was finished before is whole.
  interrupted = 130,
};

[[nodiscard]] constexpr ExitCode worst(ExitCode a, ExitCode b) {
  return std::max(a, b);
}

}  // namespace resolute::cli
