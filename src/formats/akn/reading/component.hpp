#pragma once
/// The document as a whole and its components: sections 2 and 7 of the AKN profile, read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// The document below `akomaNtoso`: its text, without the facts of its meta.
[[nodiscard]] model::Component read_document_text(Context&, Node root);

/// The element that holds the document as a whole: `statement`, `documentCollection` or another of AKN's.
[[nodiscard]] Node top_of(Node root);

}  // namespace resolute::formats::akn::reading
