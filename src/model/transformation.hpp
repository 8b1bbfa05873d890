#pragma once
#include <string>
#include <string_view>

#include "resolute/ledger.hpp"

namespace resolute {

/// Whether a stretch of source is of the kind that the transformation is for: white space for those that drop or
/// collapse blanks, a hyphen and a line break for `break_hyphen`, …
[[nodiscard]] bool permitted(Transformation, std::string_view source);

/// Appends what `apply` gives.
void append_applied(std::string& out, Transformation, std::string_view source);

}  // namespace resolute
