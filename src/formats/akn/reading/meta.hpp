#pragma once
/// Facts about the document: its `meta`, and what the front and end matter say.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Language, body and identity of linked documents: what reading the text needs to know.
void prepare(Context&, Node top);

/// The facts, taken from the text where it states them and from the meta else. Metadata that the model has no field
/// for is kept as it is.
[[nodiscard]] model::Meta read_meta(Context&, Node top, model::Component const& text);

/// The job numbers of the meta as fields.
[[nodiscard]] model::Blocks read_job_numbers(Context&, Node top);

/// Where the document says that it came from; nothing where it does not.
[[nodiscard]] model::Provenance read_provenance(Node top);

}  // namespace resolute::formats::akn::reading
