// What was decided about the lines of a page takes the place of what was found.
#include <fmt/format.h>

#include <algorithm>

#include "corrections/line_kinds.hpp"
#include "text/characters.hpp"
#include "text/decided_notes.hpp"
#include "text/decisions.hpp"

namespace resolute::text {
namespace {

std::uint32_t offset(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

LineIs const* line_is(Placed const& placed) {
  return std::get_if<LineIs>(&placed.correction->decision);
}

Part whole(Page const& page, std::size_t line) {
  return {line, 0, page.lines[line].text.size()};
}

Part without_blanks(Page const& page, Part part) {
  auto const text = page.text(part.line);
  while (part.begin < part.end && text[part.begin] == ' ') ++part.begin;
  while (part.end > part.begin && text[part.end - 1] == ' ') --part.end;
  return part;
}

/// The cells of a line by its wide blanks.
std::vector<std::vector<Part>> cells_by_gaps(Page const& page, std::size_t line) {
  std::vector<std::vector<Part>> cells;
  auto rest = whole(page, line);
  for (auto const& gap : page.lines[line].gaps) {
    cells.push_back({without_blanks(page, {line, rest.begin, gap.at})});
    rest.begin = gap.at;
  }
  cells.push_back({without_blanks(page, rest)});
  return cells;
}

/// The cells of a line by their texts; none when the line does not consist of them.
std::vector<std::vector<Part>> cells_by_texts(Page const& page, std::size_t line,
                                              std::vector<std::string> const& texts) {
  std::vector<std::vector<Part>> cells;
  auto const view = page.text(line);
  std::size_t at = 0;
  for (auto const& text : texts) {
    while (at < view.size() && view[at] == ' ') ++at;
    auto const wanted = fold_blanks(text);
    if (!view.substr(at).starts_with(wanted)) return {};
    cells.emplace_back();
    if (!wanted.empty()) cells.back().push_back({line, offset(at), offset(at + wanted.size())});
    at += wanted.size();
  }
  return at == view.size() ? cells : std::vector<std::vector<Part>>();
}

void dissolve_row(Page& page, std::size_t line) {
  if (auto const row = page.rows[line]; row != 0) std::ranges::replace(page.rows, row, 0U);
}

/// The stretch that the n-th occurrence of a mark takes in a line, with its brackets.
std::optional<Part> find_mark(Page const& page, std::size_t line, MarkIs const& mark) {
  auto const text = page.text(line);
  auto const digit = [&](std::size_t at) { return at < text.size() && is_digit(static_cast<unsigned char>(text[at])); };
  bool const number = is_digit(static_cast<unsigned char>(mark.mark.front()));
  std::uint32_t seen = 0;
  for (auto at = text.find(mark.mark); at != std::string_view::npos; at = text.find(mark.mark, at + 1)) {
    auto end = at + mark.mark.size();
    bool const inside_number = number && ((at > 0 && digit(at - 1)) || digit(end));
    if (inside_number || ++seen < mark.occurrence) continue;
    auto begin = at;
    bool const round = begin > 0 && end < text.size() && text[begin - 1] == '(' && text[end] == ')';
    bool const square = begin > 0 && end < text.size() && text[begin - 1] == '[' && text[end] == ']';
    if (round || square) --begin;
    if (round || square || (end < text.size() && text[end] == '/')) ++end;
    return Part{line, offset(begin), offset(end)};
  }
  return std::nullopt;
}

}  // namespace

void Decisions::decide_furniture(Page& page) {
  for (auto const& placed : placed_) {
    auto const* decided = line_is(placed);
    if (decided == nullptr) continue;
    auto& role = page.roles[placed.line];
    bool const furniture = decided->kind == LineKind::furniture;
    if (furniture || role == LineRole::furniture) {
      role = furniture ? LineRole::furniture : LineRole::body;
      page.furniture[placed.line] = furniture ? Furniture::decided : Furniture::none;
      page.rules[placed.line] = false;
    }
    if (page.job_line == placed.line && decided->kind != LineKind::job_number) page.job_line = k_no_line;
  }
}

void Decisions::decide_notes(Page& page) {
  auto const placed = placed_;  // a refusal clears them
  for (auto const& [correction, line] : placed) {
    if (auto const* mark = std::get_if<MarkIs>(&correction->decision); mark != nullptr && !mark->note)
      continue_note(page, line, mark->mark);
    auto const* decided = std::get_if<LineIs>(&correction->decision);
    if (decided == nullptr || decided->kind == LineKind::furniture) continue;
    if (decided->kind != LineKind::note)
      release_note(page, line);
    else if (!make_note(page, line))
      refuse(*correction, "no mark of a note stands at its beginning, and no note before it");
  }
}

void Decisions::decide_rows(Page& page) {
  auto const placed = placed_;
  for (auto const& [correction, line] : placed) {
    auto const* decided = std::get_if<LineIs>(&correction->decision);
    if (decided == nullptr) continue;
    dissolve_row(page, line);
    if (!corrections::is_row(decided->kind)) continue;
    TableRow row;
    row.header = decided->kind == LineKind::table_header;
    row.cells = decided->cells.empty() ? cells_by_gaps(page, line) : cells_by_texts(page, line, decided->cells);
    if (row.cells.empty()) return refuse(*correction, "the line does not consist of these cells");
    page.table_rows.push_back(std::move(row));
    page.rows[line] = offset(page.table_rows.size());
  }
}

void Decisions::decide_marks(Page& page) {
  auto const placed = placed_;
  for (auto const& [correction, line] : placed) {
    auto const* decided = std::get_if<MarkIs>(&correction->decision);
    if (decided == nullptr || !page.is_body(line)) continue;
    auto const part = find_mark(page, line, *decided);
    if (!part) return refuse(*correction, fmt::format("the mark {} does not stand in it", decided->mark));
    page.decided_marks.push_back({*part, decided->mark, decided->note});
  }
}

void Decisions::set_break(Page& page, Placed const& placed, std::size_t line, bool begins) {
  auto const& correction = *placed.correction;
  if (line >= page.lines.size() || !page.is_body(line))
    return refuse(correction, "no text of the document stands there");
  auto& decided = page.breaks[line];
  if (decided && *decided != begins) return refuse(correction, "another correction decides the opposite");
  if (!begins) {
    auto before = line;
    while (before > 0 && (!page.is_body(before - 1) || before - 1 == page.job_line)) --before;
    // Columns of a masthead: what stands behind the line is the other column.
    if (before == 0 || !ends_[before - 1]) return refuse(correction, "the line before it cannot go on there");
  }
  decided = begins;
}

void Decisions::decide_breaks(Page& page) {
  if (placed_.empty()) return;
  page.breaks.assign(page.lines.size(), std::nullopt);
  auto const next_body = [&](std::size_t line) {
    do {
      ++line;
    } while (line < page.lines.size() && (!page.is_body(line) || line == page.job_line));
    return line;
  };
  auto const placed = placed_;
  for (auto const& one : placed) {
    auto const& decision = one.correction->decision;
    if (auto const* decided = line_is(one)) {
      if (corrections::begins_paragraph(decided->kind)) set_break(page, one, one.line, true);
      if (decided->kind == LineKind::continuation) set_break(page, one, one.line, false);
    } else if (auto const* joined = std::get_if<Joined>(&decision)) {
      set_break(page, one, joined->neighbour == Side::before ? one.line : next_body(one.line), false);
    } else if (auto const* parted = std::get_if<Parted>(&decision)) {
      set_break(page, one, parted->side == Side::before ? one.line : next_body(one.line), true);
    } else if (std::holds_alternative<Cut>(decision)) {
      set_break(page, one, one.line + 1, true);
    }
  }
}

}  // namespace resolute::text
