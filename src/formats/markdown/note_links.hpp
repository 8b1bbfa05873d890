#pragma once
/// Notes in a dialect without footnotes: links from the mark to the note and back.
#include <string>
#include <string_view>

#include "formats/markdown/context.hpp"

namespace resolute::formats::markdown {

/// The names of the places, by the label of the note.
[[nodiscard]] std::string note_anchor(std::string_view label);
[[nodiscard]] std::string call_anchor(std::string_view label);

/// A raised mark that leads to `target`, and is itself the place `anchor`; it is none where that is empty.
[[nodiscard]] std::string note_link(Context const&, std::string_view mark, std::string_view anchor,
                                    std::string_view target);

}  // namespace resolute::formats::markdown
