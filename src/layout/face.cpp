#include "layout/face.hpp"

#include <hb-ot.h>

#include <array>
#include <cmath>

namespace resolute::layout {
namespace {

bool has_table(hb_face_t* face, hb_tag_t tag) {
  HbBlob const table(hb_face_reference_table(face, tag));
  return hb_blob_get_length(table.get()) > 0;
}

std::string plain_name(hb_face_t* face) {
  std::array<char, 64> buffer{};
  auto length = static_cast<unsigned>(buffer.size());
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, buffer.data());
  std::string name;
  for (char const c : std::string_view(buffer.data()))
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') name += c;
  return name.empty() ? "Font" : name;
}

}  // namespace

Face::Face(HbFace face, HbFont font)
    : face_(std::move(face)),
      font_(std::move(font)),
      units_per_em_(hb_face_get_upem(face_.get())),
      name_(plain_name(face_.get())) {}

std::optional<Face> Face::open(FontFile const& file) {
  HbBlob const blob(hb_blob_create_from_file_or_fail(file.path.c_str()));
  if (!blob) return std::nullopt;
  HbFace face(hb_face_create(blob.get(), file.index));
  if (hb_face_get_glyph_count(face.get()) == 0 || !has_table(face.get(), HB_TAG('g', 'l', 'y', 'f')))
    return std::nullopt;
  hb_face_make_immutable(face.get());
  HbFont font(hb_font_create(face.get()));
  hb_font_make_immutable(font.get());
  return Face(std::move(face), std::move(font));
}

bool Face::has(char32_t character) const {
  hb_codepoint_t found = 0;
  return hb_font_get_nominal_glyph(font_.get(), character, &found) != 0 && found != 0;
}

bool Face::has_box() const {
  hb_glyph_extents_t extents{};
  return hb_font_get_glyph_extents(font_.get(), box(), &extents) != 0 && extents.width != 0 && extents.height != 0;
}

std::uint32_t Face::box() const {
  constexpr hb_codepoint_t k_white_square = 0x25A1;
  hb_codepoint_t found = 0;
  hb_font_get_nominal_glyph(font_.get(), k_white_square, &found);
  return found;
}

int Face::width(std::uint32_t glyph) const {
  return static_cast<int>(std::lround(per_mille(hb_font_get_glyph_h_advance(font_.get(), glyph))));
}

}  // namespace resolute::layout
