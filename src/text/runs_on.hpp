#pragma once
#include <string_view>

#include "profile/grammar.hpp"

namespace resolute::text {

/// Whether a text goes on from one line to the next: the letters on both sides of the break are of one sentence.
[[nodiscard]] bool runs_on(std::string_view line, std::string_view next, profile::Grammar const& grammar);

}  // namespace resolute::text
