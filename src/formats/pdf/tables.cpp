#include "formats/pdf/tables.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "formats/pdf/blocks.hpp"
#include "layout/flow.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::pdf {
namespace {

using layout::Fragment;

/// No column is narrower than this share of an even one.
constexpr double k_narrowest = 0.4;
/// A column's natural width counts up to this many times the even one.
constexpr double k_widest = 2.5;
/// Its widest word counts up to this many times the even width.
constexpr double k_widest_word = 1.25;

/// A cell at its place in the grid.
struct Placed {
  model::Cell const* cell = nullptr;
  std::size_t column = 0;
  std::size_t columns = 1;
  /// Rows that it still spans below this one.
  std::size_t rows_below = 0;
};

struct Grid {
  std::size_t columns = 0;
  std::vector<std::vector<Placed>> rows;
};

bool spans_rows(model::Table const& table) {
  return std::ranges::any_of(table.rows, [](auto const& row) {
    return std::ranges::any_of(row, [](model::Cell const& cell) { return cell.rows > 1; });
  });
}

/// A row of one cell only is a heading: it does not widen the first column.
void set_headings_across(Grid& grid) {
  for (auto& row : grid.rows)
    if (row.size() == 1) row.front().columns = grid.columns;
}

bool is_blank(model::Cell const& cell) {
  return std::ranges::all_of(cell.content, [](model::Block const& block) {
    auto const* paragraph = std::get_if<model::Paragraph>(&block.node);
    return paragraph != nullptr && model::plain_text(paragraph->content).empty();
  });
}

/// Cells that say something.
std::size_t filled(std::vector<model::Cell> const& row) {
  return static_cast<std::size_t>(std::ranges::count_if(row, [](model::Cell const& cell) { return !is_blank(cell); }));
}

/// The rows to print: one without any words is left out.
std::vector<std::vector<model::Cell> const*> rows_of(model::Table const& table) {
  bool const all = spans_rows(table);
  std::vector<std::vector<model::Cell> const*> found;
  for (auto const& row : table.rows)
    if (all || filled(row) > 0) found.push_back(&row);
  return found;
}

Grid make_grid(model::Table const& table) {
  Grid grid;
  std::vector<std::size_t> taken;  // rows that a cell above still takes, by column
  for (auto const* row : rows_of(table)) {
    auto& placed = grid.rows.emplace_back();
    std::size_t column = 0;
    auto const next_free = [&] {
      while (column < taken.size() && taken[column] > 0) --taken[column++];
    };
    for (auto const& cell : *row) {
      next_free();
      auto const columns = std::max<std::size_t>(1, cell.columns);
      auto const below = std::max<std::size_t>(1, cell.rows) - 1;
      placed.push_back({&cell, column, columns, below});
      taken.resize(std::max(taken.size(), column + columns), 0);
      for (std::size_t i = 0; i < columns; ++i) taken[column++] = below;
    }
    next_free();
    grid.columns = std::max(grid.columns, std::max(column, taken.size()));
  }
  if (!spans_rows(table)) set_headings_across(grid);
  return grid;
}

/// Beyond ASCII: no-break and narrow blanks, dashes and the minus sign. Moves to the character's last byte.
bool is_dash_or_blank(std::string_view text, std::size_t& at) {
  static constexpr std::array<std::string_view, 5> k_signs = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x93",
                                                              "\xE2\x80\x94", "\xE2\x88\x92"};
  for (auto const sign : k_signs)
    if (text.substr(at).starts_with(sign)) {
      at += sign.size() - 1;
      return true;
    }
  return false;
}

enum class CellKind : std::uint8_t { empty, figure, words };

/// "78 809 400", "(1 897 200)", "12.5 %", "–".
CellKind kind_of(model::Cell const& cell) {
  auto kind = CellKind::empty;
  for (auto const& block : cell.content) {
    auto const* paragraph = std::get_if<model::Paragraph>(&block.node);
    if (paragraph == nullptr) return CellKind::words;
    auto const words = model::plain_text(paragraph->content);
    for (std::size_t at = 0; at < words.size(); ++at) {
      auto const c = words[at];
      if (c >= '0' && c <= '9')
        kind = CellKind::figure;
      else if (std::string_view(" .,()-%").find(c) == std::string_view::npos && !is_dash_or_blank(words, at))
        return CellKind::words;
    }
  }
  return kind;
}

