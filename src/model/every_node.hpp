#pragma once
/// Visits of a document that may change it, for those who make or compare documents.
#include <functional>

#include "resolute/model.hpp"

namespace resolute::model {

/// Every node with an identity, in document order, and where it came from.
void every_node(Document&, std::function<void(NodeId&, Origin&)> const&);

/// Every call of a note.
void every_call(Document&, std::function<void(NoteCall&)> const&);

/// Every stretch of running text, containers before their content.
void every_inline(Document&, std::function<void(Inline&)> const&);

}  // namespace resolute::model
