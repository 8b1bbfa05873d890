#pragma once
/// The whole command line: what `main` parses, and what the manual pages and the completions of shells are made of.
#include <CLI/App.hpp>
#include <memory>

#include "exit_code.hpp"

namespace resolute::cli {

/// The program with all its commands. Each command, when it is the one that was given, says in `outcome` how it ended.
[[nodiscard]] std::unique_ptr<CLI::App> command_line(ExitCode& outcome);

}  // namespace resolute::cli