class TableSetter {
 public:
  TableSetter(model::Table const& table, Environment const& environment, double width, Element element)
      : environment_(environment), element_(element), grid_(make_grid(table)), width_(width) {
    edges_.assign(grid_.columns + 1, 0);
    find_figures();
    place_edges();
  }

  std::vector<std::vector<Fragment>> rows() {
    std::vector<std::vector<Fragment>> made;
    for (auto const& row : grid_.rows) made.push_back(set_row(row, made.empty()));
    return made;
  }

 private:
  [[nodiscard]] double padding() const { return environment_.style.table.padding; }

  /// Columns of figures are set to the right, but for the first: its figures are the names of rows.
  void find_figures() {
    std::vector<std::size_t> figures(grid_.columns, 0);
    std::vector<bool> others(grid_.columns, false);
    for (auto const& row : grid_.rows)
      for (auto const& placed : row) {
        if (placed.columns != 1 || placed.cell->header || placed.cell->content.empty()) continue;
        auto const kind = kind_of(*placed.cell);
        if (kind == CellKind::figure) ++figures[placed.column];
        if (kind == CellKind::words && &row != &grid_.rows.front()) others[placed.column] = true;
      }
    for (std::size_t i = 0; i < grid_.columns; ++i) figures_.push_back(i > 0 && figures[i] > 1 && !others[i]);
  }

  [[nodiscard]] std::string_view style_of(Placed const& placed) const {
    return placed.columns == 1 && figures_[placed.column] ? "figure" : "cell";
  }

  /// Columns are as wide as their text wants, within limits, in proportion; but a word or a figure is not divided for
  /// it.
  void place_edges() {
    if (grid_.columns == 0) return;
    constexpr double k_endless = 10000;
    auto const even = width_ / static_cast<double>(grid_.columns);
    std::vector<double> wanted(grid_.columns, k_narrowest * even);
    std::vector<double> least(grid_.columns, 0);
    for (auto const& row : grid_.rows)
      for (auto const& placed : row) {
        if (placed.columns != 1) continue;
        auto& want = wanted[placed.column];
        want = std::max(want, std::min(widest_line(*placed.cell, k_endless), k_widest * even));
        least[placed.column] = std::max(least[placed.column], widest_line(*placed.cell, 0));
      }
    // One endless word must not take the others' due.
    for (auto& one : least) one = std::min(one, k_widest_word * even);
    auto const widths = share(wanted, least);
    for (std::size_t i = 0; i < grid_.columns; ++i) edges_[i + 1] = edges_[i] + widths[i];
  }

