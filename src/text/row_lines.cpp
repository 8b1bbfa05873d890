#include "text/row_lines.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

constexpr double k_blank = 0.25;

/// A blank before a capital of ASCII, or before what is none of its characters.
constexpr auto k_may_begin_name = [](auto byte, auto behind) {
  return (byte == ' ') & (((behind >= 'A') & (behind <= 'Z')) | (behind >= 0x80));
};

/// A short word in small letters ends no label: an article, a preposition.
bool ends_with_small_word(std::string_view text) {
  constexpr int k_longest = 3;
  constexpr char32_t k_latin_end = 0x250;
  int letters = 0;
  for (auto end = text.size(); end > 0;) {
    auto const character = before(text, end);
    if (character == ' ') return letters > 0;
    // Words of other alphabets that are as long may be nouns.
    if (!is_lower(character) || ++letters > (character < k_latin_end ? k_longest : k_longest - 1)) return false;
    end = begin_before(text, end);
  }
  return false;
}

bool has_case(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_lower(next(text, at))) return true;
  return false;
}

}  // namespace

bool is_unclosed(std::string_view text) {
  return std::ranges::count(text, '(') > std::ranges::count(text, ')');
}

bool Names::contains(std::string_view word) const {
  if (!names_) names_ = all();
  return names_->contains(word);
}

Names::Set Names::all() const {
  Set found;
  for (std::size_t line = 0; line < page_.lines.size(); ++line) {
    auto const text = page_.text(line);
    for (auto blank = find_pair(text, 0, k_may_begin_name); blank < text.size();
         blank = find_pair(text, blank + 1, k_may_begin_name)) {
      if (!is_upper(peek(text, blank + 1)) || !is_lower(before(text, blank))) continue;
      auto const word = text.substr(blank + 1, text.find_first_of(" ,.;:)", blank + 1) - blank - 1);
      if (word.find_first_of("0123456789") == std::string_view::npos) found.insert(word);
    }
  }
  return found;
}

RowLines::RowLines(profile::Grammar const& grammar, Page const& page, Names const& names, TableLines const& table)
    : grammar_(grammar), page_(page), lines_(table.lines), leads_(table.leads), names_(names) {
  cased_ = std::ranges::any_of(lines_, [&](RowLine const& line) { return has_case(page_.text(line.line)); });
  width_ = column_width();
  parted_ = blanks_part_rows();
  first_ = figures_first();
  cell_lines_ = has_cell_lines();
}

std::string_view RowLines::label(std::size_t at) const {
  auto label = text(at).substr(0, lines_[at].figures).substr(lines_[at].lead);
  while (label.ends_with(' ')) label.remove_suffix(1);
  while (label.starts_with(' ')) label.remove_prefix(1);
  return label;
}

bool RowLines::begins_small(std::size_t at) const {
  return is_lower(peek(text(at), 0));
}

/// Whether the first word of a line would have found room behind another line's label.
bool RowLines::fits(std::size_t before, std::size_t at) const {
  return with_next(before, at) <= width_;
}

bool RowLines::spans(std::size_t at) const {
  constexpr double k_tolerance = 1.02;
  double widest = 0;
  for (auto other = at + 1; other < size(); ++other)
    if (has_figures(other)) widest = std::max(widest, printed_width(label(other)));
  return printed_width(label(at)) > widest * k_tolerance;
}

bool RowLines::begins_row(std::size_t at) const {
  return lines_[at].lead > 0 || (!label(at).empty() && grammar_.prefix(PatternKind::heading_word, text(at)));
}

bool RowLines::goes_on(std::size_t before, std::size_t at, bool open) const {
  if (parted_ && !lines_[at].interrupted) return !blank_before(at);
  if (begins_row(at)) return false;
  if (label(at).empty()) return true;
  auto const so_far = label(before);
  if (so_far.empty() || (cell_lines_ && open)) return open;
  if (is_hyphen(resolute::text::before(so_far, so_far.size())) && begins_small(at)) return true;
  if (is_unclosed(so_far) || ends_with_small_word(so_far)) return true;
  bool const room = fits(before, at);
  if (ends_with(so_far, U":\uFF1A")) return open && !room;
  if (open) return begins_small(at) || is_year(at) || (!room && may_be_wrapped(at));
  if (room) return false;
  // The figures stood on the first line of the row, or the page ended in the middle of it.
  return begins_small(at) || (first_ && may_be_wrapped(at)) || (lines_[at].interrupted && has_figures(before));
}

