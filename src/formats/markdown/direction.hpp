#pragma once
/// Characters that set the direction of what follows them.
#include <string_view>

namespace resolute::formats::markdown {

/// Whether an embedding, an override or an isolate (U+202A to U+202E, U+2066 to U+2068) begins in the text and does not
/// end there: it would turn what stands behind the text.
[[nodiscard]] bool leaves_direction_open(std::string_view text);

/// One of these characters, or one that ends them.
[[nodiscard]] bool sets_direction(char32_t);

}  // namespace resolute::formats::markdown
