#pragma once
/// What no stage gets to see: texts that are made to use up memory. The time that a text takes grows as its size does,
/// and so does the memory; but a line takes some, however short it is.
#include <cstddef>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"
#include "text/lines.hpp"
#include "text/page.hpp"

namespace resolute::text {

struct Limits {
  std::size_t lines = 10'000'000;
};

/// Error, with its place: "too-large".
[[nodiscard]] Result<void> check_limits(Source const&, Limits const& = {});

/// Error, with the place of the first note that is too much: "too-large". Before notes are looked for it counts those
/// that show at once, lines with a mark in brackets and blocks under a rule: to find a million takes longer than to
/// refuse them.
[[nodiscard]] Result<void> check_notes(Source const&, std::vector<Line> const&, std::size_t most);

/// The same of a page whose notes have been found.
[[nodiscard]] Result<void> check_notes(Source const&, Page const&, std::size_t most);

}  // namespace resolute::text
