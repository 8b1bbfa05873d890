#pragma once
/// Lines of the front and end matter: the first and last rows of section 6 of the AKN profile, read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Cover page, preface or conclusions: which of them decides what a line without a mark of its own is.
enum class Division : std::uint8_t { cover, preface, conclusions };

/// The lines in such an element. Of a closing, each of the lines that stand in one `p` is a field.
[[nodiscard]] model::Blocks read_fields(Context&, Node parent, Division);

/// A field that is the text of a node.
[[nodiscard]] model::Block read_field(Context&, model::FieldKind, Node holder);

}  // namespace resolute::formats::akn::reading
