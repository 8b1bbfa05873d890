#include "conversion.hpp"

#include <fmt/format.h>

#include <utility>

#include "alternates.hpp"
#include "output_file.hpp"
#include "reading.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

std::string output_name(Output const& output) {
  return output.path ? output.path->string() : "standard output";
}

void say_inconsistent(Job const& job, Output const& output, Messages& messages) {
  messages.line(
      fmt::format("{}: {} that was made of it is not consistent, so nothing was written. This is a fault of "
                  "resolute, not of the input. Please report it, with the input and this message.",
                  job.input.name(), output_name(output)));
}

std::string summary(Job const& job, Conversion const& conversion, Reading const& reading,
                    std::vector<Made> const& made) {
  auto rows = facts(reading.document.meta);
  for (auto& row : findings(reading.document)) rows.push_back(std::move(row));
  rows.push_back(account(reading.ledger, reading.source));
  for (auto const& one : made) {
    rows.emplace_back(
        "wrote", fmt::format("{} ({}, {})", output_name(one.output), conversion.targets.at(one.output.target).info.name,
                             counted(one.bytes.size(), "byte")));
  }
  return fmt::format("{}:\n{}", job.input.name(), table(rows));
}

/// Writes what was made; keeps in `made` what that succeeded for.
void write_outputs(Job const& job, Conversion const& conversion, Finished& finished) {
  std::erase_if(finished.made, [&](Made const& one) {
    auto const done = one.output.path ? write_file(*one.output.path, one.bytes, conversion.staging) : put(one.bytes);
    if (done) return false;
    finished.messages.error(done.error(), job.input.name());
    finished.outcome = worst(finished.outcome, ExitCode::input_failed);
    return true;
  });
}

}  // namespace

void make_outputs(Job const& job, Conversion const& conversion, Reading const& reading, Finished& finished) {
  auto options = conversion.writing;
  for (auto const& output : job.outputs) {
    auto const& target = conversion.targets.at(output.target);
    options.settings = target.settings;
    options.surroundings.alternates = alternates(job, conversion.targets, output);
    auto written = target.writer->write(reading.document, options);
    if (!written) {
      finished.messages.error(written.error(), job.input.name());
      finished.outcome = worst(finished.outcome, ExitCode::input_failed);
      continue;
    }
    finished.messages.diagnostics(written->diagnostics, reading.source);
    finished.made.push_back({output, std::move(written->bytes)});
    if (!written->consistent) {
      say_inconsistent(job, output, finished.messages);
      finished.made.clear();
      finished.outcome = ExitCode::internal_error;
      return;
    }
  }
}

Error too_little_memory() {
  return {"too-large", "there is not enough memory for this input", std::nullopt};
}

Findings findings_of(Reading const& reading) {
  auto const& meta = reading.document.meta;
  Findings found{std::nullopt, meta.language, structure(reading.document), std::nullopt};
  if (!reading.ledger.entries().empty()) found.characters = reading.ledger.tally(reading.source);
  if (meta.symbol) found.symbol = meta.symbol->value;
  return found;
}

Finished convert_input(Job const& job, Conversion const& conversion, std::string bytes) {
  Finished finished(conversion.speech);
  auto attempt = read(*conversion.registry, job.input, std::move(bytes), conversion.reading, conversion.corrections,
                      finished.messages);
  finished.outcome = attempt.outcome;
  if (!attempt.reading) return finished;
  auto& reading = *attempt.reading;
  if (conversion.metadata) finished.messages.diagnostics(merge(reading.document, *conversion.metadata), reading.source);
  if (conversion.reports) finished.findings = findings_of(reading);
  bool const verbose = conversion.speech == Speech::verbose;
  if (!verbose) reading.ledger = {};  // only the summary needs it
  make_outputs(job, conversion, reading, finished);
  write_outputs(job, conversion, finished);
  if (verbose) finished.messages.text(summary(job, conversion, reading, finished.made));
  return finished;
}

}  // namespace resolute::cli
