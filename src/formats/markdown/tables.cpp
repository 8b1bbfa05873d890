#include "formats/markdown/tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/markdown/escape.hpp"
#include "formats/table_grid.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

using Line = std::vector<std::string>;

/// A cell is one line: its blocks are parted by breaks.
class CellWriter {
 public:
  explicit CellWriter(Context context) : context_(context) {}

  std::string run(model::Blocks const& blocks) {
    all(blocks);
    return std::move(out_);
  }

 private:
  void all(model::Blocks const& blocks) {
    for (auto const& block : blocks) std::visit([this](auto const& node) { put(node); }, block.node);
  }

  void put(model::Paragraph const& paragraph) { line(paragraph.content); }
  void put(model::Vote const& vote) { line(vote.content); }
  void put(model::Unrecognised const& text) { line(text.content); }
  void put(model::Field const& field) { numbered(field.number, field.content); }
  void put(model::Quotation const& quotation) { all(quotation.content); }
  void put(model::Section const& section) {
    numbered(section.number, section.heading);
    all(section.content);
  }
  void put(model::Clause const& clause) { numbered(clause.number, clause.content); }
  void put(model::List const& list) {
    for (auto const& item : list.items) numbered(item.marker, item.content);
  }
  void put(model::Table const& table) {
    line(table.caption);
    for (auto const& row : table.rows)
      for (auto const& cell : row) all(cell.content);
  }

  void numbered(std::string const& number, model::Inlines const& content) {
    put_number();
    number_ = number;
    line(content);
    put_number();
  }

  void numbered(std::string const& number, model::Blocks const& content) {
    put_number();
    number_ = number;
    all(content);
    put_number();
  }

  /// A number that has no text behind it.
  void put_number() {
    if (!number_.empty()) add(escaped(std::exchange(number_, {})));
  }

  void line(model::Inlines const& content) {
    auto const text = write_text(context_, content, Setting::table_cell);
    if (text.empty()) return;
    add(number_.empty() ? text : escaped(std::exchange(number_, {})) + ' ' + text);
  }

  void add(std::string const& text) {
    if (!out_.empty()) out_ += " <br>";
    out_ += text;
  }

  [[nodiscard]] std::string escaped(std::string const& number) const {
    auto edges = context_.edges();
    edges.in_table = true;
    edges.next = ' ';
    return escape(number, edges);
  }

  Context context_;
  /// Waits for the text that it stands before.
  std::string number_;
  std::string out_;
};

/// The texts of the cells; what a wide or high cell covers beside its first place is empty.
std::vector<Line> lines_of(Context context, model::Table const& table) {
  std::vector<Line> lines;
  for (auto const& row : grid_of(table)) {
    auto& line = lines.emplace_back();
    for (auto const* cell : row) line.push_back(cell == nullptr ? "" : CellWriter(context).run(cell->content));
  }
  return lines;
}

std::string pipe_row(Line const& cells, std::size_t columns) {
  std::string out = "|";
  for (std::size_t at = 0; at < columns; ++at) out += at < cells.size() ? ' ' + cells[at] + " |" : "  |";
  return out;
}

std::string pipe_table(Context context, model::Table const& table) {
  auto lines = lines_of(context, table);
  std::size_t columns = 0;
  for (auto const& line : lines) columns = std::max(columns, line.size());
  if (columns == 0) return "";
  // A pipe table has one head row, and must have it.
  if (!std::ranges::all_of(table.rows.front(), &model::Cell::header)) lines.insert(lines.begin(), Line{});
  std::string rows = pipe_row(lines.front(), columns) + "\n|";
  for (std::size_t at = 0; at < columns; ++at) rows += " --- |";
  for (auto line = lines.begin() + 1; line != lines.end(); ++line) rows += '\n' + pipe_row(*line, columns);
  return rows;
}

std::string html_tag(model::Cell const& cell) {
  std::string out = cell.header ? "<th" : "<td";
  if (cell.columns > 1) out += fmt::format(" colspan=\"{}\"", cell.columns);
  if (cell.rows > 1) out += fmt::format(" rowspan=\"{}\"", cell.rows);
  return out + '>';
}

/// Markdown goes on in a cell behind an empty line: so notes are links there, too, and a reader that drops HTML keeps
/// the text.
std::string html_table(Context context, model::Table const& table, int level) {
  std::string out = "<table>";
  for (auto const& row : table.rows) {
    out += "\n<tr>";
    for (auto const& cell : row) {
      auto const content = write_blocks(context, cell.content, level);
      out += '\n' + html_tag(cell) + (content.empty() ? "" : "\n\n" + content + "\n\n");
      out += cell.header ? "</th>" : "</td>";
    }
    out += "\n</tr>";
  }
  return out + "\n</table>";
}

}  // namespace

std::string write_table(Context context, model::Table const& table, int level) {
  auto out = write_text(context, table.caption, Setting::paragraph, true);
  if (table.rows.empty()) return out;
  append_block(out, has_pipe_tables(context.flavour) ? pipe_table(context, table) : html_table(context, table, level));
  return out;
}

}  // namespace resolute::formats::markdown
