#pragma once
#include <chrono>
#include <string>

namespace resolute::structure {

/// "2004-12-20" (ISO 8601).
[[nodiscard]] std::string iso(std::chrono::year_month_day);

}  // namespace resolute::structure
