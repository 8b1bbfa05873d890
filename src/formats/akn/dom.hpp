#pragma once
/// Short names for building a pugixml tree.
#include <initializer_list>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace resolute::formats::akn {

using Node = pugi::xml_node;

struct Attribute {
  char const* name;
  std::string_view value;
};

/// Appends an element; attributes in the order given, those with an empty value left out.
inline Node element(Node parent, char const* name, std::initializer_list<Attribute> attributes = {}) {
  auto made = parent.append_child(name);
  for (auto const& one : attributes)
    if (!one.value.empty()) made.append_attribute(one.name).set_value(one.value.data(), one.value.size());
  return made;
}

inline void text(Node parent, std::string_view value) {
  if (!value.empty()) parent.append_child(pugi::node_pcdata).set_value(value.data(), value.size());
}

/// The `eId` of the nearest element around, itself included; empty when there is none.
inline std::string nearest_eid(Node node) {
  for (; node; node = node.parent())
    if (auto const eid = node.attribute("eId")) return eid.value();
  return {};
}

}  // namespace resolute::formats::akn
