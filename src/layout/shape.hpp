#pragma once
/// From characters to clusters of glyphs: fonts are chosen character by character, then runs are shaped by HarfBuzz.
#include <unicode/uversion.h>

#include <memory>
#include <string>
#include <vector>

#include "layout/boxes.hpp"
#include "layout/font_set.hpp"
#include "layout/text.hpp"

U_NAMESPACE_BEGIN
class BreakIterator;
U_NAMESPACE_END

namespace resolute::layout {

/// The language that a text is set in.
struct Tongue {
  /// BCP 47, for line breaks and shaping.
  std::string locale;
  /// ISO 15924.
  std::string script;
  /// Words that stay with the number after them, as lower-case as they are printed.
  std::vector<std::u16string> before_number = {};
  /// Words and signs that stay with the number before them: units, names of months.
  std::vector<std::u16string> after_number = {};
  /// Signs that stand apart from the word before them, or after them, by a fixed narrow blank.
  std::u16string narrow_before = {};
  std::u16string narrow_after = {};
  /// Whether its script runs from right to left.
  bool right_to_left = false;
  /// What `line_rules` gives for the locale, since making it takes as long as setting a paragraph. Empty: it is made
  /// for each paragraph.
  std::shared_ptr<icu::BreakIterator const> rules = {};
};

/// What may not be divided: one or more characters and the glyphs that show them.
struct Cluster {
  /// UTF-16 offsets in the text.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Index of its span.
  std::size_t span = 0;
  FontId font{};
  bool embolden = false;
  std::uint8_t level = 0;
  /// A blank that may stretch and is dropped at a line's end.
  bool blank = false;
  /// A forced line break; it has no glyphs.
  bool line_break = false;
  double size = 0;
  /// The bracket that is meant, where its glyph spells the one that is seen; else empty.
  std::u16string actual_text = {};
  /// Advance without justification.
  double width = 0;
  /// At places counted from the cluster's own start.
  std::vector<Glyph> glyphs;
};

/// The clusters of a text, in logical order.
[[nodiscard]] std::vector<Cluster> shape(Text const&, Tongue const&, FontSet&);

}  // namespace resolute::layout
