#include "reading.hpp"

#include <algorithm>

#include "resolute/render.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// Errors of a reader that are the command line's fault.
bool is_usage(Error const& error) {
  return error.code == "unknown-language" || error.code == "unknown-encoding";
}

}  // namespace

Attempt read(Registry const& registry, Input const& input, ReadOptions options, Speech speech) {
  auto const bytes = read_input(input);
  if (!bytes) {
    say(bytes.error(), input.name());
    return {ExitCode::input_failed, std::nullopt};
  }
  options.source_name = input.name();
  auto reading = registry.reader_for(*bytes)->read(*bytes, options);
  if (!reading) {
    say(reading.error(), is_usage(reading.error()) ? "resolute" : input.name());
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
