#pragma once
/// Page contents as PDF operators.
#include <map>
#include <string>

#include "formats/pdf/subset.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// The codes of each font in use.
using Codes = std::map<layout::FontId, CodeTable>;

/// Name of a font in page resources: "F0".
[[nodiscard]] std::string font_resource(layout::FontId);

/// The operators that paint a page. Glyphs get codes as they come.
[[nodiscard]] std::string page_content(layout::Page const&, Codes&);

}  // namespace resolute::formats::pdf
