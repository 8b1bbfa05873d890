#pragma once
/// Lines of the front and end matter: the first and last rows of section 6 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// Writes the fields that begin at `first`: one line, or all lines of a closing. Returns the position after them.
/// Nothing is written for a job number, which stands in `meta/presentation`.
[[nodiscard]] std::size_t write_fields(Context&, Node parent, model::BlockRun, std::size_t first);

}  // namespace resolute::formats::akn
