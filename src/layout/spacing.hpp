#pragma once
/// Space between neighbouring clusters: what it is, and how far justification may stretch or shrink it.
#include <vector>

#include "layout/shape.hpp"

namespace resolute::layout {

/// All in points; `natural` may be negative.
struct Gap {
  double natural = 0;
  double stretch = 0;
  double shrink = 0;
  /// Whether `stretch` is a limit. Else it is only a share: word spaces grow as they must.
  bool limited = true;
};

/// The gap before each cluster, as if it did not begin a line; for a blank, the room of the blank itself.
[[nodiscard]] std::vector<Gap> find_gaps(std::vector<Cluster> const&, Text const&, Tongue const&);

}  // namespace resolute::layout
