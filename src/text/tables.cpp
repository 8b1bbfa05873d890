#include "text/tables.hpp"

#include <algorithm>

#include "profile/enumerator.hpp"
#include "text/characters.hpp"
#include "text/columns.hpp"
#include "text/figure_places.hpp"
#include "text/figures.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"
#include "text/row_leads.hpp"
#include "text/row_lines.hpp"
#include "text/table_rows.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// A table has at least this many rows with figures, or with dates.
constexpr std::size_t k_least_rows = 3;
/// Lines without figures that may stand between two with some; narrow ones count half.
constexpr std::size_t k_most_between = 9;
constexpr double k_narrow = 0.5;
/// Lines that may stand above the first figures.
constexpr std::size_t k_most_above = 12;
/// Lines of prose that end with a figure fill the column; rows do not, or have a wide blank before the figure.
constexpr double k_row_width = 0.82;
constexpr double k_amount_width = 0.95;
constexpr double k_label_width = 0.8;
constexpr std::uint16_t k_column_gap = 3;

/// A note below a table: "a See A/78/534.", "* Adjusted."
bool is_table_note(std::string_view text) {
  std::size_t at = 0;
  auto const mark = next(text, at);
  if (!is_lower(mark) && mark != '*') return false;
  if (at >= text.size() || text[at] != ' ') return false;
  auto const first = peek(text, at + 1);
  return is_upper(first) || (is_letter(first) && !is_lower(first));
}

class TableFinder {
 public:
  TableFinder(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page), names_(page) {
    bool interrupted = false;
    for (auto at = page_.text_begin; at < page_.lines.size(); ++at) {
      if (page_.roles[at] == LineRole::furniture || page_.roles[at] == LineRole::note) interrupted = true;
      if (!page_.is_body(at) || at == page_.job_line) continue;
      body_.push_back(at);
      interrupted_.push_back(interrupted);
      interrupted = false;
    }
    column_ = column();
  }

  void run() {
    std::size_t behind = 0;
    for (std::size_t at = 0; at < body_.size();) {
      auto const end = has_figures(at) ? table_end(at, &TableFinder::may_have_figures, &TableFinder::may_be_label) : at;
      auto const dated_end =
          end == at && dated(at) ? table_end(at, &TableFinder::dated, &TableFinder::may_be_wide_label) : at;
      if (end > at && is_table(at, end)) {
        cut_figures(std::max(behind, table_begin(at)), end);
        behind = end;
      } else if (dated_end > at && count(at, dated_end, &TableFinder::dated) >= k_least_rows) {
        cut_dates(at, dated_end);
        behind = dated_end;
      }
      at = std::max({at + 1, end, dated_end});
      while (at < body_.size() && page_.rows[body_[at]] != 0) behind = ++at;
    }
  }

 private:
  using Is = bool (TableFinder::*)(std::size_t) const;

  /// The width of the column. Where many lines are those of tables, only a few show it.
  [[nodiscard]] double column() const {
    constexpr std::size_t k_wider = 20;  // one of so many
    constexpr std::size_t k_many = 3;    // one of so many ends with figures
    std::size_t figures = 0;
    std::vector<double> widths;
    for (std::size_t at = 0; at < body_.size(); ++at) {
      if (ends_with_figures(at)) ++figures;
      widths.push_back(line(at).ems);
    }
    if (figures * k_many < body_.size() || widths.empty()) return page_.layout.column;
    std::ranges::sort(widths);
    return std::max(page_.layout.column, widths[widths.size() - 1 - widths.size() / k_wider]);
  }

  [[nodiscard]] std::string_view text(std::size_t at) const { return page_.text(body_[at]); }
  [[nodiscard]] Line const& line(std::size_t at) const { return page_.lines[body_[at]]; }
  [[nodiscard]] bool within(std::size_t at, double part) const { return line(at).ems < part * column_; }

  [[nodiscard]] bool wide_gap(std::size_t at) const {
    return std::ranges::any_of(line(at).gaps, [](Gap const& gap) { return gap.columns >= k_column_gap; });
  }

  [[nodiscard]] bool is_heading(std::size_t at) const {
    return grammar_.prefix(PatternKind::heading_word, text(at)).has_value();
  }

