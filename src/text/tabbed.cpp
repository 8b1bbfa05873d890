// Tables of a word processor: a line is a row, a tab parts two cells.
#include <algorithm>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/marks.hpp"
#include "text/tables.hpp"

namespace resolute::text {
namespace {

constexpr std::uint16_t k_tab = 8;
/// A number or mark before a tab is no longer than this.
constexpr std::uint32_t k_widest_mark = 8;
/// Lines of one cell that may stand between two of more.
constexpr std::size_t k_most_between_tabbed = 5;
constexpr std::size_t k_least_tabbed_rows = 2;
constexpr std::size_t k_least_without_figures = 3;

class TabbedFinder {
 public:
  TabbedFinder(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page) {}

  void run() {
    for (auto at = page_.text_begin; at < page_.lines.size();) {
      if (!page_.is_body(at) || !has_cells(at)) {
        ++at;
        continue;
      }
      auto const end = table_end(at);
      if (is_table(at, end))
        for (auto line = table_begin(at); line < end; ++line)
          if (page_.is_body(line)) add(line);
      at = end;
    }
  }

 private:
  /// The gap that parts the figures at the end from the words before them, or one that stands behind more than a mark.
  [[nodiscard]] bool has_cells(std::size_t line) const {
    auto const figures = trailing_figures(page_.text(line));
    return std::ranges::any_of(page_.lines[line].gaps, [&](Gap const& gap) {
      return gap.columns >= k_tab && (gap.at > k_widest_mark || behind(line, gap) == figures);
    });
  }

  /// Where the text goes on: no blank stands for a gap between Han characters.
  [[nodiscard]] std::uint32_t behind(std::size_t line, Gap const& gap) const {
    return gap.at + (page_.text(line)[gap.at] == ' ' ? 1 : 0);
  }

  [[nodiscard]] bool has_figures(std::size_t line) const {
    auto const text = page_.text(line);
    return has_cells(line) && trailing_figures(text) < text.size();
  }

  [[nodiscard]] std::size_t table_end(std::size_t begin) const {
    auto end = begin + 1;
    std::size_t between = 0;
    for (auto at = end; at < page_.lines.size() && between <= k_most_between_tabbed; ++at) {
      if (!page_.is_body(at)) continue;
      if (has_cells(at)) {
        end = at + 1;
        between = 0;
      } else if (is_no_label(grammar_, page_.text(at))) {
        break;
      } else {
        ++between;
      }
    }
    return end;
  }

  /// The names of the columns above the first row, and a heading between, whose first cells may be short.
  [[nodiscard]] std::size_t table_begin(std::size_t line) const {
    constexpr std::size_t k_most_above = 3;
    auto begin = line;
    std::size_t above = 0;
    for (auto at = line; at-- > page_.text_begin && above < k_most_above;) {
      if (!page_.is_body(at)) continue;
      if (page_.rows[at] != 0 || is_no_label(grammar_, page_.text(at))) break;
      auto const& gaps = page_.lines[at].gaps;
      constexpr std::uint32_t k_shortest_name = 3;
      bool const named =
          std::ranges::any_of(gaps, [](Gap const& gap) { return gap.columns >= k_tab && gap.at > k_shortest_name; });
      if (named) begin = at;
      if (!named && page_.lines[at].indent < k_tab) break;
      ++above;
    }
    return begin;
  }

  [[nodiscard]] bool is_table(std::size_t begin, std::size_t end) const {
    std::size_t rows = 0;
    std::size_t figures = 0;
    std::size_t other = 0;
    for (auto at = begin; at < end; ++at) {
      if (!page_.is_body(at)) continue;
      if (!has_cells(at))
        ++other;
      else
        ++(has_figures(at) ? figures : rows);
    }
    if (figures >= k_least_tabbed_rows && figures + rows > k_least_tabbed_rows) return true;
    return other == 0 && rows + figures >= k_least_without_figures;
  }

  void add(std::size_t line) {
    TableRow row;
    auto const& one = page_.lines[line];
    if (one.indent >= k_tab) row.cells.emplace_back();
    std::uint32_t begin = 0;
    auto const cut = [&](std::uint32_t end) {
      if (begin < end) row.cells.push_back({{line, begin, end}});
    };
    for (auto const& gap : one.gaps) {
      if (gap.columns < k_tab) continue;
      cut(gap.at);
      begin = behind(line, gap);
    }
    cut(one.text.size());
    page_.table_rows.push_back(std::move(row));
    page_.rows[line] = static_cast<std::uint32_t>(page_.table_rows.size());
  }

  profile::Grammar const& grammar_;
  Page& page_;
};

}  // namespace

void find_tabbed_tables(profile::Grammar const& grammar, Page& page) {
  TabbedFinder(grammar, page).run();
}

}  // namespace resolute::text
