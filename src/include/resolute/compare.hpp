#pragma once
/// Whether two documents say the same.
#include "resolute/model.hpp"

namespace resolute::model {

/// Equality of all but where things came from: source ranges, identities of nodes (not which note a mark calls) and
/// provenance. A document that was written and read again is the same by this.
[[nodiscard]] bool same_content(Document const&, Document const&);

/// The document without what `same_content` leaves aside.
[[nodiscard]] Document bare(Document);

}  // namespace resolute::model
