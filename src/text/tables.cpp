#include "text/tables.hpp"

#include <algorithm>

#include "profile/enumerator.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// A table has at least this many rows with figures.
constexpr std::size_t k_least_rows = 3;
/// Lines without figures that may stand between two with some.
constexpr std::size_t k_most_between = 5;
/// Lines of prose that end with a figure fill the column; rows do not, or have a wide blank before the figure.
constexpr double k_row_width = 0.82;
constexpr double k_label_width = 0.8;
constexpr std::uint16_t k_column_gap = 3;

bool is_dash(char32_t character) {
  return character == 0x2013 || character == 0x2014 || character == '-' || character == 0x2212;
}

/// A token of figures: digits with the signs of numbers, a dash alone, a percentage.
bool is_figure(std::string_view token) {
  bool digits = false;
  bool dash = false;
  for (std::size_t at = 0; at < token.size();) {
    auto const character = next(token, at);
    if (is_digit(character))
      digits = true;
    else if (is_dash(character))
      dash = true;
    else if (std::u32string_view(U".,()%'/+*").find(character) == std::u32string_view::npos)
      return false;
  }
  return digits || (dash && token.size() <= 3);
}

bool is_year(std::string_view token) {
  if (token.starts_with('(') && token.ends_with(')')) token = token.substr(1, token.size() - 2);
  constexpr std::size_t k_year = 4;
  return token.size() == k_year && (token.starts_with("19") || token.starts_with("20"));
}

class Finder {
 public:
  Finder(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page) {}

  void run() {
    page_.rows.assign(page_.lines.size(), 0);
    for (auto at = page_.text_begin; at < page_.lines.size();) {
      if (!page_.is_body(at) || !has_figures(at)) {
        ++at;
        continue;
      }
      auto const end = table_end(at);
      if (rows_with_figures(at, end) >= k_least_rows) cut_rows(table_begin(at), end);
      at = end;
    }
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t line) const { return page_.text(line); }

  [[nodiscard]] bool wide_gap(std::size_t line) const {
    return std::ranges::any_of(page_.lines[line].gaps, [](Gap const& gap) { return gap.columns >= k_column_gap; });
  }

  /// Tabs of a word processor: cells, unless the first of them only parts a number or mark from its text.
  [[nodiscard]] bool has_cells(std::size_t line) const {
    constexpr std::uint32_t k_mark = 8;
    return page_.layout.paragraph_lines && std::ranges::any_of(page_.lines[line].gaps, [](Gap const& gap) {
             return gap.columns >= k_mark && gap.at > k_mark;
           });
  }

  [[nodiscard]] bool has_figures(std::size_t line) const {
    auto const view = text(line);
    if (line == page_.job_line) return false;
    auto const begin = trailing_figures(view);
    if (begin == view.size()) return false;
    if (is_year(view.substr(begin)) && begin > 0) return false;
    if (page_.layout.paragraph_lines) return has_cells(line) || begin == 0;
    return page_.lines[line].ems < k_row_width * page_.layout.column || wide_gap(line);
  }

  /// "ألف - إدارة المعاشات التقاعدية"
  static bool is_lettered_heading(std::string_view view) {
    auto const letter = is_right_to_left(peek(view, 0)) ? profile::match_enumerator(view, 0) : std::nullopt;
    return letter && (view.substr(*letter).starts_with(" - ") || view.substr(*letter).starts_with(" \u2013 "));
  }

  /// A line that may stand in a table without figures of its own: the label of a row, a heading in the table.
  [[nodiscard]] bool may_be_label(std::size_t line) const {
    auto const view = text(line);
    if (ends_with(view, grammar_.sentence_end) && !view.ends_with(')')) return false;
    if (paragraph_number(view) || view.starts_with('[') || is_lettered_heading(view)) return false;
    if (grammar_.whole(PatternKind::meeting, view) || grammar_.whole(PatternKind::annex, view) ||
        grammar_.whole(PatternKind::enacting_formula, view))
      return false;
    return page_.layout.paragraph_lines || page_.lines[line].ems < k_label_width * page_.layout.column;
  }

  /// Behind the last line with figures of the table that begins at `line`.
  [[nodiscard]] std::size_t table_end(std::size_t line) const {
    auto end = line + 1;
    std::size_t between = 0;
    for (auto at = end; at < page_.lines.size() && between <= k_most_between; ++at) {
      if (!page_.is_body(at) || at == page_.job_line) continue;
      if (has_figures(at)) {
        end = at + 1;
        between = 0;
      } else if (may_be_label(at)) {
        ++between;
      } else {
        break;
      }
    }
    return end;
  }

  /// The label of the first row may stand above its figures.
  [[nodiscard]] std::size_t table_begin(std::size_t line) const {
    constexpr std::size_t k_most_above = 3;
    auto begin = line;
    std::size_t above = 0;
    for (auto at = line; at-- > page_.text_begin && above < k_most_above;) {
      if (!page_.is_body(at)) continue;
      if (!may_be_label(at) || page_.rows[at] != 0) break;
      begin = at;
      ++above;
    }
    return begin;
  }

  /// A small number alone on a line may be a cell, but also the mark of a note.
  [[nodiscard]] bool lone_number(std::size_t line) const {
    auto const mark = leading_mark(text(line));
    return mark && mark->alone(text(line));
  }

  [[nodiscard]] std::size_t rows_with_figures(std::size_t begin, std::size_t end) const {
    std::size_t count = 0;
    for (auto at = begin; at < end; ++at)
      if (page_.is_body(at) && has_figures(at) && !lone_number(at)) ++count;
    return count;
  }

  /// Whether a row begins with this line though the one before had no figures.
  [[nodiscard]] bool begins_row(std::size_t line) const {
    auto const view = text(line);
    std::size_t digits = 0;
    while (digits < view.size() && is_digit(static_cast<unsigned char>(view[digits]))) ++digits;
    constexpr std::size_t k_most_digits = 3;
    if (digits > 0 && digits <= k_most_digits && digits + 1 < view.size() && !has_only_figures(view)) return true;
    return grammar_.prefix(PatternKind::heading_word, view).has_value();
  }

  static bool has_only_figures(std::string_view view) { return trailing_figures(view) == 0; }

  void cut_rows(std::size_t begin, std::size_t end) {
    bool open = false;
    for (auto at = begin; at < end; ++at) {
      if (!page_.is_body(at) || at == page_.job_line) continue;
      if (!open || begins_row(at) || page_.layout.paragraph_lines) ++row_;
      page_.rows[at] = row_;
      open = !has_figures(at);
    }
    ++row_;  // The next table does not go on with the last row of this one.
  }

  profile::Grammar const& grammar_;
  Page& page_;
  std::uint32_t row_ = 0;
};

}  // namespace

std::size_t trailing_figures(std::string_view text) {
  auto begin = text.size();
  auto end = text.size();
  while (end > 0) {
    auto const blank = text.rfind(' ', end - 1);
    auto const token_begin = blank == std::string_view::npos ? 0 : blank + 1;
    if (!is_figure(text.substr(token_begin, end - token_begin))) break;
    begin = token_begin;
    if (token_begin == 0) break;
    end = token_begin - 1;
  }
  return begin;
}

void find_tables(profile::Grammar const& grammar, Page& page) {
  Finder(grammar, page).run();
}

}  // namespace resolute::text
