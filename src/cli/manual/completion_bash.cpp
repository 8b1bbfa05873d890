#include <fmt/format.h>
#include <fmt/ranges.h>

#include "completion.hpp"

namespace resolute::cli::manual {
namespace {

// Words that are offered and words that are not: a list "akn,ht" goes on behind its last comma.
constexpr auto k_functions = R"sh(# Completion of resolute for bash. Made of its command line by the build.

_resolute_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }

_resolute_list() {
  local before=
  if [[ $current == *,* ]]; then before=${current%,*},; fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${current##*,}")
  compopt -o nospace
}

_resolute_settings() { _resolute_words "$1"; compopt -o nospace; }
_resolute_files() { mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames; }
_resolute_folders() { mapfile -t COMPREPLY < <(compgen -d -- "$current"); compopt -o filenames; }

)sh";

std::string values(Option const& option, Formats const& formats) {
  switch (option.value) {
    case Value::file:
      return "_resolute_files";
    case Value::folder:
      return "_resolute_folders";
    case Value::choice:
      return fmt::format("_resolute_words \"{}\"", fmt::join(option.choices, " "));
    case Value::format_list:
      return fmt::format("_resolute_list \"{}\"", fmt::join(formats.names, " "));
    case Value::format_setting:
      return fmt::format("_resolute_settings \"{}=\"", fmt::join(formats.settings, "= "));
    case Value::text:
    case Value::none:
      break;
  }
  return ":";
}

std::string all_names(std::vector<Option> const& options) {
  std::vector<std::string> names;
  for (auto const& option : options) names.insert(names.end(), option.names.begin(), option.names.end());
  return fmt::format("{}", fmt::join(names, " "));
}

/// The branch of a command: values behind an option that has one, then options, then files.
std::string branch(Command const& command, Formats const& formats) {
  auto text = fmt::format("    {})\n      case $previous in\n", command.name);
  for (auto const& option : command.options)
    if (option.value != Value::none)
      text += fmt::format("        {}) {}; return ;;\n", fmt::join(option.names, " | "), values(option, formats));
  text += "      esac\n";
  text +=
      fmt::format("      if [[ $current == -* ]]; then _resolute_words \"{}\"; else _resolute_files; fi\n      ;;\n",
                  all_names(command.options));
  return text;
}

}  // namespace

std::string bash_completion(Command const& program, Formats const& formats) {
  std::vector<std::string> words;
  for (auto const& command : program.commands) words.push_back(command.name);
  words.push_back(all_names(program.options));
  std::string text = k_functions;
  text += "_resolute() {\n";
  text += "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n  COMPREPLY=()\n";
  text += fmt::format("  if ((COMP_CWORD == 1)); then\n    _resolute_words \"{}\"\n    return\n  fi\n",
                      fmt::join(words, " "));
  text += "  case ${COMP_WORDS[1]} in\n";
  for (auto const& command : program.commands) text += branch(command, formats);
  return text + fmt::format("  esac\n}}\n\ncomplete -F _resolute {}\n", program.name);
}

}  // namespace resolute::cli::manual
