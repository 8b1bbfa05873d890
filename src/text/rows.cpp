// A vowel sign in the middle of a printed line parts it for some extractors: the sign stands on a line of its own, or
// at the end of what stands before its word; the parts come one after the other, from the left or by their height.
#include "text/rows.hpp"

#include <algorithm>
#include <iterator>

#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"
#include "text/page.hpp"
#include "text/row_signs.hpp"

namespace resolute::text {
namespace {

/// A number or mark of a paragraph on a line of its own: no part of a text.
bool is_number(std::string_view text) {
  constexpr std::size_t k_longest = 10;
  constexpr std::string_view k_bullet = "\u2022";
  if (text == "-" || text == k_bullet) return true;
  return text.size() <= k_longest && (text.front() == '(' || begins_with_quoted_number(text) || paragraph_number(text));
}

Rows measure(std::vector<Line> const& lines) {
  Rows rows;
  std::vector<double> widths;
  double indented = 0;
  double gaps = 0;
  constexpr std::uint16_t k_indent = 4;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].blank()) continue;
    widths.push_back(lines[at].ems);
    if (lines[at].indent >= k_indent) ++indented;
    if (at + 1 < lines.size() && lines[at + 1].blank()) ++gaps;
  }
  if (widths.empty()) return rows;
  rows.column = full_width(widths);
  auto const most = 0.7 * static_cast<double>(widths.size());
  rows.columns = indented > most;
  rows.usual_gap = gaps > most ? 1 : 0;
  return rows;
}

class Mender {
 public:
  Mender(Source const& source, std::vector<Line> lines, profile::Grammar const& grammar)
      : source_(source), lines_(std::move(lines)), grammar_(grammar), rows_(measure(lines_)) {}

  std::vector<Line> run() {
    mended_.assign(lines_.size(), false);
    if (rows_.columns) by_columns();
    for (std::size_t at = 0; at < lines_.size();)
      at = !mended_[at] && !lines_[at].blank() && signs_at_end(lines_[at].view()) ? row(at) : at + 1;
    std::erase_if(lines_, [](Line const& line) { return line.blank() && !line.range.empty(); });
    if (!rows_.columns)
      for (std::size_t at = 1; at + 1 < lines_.size(); ++at)
        if (!lines_[at].blank() && is_number(lines_[at].view())) number(at);
    return std::move(lines_);
  }

 private:
  void by_columns() {
    std::vector<Line> out;
    out.reserve(lines_.size());
    mended_.clear();
    for (std::size_t at = 0; at < lines_.size();) {
      auto mended = lines_[at].blank() ? std::nullopt : mend_by_columns(source_, lines_, at, rows_);
      if (mended) {
        std::ranges::move(mended->parts, std::back_inserter(out));
        at = mended->end;
      } else {
        out.push_back(std::move(lines_[at++]));
      }
      mended_.resize(out.size(), mended.has_value());
    }
    lines_ = std::move(out);
  }

  /// The lines of one row: those that are nothing but signs, and the parts of its text.
  struct Row {
    std::vector<std::size_t> signs;
    std::vector<std::size_t> parts;
    double ems = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] bool is_head(std::size_t line) const { return signs_at_end(lines_[line].view()).has_value(); }

  [[nodiscard]] Row collect(std::size_t begin) const {
    Row row;
    std::size_t gap = 0;
    std::size_t whole = 0;
    for (row.end = begin; row.end < lines_.size() && row.signs.size() + row.parts.size() < k_most_parts; ++row.end) {
      auto const& line = lines_[row.end];
      if (line.blank()) {
        if (++gap > rows_.usual_gap) break;
        continue;
      }
      gap = 0;
      if (row.end > begin && line.page_start) break;
      auto const signs = signs_at_end(line.view());
      if (signs == 0U) {
        if (whole > 0) break;
        row.signs.push_back(row.end);
        continue;
      }
      if (rows_.columns && !row.parts.empty()) break;
      if (!fits(row, line, signs.has_value(), whole)) break;
      if (!signs) ++whole;
      row.parts.push_back(row.end);
      row.ems += line.ems;
    }
    return row;
  }

  [[nodiscard]] bool fits(Row const& row, Line const& line, bool signs, std::size_t whole) const {
    if (is_number(line.view()) || row.ems + line.ems > k_together * rows_.column) return false;
    if (signs) return whole == 0;
    if (whole > row.signs.size()) return false;
    // What is read before another part does not end a sentence.
    return whole == 0 || !ends_with(line.view(), grammar_.sentence_end);
  }

