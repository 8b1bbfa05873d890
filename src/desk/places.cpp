#include "desk/places.hpp"

#include <algorithm>

#include "resolute/visit.hpp"

namespace resolute::desk {
namespace {

using namespace model;

/// What each node stands in, and which nodes are of notes.
class Tree {
 public:
  explicit Tree(Document const& document) { component(document.text, NodeId::none); }

  [[nodiscard]] Path path(NodeId node) const {
    Path path;
    for (auto at = parents_.find(node); at != parents_.end(); at = parents_.find(at->second)) path.push_back(at->first);
    return path;
  }
  [[nodiscard]] bool in_note(NodeId node) const { return notes_.contains(node); }

 private:
  void component(Component const& one, NodeId outer) {
    parents_[one.id] = outer;
    for (auto const* blocks : {&one.cover, &one.preface, &one.preamble, &one.main, &one.conclusions})
      enter(*blocks, one.id);
    in_notes_ = true;
    for (auto const& note : one.notes) {
      put(note.id, one.id);
      enter(note.content, note.id);
    }
    in_notes_ = false;
    for (auto const* inner : {&one.parts, &one.annexes})
      for (auto const& part : *inner) component(part, one.id);
  }

  void put(NodeId node, NodeId parent) {
    parents_[node] = parent;
    if (in_notes_) notes_.insert(node);
  }

  void enter(Blocks const& blocks, NodeId parent) {
    for (auto const& block : blocks) {
      put(block.id, parent);
      if (auto const* inlines = owned_inlines(block)) enter(*inlines, block.id);
      std::visit(overloaded{[&](Section const& section) { enter(section.content, block.id); },
                            [&](Clause const& clause) { enter(clause.content, block.id); },
                            [&](Quotation const& quotation) { enter(quotation.content, block.id); },
                            [&](model::List const& list) {
                              for (auto const& item : list.items) {
                                put(item.id, block.id);
                                enter(item.content, item.id);
                              }
                            },
                            [&](Table const& table) {
                              for (auto const& row : table.rows)
                                for (auto const& cell : row) enter(cell.content, block.id);
                            },
                            [](auto const&) {}},
                 block.node);
    }
  }

  void enter(Inlines const& inlines, NodeId parent) {
    for (auto const& one : inlines)
      std::visit(overloaded{[&](NoteCall const& call) { put(call.id, parent); },
                            [&](auto const& node) {
                              if constexpr (requires { node.content; }) enter(node.content, parent);
                            }},
                 one.node);
  }

  std::map<NodeId, NodeId> parents_;
  std::set<NodeId> notes_;
  bool in_notes_ = false;
};

}  // namespace

std::vector<LinePlace> line_places(Reading const& reading, std::vector<Range> const& lines) {
  Tree const tree(reading.document);
  auto const& entries = reading.ledger.entries();
  std::vector<LinePlace> places;
  std::size_t first = 0;
  for (auto const line : lines) {
    auto& place = places.emplace_back(LinePlace{"blank", {}});
    std::set<NodeId> seen;
    while (first < entries.size() && entries[first].range.end <= line.begin) ++first;
    for (auto at = first; at < entries.size() && entries[at].range.begin < line.end; ++at) {
      auto const& entry = entries[at];
      if (entry.fate == Fate::furniture && entry.furniture != Furniture::control && place.kind == "blank")
        place.kind = "furniture";
      if (entry.fate != Fate::content && entry.fate != Fate::marker) continue;
      if (place.kind != "content") place.kind = tree.in_note(entry.node) ? "note" : "content";
      if (seen.insert(entry.node).second) place.paths.push_back(tree.path(entry.node));
    }
  }
  return places;
}

}  // namespace resolute::desk
