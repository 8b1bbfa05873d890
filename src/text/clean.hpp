#pragma once
/// What happens within one line: order, blanks, letter-spacing, controls, folding, composition.
#include <optional>
#include <vector>

#include "resolute/source.hpp"
#include "text/plain_line.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// A wide blank that was printed inside a line: the columns on its two sides may be different things.
struct Gap {
  std::uint32_t at = 0;  ///< byte offset of the one blank that is left of it in the text
  std::uint16_t columns = 0;
};

struct Cleaned {
  SourcedText text;
  std::vector<Gap> gaps;  ///< of two columns and more, and tabs
  /// Of the text, where it was measured on the way: it is that of the source.
  std::optional<Extent> extent;
};

/// The text of a stretch of one line after these transformations, all of the ledger's closed list: characters are put
/// back into reading order (bidi); runs of blanks become one space; blanks between Han and Latin or digits, and between
/// Han characters, disappear; so do the blanks of letter-spaced words, controls, invisible marks and elongations;
/// ligatures, presentation forms and private bullets are folded; what is not composed is composed.
[[nodiscard]] Cleaned clean(Source const& source, Range stretch);

/// "( ج)", "(2 )", "ف- 3": whether the single blank between a text and a character stood at the other end of the run,
/// in a line that was put into order.
[[nodiscard]] bool is_moved_blank(std::string_view before_it, char32_t behind);

/// The columns of a gap, of which more than a thousand tell no more.
[[nodiscard]] std::uint16_t gap_columns(std::size_t columns);

/// Whether a blank between these two characters can only be the typesetter's: one of them is CJK.
[[nodiscard]] bool is_typesetting_blank(char32_t left, char32_t right);

}  // namespace resolute::text
