#pragma once
/// Facts that the front and end matter of a document state, by the rules that the text reader takes them with.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Symbol, number, title, dates and the like, from the fields and mentions of the document's own text; what an annex or
/// part states about itself is not about the document.
void take_facts(Context const&, model::Component const& text, model::Meta&);

}  // namespace resolute::formats::akn::reading
