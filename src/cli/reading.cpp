#include "reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

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
std::string_view blamed(Error const& error, ReadOptions const& options) {
  if (is_usage(error)) return "resolute";
  return is_about_corrections(error) ? std::string_view(options.corrections.name) : options.source_name;
}

/// Reads the corrections of an input into the options; false when that failed.
bool take_corrections(Input const& input, std::string const& asked, Messages& messages, ReadOptions& options) {
  auto const file = corrections_file(input, asked);
  if (file.empty()) return true;
  auto corrections = load_corrections(file);
  if (!corrections) {
    messages.error(corrections.error(), file);
    return false;
  }
  if (messages.speech() == Speech::verbose)
    messages.line(fmt::format("{}: {} from {}", input.name(), counted(corrections->all.size(), "correction"), file));
  options.corrections = *std::move(corrections);
  return true;
}

}  // namespace

Attempt read(Registry const& registry, Input const& input, ReadOptions options, std::string const& corrections,
             Messages& messages) {
  auto bytes = read_input(input);
  if (bytes) return read(registry, input, *std::move(bytes), std::move(options), corrections, messages);
  messages.error(bytes.error(), input.name());
  return {ExitCode::input_failed, std::nullopt};
}

Attempt read(Registry const& registry, Input const& input, std::string bytes, ReadOptions options,
             std::string const& corrections, Messages& messages) {
  options.source_name = input.name();
  if (!take_corrections(input, corrections, messages, options)) return {ExitCode::input_failed, std::nullopt};
  return read(registry, std::move(bytes), options, messages);
}

Attempt read(Registry const& registry, std::string bytes, ReadOptions const& options, Messages& messages) {
  auto const* const reader = registry.reader_for(bytes);
  auto reading = reader->read_taken(std::move(bytes), options);
  if (!reading) {
    messages.error(reading.error(), blamed(reading.error(), options));
    return {is_usage(reading.error()) ? ExitCode::wrong_usage : ExitCode::input_failed, std::nullopt};
  }
  messages.diagnostics(reading->diagnostics, reading->source);
  if (std::ranges::any_of(reading->diagnostics, [](auto const& one) { return one.code == "ledger"; })) {
    messages.line(
        "Characters of the input are not accounted for, so nothing was written. This is a fault of resolute, not "
        "of the input. Please report it, with the input and this message.");
    return {ExitCode::internal_error, std::nullopt};
  }
  return {ExitCode::done, *std::move(reading)};
}

void say(std::vector<Diagnostic> const& diagnostics, Source const& source, Speech speech) {
  Messages messages(speech);
  messages.diagnostics(diagnostics, source);
  say_text(messages.said());
}

}  // namespace resolute::cli
