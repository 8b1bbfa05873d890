#pragma once
/// The `meta` element: sections 3 and 4 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"
#include "formats/akn/iri.hpp"

namespace resolute::formats::akn {

/// The names of one component: of the document, a part or an annex.
struct Names {
  Identity identity;
  std::string printed;  ///< number as printed: "59/170"
  std::string symbol;   ///< "A/RES/59/170"

  [[nodiscard]] Names part(std::string const& letter) const;
  [[nodiscard]] Names annex(unsigned position) const;
};

/// The names of the document as a whole. Says so where a date or number is missing.
[[nodiscard]] Names identity_of(Context&);

/// Writes the identification of a component and, unless it is an annex, its workflow and votes.
void write_meta(Context&, Node meta, Names const&, WriteOptions const&, model::Component const&);

/// Completes the meta of the document when all else is written: analysis, references, presentation.
void fill_meta(Context&, Node meta);

}  // namespace resolute::formats::akn
