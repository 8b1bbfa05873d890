#pragma once
/// What came of an input as JSON: a line of a report, or part of one.
#include <chrono>
#include <nlohmann/json.hpp>
#include <string>

#include "conversion.hpp"

namespace resolute::cli {

using Json = nlohmann::ordered_json;

/// The statuses that a line may have.
inline constexpr auto k_status_done = "done";
inline constexpr auto k_status_up_to_date = "up-to-date";
inline constexpr auto k_status_failed = "failed";
inline constexpr auto k_status_internal_error = "internal-error";

[[nodiscard]] std::string_view status_of(ExitCode);

/// What was found: "symbol", "language", "structure" (counts), "characters" (the account of the ledger).
void add_findings(Findings const&, Json& record);

/// Errors and diagnostics, each with "severity", "code", "message" and, where it has a place, "line" and "column".
[[nodiscard]] Json diagnostics_json(Messages const&);

/// One line, without the line feed. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string line_of(Json const&);

}  // namespace resolute::cli