  /// Shares the width out in proportion; a column that would get less than its least gets that, the others less. Where
  /// there is not enough for all, none has a least.
  [[nodiscard]] std::vector<double> share(std::vector<double> wanted, std::vector<double> const& least) const {
    auto const sum_of = [](auto const& values) { return std::accumulate(values.begin(), values.end(), 0.0); };
    bool const enough = sum_of(least) < width_;
    std::vector<bool> settled(wanted.size(), false);
    for (bool changed = true; changed;) {
      changed = false;
      double taken = 0;
      for (std::size_t i = 0; i < wanted.size(); ++i) taken += settled[i] ? wanted[i] : 0;
      auto const factor = (width_ - taken) / (sum_of(wanted) - taken);
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (settled[i]) continue;
        wanted[i] *= factor;
        if (!enough || wanted[i] >= least[i]) continue;
        wanted[i] = least[i];
        settled[i] = changed = true;
      }
    }
    return wanted;
  }

  /// The width that a cell's widest line takes where there is so much room; with none, its widest word.
  [[nodiscard]] double widest_line(model::Cell const& cell, double room) const {
    layout::Flow flow;
    BlockSetter(environment_, flow, 0, room, k_no_element, "cell").add(cell.content);
    double widest = 0;
    for (auto const& item : flow.items()) {
      double width = 0;
      for (auto const& line : item.fragment.lines) width += line.width;
      widest = std::max(widest, width);
    }
    return widest + 2 * padding() + 1;
  }

  [[nodiscard]] std::vector<Fragment> set_cell(Placed const& placed, double width, Element element) const {
    layout::Flow flow;
    BlockSetter setter(environment_, flow, 0, width - 2 * padding(), element, style_of(placed));
    setter.add_inside(placed.cell->content);
    std::vector<Fragment> lines;
    for (auto const& item : flow.items())
      if (item.kind == layout::FlowItem::Kind::box) lines.push_back(item.fragment);
    return lines;
  }

  std::vector<Fragment> set_row(std::vector<Placed> const& row, bool first) {
    auto const leading = environment_.style.paragraph("cell").form.leading;
    std::vector<Fragment> slices;
    auto const slice = [&](std::size_t i) -> Fragment& {
      while (slices.size() <= i) slices.push_back({width_, leading, {}, {}, {}});
      return slices[i];
    };
    slice(0);
    auto const element = environment_.structure.add(Tag::row, element_);
    for (auto const& placed : row) {
      auto const left = edges_[placed.column];
      auto const right = edges_[std::min(placed.column + placed.columns, grid_.columns)];
      auto const tag = placed.cell->header ? Tag::header_cell : Tag::cell;
      CellSpan const span = {static_cast<unsigned>(placed.columns), static_cast<unsigned>(placed.rows_below + 1)};
      auto const lines = set_cell(placed, right - left, environment_.structure.add(tag, element, span));
      for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& target = slice(i);
        target.height = std::max(target.height, lines[i].height);
        target.place(lines[i], left + padding(), 0);
      }
    }
    pad(slices);
    draw_lines(row, slices, first);
    return slices;
  }

  /// Room above and below the row's text.
  void pad(std::vector<Fragment>& slices) const {
    auto const room = environment_.style.table.row_padding;
    Fragment lowered{slices.front().width, slices.front().height + room, {}, {}, {}};
    lowered.place(slices.front(), 0, room);
    slices.front() = std::move(lowered);
    slices.back().height += room;
  }

  void draw_lines(std::vector<Placed> const& row, std::vector<Fragment>& slices, bool first) const {
    auto const thick = environment_.style.table.line_height;
    if (first) slices.front().rules.push_back({0, 0, width_, thick});
    for (auto& slice : slices) {
      slice.rules.push_back({0, 0, thick, slice.height});
      slice.rules.push_back({width_ - thick, 0, thick, slice.height});
      for (auto const& placed : row)
        if (placed.column > 0) slice.rules.push_back({edges_[placed.column], 0, thick, slice.height});
    }
    std::vector<bool> open(grid_.columns, false);
    for (auto const& placed : row)
      for (auto i = placed.column; i < std::min(placed.column + placed.columns, grid_.columns); ++i)
        open[i] = placed.rows_below > 0;
    auto& last = slices.back();
    for (std::size_t i = 0; i < grid_.columns; ++i)
      if (!open[i]) last.rules.push_back({edges_[i], last.height - thick, edges_[i + 1] - edges_[i], thick});
  }

  Environment const& environment_;
  Element element_;
  Grid grid_;
  double width_;
  /// By column.
  std::vector<bool> figures_;
  /// Left edges of the columns, and the right edge of the last.
  std::vector<double> edges_;
};

}  // namespace

SetTable set_table(model::Table const& table, Environment const& environment, double width, Element element) {
  SetTable made;
  made.rows = TableSetter(table, environment, width, element).rows();
  auto const rows = rows_of(table);
  auto const is_head = [](auto const& row) {
    return !row.empty() && std::ranges::all_of(row, [](model::Cell const& cell) { return cell.header; });
  };
  while (made.heads < rows.size() && is_head(*rows[made.heads])) ++made.heads;
  if (made.heads == rows.size()) made.heads = 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    made.leads.push_back(i + 1 < rows.size() && filled(*rows[i]) == 1 && filled(*rows[i + 1]) > 1);
  return made;
}

}  // namespace resolute::formats::pdf