  /// Mends the row that begins at a line; returns where to go on.
  std::size_t row(std::size_t begin) {
    auto const row = collect(begin);
    if (auto const earlier = read_before(begin, row)) {
      auto order = earlier->parts;
      std::rotate(order.begin(), std::prev(order.end()), order.end());
      mend(*earlier, order, nullptr);
      return begin + 1;
    }
    auto* const after = next_line(std::max(row.end, begin + 1));
    auto const order = by_height(row);
    if (!order.empty()) {
      mend(row, order, after);
    } else if (after != nullptr) {
      for (auto const sign : row.signs) give_signs(source_, lines_[sign], 0, *after);
      // A number stays alone; the signs behind it are those of its text.
      if (row.signs.empty()) give_signs(source_, lines_[begin], *signs_at_end(lines_[begin].view()), *after);
    }
    return std::max(row.end, begin + 1);
  }

  void mend(Row const& row, std::vector<std::size_t> const& order, Line* after) {
    std::vector<Line*> parts;
    parts.reserve(order.size());
    for (auto const part : order) parts.push_back(&lines_[part]);
    share(row, parts);
    settle_ends(source_, parts, after);
    unite(parts);
    rearrange(row, order);
  }

  /// The signs at the end of a part stand over a word of the same printed line, so more of it follows. Where what comes
  /// next is not of that line, and what came before fills it, it is that.
  [[nodiscard]] std::optional<Row> read_before(std::size_t head, Row const& onward) const {
    constexpr double k_full = 0.78;  // less the indent and the number
    auto const text = lines_[head].view();
    if (is_number(text) || signs_at_end(text).value_or(0) == 0 || !ends_there(head, onward)) return std::nullopt;
    Row row;
    row.parts.push_back(head);
    row.ems = lines_[head].ems;
    for (auto last = previous_line(head); last; last = previous_line(*last)) {
      if (row.parts.size() > 1 && !lines_[*last].row_goes_on) break;
      row.parts.insert(row.parts.begin(), *last);
      row.ems += lines_[*last].ems;
    }
    if (row.parts.size() < 2 || row.ems < k_full * rows_.column || row.ems > k_together * rows_.column)
      return std::nullopt;
    auto const first = lines_[row.parts.front()].view();
    auto const last = lines_[*previous_line(head)].view();
    bool const begins = paragraph_number(first) || is_number(first) || is_number(last);
    return begins || ends_with(last, grammar_.sentence_end) ? std::nullopt : std::optional(row);
  }

  /// Whether what comes behind a head is not of its printed line: it does not fit, or it fills one of its own.
  [[nodiscard]] bool ends_there(std::size_t head, Row const& onward) const {
    constexpr double k_full = 0.93;
    if (std::ranges::all_of(onward.parts, [&](std::size_t part) { return is_head(part); })) return true;
    auto next = head + 1;
    while (next < lines_.size() && lines_[next].blank()) ++next;
    return onward.ems < k_full * rows_.column && collect(next).ems > k_full * rows_.column;
  }

  /// The line before, on the same page and no farther than lines of a paragraph are.
  [[nodiscard]] std::optional<std::size_t> previous_line(std::size_t at) const {
    std::size_t gap = 0;
    while (at-- > 0 && !lines_[at + 1].page_start) {
      if (!lines_[at].blank()) return at;
      if (++gap > rows_.usual_gap) break;
    }
    return std::nullopt;
  }

  /// Parts that end with a sign come first, from the right; the others follow from the left.
  [[nodiscard]] std::vector<std::size_t> by_height(Row const& row) const {
    std::vector<std::size_t> heads;
    std::vector<std::size_t> rest;
    for (auto const part : row.parts) (is_head(part) ? heads : rest).push_back(part);
    std::ranges::reverse(rest);
    std::vector<std::size_t> order;
    auto next = rest.begin();
    bool const turned = heads.size() == 2 && begins_word(heads[0]) && !begins_word(heads[1]);
    if (turned) std::ranges::reverse(heads);
    for (auto const head : heads) {
      order.push_back(head);
      // More follows the last head, too.
      bool const spare = std::distance(next, rest.end()) > 1 || head == heads.back();
      if (!turned && next != rest.end() && spare) order.push_back(*next++);
    }
    order.insert(order.end(), next, rest.end());
    if (order.size() > 1 && paragraph_number(lines_[row.parts.front()].view())) order = row.parts;
    return order;
  }

