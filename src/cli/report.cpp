#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>

#include "command.hpp"
#include "descriptor.hpp"
#include "input.hpp"
#include "output_file.hpp"
#include "report_totals.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Report {
  std::vector<std::string> files;
  std::string format = "text";
  std::string output;
};

/// What is said last of each input, in the order of their paths. That an input is up to date says nothing of it, and so
/// does not take the place of what an earlier run said.
class Records {
 public:
  /// Fails with "bad-line".
  Result<void> add(std::string_view line) {
    auto const record = Json::parse(line, nullptr, false);
    auto const path = record.is_object() ? record.find("path") : record.end();
    if (!record.is_object() || path == record.end() || !path->is_string() || !record.contains("status"))
      return tl::unexpected(Error{"bad-line", "the line is not a record of an input", std::nullopt});
    auto const [place, is_new] = lines_.try_emplace(path->get<std::string>(), line);
    if (!is_new && record["status"] != k_status_up_to_date) place->second = line;
    return {};
  }

  [[nodiscard]] Totals totals() const {
    Totals totals;
    for (auto const& [path, line] : lines_) totals.add(Json::parse(line));
    return totals;
  }

  [[nodiscard]] std::string merged() const {
    std::string all;
    for (auto const& [path, line] : lines_) all += line + '\n';
    return all;
  }

 private:
  std::map<std::string, std::string> lines_;
};

/// Adds the lines of a report; says what is wrong with some of them and goes on.
ExitCode add_report(std::string const& file, Records& records) {
  auto const bytes = read_input({file});
  if (!bytes) {
    say(bytes.error(), Input{file}.name());
    return ExitCode::input_failed;
  }
  auto outcome = ExitCode::done;
  std::string_view rest = *bytes;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    auto const line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.empty()) continue;
    if (auto const done = records.add(line); !done) {
      say({done.error().code, done.error().message, Position{number, 1}}, Input{file}.name());
      outcome = ExitCode::input_failed;
    }
  }
  return outcome;
}

ExitCode run(Report const& asked) {
  Records records;
  auto outcome = ExitCode::done;
  for (auto const& file : asked.files) outcome = worst(outcome, add_report(file, records));
  auto const totals = records.totals();
  auto const shown = asked.format == "json" ? line_of(totals.json()) + '\n' : totals.text();
  auto const done = put(shown).and_then([&]() -> Result<void> {
    return asked.output.empty() ? Result<void>{} : write_file(asked.output, records.merged());
  });
  if (!done) {
    say(done.error(), "resolute");
    return ExitCode::input_failed;
  }
  return totals.any_failed() ? worst(outcome, ExitCode::input_failed) : outcome;
}

constexpr auto k_report_examples = R"(Of an input that is in several reports the last line counts.

Examples:
  resolute report run.jsonl
  resolute report shard-*.jsonl -o archive.jsonl
  resolute report shard-*.jsonl --to json | jq .status

Exit status: 0 done, 1 an input failed or a report cannot be read, 2 wrong usage, 3 internal error.)";

}  // namespace

void add_report(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Report>();
  auto* const command = program.add_subcommand("report", "Put the reports of runs of convert together");
  command->add_option("FILE", asked->files, "Reports that convert --report wrote; - for standard input")
      ->required()
      ->option_text("...");
  command->add_option("--to", asked->format, "text (the default), or json: one object")
      ->check(CLI::IsMember({"text", "json"}))
      ->option_text("FORMAT");
  command->add_option("-o,--output", asked->output, "File for the lines of all inputs, sorted by path")
      ->option_text("FILE");
  command->footer(k_report_examples);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
