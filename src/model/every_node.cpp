#include "model/every_node.hpp"

#include "resolute/visit.hpp"

namespace resolute::model {
namespace {

struct Actions {
  std::function<void(NodeId&, Origin&)> node;
  std::function<void(Inline&)> inline_node;
};

class Walker {
 public:
  explicit Walker(Actions const& actions) : actions_(actions) {}

  void component(Component& one) {
    actions_.node(one.id, one.origin);
    for (auto* division : {&one.cover, &one.preface, &one.preamble, &one.main, &one.conclusions}) blocks(*division);
    for (auto& note : one.notes) {
      actions_.node(note.id, note.origin);
      blocks(note.content);
    }
    for (auto& part : one.parts) component(part);
    for (auto& annex : one.annexes) component(annex);
  }

 private:
  void blocks(Blocks& all) {
    for (auto& one : all) block(one);
  }

  void block(Block& one) {
    actions_.node(one.id, one.origin);
    std::visit(overloaded{
                   [&](Section& node) {
                     inlines(node.heading);
                     blocks(node.content);
                   },
                   [&](Clause& node) { blocks(node.content); },
                   [&](Quotation& node) { blocks(node.content); },
                   [&](List& node) {
                     for (auto& item : node.items) {
                       actions_.node(item.id, item.origin);
                       blocks(item.content);
                     }
                   },
                   [&](Table& node) {
                     inlines(node.caption);
                     for (auto& row : node.rows)
                       for (auto& cell : row) blocks(cell.content);
                   },
                   [&](auto& node) { inlines(node.content); },
               },
               one.node);
  }

  void inlines(Inlines& all) {
    for (auto& one : all) {
      actions_.inline_node(one);
      std::visit(overloaded{
                     [](Text&) {},
                     [](LineBreak&) {},
                     [&](NoteCall& node) { actions_.node(node.id, one.origin); },
                     [&](auto& node) { inlines(node.content); },
                 },
                 one.node);
    }
  }

  Actions const& actions_;
};

}  // namespace

void every_node(Document& document, std::function<void(NodeId&, Origin&)> const& action) {
  Actions const actions{action, [](Inline&) {}};
  Walker(actions).component(document.text);
}

void every_call(Document& document, std::function<void(NoteCall&)> const& action) {
  every_inline(document, [&](Inline& one) {
    if (auto* call = std::get_if<NoteCall>(&one.node)) action(*call);
  });
}

void every_inline(Document& document, std::function<void(Inline&)> const& action) {
  Actions const actions{[](NodeId&, Origin&) {}, action};
  Walker(actions).component(document.text);
}

}  // namespace resolute::model
