#include "formats/markdown/tables.hpp"

#include <algorithm>
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
  void put(model::Clause const& clause) {
    number_ = clause.number;
    all(clause.content);
  }
  void put(model::List const& list) {
    for (auto const& item : list.items) {
      number_ = item.marker;
      all(item.content);
    }
  }
  void put(model::Table const& table) {
    line(table.caption);
    for (auto const& row : table.rows)
      for (auto const& cell : row) all(cell.content);
  }

  void numbered(std::string const& number, model::Inlines const& content) {
    number_ = number;
    line(content);
  }

  void line(model::Inlines const& content) {
    auto text = write_text(context_, content, Setting::table_cell);
    if (!number_.empty()) text = escape(std::exchange(number_, {}), {false, false, true}) + ' ' + text;
    if (text.empty()) return;
    if (!out_.empty()) out_ += "<br>";
    out_ += text;
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

}  // namespace

std::string write_table(Context context, model::Table const& table) {
  auto out = write_text(context, table.caption, Setting::paragraph, true);
  auto lines = lines_of(context, table);
  std::size_t columns = 0;
  for (auto const& line : lines) columns = std::max(columns, line.size());
  if (columns == 0) return out;
  // A pipe table has one head row, and must have it.
  if (!std::ranges::all_of(table.rows.front(), &model::Cell::header)) lines.insert(lines.begin(), Line{});
  std::string rows = pipe_row(lines.front(), columns) + "\n|";
  for (std::size_t at = 0; at < columns; ++at) rows += " --- |";
  for (auto line = lines.begin() + 1; line != lines.end(); ++line) rows += '\n' + pipe_row(*line, columns);
  append_block(out, rows);
  return out;
}

}  // namespace resolute::formats::markdown
