#include "resolute/visit.hpp"

namespace resolute::model {
namespace {

void append(std::string& out, Inlines const& inlines, std::string_view line_break) {
  for (auto const& one : inlines)
    std::visit(
        overloaded{[&](Text const& text) { out += text.value; }, [&](LineBreak const&) { out += line_break; },
                   [&](NoteCall const&) {}, [&](auto const& container) { append(out, container.content, line_break); }},
        one.node);
}

void walk_inlines(Inlines const& inlines, Block const& owner, Visitor& visitor) {
  for (auto const& one : inlines) {
    visitor.inline_node(one, owner);
    std::visit(overloaded{[](Text const&) {}, [](LineBreak const&) {}, [](NoteCall const&) {},
                          [&](auto const& container) { walk_inlines(container.content, owner, visitor); }},
               one.node);
  }
}

void walk_blocks(Blocks const& blocks, Visitor& visitor) {
  for (auto const& block : blocks) {
    visitor.block(block);
    if (auto const* inlines = owned_inlines(block)) walk_inlines(*inlines, block, visitor);
    std::visit(overloaded{[](Field const&) {}, [](Paragraph const&) {}, [](Vote const&) {}, [](Unrecognised const&) {},
                          [&](List const& list) {
                            for (auto const& item : list.items) {
                              visitor.item(item);
                              walk_blocks(item.content, visitor);
                            }
                          },
                          [&](Table const& table) {
                            for (auto const& row : table.rows)
                              for (auto const& cell : row) walk_blocks(cell.content, visitor);
                          },
                          [&](auto const& container) { walk_blocks(container.content, visitor); }},
               block.node);
  }
}

void walk_component(Component const& component, Visitor& visitor) {
  visitor.component(component);
  for (auto const* blocks :
       {&component.cover, &component.preface, &component.preamble, &component.main, &component.conclusions})
    walk_blocks(*blocks, visitor);
  for (auto const& note : component.notes) {
    visitor.note(note);
    walk_blocks(note.content, visitor);
  }
  for (auto const& part : component.parts) walk_component(part, visitor);
  for (auto const& annex : component.annexes) walk_component(annex, visitor);
}

template <class T>
struct Collect : Visitor {
  std::vector<T> found;
  void inline_node(Inline const& one, Block const&) override {
    if (auto const* wanted = std::get_if<T>(&one.node)) found.push_back(*wanted);
  }
};

}  // namespace

std::string plain_text(Inlines const& inlines, std::string_view line_break) {
  std::string out;
  append(out, inlines, line_break);
  return out;
}

void walk(Document const& document, Visitor& visitor) {
  walk_component(document.text, visitor);
}

Inlines const* owned_inlines(Block const& block) {
  return std::visit(
      overloaded{[](Field const& field) { return &field.content; },
                 [](Paragraph const& paragraph) { return &paragraph.content; },
                 [](Section const& section) { return &section.heading; },
                 [](Vote const& vote) { return &vote.content; }, [](Unrecognised const& text) { return &text.content; },
                 [](Table const& table) { return &table.caption; },
                 [](auto const&) -> Inlines const* { return nullptr; }},
      block.node);
}

std::vector<NoteCall> note_calls(Document const& document) {
  Collect<NoteCall> collect;
  walk(document, collect);
  return collect.found;
}

std::vector<Citation> citations(Document const& document) {
  Collect<Citation> collect;
  walk(document, collect);
  return collect.found;
}

std::vector<Note const*> notes(Document const& document) {
  struct : Visitor {
    std::vector<Note const*> found;
    void note(Note const& one) override { found.push_back(&one); }
  } collect;
  walk(document, collect);
  return collect.found;
}

Note const* find_note(Document const& document, NodeId id) {
  for (auto const* note : notes(document))
    if (note->id == id) return note;
  return nullptr;
}

}  // namespace resolute::model
