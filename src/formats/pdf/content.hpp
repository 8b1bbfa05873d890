#pragma once
/// Page contents as PDF operators.
#include <map>
#include <string>
#include <vector>

#include "formats/pdf/structure.hpp"
#include "formats/pdf/subset.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// The codes of each font in use.
using Codes = std::map<layout::FontId, CodeTable>;

/// Name of a font in page resources: "F0".
[[nodiscard]] std::string font_resource(layout::FontId);

/// A number as PDF wants it, with at most three decimals.
[[nodiscard]] std::string number(double);

struct PageContent {
  std::string operators;
  /// The element of each marked content, by its number in the page (MCID).
  std::vector<Element> marks;
};

/// The operators that paint a page, cell after cell in tables. Glyphs get codes as they come. Text stands in the marked
/// content of its element; what is no text of the document is an artifact.
[[nodiscard]] PageContent page_content(layout::Page const&, Structure const&, Codes&);

}  // namespace resolute::formats::pdf
