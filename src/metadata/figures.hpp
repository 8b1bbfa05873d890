#pragma once
/// What the text of a document itself says of its vote.
#include <optional>
#include <vector>

#include "resolute/model.hpp"

namespace resolute::metadata {

/// The figures of a vote in the order in which they are printed: in favour, against, abstaining.
struct PrintedVote {
  std::vector<unsigned> figures;
  /// The text names the outcome as an adoption without a vote.
  bool without = false;
  Origin origin;
};

/// Nothing when the text says nothing of a vote. No figures: there were none, or they are not told apart.
[[nodiscard]] std::optional<PrintedVote> printed_vote(model::Document const&);

}  // namespace resolute::metadata
