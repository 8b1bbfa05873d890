// Writes the manual pages and the completions of shells into a folder. The build runs it; it is not installed.
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "cli/program.hpp"
#include "completion.hpp"
#include "man_page.hpp"

namespace {

using namespace resolute::cli;

bool write(std::filesystem::path const& path, std::string const& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  return static_cast<bool>(file.flush());
}

/// The files by the places where the shells look for them, below `share`.
bool write_all(std::filesystem::path const& share) {
  auto outcome = ExitCode::done;
  auto const program = manual::describe(*command_line(outcome));
  auto const formats = manual::builtin_formats();
  auto const pages = share / "man" / "man1";
  auto good = write(pages / fmt::format("{}.1", program.name), program_page(program));
  for (auto const& command : program.commands)
    good = write(pages / fmt::format("{}-{}.1", program.name, command.name), command_page(program, command)) && good;
  good = write(share / "bash-completion" / "completions" / program.name, bash_completion(program, formats)) && good;
  good = write(share / "zsh" / "site-functions" / ("_" + program.name), zsh_completion(program, formats)) && good;
  return write(share / "fish" / "vendor_completions.d" / (program.name + ".fish"), fish_completion(program, formats)) &&
         good;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && write_all(argv[1])) return 0;
  std::fputs("usage: resolute_manual DIR\nWrites manual pages and completions below DIR.\n", stderr);
  return 1;
}
