#pragma once
/// The head of the first page.
#include "formats/pdf/environment.hpp"
#include "layout/flow.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// Whether a field of the cover stands in the masthead, or in the footer, instead of in the text.
[[nodiscard]] bool is_masthead_field(model::FieldKind);

/// Adds the masthead to an empty flow: publisher and symbol, rule, body, distribution and dates, session, agenda item.
/// What the document does not say is taken from metadata and the language's labels, as furniture. Its text is put into
/// `element`.
void add_masthead(model::Document const&, Environment const&, layout::Flow&, Element element);

}  // namespace resolute::formats::pdf
