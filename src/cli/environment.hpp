#pragma once
/// What the program takes from the environment; the library takes nothing from it.
#include <chrono>
#include <optional>
#include <string>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// The day that SOURCE_DATE_EPOCH names (seconds since 1970, UTC); nothing when it is not set. Fails with "usage" when
/// it is set to something else.
[[nodiscard]] Result<std::optional<std::chrono::year_month_day>> source_date();

/// The schema of Akoma Ntoso that RESOLUTE_AKN_SCHEMA names; empty when it is not set.
[[nodiscard]] std::string schema_path();

}  // namespace resolute::cli
