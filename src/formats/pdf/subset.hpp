#pragma once
/// The part of a font that a document needs, with codes of our own.
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
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

/// The code that PDF widens by the word space, in fonts with codes of one byte.
inline constexpr std::uint16_t k_blank_code = 32;

/// Gives codes to glyphs: 1, 2, 3, … in the order of their first use. A glyph that stands for two texts has two codes,
/// so that each is extracted as what it is.
class CodeTable {
 public:
  /// Gives the glyph a code, unless it has one.
  void add(layout::Glyph const&);
  /// After the last glyph: where codes of one byte are enough, the blank gets the code for it, in exchange.
  void settle();
  /// The code of a glyph that was added.
  [[nodiscard]] std::uint16_t code(layout::Glyph const&) const;
  /// Whether codes have one byte; else they have two.
  [[nodiscard]] bool one_byte() const { return entries_.size() < 256; }
  /// Whether the word space counts for the font, as it has the code.
  [[nodiscard]] bool spaces_words() const { return one_byte() && entries_.size() >= k_blank_code; }
  /// Entry i is that of code i + 1.
  [[nodiscard]] std::vector<CodeEntry> const& entries() const { return entries_; }

 private:
  [[nodiscard]] std::uint16_t& slot(std::uint32_t glyph, std::u16string const& text);

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

/// Name of the map below.
inline constexpr std::string_view k_one_byte_name = "Identity-One-Byte";

/// The CMap by which codes of one byte are the numbers of characters in the font.
[[nodiscard]] std::string one_byte_map();

}  // namespace resolute::formats::pdf
