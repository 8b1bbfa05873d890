#pragma once
/// What no schema can say about an AKN file: one small function for each rule.
#include <span>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "validation/akn.hpp"

namespace resolute::validation {

struct Check {
  /// A row of `diag/codes.hpp`, which has the severity.
  std::string_view code;
  /// What goes wrong for users of a file that breaks the rule.
  std::string_view reason;
  void (*run)(Akn const&, Say const&) = nullptr;
};

/// All checks: the place to add one.
[[nodiscard]] std::span<Check const> checks();

/// What the checks find in a tree that is an error, without places: of one that was made here and not read.
[[nodiscard]] std::vector<Diagnostic> faults(Node document_element);

// eids.cpp
void eids_are_unique(Akn const&, Say const&);
void eids_are_plain(Akn const&, Say const&);
void eids_name_their_element(Akn const&, Say const&);
// iris.cpp
void iris_are_formed(Akn const&, Say const&);
void iris_agree(Akn const&, Say const&);
void iri_has_the_language(Akn const&, Say const&);
void iri_has_the_date(Akn const&, Say const&);
void iri_has_the_number(Akn const&, Say const&);
// references.cpp
void references_resolve(Akn const&, Say const&);
// numbering.cpp
void notes_have_no_gap(Akn const&, Say const&);
void notes_are_in_order(Akn const&, Say const&);
void paragraphs_have_no_gap(Akn const&, Say const&);
void paragraphs_are_in_order(Akn const&, Say const&);
// dates.cpp
void dates_are_real(Akn const&, Say const&);
void dates_are_known(Akn const&, Say const&);
void dates_are_in_order(Akn const&, Say const&);
// language.cpp
void language_is_a_code(Akn const&, Say const&);
void language_is_that_of_the_text(Akn const&, Say const&);

}  // namespace resolute::validation
