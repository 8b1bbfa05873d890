// Where a row ends is told by the width of the column of labels: a line of a label goes on when the first word of the
// next would not have fitted into the column. Where a script has small letters, they tell it too.
#include "text/table_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

constexpr double k_blank = 0.25;

bool is_unit(std::string_view text) {
  return text.starts_with('(') && text.ends_with(')');
}

/// "(dollars" waits for its bracket.
bool is_unclosed(std::string_view text) {
  return std::ranges::count(text, '(') > std::ranges::count(text, ')');
}

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
    do --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  }
  return false;
}

/// The words that have a capital in the middle of a line: names.
std::set<std::string, std::less<>> names(Page const& page) {
  std::set<std::string, std::less<>> found;
  for (std::size_t line = 0; line < page.lines.size(); ++line) {
    auto const text = page.text(line);
    for (auto blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
      if (!is_lower(before(text, blank)) || !is_upper(peek(text, blank + 1))) continue;
      auto const word = text.substr(blank + 1, text.find_first_of(" ,.;:)", blank + 1) - blank - 1);
      if (word.find_first_of("0123456789") == std::string_view::npos) found.emplace(word);
    }
  }
  return found;
}

/// The lines of a table as the cutter sees them.
class Lines {
 public:
  Lines(profile::Grammar const& grammar, Page const& page, TableLines const& table)
      : grammar_(grammar), page_(page), lines_(table.lines), leads_(table.leads), names_(names(page)) {
    cased_ = std::ranges::any_of(lines_, [&](RowLine const& line) { return has_case(page_.text(line.line)); });
    width_ = column_width();
    first_ = figures_first();
    cell_lines_ = has_cell_lines();
  }

  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] RowLine const& operator[](std::size_t at) const { return lines_[at]; }
  [[nodiscard]] bool cased() const { return cased_; }

  [[nodiscard]] std::string_view text(std::size_t at) const { return page_.text(lines_[at].line); }
  [[nodiscard]] std::string_view figures(std::size_t at) const { return text(at).substr(lines_[at].figures); }
  [[nodiscard]] bool has_figures(std::size_t at) const { return lines_[at].figures < text(at).size(); }

  [[nodiscard]] std::string_view label(std::size_t at) const {
    auto label = text(at).substr(0, lines_[at].figures).substr(lines_[at].lead);
    while (label.ends_with(' ')) label.remove_suffix(1);
    while (label.starts_with(' ')) label.remove_prefix(1);
    return label;
  }

  [[nodiscard]] bool begins_small(std::size_t at) const { return is_lower(peek(text(at), 0)); }

  /// Whether the first word of a line would have found room behind another line's label.
  [[nodiscard]] bool fits(std::size_t before, std::size_t at) const { return with_next(before, at) <= width_; }

  /// A line that is too wide for the column of labels: it names several columns.
  [[nodiscard]] bool spans(std::size_t at) const {
    constexpr double k_tolerance = 1.02;
    double widest = 0;
    for (auto other = at + 1; other < size(); ++other)
      if (has_figures(other)) widest = std::max(widest, printed_width(label(other)));
    return printed_width(label(at)) > widest * k_tolerance;
  }

  /// Whether a number, a date or the word of a heading begins the line.
  [[nodiscard]] bool begins_row(std::size_t at) const {
    return lines_[at].lead > 0 || (!label(at).empty() && grammar_.prefix(PatternKind::heading_word, text(at)));
  }

  /// Whether a line goes on the row of the line `before`, the last with a label; `open` when the row has no figures
  /// yet.
  [[nodiscard]] bool goes_on(std::size_t before, std::size_t at, bool open) const {
    if (begins_row(at)) return false;
    if (label(at).empty()) return true;
    auto const so_far = label(before);
    if (so_far.empty() || (cell_lines_ && open)) return open;
    if (is_hyphen(resolute::text::before(so_far, so_far.size())) && begins_small(at)) return true;
    if (is_unclosed(so_far) || ends_with_small_word(so_far)) return true;
    bool const room = fits(before, at);
    if (ends_with(so_far, U":：")) return open && !room;
    if (open) return begins_small(at) || is_year(at) || (!room && may_be_wrapped(at));
    if (room) return false;
    // The figures stood on the first line of the row, or the page ended in the middle of it.
    return begins_small(at) || (first_ && may_be_wrapped(at)) || (lines_[at].interrupted && has_figures(before));
  }

 private:
  static bool has_case(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      if (is_lower(next(text, at))) return true;
    return false;
  }

  [[nodiscard]] double with_next(std::size_t before, std::size_t at) const {
    auto const next_label = label(at);
    auto const word =
        grammar_.language->word_spaces ? next_label.substr(0, next_label.find(' ')) : std::string_view("。");
    return printed_width(label(before)) + (grammar_.language->word_spaces ? k_blank : 0) + printed_width(word);
  }

  /// Whether the first word of a line can stand in the middle of a label: where a capital speaks against it, it is a
  /// name, or rows have numbers and this line has no figures either.
  [[nodiscard]] bool may_be_wrapped(std::size_t at) const {
    if (!is_upper(peek(text(at), 0))) return true;
    auto const word = text(at).substr(0, text(at).find_first_of(" ,.;:)"));
    return names_.contains(word) || (leads_ && !has_figures(at));
  }

  [[nodiscard]] bool is_year(std::size_t at) const {
    constexpr std::size_t k_year = 4;
    return label(at).size() == k_year && trailing_figures("- " + std::string(label(at))) > k_year;
  }

  /// Whether two lines are one label, as far as the small letter says that the second begins with.
  [[nodiscard]] bool small_pair(std::size_t at) const {
    return begins_small(at) && !lines_[at].interrupted && !label(at - 1).empty() && !label(at).empty() &&
           !ends_with(label(at - 1), U":：");
  }

  /// The widest label, unless words that were wrapped prove the column to be narrower: headings in a table may be wider
  /// than the column of its labels.
  [[nodiscard]] double column_width() const {
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
  [[nodiscard]] bool has_cell_lines() const {
    constexpr std::size_t k_least = 4;
    std::size_t rows = 0;
    std::size_t parted = 0;
    std::size_t mixed = 0;
    bool words = false;
    for (std::size_t at = 1; at < size(); ++at) {
      if (!has_figures(at)) {
        words = words || (!has_figures(at - 1) && !goes_on(at - 1, at, true));
        continue;
      }
      if (!label(at).empty()) ++mixed;
      if (has_figures(at - 1)) continue;
      ++rows;
      if (words) ++parted;
      words = false;
    }
    return rows >= k_least && parted * 10 >= rows * 6 && mixed * 4 <= rows;
  }

  /// Whether the figures of a row stand on the first line of its label rather than the last.
  [[nodiscard]] bool figures_first() const {
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

  profile::Grammar const& grammar_;
  Page const& page_;
  std::vector<RowLine> const& lines_;
  bool leads_ = false;
  std::set<std::string, std::less<>> names_;
  bool cased_ = false;
  bool first_ = false;
  bool cell_lines_ = false;
  double width_ = 0;
};

class RowCutter {
 public:
  RowCutter(profile::Grammar const& grammar, Page& page, TableLines const& table)
      : grammar_(grammar), page_(page), table_(table), lines_(grammar, page, table) {
    // How many numbers a row has tells where rows end, and the other way round.
    constexpr int k_turns = 2;
    for (int turn = 0; turn < k_turns; ++turn) amounts_ = usual_amounts(rows(0));
  }

  void run() {
    auto const begin = table_.header ? header() : 0;
    for (auto const& [from, to] : rows(begin)) add(from, to, false);
  }

 private:
  using Stretch = std::pair<std::size_t, std::size_t>;

  /// The rows of the lines from `begin` on.
  [[nodiscard]] std::vector<Stretch> rows(std::size_t begin) const {
    std::vector<Stretch> found;
    auto labelled = begin;
    std::size_t seen = 0;  // numbers in the row
    bool reopened = false;
    auto at = begin;
    for (; at < lines_.size(); ++at) {
      bool const open = seen == 0 || reopened || seen < amounts_;
      // A row with a number has figures too.
      bool const waits = seen < amounts_ && seen == 0 && lines_[begin].lead > 0 && !lines_.begins_row(at);
      if (at > begin && !waits && !lines_.goes_on(labelled, at, open)) {
        found.emplace_back(begin, at);
        begin = at;
        seen = 0;
        reopened = false;
        if (at >= table_.sure) return found;
      } else if (at > begin && seen > 0 && seen >= amounts_ && !lines_.has_figures(at)) {
        reopened = true;
      }
      if (at == begin || !lines_.label(at).empty()) labelled = at;
      seen += numbers(lines_.figures(at), amounts_).size();
    }
    if (begin < at) found.emplace_back(begin, at);
    return found;
  }

  /// The line that the first row with figures begins with.
  [[nodiscard]] std::size_t first_row() const {
    std::size_t at = 0;
    while (at < lines_.size() && !lines_.has_figures(at) && !(table_.leads && lines_[at].lead > 0)) ++at;
    auto const names = [&](std::size_t line) {
      return is_unit(lines_.text(line)) || (line == 0 && !lines_.cased() && lines_.spans(line));
    };
    while (at > 0 && at < lines_.size() && !names(at - 1) && lines_.goes_on(at - 1, at, true)) --at;
    return at;
  }

  static std::size_t capitals(std::string_view text) {
    std::size_t count = 0;
    bool begins = true;
    for (std::size_t at = 0; at < text.size();) {
      auto const character = next(text, at);
      if (begins && is_upper(character)) ++count;
      begins = is_white(character);
    }
    return count;
  }

  /// Cuts the names of the columns off; returns where the rows begin.
  std::size_t header() {
    auto const end = first_row();
    if (end == 0 || grammar_.prefix(PatternKind::heading_word, lines_.text(0))) return 0;
    auto const columns = amounts_ + 1;
    std::size_t at = 1;
    auto named = capitals(lines_.text(0));
    bool const one_each = !lines_.cased() && end == columns;  // a line for each name
    while (at < end) {
      auto const text = lines_.text(at);
      if (is_unit(text) && amounts_ > 1) break;
      if (!text.starts_with('(') && !is_unclosed(lines_.text(at - 1)) && !lines_.begins_small(at) &&
          (lines_.cased() ? named >= columns : !one_each))
        break;
      named += capitals(text);
      ++at;
    }
    add(0, at, true);
    // A unit that holds for more than one column is a row of its own.
    if (at < end && is_unit(lines_.text(at))) {
      add(at, at + 1, true);
      ++at;
    }
    return at;
  }

  [[nodiscard]] std::size_t count_numbers(std::size_t begin, std::size_t end) const {
    std::size_t count = 0;
    for (auto at = begin; at < end; ++at) count += numbers(lines_.figures(at)).size();
    return count;
  }

  /// How many numbers most rows have.
  [[nodiscard]] std::size_t usual_amounts(std::vector<Stretch> const& rows) const {
    std::map<std::size_t, std::size_t> counts;
    for (auto const& [begin, end] : rows)
      if (auto const count = count_numbers(begin, end); count > 0) ++counts[count];
    auto const most = std::ranges::max_element(counts, {}, [](auto const& one) { return one.second; });
    return most == counts.end() ? 0 : most->first;
  }

  void add(std::size_t begin, std::size_t end, bool header) {
    TableRow row;
    row.header = header;
    std::vector<Part> leads;
    std::vector<Part> labels;
    std::vector<Part> figures;
    page_.table_rows.emplace_back();
    auto const last = last_figures(begin, end);
    bool const too_many = count_numbers(begin, end) > amounts_;  // a word of the label may be among them
    for (auto at = begin; at < end; ++at) {
      auto const& line = lines_[at];
      page_.rows[line.line] = static_cast<std::uint32_t>(page_.table_rows.size());
      push(leads, line.line, 0, line.lead);
      auto const size = static_cast<std::uint32_t>(lines_.text(at).size());
      // A number that more of the label follows, and figures behind that, is a word of it: "section 3".
      bool const word =
          too_many && at < last && at + 1 < end && !lines_.label(at).empty() && !lines_.label(at + 1).empty();
      auto const split = word && numbers(lines_.figures(at)).size() < amounts_ ? size : line.figures;
      push(labels, line.line, line.lead, split);
      push(figures, line.line, split, size);
    }
    if (table_.leads && !header) row.cells.push_back(std::move(leads));
    row.cells.push_back(std::move(labels));
    add_figures(row, std::move(figures));
    page_.table_rows.back() = std::move(row);
  }

  [[nodiscard]] std::size_t last_figures(std::size_t begin, std::size_t end) const {
    for (auto at = end; at-- > begin;)
      if (lines_.has_figures(at)) return at;
    return begin;
  }

  /// The figures in a cell each where there are as many as in most rows; else they stay together.
  void add_figures(TableRow& row, std::vector<Part> figures) {
    if (figures.empty()) return;
    std::vector<std::vector<Part>> cells;
    for (auto const& part : figures) {
      auto const text = page_.text(part);
      auto const begins = numbers(text, figures.size() == 1 ? amounts_ : 0);
      for (std::size_t at = 0; at < begins.size(); ++at) {
        auto const end = at + 1 < begins.size() ? begins[at + 1] : text.size();
        push(cells.emplace_back(), part.line, part.begin + static_cast<std::uint32_t>(begins[at]),
             part.begin + static_cast<std::uint32_t>(end));
      }
    }
    if (cells.size() == amounts_)
      std::ranges::move(cells, std::back_inserter(row.cells));
    else
      row.cells.push_back(std::move(figures));
  }

  /// Adds a stretch without the blanks at its ends.
  void push(std::vector<Part>& parts, std::size_t line, std::uint32_t begin, std::uint32_t end) const {
    auto const text = page_.text(line);
    while (begin < end && text[begin] == ' ') ++begin;
    while (end > begin && text[end - 1] == ' ') --end;
    if (begin < end) parts.push_back({line, begin, end});
  }

  profile::Grammar const& grammar_;
  Page& page_;
  TableLines const& table_;
  Lines lines_;
  std::size_t amounts_ = 0;
};

}  // namespace

void cut_rows(profile::Grammar const& grammar, Page& page, TableLines const& table) {
  RowCutter(grammar, page, table).run();
}

}  // namespace resolute::text
