#include "formats/html/tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

using Row = std::vector<model::Cell>;

bool is_head(Row const& row) {
  return !row.empty() && std::ranges::all_of(row, &model::Cell::header);
}

std::string span(std::uint16_t cells) {
  return cells > 1 ? fmt::format("{}", cells) : std::string();
}

void write_cell(Markup& out, Page const& page, model::Cell const& cell, std::string_view scope, Place place) {
  // An empty cell is the head of nothing.
  bool const head = cell.header && !cell.content.empty();
  out.open(head ? "th" : "td", {{"class", cell.header ? "akn-th" : "akn-td"},
                                {"scope", head ? std::string(scope) : ""},
                                {"colspan", span(cell.columns)},
                                {"rowspan", span(cell.rows)}});
  write_blocks(out, page, cell.content, {place.level, false});
  out.close_line();
}

void write_rows(Markup& out, Page const& page, std::string_view group, std::string_view scope,
                std::vector<Row>::const_iterator from, std::vector<Row>::const_iterator to, Place place) {
  if (from == to) return;
  out.open(group);
  out.line();
  for (auto row = from; row != to; ++row) {
    out.open("tr", {{"class", "akn-tr"}});
    out.line();
    for (auto const& cell : *row) write_cell(out, page, cell, scope, place);
    out.close_line();
  }
  out.close_line();
}

}  // namespace

void write_table(Markup& out, Page const& page, model::NodeId id, model::Table const& table, Place place) {
  auto const caption = model::plain_text(table.caption);
  // A table may be wider than a phone: it scrolls inside this frame, which the keyboard must reach.
  // It is no landmark: a page may have many of them.
  out.open("div", {{"class", "table-frame"},
                   {"role", "group"},
                   {"aria-label", caption.empty() ? std::string(page.label("table")) : caption},
                   {"tabindex", "0"}});
  out.line();
  out.open("table", page.attributes("akn-table", id));
  out.line();
  if (!table.caption.empty()) {
    out.open("caption", {{"class", "akn-caption"}});
    write_inlines(out, page, table.caption);
    out.close_line();
  }
  auto const body = std::ranges::find_if_not(table.rows, is_head);
  write_rows(out, page, "thead", "col", table.rows.begin(), body, place);
  write_rows(out, page, "tbody", "row", body, table.rows.end(), place);
  out.close_line();
  out.close_line();
}

}  // namespace resolute::formats::html
