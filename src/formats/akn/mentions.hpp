#pragma once
/// Stretches of text with a role and a value: dates, meetings, bodies, figures.
#include <optional>
#include <string>

#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"
#include "formats/akn/inlines.hpp"

namespace resolute::formats::akn {

/// The element for a mention, appended to `parent`; the content goes into it. `parent` itself when the mention needs
/// none.
[[nodiscard]] Node open_mention(Context&, Node parent, model::Mention const&, Setting);

/// Reference to the meeting of adoption; nothing when the document does not say which it was.
[[nodiscard]] std::optional<std::string> adoption_meeting(Context&);

/// The ordinal as printed in "48th plenary meeting": "48th".
[[nodiscard]] std::string ordinal_in(std::string_view printed, bool word_spaces);

}  // namespace resolute::formats::akn
