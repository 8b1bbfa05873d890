#pragma once
/// Paragraphs, sections, lists and points: the operative part in section 6 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"
#include "model/place.hpp"

namespace resolute::formats::akn {

using model::Place;

/// What the place allows [XSD]: the main body tables and containers but no cross-headings, a section hierarchy and
/// cross-headings only, a quotation anything.
void write_hierarchy(Context&, Node parent, model::BlockRun, Place);

/// A preambular clause as `container`, named by its lead phrase.
void write_container(Context&, Node parent, model::Block const&, model::Clause const&);

}  // namespace resolute::formats::akn
