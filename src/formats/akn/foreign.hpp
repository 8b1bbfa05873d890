#pragma once
/// Metadata of an AKN input that the model has no field for, written again: keywords, steps of the workflow, votes.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// Writes what `Meta::foreign` has into `meta`, in the order that XSD wants. What would make the file invalid is left
/// out, and that is said: a step without a date or an agent, a keyword without its words (profile, section 9).
void write_foreign(Context&, Node meta);

}  // namespace resolute::formats::akn
