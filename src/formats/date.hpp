#pragma once
/// Dates as files have them.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::formats {

/// ISO 8601: "2004-12-20".
[[nodiscard]] std::string iso_date(std::chrono::year_month_day);

/// A day of the calendar in this form; all else, the year 0 too, is none.
[[nodiscard]] std::optional<std::chrono::year_month_day> calendar_day(std::string_view iso);

}  // namespace resolute::formats
