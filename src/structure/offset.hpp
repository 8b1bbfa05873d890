#pragma once
#include <cstddef>
#include <cstdint>

namespace resolute::structure {

/// A place in a text as the model keeps it.
[[nodiscard]] constexpr std::uint32_t offset(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

}  // namespace resolute::structure
