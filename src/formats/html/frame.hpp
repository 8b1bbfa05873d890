#pragma once
/// The values that the page template may name; `templates/README.md` lists them.
#include "formats/html/page.hpp"
#include "template/engine.hpp"

namespace resolute::formats::html {

/// All names but `notice`, `content`, `style`, `script`, and those of `links`.
[[nodiscard]] templates::Names frame(Page const&);

}  // namespace resolute::formats::html
