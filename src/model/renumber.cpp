#include "model/renumber.hpp"

#include <map>

#include "model/every_node.hpp"

namespace resolute::model {

void renumber(Document& document) {
  std::map<NodeId, NodeId> fresh;
  std::uint32_t last = 0;
  every_node(document, [&](NodeId& id, Origin&) {
    auto const made = static_cast<NodeId>(++last);
    fresh.emplace(id, made);
    id = made;
  });
  every_call(document, [&](NoteCall& call) {
    auto const found = fresh.find(call.note);
    call.note = found == fresh.end() ? NodeId::none : found->second;
  });
}

}  // namespace resolute::model
