#pragma once
/// What a metadata file says and the model has no field for, as the rows of `Meta::supplied` and back. A row that
/// belongs to another stands behind it: "subject", "subject.value", "subject.dictionary", "subject.iri".
#include <string>
#include <vector>

#include "resolute/metadata.hpp"

namespace resolute::metadata {

struct Extra {
  /// File that the rows came from; empty when there are none.
  std::string source;
  Votes votes;
  std::vector<Subject> subjects;
  std::vector<std::string> sponsors;
  std::vector<HolderIri> iris;
};

[[nodiscard]] std::vector<model::Supplied> to_rows(Extra const&);

/// Rows of unknown names are passed over.
[[nodiscard]] Extra from_rows(std::vector<model::Supplied> const&);

/// A side of a vote with its name: "in_favour".
struct NamedSide {
  std::string_view name;
  VoteSide Votes::*side;
};

/// In the order in which figures are printed.
[[nodiscard]] std::vector<NamedSide> const& sides();

}  // namespace resolute::metadata
