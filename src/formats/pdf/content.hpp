#pragma once
/// Page contents as PDF operators.
#include <string>
#include <vector>

#include "formats/pdf/run_writer.hpp"
#include "formats/pdf/structure.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

struct PageContent {
  std::string operators;
  /// The element of each marked content, by its number in the page (MCID).
  std::vector<Element> marks;
};

/// The operators that paint a page, cell after cell in tables. All its glyphs must have codes. Text stands in the
/// marked content of its element; what is no text of the document is an artifact.
[[nodiscard]] PageContent page_content(layout::Page const&, Structure const&, Codes const&);

}  // namespace resolute::formats::pdf
