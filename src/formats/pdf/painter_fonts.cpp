// libharu's own font objects are not used: its loader follows composite glyphs one level only, reads the cmap that our
// subset does not need, and writes a ToUnicode map that readers complain of. A font is six objects, made here by hand.
#include "formats/pdf/painter_fonts.hpp"

#include <algorithm>
#include <map>
#include <vector>

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

/// The width of most codes.
int usual_width(CodeTable const& codes) {
  std::map<int, std::size_t> counts;
  for (auto const& entry : codes.entries()) ++counts[entry.width];
  auto const most =
      std::max_element(counts.begin(), counts.end(), [](auto const& a, auto const& b) { return a.second < b.second; });
  return most == counts.end() ? 0 : most->first;
}

/// The widths that are not the usual one. Stretches of less than three usual ones are not worth a new block.
HPDF_Array make_widths(Objects const& objects, CodeTable const& codes, int usual) {
  constexpr std::size_t k_worth = 3;
  auto* const widths = objects.array();
  auto const& entries = codes.entries();
  std::vector<int> block;
  std::size_t begin = 0;
  auto const close = [&] {
    if (block.empty()) return;
    HPDF_Array_AddNumber(widths, static_cast<HPDF_INT32>(begin + 1));
    objects.add(widths, objects.integers(block));
    block.clear();
  };
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto const width = entries[i].width;
    if (width == usual) continue;
    auto const end = begin + block.size();
    if (i - end >= k_worth || block.size() >= k_width_block) close();
    if (block.empty()) begin = i;
    block.resize(i - begin, usual);
    block.push_back(width);
  }
  close();
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

HPDF_Dict make_system(Objects const& objects) {
  auto* const made = objects.dictionary();
  objects.ascii(made, "Registry", "Adobe");
  objects.ascii(made, "Ordering", "Identity");
  objects.integer(made, "Supplement", 0);
  return made;
}

HPDF_Dict make_descendant(Objects const& objects, SubsetFont const& subset, CodeTable const& codes) {
  auto* const made = objects.indirect();
  objects.name(made, "Type", "Font");
  objects.name(made, "Subtype", "CIDFontType2");
  objects.name(made, "BaseFont", subset.name);
  objects.add(made, "CIDSystemInfo", make_system(objects));
  objects.add(made, "FontDescriptor", make_descriptor(objects, subset));
  auto const usual = usual_width(codes);
  objects.integer(made, "DW", usual);
  objects.add(made, "W", make_widths(objects, codes, usual));
  objects.add(made, "CIDToGIDMap", objects.stream(glyph_map(subset)));
  return made;
}

}  // namespace

HPDF_Dict FontEmbedder::one_byte() {
  if (one_byte_ != nullptr) return one_byte_;
  one_byte_ = objects_.stream(one_byte_map());
  objects_.name(one_byte_, "Type", "CMap");
  objects_.name(one_byte_, "CMapName", k_one_byte_name);
  objects_.add(one_byte_, "CIDSystemInfo", make_system(objects_));
  objects_.integer(one_byte_, "WMode", 0);
  return one_byte_;
}

HPDF_Dict FontEmbedder::embed(layout::Face const& face, CodeTable const& codes) {
  auto const& objects = objects_;
  auto const subset = make_subset(face, codes);
  auto* const made = objects.indirect();
  objects.name(made, "Type", "Font");
  objects.name(made, "Subtype", "Type0");
  objects.name(made, "BaseFont", subset.name);
  if (codes.one_byte())
    objects.add(made, "Encoding", one_byte());
  else
    objects.name(made, "Encoding", "Identity-H");
  auto* const descendants = objects.array();
  objects.add(descendants, make_descendant(objects, subset, codes));
  objects.add(made, "DescendantFonts", descendants);
  objects.add(made, "ToUnicode", objects.stream(to_unicode_map(codes)));
  objects.check();
  return made;
}

}  // namespace resolute::formats::pdf
