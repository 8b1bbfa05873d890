#include "text/line_pieces.hpp"

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::uint16_t k_gap = 2;

}  // namespace

std::size_t places(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();)
    if (width(next(text, at)) > 0) ++count;
  return count;
}

std::size_t gone_blanks(Line const& line, std::uint32_t begin, std::uint32_t end) {
  std::size_t columns = 0;
  for (auto const& piece : line.text.pieces())
    if (piece.begin == piece.end && piece.begin > begin && piece.begin < end &&
        piece.transformation == Transformation::typesetting_blank)
      columns += piece.source.end - piece.source.begin;
  return columns;
}

std::vector<ColumnPiece> cut_pieces(Page const& page, std::size_t number, std::size_t start) {
  auto const& line = page.lines[number];
  std::vector<ColumnPiece> pieces;
  std::uint32_t begin = 0;
  auto place = start;
  auto const add = [&](std::uint32_t end) {
    auto const columns = places(line.view().substr(begin, end - begin)) + gone_blanks(line, begin, end);
    pieces.push_back({{number, begin, end}, place, place + columns});
    place += columns;
  };
  for (auto const& gap : line.gaps) {
    if (gap.columns < k_gap || gap.at <= begin) continue;
    add(gap.at);
    place += gap.columns;
    begin = gap.at + (line.view()[gap.at] == ' ' ? 1 : 0);
  }
  if (begin < line.text.size()) add(line.text.size());
  return pieces;
}

}  // namespace resolute::text
