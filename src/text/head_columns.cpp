#include "text/head_columns.hpp"

#include <algorithm>

#include "text/line_pieces.hpp"

namespace resolute::text {
namespace {

/// The columns of the page that some pieces take.
struct Name {
  std::size_t from = 0;
  std::size_t to = 0;
};

/// The stretches of the page that hold pieces, from the left.
std::vector<Name> stretches(std::vector<ColumnPiece> pieces) {
  std::ranges::sort(pieces, {}, &ColumnPiece::from);
  std::vector<Name> found;
  for (auto const& piece : pieces)
    if (found.empty() || piece.from >= found.back().to)
      found.push_back({piece.from, piece.to});
    else
      found.back().to = std::max(found.back().to, piece.to);
  return found;
}

}  // namespace

std::vector<std::vector<Part>> names_side_by_side(Page const& page, std::vector<std::size_t> const& lines) {
  std::vector<ColumnPiece> pieces;
  for (auto const line : lines)
    for (auto const& piece : cut_pieces(page, line, page.lines[line].indent)) pieces.push_back(piece);
  auto const names = stretches(pieces);
  std::vector<std::vector<Part>> cells(names.size());
  for (auto const& piece : pieces) {
    auto const in = std::ranges::find_if(names, [&](Name const& name) { return piece.from < name.to; });
    cells[static_cast<std::size_t>(in - names.begin())].push_back(piece.part);
  }
  return cells;
}

}  // namespace resolute::text
