#include <fmt/format.h>
#include <fmt/ranges.h>

#include "completion.hpp"

namespace resolute::cli::manual {
namespace {

/// Text inside '...[...]': the characters that mean something to _arguments or to the quotes are escaped.
std::string escaped(std::string const& text) {
  std::string out;
  for (auto const letter : text) {
    if (letter == '\'') {
      out += "'\\''";
      continue;
    }
    if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') out += '\\';
    out += letter;
  }
  return out;
}

std::string action(Option const& option, Formats const& formats) {
  switch (option.value) {
    case Value::file:
      return "_files";
    case Value::folder:
      return "_files -/";
    case Value::choice:
      return fmt::format("({})", fmt::join(option.choices, " "));
    case Value::format_list:
      return fmt::format("_values -s , format {}", fmt::join(formats.names, " "));
    case Value::format_setting:
      return fmt::format("compadd -S = {}", fmt::join(formats.settings, " "));
    case Value::text:
    case Value::none:
      break;
  }
  return " ";
}

/// The argument of _arguments for an option: "'(-t --to)'{-t,--to}'[summary]:FORMAT:action'".
std::string specification(Option const& option, Formats const& formats) {
  auto const value = option.value == Value::none
                         ? std::string()
                         : fmt::format(":{}:{}", escaped(option.value_name), action(option, formats));
  auto const told = fmt::format("'[{}]{}'", escaped(option.summary), value);
  auto const names =
      option.names.size() == 1 ? option.names.front() : fmt::format("{{{}}}", fmt::join(option.names, ","));
  auto const others = option.repeated ? std::string("'*'") : fmt::format("'({})'", fmt::join(option.names, " "));
  return fmt::format("{}{}{}", others, names, told);
}

std::string arguments(Command const& command, Formats const& formats) {
  std::string text = "          _arguments -s";
  for (auto const& option : command.options) text += fmt::format(" \\\n            {}", specification(option, formats));
  for (auto const& positional : command.positionals)
    text += fmt::format(" \\\n            '{}:{}:{}'", positional.repeated ? "*" : "1", positional.names.front(),
                        action(positional, formats));
  return text + "\n";
}

}  // namespace

std::string zsh_completion(Command const& program, Formats const& formats) {
  auto text = fmt::format("#compdef {0}\n# Completion of {0} for zsh. Made of its command line by the build.\n\n",
                          program.name);
  text += fmt::format("_{}() {{\n  local state\n  local -a commands=(\n", program.name);
  for (auto const& command : program.commands)
    text += fmt::format("    '{}:{}'\n", command.name, escaped(command.summary));
  text += "  )\n  _arguments -C";
  for (auto const& option : program.options) text += fmt::format(" \\\n    {}", specification(option, formats));
  text += " \\\n    '1:command:->command' '*::argument:->argument'\n";
  text += "  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $words[1] in\n";
  for (auto const& command : program.commands)
    text += fmt::format("        {})\n{}          ;;\n", command.name, arguments(command, formats));
  return text + fmt::format("      esac\n      ;;\n  esac\n}}\n\n_{} \"$@\"\n", program.name);
}

}  // namespace resolute::cli::manual
