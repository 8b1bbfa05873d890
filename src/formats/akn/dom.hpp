#pragma once
/// Short names for building the tree of a file.
#include <initializer_list>
#include <string>
#include <string_view>

#include "xml/tree.hpp"

namespace resolute::formats::akn {

using xml::Attribute;
using xml::Node;

/// Appends an element, whose name outlives the tree; attributes in the order given, those with an empty value left out.
inline Node element(Node parent, std::string_view name, std::initializer_list<Attribute> attributes = {}) {
  auto made = parent.append_child(name);
  for (auto const& [own, value] : attributes)
    if (!value.empty()) made.append_attribute(own, value);
  return made;
}

inline void text(Node parent, std::string_view value) {
  if (!value.empty()) parent.append_text(value);
}

/// The `eId` of the nearest element around, itself included; empty when there is none.
inline std::string nearest_eid(Node node) {
  for (; node; node = node.parent())
    if (auto const eid = node.attribute("eId"); !eid.empty()) return std::string(eid);
  return {};
}

}  // namespace resolute::formats::akn
