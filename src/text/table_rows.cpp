#include "text/table_rows.hpp"

#include <algorithm>
#include <map>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/head_columns.hpp"
#include "text/row_lines.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

bool is_unit(std::string_view text) {
  return text.starts_with('(') && text.ends_with(')');
}

class RowCutter {
 public:
  RowCutter(profile::Grammar const& grammar, Page& page, Names const& names, TableLines const& table)
      : grammar_(grammar), page_(page), table_(table), lines_(grammar, page, names, table) {
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
    set_names_apart(at);
    // A unit that holds for more than one column is a row of its own.
    if (at < end && is_unit(lines_.text(at))) {
      add(at, at + 1, true);
      ++at;
    }
    return at;
  }

  /// Gives each name of the head its cell where there is one for each column, that of the labels aside.
  void set_names_apart(std::size_t end) {
    if (table_.leads || grammar_.language->direction == "rtl") return;
    std::vector<std::size_t> lines;
    for (std::size_t at = 0; at < end; ++at) lines.push_back(lines_[at].line);
    auto names = names_side_by_side(page_, lines);
    if (names.size() < 2 || names.size() < amounts_ || names.size() > amounts_ + 1) return;
    if (names.size() == amounts_) names.emplace(names.begin());
    page_.table_rows.back().cells = std::move(names);
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
  RowLines lines_;
  std::size_t amounts_ = 0;
};

}  // namespace

void cut_rows(profile::Grammar const& grammar, Page& page, Names const& names, TableLines const& table) {
  RowCutter(grammar, page, names, table).run();
}

}  // namespace resolute::text
