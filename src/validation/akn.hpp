#pragma once
/// An AKN file as the checks see it.
#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/word_hash.hpp"
#include "xml/tree.hpp"

namespace resolute::validation {

using xml::Node;

/// The attribute that has an identifier.
inline constexpr std::string_view k_eid = "eId";

struct Attribute {
  Node element;
  std::string_view name;
  std::string_view value;
};

/// The names of elements that the checks ask for: others are not gathered.
inline constexpr auto k_asked_for =
    std::to_array<std::string_view>({"FRBRlanguage", "authorialNote", "identification", "meta", "paragraph"});

struct Akn {
  Node root;
  /// Of all elements, in document order.
  std::vector<Attribute> attributes;
  /// The first element of each eId.
  std::unordered_map<std::string_view, Node, WordHash> by_eid;
  /// The eIds that an earlier element has, too, in document order.
  std::vector<Attribute> repeated_eids;

  /// The elements of each of `k_asked_for`, in document order.
  std::array<std::vector<Node>, k_asked_for.size()> elements;

  /// The elements of a local name, one of `k_asked_for`.
  [[nodiscard]] std::span<Node const> named(std::string_view name) const;
};

[[nodiscard]] Akn look_at(Node document_element);

/// Reports a finding at an element; code and severity are those of the check that runs.
using Say = std::function<void(Node, std::string)>;

/// The name of an element without its prefix.
[[nodiscard]] std::string_view local_name(Node);
/// The first child of this local name; null when there is none.
[[nodiscard]] Node child(Node, std::string_view name);
/// Empty when there is no such attribute.
[[nodiscard]] std::string_view attribute(Node, std::string_view name);
/// The nearest element around, itself not included, of one of these names.
[[nodiscard]] Node around(Node, std::initializer_list<std::string_view> names);
/// All text within, as it stands; notes are left out.
[[nodiscard]] std::string text_of(Node);

}  // namespace resolute::validation
