#pragma once
/// Identities of nodes, given anew.
#include "resolute/model.hpp"

namespace resolute::model {

/// Numbers all nodes from 1 in document order: cover, preface, preamble, main, conclusions, notes, then parts and
/// annexes. Calls go on pointing to their notes.
void renumber(Document&);

}  // namespace resolute::model
