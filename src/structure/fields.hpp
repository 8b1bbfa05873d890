#pragma once
/// Lines of the front and end matter.
#include "resolute/model.hpp"
#include "structure/labels.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {

/// The field that a paragraph with this label is; its facts go into `meta`. Labels of running text are an
/// InternalError.
[[nodiscard]] model::Block make_field(Label, text::Paragraph const&, Scribe&, model::Meta& meta);

}  // namespace resolute::structure
