#include "man_page.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "footer.hpp"
#include "resolute/version.hpp"
#include "troff.hpp"

namespace resolute::cli::manual {
namespace {

std::string upper(std::string text) {
  for (auto& letter : text)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return text;
}

/// With another first letter, from `from` to `to`: 'A', 'a' makes it small.
std::string with_first(std::string text, char from, char to) {
  constexpr char k_alphabet = 26;
  if (!text.empty() && text.front() >= from && text.front() < from + k_alphabet)
    text.front() = static_cast<char>(text.front() - from + to);
  return text;
}

/// The first lines of a page. Its date is that of the version, so that the same sources give the same page.
std::string head(std::string const& title, std::string const& name, std::string const& summary) {
  return fmt::format(".TH {} 1 {:04}-{:02}-{:02} \"resolute {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n",
                     upper(title), static_cast<int>(k_release_date.year()),
                     static_cast<unsigned>(k_release_date.month()), static_cast<unsigned>(k_release_date.day()),
                     k_version, plain(name), plain(summary));
}

/// "INPUT...", in brackets where it may be missing.
std::string usage(Option const& positional) {
  auto const shown = italic(positional.names.front()) + (positional.repeated ? "..." : "");
  return positional.required ? shown : "[" + shown + "]";
}

std::string synopsis(Command const& program, Command const& command) {
  std::string line = fmt::format(".SH SYNOPSIS\n{} {} [{}]", bold(program.name), bold(command.name), italic("OPTION"));
  line += "...";
  for (auto const& positional : command.positionals) line += " " + usage(positional);
  return line + "\n";
}

std::string term(Option const& option) {
  std::vector<std::string> names;
  for (auto const& name : option.names) names.push_back(bold(name));
  auto const value = option.value == Value::none ? "" : " " + italic(option.value_name);
  return fmt::format(".TP\n{}{}\n{}\n", fmt::join(names, ", "), value, plain(option.summary));
}

std::string options(std::vector<Option> const& all) {
  std::string section = ".SH OPTIONS\n";
  for (auto const& option : all) section += term(option);
  return section;
}

std::string description(Footer const& footer) {
  std::string text;
  for (auto const& paragraph : footer.paragraphs) text += fmt::format(".PP\n{}\n", plain(paragraph));
  return text;
}

/// All that help says below the options, by its kind.
std::string sections(Footer const& footer) {
  std::string text;
  for (auto const& [title, lines] : footer.sections) {
    text += fmt::format(".SH {}\n.EX\n", plain(upper(title)));
    for (auto const& line : lines) text += plain(line) + "\n";
    text += ".EE\n";
  }
  text += ".SH \"EXIT STATUS\"\n";
  for (auto const& [number, meaning] : footer.statuses)
    text += fmt::format(".TP\n{}\n{}\n", bold(number), plain(meaning));
  if (!footer.variables.empty()) text += ".SH ENVIRONMENT\n";
  for (auto const& [name, meaning] : footer.variables)
    text += fmt::format(".TP\n{}\n{}\n", bold(name), plain(with_first(meaning, 'a', 'A')));
  return text;
}

std::string see_also(Command const& program, Command const* except) {
  std::vector<std::string> pages;
  if (except != nullptr) pages.push_back(bold(program.name) + "(1)");
  for (auto const& command : program.commands)
    if (&command != except) pages.push_back(bold(fmt::format("{}-{}", program.name, command.name)) + "(1)");
  std::ranges::sort(pages);
  return fmt::format(".SH \"SEE ALSO\"\n{}\n", fmt::join(pages, ",\n"));
}

}  // namespace

std::string program_page(Command const& program) {
  auto const footer = take_apart(program.footer);
  auto page = head(program.name, program.name, "convert United Nations resolutions into documents with structure");
  page += fmt::format(".SH SYNOPSIS\n{0} {1} [{2}]...\n.br\n{0} [{3}]\n.SH DESCRIPTION\n{4}\n", bold(program.name),
                      italic("COMMAND"), italic("ARGUMENT"), italic("OPTION"), plain(program.summary));
  page += description(footer) + ".SH COMMANDS\n";
  for (auto const& command : program.commands)
    page += fmt::format(".TP\n{}\n{}; see {}(1)\n", bold(command.name), plain(command.summary),
                        bold(fmt::format("{}-{}", program.name, command.name)));
  return page + options(program.options) + sections(footer) + see_also(program, nullptr);
}

std::string command_page(Command const& program, Command const& command) {
  auto const name = fmt::format("{}-{}", program.name, command.name);
  auto footer = take_apart(command.footer);
  if (footer.statuses.empty()) footer.statuses = take_apart(program.footer).statuses;
  auto const summary = with_first(command.summary, 'A', 'a');
  auto page = head(name, name, summary) + synopsis(program, command) + ".SH DESCRIPTION\n";
  for (auto const& positional : command.positionals)
    page += fmt::format(".TP\n{}\n{}\n", italic(positional.names.front()), plain(positional.summary));
  return page + description(footer) + options(command.options) + sections(footer) + see_also(program, &command);
}

}  // namespace resolute::cli::manual
