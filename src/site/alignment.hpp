#pragma once
/// Which pieces of two texts stand beside each other.
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace resolute::site {

/// Places in the two texts; one of them may be missing.
struct Pair {
  std::optional<std::size_t> left;
  std::optional<std::size_t> right;
  friend bool operator==(Pair const&, Pair const&) = default;
};

/// Pieces of the same key beside each other, as many as the order of both texts allows; the others alone, those of the
/// left text first. No key stands twice in a text.
[[nodiscard]] std::vector<Pair> align(std::vector<std::string> const& left, std::vector<std::string> const& right);

}  // namespace resolute::site
