#pragma once
/// Dates in outputs.
#include <chrono>
#include <string>

namespace resolute::formats {

/// ISO 8601: "2004-12-20".
[[nodiscard]] std::string iso_date(std::chrono::year_month_day);

}  // namespace resolute::formats
