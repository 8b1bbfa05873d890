#pragma once
/// Preambular text inside a section: `crossHeading`, which holds running text only [XSD: inlinereq; G3].
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// An empty cross-heading for the block, with its number in it when it has one.
[[nodiscard]] Node open_cross_heading(Context&, Node parent, model::Block const&, std::string const& number);

/// Writes blocks as running text, parted by `eol`; markers of items stay as text.
void write_cross_heading(Context&, Node heading, model::BlockRun);

}  // namespace resolute::formats::akn
