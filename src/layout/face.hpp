#pragma once
/// A font face: mapped into memory, measured, shaped and subset by HarfBuzz.
#include <hb.h>

#include <memory>
#include <optional>
#include <string>

#include "resolute/format.hpp"

namespace resolute::layout {

/// Frees a C handle with the library's own function.
template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* handle) const {
    Free(handle);
  }
};

using HbBlob = std::unique_ptr<hb_blob_t, Freer<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Freer<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Freer<hb_font_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, Freer<hb_buffer_destroy>>;

/// Read-only once open, so that threads may share it.
class Face {
 public:
  /// Nothing when the file cannot be read or has no TrueType outlines, the only ones that the PDF embeds.
  [[nodiscard]] static std::optional<Face> open(FontFile const&);

  [[nodiscard]] hb_face_t* face() const { return face_.get(); }
  [[nodiscard]] hb_font_t* font() const { return font_.get(); }
  /// Whether the face has a glyph for the character.
  [[nodiscard]] bool has(char32_t) const;
  /// The glyph that stands for characters without one: a white square, or glyph 0 where the face has none. Archives
  /// take glyph 0 for an error.
  [[nodiscard]] std::uint32_t box() const;
  /// Whether that glyph can be seen.
  [[nodiscard]] bool has_box() const;
  /// Advance of a glyph in 1/1000 of the size.
  [[nodiscard]] int width(std::uint32_t glyph) const;
  /// From font units to 1/1000 of the size.
  [[nodiscard]] double per_mille(double units) const { return units * 1000.0 / units_per_em_; }
  /// "LiberationSerif-Bold"; ASCII letters, digits and hyphens only.
  [[nodiscard]] std::string const& postscript_name() const { return name_; }

 private:
  Face(HbFace face, HbFont font);

  HbFace face_;
  HbFont font_;
  double units_per_em_ = 1000;
  std::string name_;
};

}  // namespace resolute::layout
