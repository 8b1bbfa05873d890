#pragma once
/// Where the program's inputs come from.
#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// Bytes of an input where nothing else is asked for: a resolution has some hundred thousand at most.
constexpr std::uint64_t k_max_bytes = 100'000'000;

/// An input as the command line names it: a path, or "-" for standard input.
struct Input {
  std::string argument;
  /// A larger one is not read.
  std::uint64_t max_bytes = k_max_bytes;

  [[nodiscard]] bool is_stdin() const { return argument == "-"; }
  /// How diagnostics name it.
  [[nodiscard]] std::string_view name() const { return is_stdin() ? "<stdin>" : std::string_view(argument); }
};

/// All bytes of an input. Fails with "not-found", "is-a-directory", "unreadable" or "too-large".
[[nodiscard]] Result<std::string> read_input(Input const&);

/// Adds the options `--max-bytes` and `--max-notes` to a command.
void add_limits(CLI::App& command, std::uint64_t& max_bytes, std::size_t& max_notes);

}  // namespace resolute::cli
