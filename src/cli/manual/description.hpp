#pragma once
/// The command line as values, taken from what the program itself parses: manual pages and completions are made of it,
/// so that they cannot tell of options that are not there, or miss one.
#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace resolute::cli::manual {

/// What may follow an option, as far as a shell can help with it.
enum class Value : std::uint8_t { none, text, file, folder, choice, format_list, format_setting };

struct Option {
  /// With their dashes, the short one first: "-t", "--to". Of a positional, its name: "INPUT".
  std::vector<std::string> names;
  Value value = Value::none;
  /// How help calls the value: "FORMAT,...".
  std::string value_name;
  /// What the value may be, where the program says so (`Value::choice`).
  std::vector<std::string> choices;
  std::string summary;
  /// May be given more than once.
  bool repeated = false;
  bool required = false;
};

struct Command {
  std::string name;
  std::string summary;
  std::vector<Option> positionals;
  std::vector<Option> options;
  /// What help says below the options.
  std::string footer;
  std::vector<Command> commands;
};

/// What there is for `-t` and `-O`, by the registry.
struct Formats {
  std::vector<std::string> names;
  /// "md.flavour".
  std::vector<std::string> settings;
};

[[nodiscard]] Command describe(CLI::App const&);
[[nodiscard]] Formats builtin_formats();

}  // namespace resolute::cli::manual
