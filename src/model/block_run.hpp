#pragma once
/// Blocks that stand one behind the other, where they are: what goes through a document copies none of it.
#include <span>

#include "resolute/model.hpp"

namespace resolute::model {

using BlockRun = std::span<Block const>;

/// A run of one.
[[nodiscard]] inline BlockRun alone(Block const& block) {
  return {&block, 1};
}

}  // namespace resolute::model
