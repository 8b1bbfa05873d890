#pragma once
/// What stands in a numbered element: content, lists with introductions and wrap-ups, deeper elements; read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Paragraph, alinea or the like as an operative clause.
[[nodiscard]] model::Block read_clause(Context&, Node);

/// The blocks in such an element, or in a point.
[[nodiscard]] model::Blocks read_clause_content(Context&, Node);

/// A `list` that stands by itself.
[[nodiscard]] model::Blocks read_list(Context&, Node);

}  // namespace resolute::formats::akn::reading