  [[nodiscard]] bool ends_with_figures(std::size_t at) const {
    return trailing_figures(text(at)) < text(at).size() && !grammar_.whole(PatternKind::heading_word, text(at));
  }

  /// A line that ends with figures as a row does.
  [[nodiscard]] bool has_figures(std::size_t at) const {
    return ends_with_figures(at) && (within(at, k_row_width) || wide_gap(at));
  }

  /// A line that does so where others near it do.
  [[nodiscard]] bool may_have_figures(std::size_t at) const {
    if (has_figures(at)) return true;
    if (!ends_with_figures(at)) return false;
    return row_number(text(at)) > 0 ||
           (within(at, k_amount_width) && is_amount(text(at).substr(trailing_figures(text(at)))));
  }

  /// A small number alone on a line may be a cell, but also the mark of a note.
  [[nodiscard]] bool has_row_figures(std::size_t at) const {
    auto const mark = leading_mark(text(at));
    bool const digits = text(at).find_first_of("0123456789", trailing_figures(text(at))) != std::string_view::npos;
    return has_figures(at) && digits && !(mark && mark->alone(text(at)));
  }

  [[nodiscard]] bool is_table(std::size_t begin, std::size_t end) const {
    constexpr std::size_t k_lone = 3;  // so many numbers alone are as good as one amount
    return count(begin, end, &TableFinder::has_row_figures) + count(begin, end, &TableFinder::has_figures) / k_lone >=
           k_least_rows;
  }

  [[nodiscard]] bool dated(std::size_t at) const { return date_lead(grammar_, text(at)) > 0; }

  /// A line that may stand in a table without figures of its own: the label of a row, a heading in the table.
  [[nodiscard]] bool may_be_label(std::size_t at) const {
    if (is_numbered_label(at)) return true;
    if (is_no_label(grammar_, text(at))) return false;
    if (row_number(text(at)) > 0 || is_heading(at) || within(at, k_label_width) || wide_gap(at)) return true;
    return at > 0 && row_number(text(at - 1)) == text(at - 1).size();
  }

  /// "1. Income" with its figures on the next line, or "1." before such a line.
  [[nodiscard]] bool is_numbered_label(std::size_t at) const {
    auto const view = text(at);
    if (!paragraph_number(view) || !within(at, k_label_width)) return false;
    bool const alone = view.find(' ') == std::string_view::npos && view.ends_with('.');
    auto const labelled = alone ? at + 1 : at;
    auto const label = labelled < body_.size() ? text(labelled) : std::string_view();
    if (label.empty() || ends_with(label, grammar_.sentence_end) || ends_with(label, grammar_.clause_end)) return false;
    return labelled + 1 < body_.size() && trailing_figures(label) > 0 && trailing_figures(text(labelled + 1)) == 0;
  }

  [[nodiscard]] bool may_be_wide_label(std::size_t at) const { return !is_no_label(grammar_, text(at)); }

  /// Behind the last line that makes a row of the table that begins at `begin`.
  [[nodiscard]] std::size_t table_end(std::size_t begin, Is makes_row, Is stands_between) const {
    auto end = begin + 1;
    std::size_t between = 0;
    for (auto at = end; at < body_.size() && between <= 2 * k_most_between; ++at) {
      if ((this->*makes_row)(at)) {
        end = at + 1;
        between = 0;
      } else if ((this->*stands_between)(at)) {
        between += within(at, k_narrow) ? 1U : 2U;
      } else {
        break;
      }
    }
    return end;
  }

  [[nodiscard]] std::size_t count(std::size_t begin, std::size_t end, Is is) const {
    std::size_t found = 0;
    for (auto at = begin; at < end; ++at)
      if ((this->*is)(at)) ++found;
    return found;
  }

  /// The first line of the table: all behind a colon; else all behind the title that stands above it.
  [[nodiscard]] std::size_t table_begin(std::size_t line) const {
    auto begin = line;
    std::size_t above = 0;
    while (begin > 0 && above < 2 * k_most_above && !ends_with(text(begin - 1), U":\uFF1A") &&
           (may_be_label(begin - 1) || may_have_figures(begin - 1)))
      above += within(--begin, k_narrow) ? 1U : 2U;
    if (begin == 0 || above >= 2 * k_most_above) return line;
    if (ends_with(text(begin - 1), U":\uFF1A")) return begin;
    return title_end(begin, line);
  }

