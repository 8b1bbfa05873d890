#pragma once
#include <chrono>
#include <string_view>

namespace resolute {

/// The version of the library, as "0.1.0".
[[nodiscard]] std::string_view version();

/// The day on which this version was made. It stands in for the mark-up date of an output when the caller gives none,
/// so that the same input always gives the same bytes.
inline constexpr std::chrono::year_month_day k_release_date{std::chrono::year{2026}, std::chrono::month{11},
                                                            std::chrono::day{23}};

}  // namespace resolute
