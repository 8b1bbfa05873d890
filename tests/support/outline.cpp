#include "support/outline.hpp"

#include <doctest/doctest.h>

#include <array>

#include "resolute/visit.hpp"
#include "support/text.hpp"

namespace support {
namespace {

using namespace resolute::model;

constexpr std::array k_fields{
    "publisher", "issuing body", "subsidiary body", "document type", "symbol",       "distribution", "issue date",
    "original",  "session",      "session dates",   "agenda item",   "agenda title", "job number",   "adoption",
    "proponent", "number",       "title",           "formula",       "meeting",      "closing date", "other",
};
constexpr std::array k_sections{"part", "section", "title", "division", "article", "rule", "preambular part"};

class Outline {
 public:
  std::string run(Document const& document) {
    component(document.text, 0);
    return std::move(out_);
  }

 private:
  void line(std::size_t depth, std::string const& name, std::string const& text) {
    out_ += std::string(2 * depth, ' ') + name + (text.empty() || name.empty() ? "" : " ") + text + "\n";
  }

  void component(Component const& one, std::size_t depth) {
    division("cover", one.cover, depth);
    division("preface", one.preface, depth);
    division("preamble", one.preamble, depth);
    division("main", one.main, depth);
    for (auto const& part : one.parts) {
      line(depth, "part", part.label);
      component(part, depth + 1);
    }
    division("conclusions", one.conclusions, depth);
    for (auto const& note : one.notes) holder(depth, "note " + note.mark + printed(note), note.content);
    for (auto const& annex : one.annexes) {
      line(depth, "annex", annex.label);
      component(annex, depth + 1);
    }
  }

  static std::string printed(Note const& note) { return note.printed.empty() ? "" : " (" + note.printed + ")"; }

  void division(std::string const& name, Blocks const& content, std::size_t depth) {
    if (content.empty()) return;
    line(depth, name, "");
    blocks(content, depth + 1);
  }

  void blocks(Blocks const& content, std::size_t depth) {
    for (auto const& one : content) block(one, depth);
  }

  /// What holds paragraphs: the first of them on its own line.
  void holder(std::size_t depth, std::string const& name, Blocks const& content) {
    auto const* first = content.empty() ? nullptr : std::get_if<Paragraph>(&content.front().node);
    line(depth, name, first != nullptr ? show(first->content) : "");
    for (std::size_t at = first != nullptr ? 1 : 0; at < content.size(); ++at) block(content[at], depth + 1);
  }

  static std::string with(std::string const& name, std::string const& number) {
    return number.empty() ? name : name + " " + number;
  }

  void block(Block const& one, std::size_t depth) {
    std::visit(overloaded{
                   [&](Field const& field) {
                     line(depth, with(k_fields.at(static_cast<std::size_t>(field.kind)), field.number),
                          show(field.content));
                   },
                   [&](Paragraph const& paragraph) { line(depth, "text", show(paragraph.content)); },
                   [&](Section const& section) {
                     line(depth, with(k_sections.at(static_cast<std::size_t>(section.kind)), section.number),
                          show(section.heading));
                     blocks(section.content, depth + 1);
                   },
                   [&](Clause const& clause) {
                     bool const operative = clause.kind == ClauseKind::operative;
                     holder(depth, with(operative ? "operative" : "preambular", clause.number), clause.content);
                   },
                   [&](List const& list) {
                     for (auto const& item : list.items) holder(depth, "item " + item.marker, item.content);
                   },
                   [&](Table const& table) {
                     for (auto const& row : table.rows) line(depth, "row", cells(row));
                   },
                   [&](Vote const& vote) { line(depth, "vote", show(vote.content)); },
                   [&](Quotation const& quotation) {
                     line(depth, "quotation", "");
                     blocks(quotation.content, depth + 1);
                   },
                   [&](Unrecognised const& text) { line(depth, "unrecognised", show(text.content)); },
               },
               one.node);
  }

  static std::string cells(std::vector<Cell> const& row) {
    std::string out;
    for (auto const& cell : row) {
      if (!out.empty()) out += " | ";
      for (auto const& one : cell.content)
        if (auto const* paragraph = std::get_if<Paragraph>(&one.node)) out += show(paragraph->content);
    }
    return out;
  }

  std::string out_;
};

}  // namespace

std::string outline(Document const& document) {
  return Outline().run(document);
}

std::string outline(std::string_view text) {
  auto const reading = read(text);
  for (auto const& one : reading.diagnostics) FAIL_CHECK(one.code << ": " << one.message);
  return "\n" + outline(reading.document);
}

std::string diagnostics(std::string_view text) {
  std::string out;
  for (auto const& one : read(text).diagnostics) out += std::string(one.code) + " ";
  return out;
}

}  // namespace support
