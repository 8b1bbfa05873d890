#pragma once
/// Page contents as PDF operators.
#include <string>
#include <vector>

#include "formats/pdf/structure.hpp"
#include "formats/pdf/text_operators.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// Name of a font in page resources: "F0".
[[nodiscard]] std::string font_resource(layout::FontId);

struct PageContent {
  std::string operators;
  /// The element of each marked content, by its number in the page (MCID).
  std::vector<Element> marks;
};

/// The operators that paint a page, cell after cell in tables. Glyphs get codes as they come. Text stands in the marked
/// content of its element; what is no text of the document is an artifact.
[[nodiscard]] PageContent page_content(layout::Page const&, Structure const&, Codes&);

}  // namespace resolute::formats::pdf
