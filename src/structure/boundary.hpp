#pragma once
/// What the structure knows about the boundary between two lines.
#include "profile/grammar.hpp"
#include "text/join.hpp"

namespace resolute::structure {

/// Evidence from numbers, marks, formulas and lead phrases. It follows the paragraph numbers of one document, so each
/// document needs its own.
[[nodiscard]] text::BoundaryEvidence boundary_evidence(profile::Grammar const& grammar);

}  // namespace resolute::structure
