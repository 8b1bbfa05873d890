#pragma once
/// The commands. Each adds itself to the command line and, when it is the one that was given, runs and says how it
/// ended.
#include <CLI/App.hpp>
#include <string_view>

#include "exit_code.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::cli {

void add_convert(CLI::App& program, ExitCode& outcome);
void add_inspect(CLI::App& program, ExitCode& outcome);
void add_report(CLI::App& program, ExitCode& outcome);
void add_site(CLI::App& program, ExitCode& outcome);
void add_validate(CLI::App& program, ExitCode& outcome);

/// Says what is wrong with the command line, and where help is.
ExitCode wrong_usage(Error const&, std::string_view command);

}  // namespace resolute::cli
