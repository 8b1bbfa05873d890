#pragma once
/// An AKN file as the checks see it.
#include <cstddef>
#include <functional>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::validation {

using Node = pugi::xml_node;

struct Akn {
  Node root;
  /// In document order.
  std::vector<Node> elements;
  /// The first element of each eId.
  std::map<std::string_view, Node> by_eid;
};

[[nodiscard]] Akn look_at(pugi::xml_document const&);

/// Reports a finding at an element; code and severity are those of the check that runs.
using Say = std::function<void(Node, std::string)>;

/// The name of an element without its prefix.
[[nodiscard]] std::string_view local_name(Node);
/// The first child of this local name; null when there is none.
[[nodiscard]] Node child(Node, std::string_view name);
/// Empty when there is no such attribute.
[[nodiscard]] std::string_view attribute(Node, char const* name);
/// The nearest element around, itself not included, of one of these names.
[[nodiscard]] Node around(Node, std::initializer_list<std::string_view> names);
/// All text within, as it stands; notes are left out.
[[nodiscard]] std::string text_of(Node);

}  // namespace resolute::validation