  [[nodiscard]] std::size_t title_end(std::size_t begin, std::size_t end) const {
    constexpr std::size_t k_part_mark = 3;
    if (begin < end && text(begin).size() <= k_part_mark) ++begin;
    if (begin >= end || is_heading(begin) || row_number(text(begin)) > 0) return begin;
    ++begin;
    while (begin < end && title_goes_on(begin)) ++begin;
    return begin;
  }

  [[nodiscard]] bool title_goes_on(std::size_t at) const {
    auto const first = peek(text(at), 0);
    if (is_lower(first)) return true;
    if (is_upper(first) || first == '(') {
      auto const word = text(at).substr(0, text(at).find(' '));
      return line(at - 1).ems + printed_width(word) > k_row_width * column_;
    }
    return false;
  }

  [[nodiscard]] TableLines lines(std::size_t begin, std::size_t end) const {
    TableLines table;
    for (auto at = begin; at < body_.size() && (at < end || (may_be_label(at) && at < end + 2 * k_most_between)); ++at)
      table.lines.push_back(
          {body_[at], 0, static_cast<std::uint32_t>(text(at).size()), interrupted_[at] && at > begin});
    table.sure = end - begin;
    return table;
  }

  static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

  /// The lines, and those behind them that no blank line parts from them: the last lines of the last row.
  [[nodiscard]] std::vector<std::size_t> with_last_row(std::size_t begin, std::size_t end) const {
    while (end < body_.size() && page_.roles[body_[end] - 1] != LineRole::blank && may_be_label(end)) ++end;
    return {body_.begin() + offset(begin), body_.begin() + offset(end)};
  }

  void cut_figures(std::size_t begin, std::size_t end) {
    if (cut_columns(grammar_, page_, with_last_row(begin, end))) return;
    auto table = lines(begin, end);
    for (std::size_t at = 0; at < table.sure; ++at)
      if (ends_with_figures(begin + at))
        table.lines[at].figures = static_cast<std::uint32_t>(trailing_figures(text(begin + at)));
    if (grammar_.language->direction != "rtl") leave_years_to_labels(page_, table.lines);
    table.header = true;
    table.leads = number_rows(page_, table.lines);
    cut_rows(grammar_, page_, names_, table);
  }

  void cut_dates(std::size_t begin, std::size_t end) {
    constexpr std::size_t k_columns = 2;
    if (cut_columns(grammar_, page_, with_last_row(begin, end), k_columns)) return;
    auto table = lines(begin, end);
    for (std::size_t at = 0; at < table.sure; ++at)
      table.lines[at].lead = static_cast<std::uint32_t>(date_lead(grammar_, text(begin + at)));
    table.leads = true;
    cut_rows(grammar_, page_, names_, table);
  }

  profile::Grammar const& grammar_;
  Page& page_;
  Names names_;
  std::vector<std::size_t> body_;  ///< the lines of the body
  double column_ = 0;
  std::vector<bool> interrupted_;  ///< for each of them, whether a page ends before it
};

/// "ألف - إدارة المعاشات التقاعدية"
bool is_lettered_heading(std::string_view text) {
  auto const letter = is_right_to_left(peek(text, 0)) ? profile::match_enumerator(text, 0) : std::nullopt;
  return letter && (text.substr(*letter).starts_with(" - ") || text.substr(*letter).starts_with(" \u2013 "));
}

}  // namespace

bool is_no_label(profile::Grammar const& grammar, std::string_view text) {
  if (ends_with(text, grammar.sentence_end) && !ends_with(text, U")\uFF09]:\uFF1A")) return true;
  if (ends_with(text, U":\uFF1A") && paragraph_number(text)) return true;
  if (paragraph_number(text) || is_table_note(text) || is_lettered_heading(text)) return true;
  constexpr profile::KindSet k_no_labels{PatternKind::meeting, PatternKind::annex, PatternKind::closing_date,
                                         PatternKind::enacting_formula, PatternKind::title};
  return grammar.is_any(k_no_labels, text);
}

void find_tables(profile::Grammar const& grammar, Page& page) {
  page.rows.assign(page.lines.size(), 0);
  if (page.layout.paragraph_lines)
    find_tabbed_tables(grammar, page);
  else
    TableFinder(grammar, page).run();
}

}  // namespace resolute::text
