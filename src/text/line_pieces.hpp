#pragma once
/// A line of a text that keeps the columns of the page, cut at its wide blanks.
#include <vector>

#include "text/page.hpp"

namespace resolute::text {

/// A stretch of a line between two wide blanks, with the columns of the page that it takes, counted from the side where
/// lines begin.
struct ColumnPiece {
  Part part;
  std::size_t from = 0;
  std::size_t to = 0;
};

/// Places on a line: extractors that keep the columns apart give every character one, Han too.
[[nodiscard]] std::size_t places(std::string_view text);

/// The blanks beside Han characters, which are not in the text, but were on the page.
[[nodiscard]] std::size_t gone_blanks(Line const&, std::uint32_t begin, std::uint32_t end);

/// The pieces of a line that begins at the column `start`.
[[nodiscard]] std::vector<ColumnPiece> cut_pieces(Page const&, std::size_t number, std::size_t start);

}  // namespace resolute::text
