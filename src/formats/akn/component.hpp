#pragma once
/// The document as a whole and its components: sections 2 and 7 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// Writes the document below `akomaNtoso`.
void write_document(Context&, Node root, WriteOptions const&);

}  // namespace resolute::formats::akn
