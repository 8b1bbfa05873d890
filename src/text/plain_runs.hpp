#pragma once
/// Lines of Arabic as extractors give them, nearly all of which are plain characters between controls of direction.
#include <optional>
#include <vector>

#include "text/clean.hpp"

namespace resolute::text {

/// What `clean` makes of the stretches of a line, which stand in reading order: where there is nothing but plain
/// characters, single blanks between them and controls of direction, and no word of one letter after another. Nothing
/// where there is anything else.
[[nodiscard]] std::optional<Cleaned> clean_plain_runs(Source const&, std::vector<Range> const& order);

}  // namespace resolute::text
