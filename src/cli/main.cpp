#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/Error.hpp>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "exit_code.hpp"
#include "program.hpp"
#include "resolute/diagnostic.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// What is wrong with the command line, in words of our own where the command is missing or unknown.
std::string complaint(CLI::App const& program, CLI::ParseError const& wrong) {
  if (!program.get_subcommands().empty()) return wrong.what();
  std::vector<std::string> commands;
  for (auto const* command : program.get_subcommands({})) commands.push_back(command->get_name());
  auto const others = program.remaining();
  auto const what = others.empty() ? std::string("no command was given")
                                   : fmt::format("there is no command or option \"{}\"", others.front());
  return fmt::format("{} (commands: {})", what, fmt::join(commands, ", "));
}

ExitCode run(int argc, char const* const* argv) {
  auto outcome = ExitCode::done;
  auto const program = command_line(outcome);
  try {
    program->parse(argc, argv);
  } catch (CLI::Success const& asked) {  // --help, --version
    return static_cast<ExitCode>(program->exit(asked));
  } catch (CLI::ParseError const& wrong) {
    say({"usage", complaint(*program, wrong), std::nullopt}, "resolute");
    say_line("Run resolute --help, or resolute COMMAND --help, for what there is.");
    return ExitCode::wrong_usage;
  }
  return outcome;
}

ExitCode run_guarded(int argc, char const* const* argv) {
  try {
    return run(argc, argv);
  } catch (InternalError const& broken) {
    say_line(fmt::format("resolute: internal error: {}", broken.what()));
  } catch (std::bad_alloc const&) {
    say_line("resolute: there is not enough memory for this input");
    return ExitCode::input_failed;
  } catch (std::exception const& broken) {
    say_line(fmt::format("resolute: internal error: unexpected exception: {}", broken.what()));
  }
  say_line("This is a fault of resolute, not of the input. Please report it, with the input and this message.");
  return ExitCode::internal_error;
}

}  // namespace
}  // namespace resolute::cli

int main(int argc, char** argv) {
  return static_cast<int>(resolute::cli::run_guarded(argc, argv));
}
