#pragma once
/// Paragraphs, sections, lists and points: the operative part in section 6 of the AKN profile, read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// The hierarchy in an element: a main body, a section, quoted provisions. Headings that the UN's files leave flat
/// beside the text that they head become sections around it (profile, section 9). Number and heading of the element
/// itself are not among the blocks.
[[nodiscard]] model::Blocks read_hierarchy(Context&, Node parent);

/// The same of one child.
[[nodiscard]] model::Blocks read_hierarchy_child(Context&, Node);

/// A preambular clause: a `container`.
[[nodiscard]] model::Block read_container(Context&, Node);

/// Preambular text inside a section: a `crossHeading`.
[[nodiscard]] model::Block read_cross_heading(Context&, Node);

/// Whether this is a heading that a UN file leaves flat, and of which class: "H1". Empty when it is none.
[[nodiscard]] std::string flat_heading_class(Node);

}  // namespace resolute::formats::akn::reading
