#pragma once
/// Makes text harmless where escaping is not enough.
#include <string>
#include <string_view>

namespace resolute::formats::html {

/// The text without the two characters that turn letters round whatever they are (U+202D, U+202E): they make a text
/// read as another. What the scripts themselves ask for stays.
[[nodiscard]] std::string without_overrides(std::string_view);

/// JSON that may stand in a `script` element: what HTML, or a script of old, would not take as text becomes `\u003c`.
[[nodiscard]] std::string json_in_script(std::string json);

}  // namespace resolute::formats::html