double RowLines::with_next(std::size_t before, std::size_t at) const {
  auto const next_label = label(at);
  auto const word =
      grammar_.language->word_spaces ? next_label.substr(0, next_label.find(' ')) : std::string_view("\u3002");
  return printed_width(label(before)) + (grammar_.language->word_spaces ? k_blank : 0) + printed_width(word);
}

/// Whether the first word of a line can stand in the middle of a label: where a capital speaks against it, it is a
/// name, or rows have numbers and this line has no figures either.
bool RowLines::may_be_wrapped(std::size_t at) const {
  if (!is_upper(peek(text(at), 0))) return true;
  auto const word = text(at).substr(0, text(at).find_first_of(" ,.;:)"));
  return names_.contains(word) || (leads_ && !has_figures(at));
}

bool RowLines::is_year(std::size_t at) const {
  constexpr std::size_t k_year = 4;
  return label(at).size() == k_year && trailing_figures("- " + std::string(label(at))) > k_year;
}

/// Whether two lines are one label, as far as the small letter says that the second begins with.
bool RowLines::small_pair(std::size_t at) const {
  return begins_small(at) && !lines_[at].interrupted && !label(at - 1).empty() && !label(at).empty() &&
         !ends_with(label(at - 1), U":\uFF1A");
}

/// The widest label, unless words that were wrapped prove the column to be narrower: headings in a table may be wider
/// than the column of its labels.
double RowLines::column_width() const {
  double widest = 0;
  for (std::size_t at = 0; at < size(); ++at) widest = std::max(widest, printed_width(label(at)));
  std::vector<double> too_wide;
  for (std::size_t at = 1; at < size(); ++at)
    if (small_pair(at) && !has_figures(at - 1)) too_wide.push_back(with_next(at - 1, at));
  constexpr std::size_t k_enough = 2;
  if (too_wide.size() < k_enough) return widest;
  std::ranges::sort(too_wide);
  constexpr double k_less = 0.99;
  return std::min(widest, too_wide[too_wide.size() / 4] * k_less);
}

/// Whether a line is a cell, and rows have more than one with words: what stands above figures alone is mostly more
/// than one label.
bool RowLines::has_cell_lines() const {
  constexpr std::size_t k_least = 4;
  constexpr double k_grade = 2;  // ems of "P-" before its figure
  std::size_t rows = 0;
  std::size_t parted = 0;
  std::size_t mixed = 0;
  bool words = false;
  for (std::size_t at = 1; at < size(); ++at) {
    if (!has_figures(at)) {
      words = words || (!has_figures(at - 1) && !goes_on(at - 1, at, true));
      continue;
    }
    if (printed_width(label(at)) > k_grade) ++mixed;
    if (has_figures(at - 1)) continue;
    ++rows;
    if (words) ++parted;
    words = false;
  }
  return rows >= k_least && parted * 10 >= rows * 6 && mixed * 4 <= rows;
}

bool RowLines::blank_before(std::size_t at) const {
  auto const line = lines_[at].line;
  return line > 0 && page_.roles[line - 1] == LineRole::blank;
}

/// Whether nearly all figures between two blank lines stand on one line, with a label before them, and some of these
/// labels have more lines. Where each line has blanks around it, or a cell has, they tell nothing of rows.
bool RowLines::blanks_part_rows() const {
  constexpr std::size_t k_least = 3;
  constexpr std::size_t k_few = 8;  // one of so many
  std::size_t rows = 0;
  std::size_t of_several_lines = 0;
  std::size_t others = 0;
  for (std::size_t begin = 0, end = 0; begin < size(); begin = end) {
    std::size_t with_figures = 0;
    bool labelled = false;
    for (end = begin; end < size() && (end == begin || !blank_before(end)); ++end) {
      labelled = labelled || (with_figures == 0 && !label(end).empty());
      with_figures += has_figures(end) ? 1U : 0U;
    }
    if (with_figures == 0) continue;
    bool const row = with_figures == 1 && labelled;
    ++(row ? rows : others);
    if (row && end > begin + 1) ++of_several_lines;
  }
  return rows >= k_least && of_several_lines > 0 && others * k_few <= rows;
}

/// Whether the figures of a row stand on the first line of its label rather than the last.
bool RowLines::figures_first() const {
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t at = 1; at < size(); ++at) {
    if (label(at).empty() && !has_figures(at - 1)) ++last;
    if (cased_ ? !small_pair(at) : label(at).empty() || label(at - 1).empty() || fits(at - 1, at)) continue;
    if (has_figures(at - 1) && !has_figures(at)) ++first;
    if (!has_figures(at - 1) && has_figures(at)) ++last;
  }
  return first > 1 && first > last;
}

}  // namespace resolute::text
