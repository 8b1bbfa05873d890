#pragma once
/// Which nodes of a document each line of its source is about.
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "resolute/format.hpp"

namespace resolute::desk {

/// A node, what it stands in, and so on outwards.
using Path = std::vector<model::NodeId>;

/// A line of the source as the desk shows it.
struct LinePlace {
  std::string_view kind;  ///< "content", "note", "furniture" or "blank"
  std::vector<Path> paths;
};

/// For each line of `line_ranges`. A reading without a closed ledger has only blank lines.
[[nodiscard]] std::vector<LinePlace> line_places(Reading const&, std::vector<Range> const& lines);

}  // namespace resolute::desk
