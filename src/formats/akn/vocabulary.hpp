#pragma once
/// Terms of the AKN4UN vocabulary: what `refersTo="#…"` may point to. English names, as in the UN's own files, whatever
/// the language of the document.
#include <string_view>

#include "resolute/model.hpp"

namespace resolute::formats::akn {

struct Term {
  std::string_view id;       ///< eId of the entry: "issuingBody"
  std::string_view element;  ///< "TLCRole"
  std::string_view href;     ///< address in the ontology
  std::string_view show_as;  ///< "Issuing body"
};

/// Null when the vocabulary has no such term.
[[nodiscard]] Term const* find_term(std::string_view id);

/// Rank of a TLC element in `references`: organisations, objects, roles, concepts, terms, events.
[[nodiscard]] int rank(std::string_view element);

/// What a document of a kind is called.
struct KindNames {
  std::string_view name;        ///< in `statement/@name`: "resolution"
  std::string_view show_as;     ///< in front of a part's letter: "Resolution"
  std::string_view title_term;  ///< what its title refers to; empty: to nothing
};
[[nodiscard]] KindNames names(model::DocumentKind);

}  // namespace resolute::formats::akn
