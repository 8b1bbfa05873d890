#include "support/dump.hpp"

#include <fmt/format.h>

#include "resolute/visit.hpp"

namespace support {
namespace {

using namespace resolute::model;

class Dumper {
 public:
  std::vector<std::string> run(Document const& document) {
    meta(document.meta);
    component(document.text);
    return std::move(lines_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    lines_.push_back(std::string(2 * depth_, ' ') + fmt::format(format, std::forward<Args>(args)...));
  }

  template <class T>
  void fact(char const* name, std::optional<Known<T>> const& known) {
    if (!known) return;
    if constexpr (requires { known->value.year(); }) {
      line("{} {}-{}-{} ({})", name, static_cast<int>(known->value.year()), static_cast<unsigned>(known->value.month()),
           static_cast<unsigned>(known->value.day()), static_cast<int>(known->basis));
    } else {
      line("{} {} ({})", name, known->value, static_cast<int>(known->basis));
    }
  }

  void meta(Meta const& meta) {
    line("meta {} {} {}", meta.language, meta.body, static_cast<int>(meta.kind));
    fact("symbol", meta.symbol);
    fact("number", meta.number);
    fact("title", meta.title);
    fact("session", meta.session);
    fact("agenda_item", meta.agenda_item);
    fact("job_number", meta.job_number);
    fact("distribution", meta.distribution);
    fact("committee", meta.committee);
    fact("report", meta.report);
    fact("meeting", meta.meeting);
    fact("adopted", meta.adopted);
    fact("issued", meta.issued);
    line("supplied {} foreign {}", meta.supplied.size(), meta.foreign.size());
  }

  void component(Component const& one) {
    line("component {} label '{}'", static_cast<int>(one.kind), one.label);
    blocks("cover", one.cover);
    blocks("preface", one.preface);
    blocks("preamble", one.preamble);
    blocks("main", one.main);
    blocks("conclusions", one.conclusions);
    for (auto const& note : one.notes) {
      line("note {} printed '{}' id {}", note.mark, note.printed, static_cast<unsigned>(note.id));
      blocks("text", note.content);
    }
    for (auto const& part : one.parts) component(part);
    for (auto const& annex : one.annexes) component(annex);
  }

  void blocks(std::string_view name, Blocks const& all) {
    if (all.empty()) return;
    line("{}", name);
    ++depth_;
    for (auto const& one : all) block(one);
    --depth_;
  }

  void block(Block const& block) {
    std::visit(overloaded{
                   [&](Field const& node) {
                     line("field {} '{}' {}", static_cast<int>(node.kind), node.number, show(node.content));
                   },
                   [&](Paragraph const& node) { line("p {}", show(node.content)); },
                   [&](Section const& node) {
                     line("section {} '{}' {}", static_cast<int>(node.kind), node.number, show(node.heading));
                     blocks("in", node.content);
                   },
                   [&](Clause const& node) {
                     line("clause {} '{}'", static_cast<int>(node.kind), node.number);
                     blocks("in", node.content);
                   },
                   [&](List const& node) {
                     line("list");
                     for (auto const& item : node.items) {
                       line("item '{}'", item.marker);
                       blocks("in", item.content);
                     }
                   },
                   [&](Table const& node) { table(node); },
                   [&](Vote const& node) { line("vote {}", show(node.content)); },
                   [&](Quotation const& node) { blocks("quotation", node.content); },
                   [&](Unrecognised const& node) { line("unrecognised {}", show(node.content)); },
               },
               block.node);
  }

  void table(Table const& table) {
    line("table {}", show(table.caption));
    for (auto const& row : table.rows) {
      line("row");
      for (auto const& cell : row) {
        line("cell {} {} {}", cell.header, cell.columns, cell.rows);
        blocks("in", cell.content);
      }
    }
  }

  std::string show(Inlines const& inlines) {
    std::string out;
    for (auto const& one : inlines)
      out += std::visit(
          overloaded{
              [](Text const& node) { return fmt::format("\"{}\"", node.value); },
              [](LineBreak const&) { return std::string("|"); },
              [&](LeadPhrase const& node) { return fmt::format("<lead {}>", show(node.content)); },
              [](NoteCall const& node) {
                return fmt::format("<call {} {} {} '{}'>", node.mark, static_cast<unsigned>(node.note), node.first,
                                   node.printed);
              },
              [&](Citation const& node) {
                return fmt::format("<cite {} {} {} {}>", node.symbol, node.address, node.work, show(node.content));
              },
              [&](Mention const& node) {
                return fmt::format("<mention {} {} {}>", static_cast<int>(node.role), node.value, show(node.content));
              },
              [&](Styled const& node) {
                return fmt::format("<styled {} {}>", static_cast<int>(node.style), show(node.content));
              },
          },
          one.node);
    return out;
  }

  std::size_t depth_ = 0;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> dump(Document const& document) {
  return Dumper().run(document);
}

}  // namespace support
