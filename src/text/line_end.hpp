#pragma once
/// What the words on the two sides of a line break say about it.
#include <string_view>

#include "profile/profile.hpp"

namespace resolute::text {

/// Above zero where a new paragraph begins with the line, below where it goes on with the text so far.
[[nodiscard]] double line_end_evidence(std::string_view so_far, std::string_view line, profile::Language const&);

}  // namespace resolute::text
