#pragma once
/// Names of severities, as reports print them.
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::diag {

/// "note", "warning" or "error".
[[nodiscard]] std::string_view name(Severity);

}  // namespace resolute::diag
