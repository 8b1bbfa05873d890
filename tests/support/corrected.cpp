#include "support/corrected.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/outline.hpp"

namespace support {

resolute::Result<resolute::Reading> read_corrected(std::string_view text, std::string_view list) {
  static auto const registry = resolute::Registry::builtin();
  auto corrections = resolute::read_corrections(fmt::format(R"({{"version": 1,  "corrections":  [{}]}})", list));
  if (!corrections) FAIL(corrections.error().message);
  resolute::ReadOptions options;
  options.corrections = *std::move(corrections);
  return registry.reader("text")->read(text, options);
}

std::string outline_corrected(std::string_view text, std::string_view list) {
  auto const reading = read_corrected(text, list);
  if (!reading) FAIL(reading.error().message);
  for (auto const& one : reading->diagnostics)
    if (one.code == "ledger") FAIL_CHECK(one.message);
  return "\n" + outline(reading->document);
}

std::string refusal(std::string_view text, std::string_view list) {
  auto const reading = read_corrected(text, list);
  if (reading) return {};
  auto const& error = reading.error();
  REQUIRE(error.at.has_value());
  return fmt::format("{} {}:{} {}", error.code, error.at->line, error.at->column, error.message);
}

}  // namespace support
