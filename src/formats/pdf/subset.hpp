#pragma once
/// The part of a font that a document needs, with codes of our own.
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "layout/boxes.hpp"
#include "layout/face.hpp"

namespace resolute::formats::pdf {

/// What a code stands for.
struct CodeEntry {
  std::uint32_t glyph = 0;
  /// In 1/1000 of the size.
  int width = 0;
  std::u16string text;
};

/// Gives codes to glyphs: 1, 2, 3, … in the order of their first use. A glyph that stands for two texts has two codes,
/// so that each is extracted as what it is.
class CodeTable {
 public:
  [[nodiscard]] std::uint16_t code(layout::Glyph const&);
  /// Entry i is that of code i + 1.
  [[nodiscard]] std::vector<CodeEntry> const& entries() const { return entries_; }

 private:
  std::uint16_t add(layout::Glyph const&);

  /// By glyph and text, for texts of one UTF-16 unit or none, which nearly all are.
  std::unordered_map<std::uint64_t, std::uint16_t> simple_;
  std::map<std::pair<std::uint32_t, std::u16string>, std::uint16_t> others_;
  std::vector<CodeEntry> entries_;
};

/// A font file for embedding, with figures of the descriptor in 1/1000 of the size.
struct SubsetFont {
  /// TrueType tables that PDF wants, no others.
  std::string data;
  /// "ABCDEF+LiberationSerif"
  std::string name;
  int ascent = 0;
  int descent = 0;
  int cap_height = 0;
  int italic_angle = 0;
  /// Left, bottom, right, top.
  std::array<int, 4> box{};
  /// Glyph in `data` of each code, from code 0.
  std::vector<std::uint16_t> glyph_of_code;
};

/// Throws InternalError when HarfBuzz cannot subset a face that it could open.
[[nodiscard]] SubsetFont make_subset(layout::Face const&, CodeTable const&);

/// The ToUnicode CMap of a code table.
[[nodiscard]] std::string to_unicode_map(CodeTable const&);

}  // namespace resolute::formats::pdf
