#pragma once
/// Why an input with too many notes is refused, whatever it is written in.
#include <fmt/format.h>

#include <cstddef>

#include "resolute/diagnostic.hpp"

namespace resolute {

/// "too-large", with the place of the first note that is too much.
[[nodiscard]] inline Error too_many_notes(std::size_t most, Position at) {
  return {"too-large", fmt::format("there are more than {} notes; --max-notes allows more", most), at};
}

}  // namespace resolute
