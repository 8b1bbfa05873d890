// Where the source keeps the columns of the page, the parts of a printed line that a vowel sign broke stand in lines
// below each other, or side by side, but each in its columns: no two of them overlap.
#include <algorithm>
#include <cmath>
#include <span>

#include "text/bidi.hpp"
#include "text/characters.hpp"
#include "text/row_signs.hpp"
#include "text/rows.hpp"

namespace resolute::text {
namespace {

/// Columns are those of a fixed pitch and differ a little from those of the print.
constexpr int k_overlap = 4;

bool apart(Line const& a, Line const& b) {
  return a.indent + a.width <= b.indent + k_overlap || b.indent + b.width <= a.indent + k_overlap;
}

bool is_sign(Line const& line) {
  return signs_at_end(line.view()) == 0U;
}

/// The parts of a line that stand side by side.
std::vector<Line> parts_of(Source const& source, Line const& line) {
  auto const ranges = side_by_side(source.text, line.whole);
  if (ranges.size() < 2) return {line};
  std::vector<Line> parts;
  for (auto const range : ranges) {
    auto part = line_part(source, line, range);
    if (!part.blank()) parts.push_back(std::move(part));
  }
  return parts;
}

/// The part, other than the first in reading order, whose right edge is nearest to the sign.
Line* owner(Line const& sign, std::vector<Line*> const& order) {
  Line* best = nullptr;
  double nearest = 0;
  for (std::size_t at = 0; at < order.size(); ++at) {
    auto const& part = *order[at];
    if ((at == 0 && order.size() > 1) || first_word(part.view()).empty()) continue;
    double distance = std::abs(part.indent + part.width - sign.indent);
    constexpr double k_unsuited = 15;
    if (!suit(sign.view(), part.view())) distance += k_unsuited;
    if (best == nullptr || distance < nearest) {
      best = order[at];
      nearest = distance;
    }
  }
  return best;
}

struct Row {
  std::vector<Line> signs;
  std::vector<Line> parts;
  double ems = 0;
  std::size_t end = 0;
  bool broken = false;  ///< by a sign
};

/// Adds the parts of one line; false when they belong to another printed line.
bool add(Row& row, std::vector<Line> parts, Rows const& rows) {
  double ems = 0;
  for (auto const& part : parts) {
    if (is_sign(part)) continue;
    ems += part.ems;
    if (std::ranges::any_of(row.parts, [&](Line const& other) { return !apart(part, other); })) return false;
  }
  if (row.ems + ems > k_together * rows.column) return false;
  row.ems += ems;
  for (auto& part : parts) {
    row.broken = row.broken || signs_at_end(part.view());
    auto& into = is_sign(part) ? row.signs : row.parts;
    into.push_back(std::move(part));
  }
  return true;
}

/// Whether a vowel sign may be in the text or in what it was made of: of these, or of the forms that stand for them.
bool may_have_sign(Source const& source, Line const& line) {
  auto const sign = [](auto byte, auto behind) {
    return ((byte == 0xD9) & (behind >= 0x8B)) | ((byte == 0xEF) & (behind == 0xB9));
  };
  for (auto const text : {line.view(), source.slice(line.whole)})
    if (find_pair(text, 0, sign) < text.size()) return true;
  return false;
}

Row collect(Source const& source, std::vector<Line> const& lines, std::size_t begin, Rows const& rows) {
  Row row;
  for (row.end = begin; row.end < lines.size() && row.parts.size() < k_most_parts; ++row.end) {
    // A part may stand above the line with the sign, but not far.
    if (!row.broken && row.end > begin + 1) break;
    auto const& line = lines[row.end];
    if (line.blank() || (row.end > begin && line.page_start)) break;
    if (!add(row, parts_of(source, line), rows)) break;
  }
  return row;
}

/// Cells of a table are far from each other; a number is, too, from its text.
bool is_table(std::vector<Line> const& parts) {
  constexpr int k_far = 9;
  constexpr std::size_t k_number = 10;
  for (std::size_t at = 1; at < parts.size(); ++at) {
    bool const number = at == 1 && parts[0].view().size() <= k_number;
    if (!number && parts[at].indent + parts[at].width + k_far < parts[at - 1].indent) return true;
  }
  return false;
}

}  // namespace

std::optional<Mended> mend_by_columns(Source const& source, std::vector<Line>& lines, std::size_t begin,
                                      Rows const& rows) {
  // It is one of the first two that has the sign, or there is none.
  auto const first = std::span(lines).subspan(begin, std::min<std::size_t>(2, lines.size() - begin));
  if (std::ranges::none_of(first, [&](Line const& line) { return may_have_sign(source, line); })) return std::nullopt;
  auto row = collect(source, lines, begin, rows);
  if (!row.broken || row.parts.empty()) return std::nullopt;
  std::ranges::stable_sort(row.parts, std::ranges::greater{}, &Line::indent);
  if (is_table(row.parts)) return std::nullopt;
  std::vector<Line*> order;
  for (auto& part : row.parts) order.push_back(&part);
  for (auto& sign : row.signs)
    if (auto* const part = owner(sign, order)) give_signs(source, sign, 0, *part);
  if (std::ranges::any_of(row.signs, [](Line const& sign) { return !sign.blank(); })) return std::nullopt;
  auto after = row.end;
  while (after < lines.size() && lines[after].blank()) ++after;
  settle_ends(source, order, after < lines.size() && !lines[after].page_start ? &lines[after] : nullptr);
  unite(order);
  order.front()->page_start = lines[begin].page_start;
  return Mended{std::move(row.parts), row.end};
}

}  // namespace resolute::text
