#pragma once
/// Blocks inside elements that hold blocks: `content`, `intro`, notes, cells of a table, containers; read back.
#include "formats/akn/reading/context.hpp"
#include "formats/akn/reading/inlines.hpp"

namespace resolute::formats::akn::reading {

/// The blocks that are children of an element: `p`, `blockList`, `table` and what stands in for them in UN files.
[[nodiscard]] model::Blocks read_flow(Context&, Node parent, Setting = Setting::text);

/// A child of such an element; nothing is appended for a number.
void read_flow_child(Context&, Node, model::Blocks&, Setting);

/// A paragraph; nothing is appended when there is nothing in it.
void read_paragraph(Context&, Node, model::Blocks&, Setting);

/// A table: each `tr` a row, `th` a header cell.
[[nodiscard]] model::Block read_table(Context&, Node);

/// An `authorialNote`: goes to the notes of the component. Returns its id.
[[nodiscard]] model::NodeId read_note(Context&, Node);

}  // namespace resolute::formats::akn::reading
