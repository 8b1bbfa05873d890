#pragma once
/// Embeds subset fonts. Part of the painter.
#include "formats/pdf/objects.hpp"
#include "formats/pdf/subset.hpp"

namespace resolute::formats::pdf {

/// Embeds the fonts of one document.
class FontEmbedder {
 public:
  explicit FontEmbedder(Objects const& objects) : objects_(objects) {}

  /// The font dictionary (Type0 over CIDFontType2, codes of one byte or two) with everything below it.
  [[nodiscard]] HPDF_Dict embed(layout::Face const&, CodeTable const&);

 private:
  /// The map for codes of one byte, which all fonts share.
  HPDF_Dict one_byte();

  Objects const& objects_;
  HPDF_Dict one_byte_ = nullptr;
};

}  // namespace resolute::formats::pdf
