#pragma once
/// The rule that is drawn above the notes of a page.
#include <string_view>

namespace resolute::text {

/// Whether the text is nothing but five strokes or more: "_____", "-----", "– – – – –".
[[nodiscard]] bool is_drawn_rule(std::string_view text);

}  // namespace resolute::text
