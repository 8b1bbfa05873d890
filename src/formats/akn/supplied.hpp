#pragma once
/// What came from outside the text, in `meta`: its source is `#metadata`, never the converter (profile, section 4).
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// Writes what the document was supplied with into a `meta` that has its identification, workflow and analysis, and no
/// presentation yet. Nothing is written where nothing was supplied.
void write_supplied(Context&, Node meta);

}  // namespace resolute::formats::akn