  /// The line is nothing but the beginning of a word.
  [[nodiscard]] bool begins_word(std::size_t line) const {
    auto const text = lines_[line].view();
    auto const word = text.substr(0, *signs_at_end(text) - 1);
    return word.find(' ') == std::string_view::npos && word_goes_on(word);
  }

  /// Gives the signs that stand alone to the parts that begin with their words.
  void share(Row const& row, std::vector<Line*> const& order) {
    std::vector<Line*> open;
    for (std::size_t at = 0; at < order.size(); ++at) {
      bool const after_signs = at > 0 && signs_at_end(order[at - 1]->view());
      if (!after_signs && (at > 0 || order.size() == 1)) open.push_back(order[at]);
    }
    if (open.empty()) open.push_back(order.back());
    // The signs stand in the order of the source, as the parts do: from the left.
    std::ranges::reverse(open);
    for (auto const sign : row.signs) {
      auto const signs = lines_[sign].view();
      auto found = std::ranges::find_if(open, [&](Line const* part) { return suit(signs, part->view()); });
      if (found == open.end()) found = std::prev(open.end());
      give_signs(source_, lines_[sign], 0, **found);
      if (open.size() > 1) open.erase(found);
    }
  }

  /// A number that comes behind the first line of its paragraph goes before it: that line fills the column without
  /// ending a sentence, and the one before it ended one.
  void number(std::size_t at) {
    auto last = at;
    while (last > 0 && lines_[last - 1].blank()) --last;
    if (last == 0 || at - last > rows_.usual_gap || lines_[at].page_start) return;
    --last;
    auto first = last;
    double ems = lines_[last].ems;
    for (auto before = last; before-- > 0 && (lines_[before].blank() || lines_[before].row_goes_on);) {
      if (lines_[before].blank()) continue;
      first = before;
      ems += lines_[before].ems;
    }
    constexpr double k_full = 0.72;
    if (ems < k_full * rows_.column || ends_with(lines_[last].view(), grammar_.sentence_end)) return;
    auto earlier = first;
    while (earlier > 0 && lines_[earlier - 1].blank()) --earlier;
    if (earlier == 0 || is_number(lines_[earlier - 1].view())) return;
    auto const before = lines_[earlier - 1].view();
    if (!ends_with(before, grammar_.sentence_end) &&
        !(ends_with(before, grammar_.clause_end) && paragraph_number(lines_[at].view()) == 1))
      return;
    std::vector<std::size_t> slots{first};
    std::vector<Line*> order{&lines_[at]};
    for (auto part = first; part <= last; ++part) {
      if (lines_[part].blank()) continue;
      order.push_back(&lines_[part]);
      if (part != first) slots.push_back(part);
    }
    slots.push_back(at);
    unite(order);
    lines_[at].page_start = lines_[first].page_start;
    lines_[first].page_start = false;
    std::vector<Line> moved;
    moved.reserve(order.size());
    for (auto* line : order) moved.push_back(std::move(*line));
    for (std::size_t slot = 0; slot < slots.size(); ++slot) lines_[slots[slot]] = std::move(moved[slot]);
  }

  [[nodiscard]] Line* next_line(std::size_t at) {
    while (at < lines_.size() && lines_[at].blank()) ++at;
    return at < lines_.size() && !lines_[at].page_start ? &lines_[at] : nullptr;
  }

  /// Puts the parts into their order, in the places that they have.
  void rearrange(Row const& row, std::vector<std::size_t> const& order) {
    if (order.size() < 2) return;
    bool const page_start = std::ranges::any_of(order, [&](std::size_t part) { return lines_[part].page_start; });
    std::vector<Line> parts;
    parts.reserve(order.size());
    for (auto const part : order) parts.push_back(std::move(lines_[part]));
    for (std::size_t at = 0; at < parts.size(); ++at) {
      parts[at].page_start = page_start && at == 0;
      lines_[row.parts[at]] = std::move(parts[at]);
    }
  }

  Source const& source_;
  std::vector<Line> lines_;
  profile::Grammar const& grammar_;
  Rows rows_;
  std::vector<bool> mended_;  ///< for each line, whether its place was found by its columns
};

}  // namespace

std::vector<Line> mend_rows(Source const& source, std::vector<Line> lines, profile::Grammar const& grammar) {
  if (grammar.language->direction != "rtl") return lines;
  return Mender(source, std::move(lines), grammar).run();
}

}  // namespace resolute::text
