#include "description.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resolute/format.hpp"

namespace resolute::cli::manual {
namespace {

std::string trimmed(std::string const& text) {
  auto const first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The choices of an option: CLI11 gives them with the type, as "TEXT:{text,json}".
std::vector<std::string> choices_of(CLI::Option const& option) {
  std::vector<std::string> choices;
  auto const type = option.get_type_name();
  auto const begin = type.find('{');
  auto const end = type.find('}');
  if (begin == std::string::npos || end == std::string::npos) return choices;
  for (auto at = begin + 1; at < end;) {
    auto const comma = std::min(type.find(',', at), end);
    choices.push_back(type.substr(at, comma - at));
    at = comma + 1;
  }
  return choices;
}

Value value_of(CLI::Option const& option, Option const& found) {
  if (option.get_items_expected_max() == 0) return Value::none;
  if (!found.choices.empty()) return Value::choice;
  if (found.value_name == "DIR") return Value::folder;
  if (found.value_name == "FORMAT,...") return Value::format_list;
  if (found.value_name == "FORMAT.NAME=VALUE") return Value::format_setting;
  return found.value_name == "FILE" || option.get_positional() ? Value::file : Value::text;
}

Option describe(CLI::Option const& option) {
  Option found;
  if (option.get_positional()) found.names.push_back(option.get_name(true));
  for (auto const& name : option.get_snames()) found.names.push_back("-" + name);
  for (auto const& name : option.get_lnames()) found.names.push_back("--" + name);
  found.value_name = trimmed(option.get_option_text());
  found.choices = choices_of(option);
  found.value = value_of(option, found);
  found.summary = option.get_description();
  found.repeated = option.get_expected_max() > 1;
  found.required = option.get_required();
  return found;
}

}  // namespace

Command describe(CLI::App const& app) {
  Command command;
  command.name = app.get_name();
  command.summary = app.get_description();
  command.footer = app.get_footer();
  for (auto const* option : app.get_options())
    (option->get_positional() ? command.positionals : command.options).push_back(describe(*option));
  for (auto const* sub : app.get_subcommands({})) command.commands.push_back(describe(*sub));
  return command;
}

Formats builtin_formats() {
  Formats formats;
  auto const registry = Registry::builtin();
  for (auto const& writer : registry.writers()) {
    auto const info = writer->info();
    formats.names.emplace_back(info.name);
    for (auto const& option : info.options) formats.settings.push_back(fmt::format("{}.{}", info.name, option.name));
  }
  return formats;
}

}  // namespace resolute::cli::manual
