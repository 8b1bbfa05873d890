#pragma once
/// Where the program's inputs come from.
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// An input as the command line names it: a path, or "-" for standard input.
struct Input {
  std::string argument;

  [[nodiscard]] bool is_stdin() const { return argument == "-"; }
  /// How diagnostics name it.
  [[nodiscard]] std::string_view name() const { return is_stdin() ? "<stdin>" : std::string_view(argument); }
};

/// All bytes of an input. Fails with "not-found", "is-a-directory", "unreadable" or "too-large".
[[nodiscard]] Result<std::string> read_input(Input const&);

}  // namespace resolute::cli
