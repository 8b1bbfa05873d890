#include "text/columns.hpp"

#include <algorithm>
#include <optional>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/line_pieces.hpp"

namespace resolute::text {
namespace {

struct Column {
  std::size_t from = 0;
  std::size_t to = 0;
};

/// Whether a blank before `at` stands in a number: "10 783".
bool in_number(std::string_view text, std::size_t at) {
  constexpr std::size_t k_group = 3;
  auto const digit = [&](std::size_t place) {
    return place < text.size() && is_digit(static_cast<unsigned char>(text[place]));
  };
  std::size_t digits = 0;
  while (digit(at + digits)) ++digits;
  return digits == k_group && at > 1 && text[at - 1] == ' ' && digit(at - 2);
}

class ColumnCutter {
 public:
  ColumnCutter(profile::Grammar const& grammar, Page& page, std::vector<std::size_t> const& numbers)
      : page_(page), numbers_(numbers), right_to_left_(grammar.language->direction == "rtl") {
    std::size_t edge = 0;
    for (auto const number : numbers_) edge = std::max(edge, end_of(number));
    for (auto const number : numbers_)
      lines_.push_back(cut_pieces(page, number, right_to_left_ ? edge - end_of(number) : page.lines[number].indent));
  }

  bool run(std::size_t least) {
    auto const parted = std::ranges::count_if(lines_, [&](auto const& pieces) { return pieces.size() >= least; });
    constexpr std::size_t k_least = 3;
    if (static_cast<std::size_t>(parted) < k_least || static_cast<std::size_t>(parted) * 3 < lines_.size())
      return false;
    find_columns();
    for (auto& pieces : lines_) split(pieces);
    if (columns_.size() < least || columns_of_words() < 2) return false;
    cut();
    return true;
  }

 private:
  [[nodiscard]] std::size_t end_of(std::size_t number) const {
    return std::size_t{page_.lines[number].indent} + page_.lines[number].width;
  }

  /// Columns are where pieces stand in most lines that have several; between them next to none does.
  void find_columns() {
    std::vector<std::size_t> covered;
    std::size_t count = 0;
    for (auto const& pieces : lines_) {
      if (pieces.size() < 2) continue;
      ++count;
      for (auto const& piece : pieces) {
        if (covered.size() < piece.to) covered.resize(piece.to);
        for (auto at = piece.from; at < piece.to; ++at) ++covered[at];
      }
    }
    constexpr std::size_t k_few = 8;  // one line of so many
    bool inside = false;
    for (std::size_t at = 0; at < covered.size(); ++at) {
      bool const taken = covered[at] * k_few > count;
      if (taken && !inside) columns_.push_back({at, at});
      if (taken) columns_.back().to = at + 1;
      inside = taken;
    }
  }

  /// Where one blank only parts two columns, the piece is both.
  void split(std::vector<ColumnPiece>& pieces) const {
    for (std::size_t at = 0; at < pieces.size(); ++at)
      for (std::size_t column = 0; column + 1 < columns_.size(); ++column) {
        if (pieces[at].from >= columns_[column].to || pieces[at].to <= columns_[column + 1].from) continue;
        auto const second = part_from(pieces[at], columns_[column + 1].from);
        if (!second) continue;
        pieces[at].part.end = trimmed(second->part.begin, pieces[at].part.line);
        pieces[at].to = second->from;
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(at) + 1, *second);
        break;
      }
  }

  [[nodiscard]] std::uint32_t trimmed(std::uint32_t end, std::size_t line) const {
    while (end > 0 && page_.text(line)[end - 1] == ' ') --end;
    return end;
  }

