#pragma once
/// What no stage gets to see: texts that are made to use up memory. The time that a text takes grows as its size does,
/// and so does the memory; but a line takes some, however short it is.
#include <cstddef>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::text {

struct Limits {
  std::size_t lines = 10'000'000;
};

/// Error, with its place: "too-large".
[[nodiscard]] Result<void> check_limits(Source const&, Limits const& = {});

}  // namespace resolute::text
