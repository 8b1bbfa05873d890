#include "formats/pdf/tables.hpp"

#include <algorithm>

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

Grid make_grid(model::Table const& table) {
  Grid grid;
  std::vector<std::size_t> taken;  // rows that a cell above still takes, by column
  for (auto const& row : table.rows) {
    auto& placed = grid.rows.emplace_back();
    std::size_t column = 0;
    auto const next_free = [&] {
      while (column < taken.size() && taken[column] > 0) --taken[column++];
    };
    for (auto const& cell : row) {
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
  return grid;
}

class TableSetter {
 public:
  TableSetter(model::Table const& table, Environment const& environment, double width)
      : environment_(environment), grid_(make_grid(table)), width_(width) {
    edges_.assign(grid_.columns + 1, 0);
    place_edges();
  }

  std::vector<std::vector<Fragment>> rows() {
    std::vector<std::vector<Fragment>> made;
    for (auto const& row : grid_.rows) made.push_back(set_row(row, made.empty()));
    return made;
  }

 private:
  [[nodiscard]] double padding() const { return environment_.style.table.padding; }

  /// Columns are as wide as their text wants, within limits, in proportion.
  void place_edges() {
    if (grid_.columns == 0) return;
    auto const even = width_ / static_cast<double>(grid_.columns);
    std::vector<double> wanted(grid_.columns, k_narrowest * even);
    for (auto const& row : grid_.rows)
      for (auto const& placed : row)
        if (placed.columns == 1)
          wanted[placed.column] =
              std::max(wanted[placed.column], std::min(natural_width(*placed.cell), k_widest * even));
    double sum = 0;
    for (auto const value : wanted) sum += value;
    for (std::size_t i = 0; i < grid_.columns; ++i) edges_[i + 1] = edges_[i] + wanted[i] * width_ / sum;
  }

  /// Of the widest paragraph on one line.
  [[nodiscard]] double natural_width(model::Cell const& cell) const {
    layout::Flow flow;
    constexpr double k_endless = 10000;
    BlockSetter(environment_, flow, 0, k_endless, "cell").add(cell.content);
    double widest = 0;
    for (auto const& item : flow.items())
      for (auto const& line : item.fragment.lines) widest = std::max(widest, line.x + line.width);
    return widest + 2 * padding() + 1;
  }

  [[nodiscard]] std::vector<Fragment> set_cell(model::Cell const& cell, double width) const {
    layout::Flow flow;
    BlockSetter(environment_, flow, 0, width - 2 * padding(), "cell").add(cell.content);
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
    for (auto const& placed : row) {
      auto const left = edges_[placed.column];
      auto const right = edges_[std::min(placed.column + placed.columns, grid_.columns)];
      auto const lines = set_cell(*placed.cell, right - left);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& target = slice(i);
        target.height = std::max(target.height, lines[i].height);
        target.place(lines[i], left + padding(), 0);
      }
    }
    draw_lines(row, slices, first);
    return slices;
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
  Grid grid_;
  double width_;
  /// Left edges of the columns, and the right edge of the last.
  std::vector<double> edges_;
};

}  // namespace

std::vector<std::vector<Fragment>> set_table(model::Table const& table, Environment const& environment, double width) {
  return TableSetter(table, environment, width).rows();
}

}  // namespace resolute::formats::pdf
