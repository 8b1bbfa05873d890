#pragma once
/// Identifiers of the nodes of a document: AKN's `eId`, which every format uses for its anchors.
#include <string>
#include <unordered_map>

#include "resolute/model.hpp"

namespace resolute::model {

using EIds = std::unordered_map<NodeId, std::string>;

/// Identifiers by section 5 of the AKN profile: of clauses, formulas, sections, lists, items, tables, quotations,
/// notes, parts, annexes, and of all other blocks that stand among the numbered paragraphs. ASCII, without white space,
/// unique in the document, built from printed numbers or else from positions, so that they are the same in every
/// language. A block that needs none (a line of the cover page) has none.
///
/// What belongs to a node without being one is named by a suffix: "para_1__content", "para_1__list_1__intro".
[[nodiscard]] EIds assign_eids(Document const&);

/// The identifiers, and those of the unnumbered paragraphs that AKN wants around a list, table or quotation that stands
/// in a section by itself; by the id of the block within.
struct Identifiers {
  EIds nodes;
  EIds wrappers;
};
[[nodiscard]] Identifiers identify(Document const&);

/// Whether this block of the main component is the sentence that opens a presidential statement (profile, section 6).
[[nodiscard]] bool is_opening_sentence(Document const&, Block const&);

}  // namespace resolute::model
