#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "command.hpp"
#include "exit_code.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/version.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

constexpr auto k_examples = R"(Examples:
  resolute convert A_RES_59_170.txt > A_RES_59_170.xml
  resolute convert --to akn,html,md,pdf --output-dir out *.txt
  resolute convert 75_163_E.xml --to html
  resolute inspect A_RES_59_170.txt
  resolute validate A_RES_59_170.xml
  resolute site archive -o public
  resolute convert archive --recursive --output-dir out --resume --report run.jsonl
  resolute report run.jsonl

Exit status: 0 done, 1 an input failed, 2 wrong usage, 3 internal error.)";

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
  CLI::App program(
      "Turns United Nations resolutions, plain text or Akoma Ntoso, into Akoma Ntoso, HTML, Markdown, PDF, text and "
      "JSON.",
      "resolute");
  program.set_version_flag("--version", fmt::format("resolute {}", version()));
  program.require_subcommand(1);
  add_convert(program, outcome);
  add_inspect(program, outcome);
  add_validate(program, outcome);
  add_site(program, outcome);
  add_report(program, outcome);
  program.footer(k_examples);  // after the commands: they would inherit it
  try {
    program.parse(argc, argv);
  } catch (CLI::Success const& asked) {  // --help, --version
    return static_cast<ExitCode>(program.exit(asked));
  } catch (CLI::ParseError const& wrong) {
    say({"usage", complaint(program, wrong), std::nullopt}, "resolute");
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
