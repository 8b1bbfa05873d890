#pragma once
/// Blocks inside elements that hold blocks: `content`, `intro`, cover pages, notes, cells of a table, containers.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"
#include "formats/akn/inlines.hpp"

namespace resolute::formats::akn {

/// Writes blocks where AKN allows `p`, `blockList` and `table` [XSD: blockElements]. A paragraph in front of a list
/// becomes its introduction, one after it its wrap-up.
void write_flow(Context&, Node parent, model::BlockRun, Setting = Setting::text);

void write_table(Context&, Node parent, model::Block const&, model::Table const&);

/// Gives an element that must hold a block an empty paragraph when nothing but a number and a heading is in it.
void ensure_block(Node);

/// Quoted provisions, as `mod` with a `quotedStructure`, in `parent` that holds running text.
void write_quotation(Context&, Node parent, model::Block const&, model::Quotation const&);

/// The number of a clause that AKN gives no `num`, and the blank that parts it from the text.
void write_inline_number(Node parent, std::string const& number);

}  // namespace resolute::formats::akn
