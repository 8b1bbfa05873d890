#pragma once
/// The `meta` element: sections 3 and 4 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"
#include "formats/akn/names.hpp"

namespace resolute::formats::akn {

/// Writes the identification of a component and, unless it is an annex, its workflow and votes.
void write_meta(Context&, Node meta, Names const&, WriteOptions const&, model::Component const&);

/// Completes the meta of the document when all else is written: analysis, references, presentation.
void fill_meta(Context&, Node meta);

}  // namespace resolute::formats::akn