  /// The part of a piece that begins behind a blank at, or next to, a place.
  [[nodiscard]] std::optional<ColumnPiece> part_from(ColumnPiece const& piece, std::size_t place) const {
    auto const& line = page_.lines[piece.part.line];
    for (std::size_t at = piece.part.begin; at < piece.part.end;) {
      next(line.view(), at);
      auto const here = static_cast<std::uint32_t>(at);
      auto const begin = here + (here < piece.part.end && line.view()[here] == ' ' ? 1U : 0U);
      if (begin >= piece.part.end || (begin == here && gone_blanks(line, here - 1, here + 1) == 0)) continue;
      if (in_number(line.view(), begin)) continue;
      auto const to = piece.from + places(line.view().substr(piece.part.begin, begin - piece.part.begin)) +
                      gone_blanks(line, piece.part.begin, begin + 1);
      constexpr std::size_t k_next_to = 3;
      if (to + k_next_to >= place && to <= place + k_next_to)
        return ColumnPiece{{piece.part.line, begin, piece.part.end}, to, piece.to};
    }
    return std::nullopt;
  }

  /// The column that a piece takes most of, or is nearest to.
  [[nodiscard]] std::size_t column_of(ColumnPiece const& piece) const {
    auto const shared = [&](Column const& column) {
      return static_cast<std::ptrdiff_t>(std::min(piece.to, column.to)) -
             static_cast<std::ptrdiff_t>(std::max(piece.from, column.from));
    };
    return static_cast<std::size_t>(std::ranges::max_element(columns_, {}, shared) - columns_.begin());
  }

  /// Columns with words in most of their cells, marks of rows aside.
  [[nodiscard]] std::size_t columns_of_words() const {
    std::vector<std::size_t> words(columns_.size());
    std::vector<std::size_t> all(columns_.size());
    for (auto const& pieces : lines_)
      for (auto const& piece : pieces) {
        auto const text = page_.text(piece.part);
        constexpr std::size_t k_mark = 2;
        auto const column = column_of(piece);
        ++all[column];
        if (width(text) > k_mark && trailing_figures(text) > 0) ++words[column];
      }
    std::size_t found = 0;
    for (std::size_t at = 0; at < all.size(); ++at) found += words[at] * 2 > all[at] ? 1U : 0U;
    return found;
  }

  [[nodiscard]] bool blank_before(std::size_t at) const {
    return at > 0 && numbers_[at] > 0 && page_.roles[numbers_[at] - 1] == LineRole::blank;
  }

  [[nodiscard]] bool has_first(std::size_t at) const {
    return std::ranges::any_of(lines_[at], [&](ColumnPiece const& piece) { return column_of(piece) == 0; });
  }

  void cut() {
    std::size_t blanks = 0;
    std::size_t firsts = 0;
    for (std::size_t at = 1; at < lines_.size(); ++at) {
      blanks += blank_before(at) ? 1U : 0U;
      firsts += has_first(at) ? 1U : 0U;
    }
    bool const by_blanks = blanks * 2 > firsts;
    // Where no blanks part the rows, the first one ends the names of the columns.
    constexpr std::size_t k_longest_header = 5;
    std::size_t header = 0;
    for (std::size_t at = 1; !by_blanks && header == 0 && at < std::min(lines_.size(), k_longest_header); ++at)
      if (blank_before(at)) header = at;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      bool const begins = by_blanks ? blank_before(at) && !(interrupted(at) && lines_[at].size() == 1) : has_first(at);
      if (at == 0 || (at >= header && begins)) {
        page_.table_rows.emplace_back().cells.resize(columns_.size());
        page_.table_rows.back().header = at < header;
      }
      for (auto const& piece : lines_[at]) page_.table_rows.back().cells[column_of(piece)].push_back(piece.part);
      page_.rows[numbers_[at]] = static_cast<std::uint32_t>(page_.table_rows.size());
    }
  }

  /// Whether a page ends before the line.
  [[nodiscard]] bool interrupted(std::size_t at) const {
    for (auto line = numbers_[at]; at > 0 && line > numbers_[at - 1]; --line)
      if (page_.roles[line] == LineRole::furniture || page_.page_starts[line]) return true;
    return false;
  }

  Page& page_;
  std::vector<std::size_t> const& numbers_;
  bool right_to_left_ = false;
  std::vector<std::vector<ColumnPiece>> lines_;
  std::vector<Column> columns_;
};

}  // namespace

bool cut_columns(profile::Grammar const& grammar, Page& page, std::vector<std::size_t> const& lines,
                 std::size_t least) {
  return ColumnCutter(grammar, page, lines).run(least);
}

}  // namespace resolute::text
