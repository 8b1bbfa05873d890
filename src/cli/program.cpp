#include "program.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>  // all of it: an App needs formatter and configuration

#include "command.hpp"
#include "resolute/version.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

constexpr auto k_program_examples = R"(Examples:
  resolute convert A_RES_59_170.txt > A_RES_59_170.xml
  resolute convert --to akn,html,md,pdf --output-dir out *.txt
  resolute convert 75_163_E.xml --to html
  resolute inspect A_RES_59_170.txt
  resolute validate A_RES_59_170.xml
  resolute site archive -o public
  resolute convert archive --recursive --output-dir out --resume --report run.jsonl
  resolute report run.jsonl

Exit status: 0 done, 1 an input failed, 2 wrong usage, 3 internal error.)";

}  // namespace

std::unique_ptr<CLI::App> command_line(ExitCode& outcome) {
  auto program = std::make_unique<CLI::App>(
      "Turns United Nations resolutions, plain text or Akoma Ntoso, into Akoma Ntoso, HTML, Markdown, PDF, text and "
      "JSON.",
      "resolute");
  program->set_version_flag("--version", fmt::format("resolute {}", version()));
  program->require_subcommand(1);
  add_convert(*program, outcome);
  add_inspect(*program, outcome);
  add_validate(*program, outcome);
  add_site(*program, outcome);
  add_report(*program, outcome);
  program->footer(k_program_examples);  // after the commands: they would inherit it
  return program;
}

ExitCode wrong_usage(Error const& error, std::string_view command) {
  say(error, "resolute");
  say_line(fmt::format("Run resolute {} --help for what there is.", command));
  return ExitCode::wrong_usage;
}

}  // namespace resolute::cli
