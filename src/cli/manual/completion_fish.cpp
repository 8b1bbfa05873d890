#include <fmt/format.h>
#include <fmt/ranges.h>

#include "completion.hpp"

namespace resolute::cli::manual {
namespace {

std::string quoted(std::string const& text) {
  std::string out = "'";
  for (auto const letter : text) {
    if (letter == '\'' || letter == '\\') out += '\\';
    out += letter;
  }
  return out + "'";
}

std::string value(Option const& option, Formats const& formats) {
  switch (option.value) {
    case Value::none:
      return "";
    case Value::text:
      return " -x";
    case Value::file:
      return " -r -F";
    case Value::folder:
      return " -x -a '(__fish_complete_directories)'";
    case Value::choice:
      return fmt::format(" -x -a '{}'", fmt::join(option.choices, " "));
    case Value::format_list:
      return fmt::format(" -x -a '(__fish_append , {})'", fmt::join(formats.names, " "));
    case Value::format_setting:
      return fmt::format(" -x -a '{}='", fmt::join(formats.settings, "= "));
  }
  return "";
}

std::string line(std::string const& program, std::string const& condition, Option const& option,
                 Formats const& formats) {
  auto text = fmt::format("complete -c {} -n '{}'", program, condition);
  for (auto const& name : option.names)
    text += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2)) : fmt::format(" -s {}", name.substr(1));
  return fmt::format("{}{} -d {}\n", text, value(option, formats), quoted(option.summary));
}

}  // namespace

std::string fish_completion(Command const& program, Formats const& formats) {
  constexpr auto k_first = "__fish_use_subcommand";
  auto text = fmt::format("# Completion of {} for fish. Made of its command line by the build.\n\n", program.name);
  for (auto const& command : program.commands)
    text += fmt::format("complete -c {} -n {} -f -a {} -d {}\n", program.name, k_first, command.name,
                        quoted(command.summary));
  for (auto const& option : program.options) text += line(program.name, k_first, option, formats);
  for (auto const& command : program.commands) {
    text += '\n';
    auto const here = fmt::format("__fish_seen_subcommand_from {}", command.name);
    for (auto const& option : command.options) text += line(program.name, here, option, formats);
  }
  return text;
}

}  // namespace resolute::cli::manual
