#pragma once
/// Embeds subset fonts. Part of the painter.
#include "formats/pdf/objects.hpp"
#include "formats/pdf/subset.hpp"

namespace resolute::formats::pdf {

/// The font dictionary (Type0 over CIDFontType2, two-byte codes) with everything below it.
[[nodiscard]] HPDF_Dict embed_font(Objects const&, layout::Face const&, CodeTable const&);

}  // namespace resolute::formats::pdf
