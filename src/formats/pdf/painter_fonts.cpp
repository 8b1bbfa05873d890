// libharu's own font objects are not used: its loader follows composite glyphs one level only, reads the cmap that our
// subset does not need, and writes a ToUnicode map that readers complain of. A font is six objects, made here by hand.
#include "formats/pdf/painter_fonts.hpp"

#include <algorithm>

namespace resolute::formats::pdf {
namespace {

/// PDF wants a stem width; nothing reads it where the font is embedded.
constexpr int k_stem = 80;
/// Descriptor flag: the glyphs are not those of a standard character set.
constexpr int k_symbolic = 4;
/// Longest inner array of widths, below libharu's limit.
constexpr std::size_t k_width_block = 4096;

/// One bit for each code in use, code 0 first.
std::string code_bits(std::size_t codes) {
  std::string bits((codes + 7) / 8, '\0');
  for (std::size_t code = 0; code < codes; ++code) {
    auto const byte = static_cast<unsigned char>(bits[code / 8]);
    bits[code / 8] = static_cast<char>(byte | (0x80U >> (code % 8)));
  }
  return bits;
}

HPDF_Dict make_descriptor(Objects const& objects, SubsetFont const& subset) {
  auto* const made = objects.indirect();
  objects.name(made, "Type", "FontDescriptor");
  objects.name(made, "FontName", subset.name);
  objects.integer(made, "Flags", k_symbolic);
  objects.add(made, "FontBBox", objects.integers({subset.box.begin(), subset.box.end()}));
  objects.integer(made, "ItalicAngle", subset.italic_angle);
  objects.integer(made, "Ascent", subset.ascent);
  objects.integer(made, "Descent", subset.descent);
  objects.integer(made, "CapHeight", subset.cap_height);
  objects.integer(made, "StemV", k_stem);
  auto* const file = objects.stream(subset.data);
  objects.integer(file, "Length1", static_cast<int>(subset.data.size()));
  objects.add(made, "FontFile2", file);
  objects.add(made, "CIDSet", objects.stream(code_bits(subset.glyph_of_code.size())));
  return made;
}

HPDF_Array make_widths(Objects const& objects, CodeTable const& codes) {
  auto* const widths = objects.array();
  auto const& entries = codes.entries();
  for (std::size_t begin = 0; begin < entries.size(); begin += k_width_block) {
    auto const end = std::min(entries.size(), begin + k_width_block);
    std::vector<int> block;
    for (auto i = begin; i < end; ++i) block.push_back(entries[i].width);
    HPDF_Array_AddNumber(widths, static_cast<HPDF_INT32>(begin + 1));
    objects.add(widths, objects.integers(block));
  }
  return widths;
}

std::string glyph_map(SubsetFont const& subset) {
  std::string map;
  for (auto const glyph : subset.glyph_of_code) {
    map += static_cast<char>(glyph >> 8U);
    map += static_cast<char>(glyph & 0xFFU);
  }
  return map;
}

HPDF_Dict make_descendant(Objects const& objects, SubsetFont const& subset, CodeTable const& codes) {
  auto* const made = objects.indirect();
  objects.name(made, "Type", "Font");
  objects.name(made, "Subtype", "CIDFontType2");
  objects.name(made, "BaseFont", subset.name);
  auto* const system = objects.dictionary();
  objects.ascii(system, "Registry", "Adobe");
  objects.ascii(system, "Ordering", "Identity");
  objects.integer(system, "Supplement", 0);
  objects.add(made, "CIDSystemInfo", system);
  objects.add(made, "FontDescriptor", make_descriptor(objects, subset));
  objects.add(made, "W", make_widths(objects, codes));
  objects.add(made, "CIDToGIDMap", objects.stream(glyph_map(subset)));
  return made;
}

}  // namespace

HPDF_Dict embed_font(Objects const& objects, layout::Face const& face, CodeTable const& codes) {
  auto const subset = make_subset(face, codes);
  auto* const made = objects.indirect();
  objects.name(made, "Type", "Font");
  objects.name(made, "Subtype", "Type0");
  objects.name(made, "BaseFont", subset.name);
  objects.name(made, "Encoding", "Identity-H");
  auto* const descendants = objects.array();
  objects.add(descendants, make_descendant(objects, subset, codes));
  objects.add(made, "DescendantFonts", descendants);
  objects.add(made, "ToUnicode", objects.stream(to_unicode_map(codes)));
  objects.check();
  return made;
}

}  // namespace resolute::formats::pdf
