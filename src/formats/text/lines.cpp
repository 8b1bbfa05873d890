#include "formats/text/lines.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "formats/table_grid.hpp"
#include "formats/text/masthead.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::formats::plain {
namespace {

/// The notes in the order of their numbers, where all have a number and no two the same: a note that nothing calls
/// stands among the others. Else as they come.
std::vector<model::Note const*> by_number(std::vector<model::Note const*> notes) {
  std::map<int, model::Note const*> sorted;
  for (auto const* note : notes)
    if (auto const value = text::mark_value(note->mark); value > 0) sorted[value] = note;
  if (sorted.size() != notes.size()) return notes;
  notes.clear();
  for (auto const& [number, note] : sorted) notes.push_back(note);
  return notes;
}

/// "III", "二", "أولا": a numeral that no sign parts from the heading behind it. It has a line of its own.
bool is_bare_numeral(std::string_view number) {
  return !number.empty() && text::is_letter(text::before(number, number.size()));
}

class LineWriter {
 public:
  explicit LineWriter(std::string_view line_break) : line_break_(line_break) {}

  std::string document(model::Document const& document) {
    component(document.text);
    auto const notes = model::notes(document);
    if (!notes.empty()) empty_line();
    for (auto const* note : by_number(notes)) marked('[' + note->mark + "] ", note->content, 1);
    return std::move(out_);
  }

  /// The lines of a cell as one.
  std::string cell(model::Blocks const& content) {
    blocks(content, 0);
    std::ranges::replace(out_, '\t', ' ');
    std::ranges::replace(out_, '\n', ' ');
    if (!out_.empty()) out_.pop_back();
    return std::move(out_);
  }

 private:
  void component(model::Component const& one) {
    if (one.kind != model::ComponentKind::main) empty_line();
    line(0, one.label);
    cover(one.cover);
    for (auto const* part : {&one.preface, &one.preamble, &one.main, &one.conclusions}) blocks(*part, 1);
    for (auto const* components : {&one.parts, &one.annexes})
      for (auto const& inner : *components) component(inner);
  }

  /// The masthead, an empty line, and what else stands on the cover page.
  void cover(model::Blocks const& all) {
    auto const end = std::ranges::find_if_not(all, is_masthead);
    for (auto at = all.begin(); at != end; ++at) {
      auto text = field_text(*at);
      if (at + 1 != end && share_line(*at, at[1])) text += '\t' + field_text(*++at);
      line(0, text);
    }
    if (end != all.begin()) empty_line();
    blocks({end, all.end()}, 1);
  }

  /// `depth`: how many tabs stand before running text; headings and what has a number stand one to the left.
  void blocks(model::Blocks const& all, int depth) {
    for (auto const& block : all) std::visit([&](auto const& node) { put(node, depth); }, block.node);
  }

  void put(model::Field const& field, int depth) {
    auto const text = joined(field.number, text_of(field.content));
    line(field.kind == model::FieldKind::enacting_formula ? depth : depth - 1, text);
  }
  void put(model::Paragraph const& paragraph, int depth) {
    auto const text = text_of(paragraph.content);
    if (!text.empty() && !marker_.empty())
      out_ += std::exchange(marker_, {}) + text + '\n';
    else
      line(depth, text);
  }
  void put(model::Vote const& vote, int depth) { line(depth - 1, text_of(vote.content)); }
  void put(model::Unrecognised const& text, int depth) { line(depth - 1, text_of(text.content)); }
  void put(model::Section const& section, int depth) {
    auto const heading = text_of(section.heading);
    if (is_bare_numeral(section.number)) {
      line(depth - 1, section.number);
      line(depth - 1, heading);
    } else {
      line(depth - 1, joined(section.number, heading));
    }
    blocks(section.content, depth);
  }
  void put(model::Clause const& clause, int depth) {
    if (clause.number.empty())
      blocks(clause.content, depth);
    else
      marked(tabs(depth - 1) + clause.number + '\t', clause.content, depth);
  }
  void put(model::List const& list, int depth) {
    for (auto const& item : list.items)
      marked(tabs(depth) + item.marker + (item.marker.empty() ? "" : " "), item.content, depth + 1);
  }
  void put(model::Table const& table, int depth) {
    line(depth - 1, text_of(table.caption));
    for (auto const& row : grid_of(table)) line(0, row_text(row));
  }
  void put(model::Quotation const& quotation, int depth) { blocks(quotation.content, depth + 1); }

  /// The marker waits for the first paragraph and has a line of its own when none comes.
  void marked(std::string marker, model::Blocks const& content, int depth) {
    put_marker();
    marker_ = std::move(marker);
    blocks(content, depth);
    put_marker();
  }

  void put_marker() {
    auto marker = std::exchange(marker_, {});
    marker.erase(marker.find_last_not_of(" \t") + 1);
    if (!marker.empty()) out_ += marker + '\n';
  }

  void line(int depth, std::string const& text) {
    if (text.empty()) return;
    put_marker();
    out_ += tabs(depth) + text + '\n';
  }

  void empty_line() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }

  [[nodiscard]] std::string field_text(model::Block const& block) const {
    auto const& field = std::get<model::Field>(block.node);
    return joined(field.number, text_of(field.content));
  }

  /// Cells with tabs between them; none behind the last that has text.
  [[nodiscard]] std::string row_text(GridRow const& row) const {
    std::string out;
    for (auto const* cell : row) {
      if (cell != nullptr) out += LineWriter(line_break_).cell(cell->content);
      out += '\t';
    }
    out.erase(out.find_last_not_of('\t') + 1);
    return out;
  }

  /// The text of an owner; a forced break at its ends parts nothing.
  [[nodiscard]] std::string text_of(model::Inlines const& all) const {
    auto out = inlines(all);
    out.erase(out.find_last_not_of(' ') + 1);
    return out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
  }

  [[nodiscard]] std::string inlines(model::Inlines const& all) const {
    std::string out;
    for (auto const& one : all)
      std::visit(model::overloaded{[&](model::Text const& text) { out += text.value; },
                                   [&](model::LineBreak const&) { out += line_break_; },
                                   [&](model::NoteCall const& call) { out += '[' + call.mark + ']'; },
                                   [&](auto const& around) { out += inlines(around.content); }},
                 one.node);
    return out;
  }

  static std::string tabs(int count) {
    std::string out(static_cast<std::size_t>(std::max(count, 0)), '\t');
    return out;
  }

  static std::string joined(std::string const& number, std::string const& text) {
    return number + (number.empty() || text.empty() ? "" : " ") + text;
  }

  std::string_view line_break_;
  std::string marker_;  ///< of a paragraph, item or note whose text is still to come, with its tabs
  std::string out_;
};

}  // namespace

std::string lines(model::Document const& document, std::string_view line_break) {
  return LineWriter(line_break).document(document);
}

}  // namespace resolute::formats::plain
