#pragma once
/// Lines of the front and end matter.
#include "resolute/model.hpp"
#include "structure/labels.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {

/// The field that a paragraph with this label is; its facts go into `meta`. Labels of running text are an
/// InternalError.
[[nodiscard]] model::Block make_field(Label, text::Paragraph const&, Scribe&, model::Meta& meta);

/// The number of the meeting that a matching text states.
[[nodiscard]] std::optional<int> meeting_of(profile::Found const&, std::string_view text);

}  // namespace resolute::structure
