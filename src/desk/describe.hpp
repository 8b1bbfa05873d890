#pragma once
/// Names for the nodes of a document, as a person would point at them.
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "resolute/model.hpp"

namespace resolute::desk {

/// "operative paragraph 2 (a)", "note 3", "note mark 3", "title", …
using Names = std::map<model::NodeId, std::string>;
[[nodiscard]] Names name_nodes(model::Document const&);

/// Something recognised inside a text: a lead phrase, a citation, a date.
struct Remark {
  /// Where it begins in the source.
  std::uint32_t at = 0;
  std::string text;
};

/// In source order.
[[nodiscard]] std::vector<Remark> remarks(model::Document const&);

}  // namespace resolute::desk
