#pragma once
/// Page contents as PDF operators.
#include <string>

#include "formats/pdf/run_writer.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// The operators that paint a page. All its glyphs must have codes.
[[nodiscard]] std::string page_content(layout::Page const&, Codes const&);

}  // namespace resolute::formats::pdf
