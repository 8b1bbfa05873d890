#pragma once
/// Finds the fonts of this machine.
#include "resolute/format.hpp"

namespace resolute::cli {

/// Asks fontconfig, which is started when the first font is asked for. Only the family itself will do: the substitutes
/// that fontconfig likes to offer are refused, as is a regular face where a bold one was wanted. Copies of the lookup
/// share their answers, and threads may use it at once.
[[nodiscard]] FontLookup installed_fonts();

}  // namespace resolute::cli
