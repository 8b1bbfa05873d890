#pragma once
/// The shapes of note marks in running text.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "text/lines.hpp"

namespace resolute::text {

/// A stretch of a line that may be a mark, and how much speaks for it by its neighbours.
struct CallShape {
  std::uint32_t begin = 0;  ///< with brackets
  std::uint32_t end = 0;
  std::string mark;  ///< without brackets
  double weight = 0;
};

/// From this weight on a shape is a mark by itself; below it is one only where the order of the notes wants it.
constexpr double k_sure_call = 3;
/// From these weights on something speaks for a mark; from the second on not much.
constexpr double k_likely_call = 1;
constexpr double k_possible_call = 0.6;

/// All stretches of a line that have the shape of a mark: digits behind a word or a closing mark, bracketed digits,
/// asterisks, a letter with a slash. Of the digits of a year with a mark behind it ("20221") each split is one.
[[nodiscard]] std::vector<CallShape> call_shapes(Line const& line, profile::Language const& language);

}  // namespace resolute::text
