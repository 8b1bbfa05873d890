#include "reading.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "corrections.hpp"
#include "resolute/render.hpp"
#include "summary.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// Errors of a reader that are the command line's fault.
bool is_usage(Error const& error) {
  return error.code == "unknown-language" || error.code == "unknown-encoding";
}

/// Whom an error of a reader is about.
std::string_view blamed(Error const& error, Input const& input, ReadOptions const& options) {
  if (is_usage(error)) return "resolute";
  return is_about_corrections(error) ? std::string_view(options.corrections.name) : input.name();
}

/// Reads the corrections of an input into the options; false when that failed.
bool take_corrections(Input const& input, std::string const& asked, Speech speech, ReadOptions& options) {
  auto const file = corrections_file(input, asked);
  if (file.empty()) return true;
  auto corrections = load_corrections(file);
  if (!corrections) {
    say(corrections.error(), file);
    return false;
  }
  if (speech == Speech::verbose)
    say_line(fmt::format("{}: {} from {}", input.name(), counted(corrections->all.size(), "correction"), file));
  options.corrections = *std::move(corrections);
  return true;
}

}  // namespace

Attempt read(Registry const& registry, Input const& input, ReadOptions options, std::string const& corrections,
             Speech speech) {
  auto const bytes = read_input(input);
  if (!bytes) {
    say(bytes.error(), input.name());
    return {ExitCode::input_failed, std::nullopt};
  }
  options.source_name = input.name();
  if (!take_corrections(input, corrections, speech, options)) return {ExitCode::input_failed, std::nullopt};
  auto reading = registry.reader_for(*bytes)->read(*bytes, options);
  if (!reading) {
    say(reading.error(), blamed(reading.error(), input, options));
    return {is_usage(reading.error()) ? ExitCode::wrong_usage : ExitCode::input_failed, std::nullopt};
  }
  say(reading->diagnostics, reading->source, speech);
  if (std::ranges::any_of(reading->diagnostics, [](auto const& one) { return one.code == "ledger"; })) {
    say_line(
        "Characters of the input are not accounted for, so nothing was written. This is a fault of resolute, not "
        "of the input. Please report it, with the input and this message.");
    return {ExitCode::internal_error, std::nullopt};
  }
  return {ExitCode::done, *std::move(reading)};
}

void say(std::vector<Diagnostic> const& diagnostics, Source const& source, Speech speech) {
  auto const style = error_style();
  for (auto const& diagnostic : diagnostics)
    if (speech != Speech::quiet || diagnostic.severity == Severity::error) say_text(render(diagnostic, source, style));
}

}  // namespace resolute::cli
