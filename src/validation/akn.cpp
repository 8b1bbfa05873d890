#include "validation/akn.hpp"

#include <algorithm>

namespace resolute::validation {
namespace {

std::size_t place_of(std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(k_asked_for, name) - k_asked_for.begin());
}

/// Adds an element and all within it; gives how many of them have an eId.
std::size_t gather(Node element, Akn& akn) {
  if (auto const place = place_of(local_name(element)); place < k_asked_for.size())
    akn.elements.at(place).push_back(element);
  std::size_t eids = 0;
  for (auto const& [name, value] : element.attributes()) {
    akn.attributes.push_back({element, name, value});
    if (name == k_eid) ++eids;
  }
  for (auto const inner : element.children())
    if (inner.is_element()) eids += gather(inner, akn);
  return eids;
}

void gather_text(Node node, std::string& out) {
  for (auto const inner : node.children()) {
    if (inner.is_element()) {
      if (local_name(inner) != "authorialNote") gather_text(inner, out);
    } else {
      out += inner.value();
    }
  }
}

}  // namespace

Akn look_at(Node document_element) {
  Akn akn{document_element, {}, {}, {}, {}};
  akn.by_eid.reserve(gather(document_element, akn));
  for (auto const& attribute : akn.attributes)
    if (attribute.name == k_eid && !akn.by_eid.try_emplace(attribute.value, attribute.element).second)
      akn.repeated_eids.push_back(attribute);
  return akn;
}

std::span<Node const> Akn::named(std::string_view name) const {
  return elements.at(place_of(name));
}

std::string_view local_name(Node node) {
  auto const name = node.name();
  auto const colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Node child(Node node, std::string_view name) {
  for (auto const inner : node.children())
    if (local_name(inner) == name) return inner;
  return {};
}

std::string_view attribute(Node node, std::string_view name) {
  return node.attribute(name);
}

Node around(Node node, std::initializer_list<std::string_view> names) {
  for (node = node.parent(); node; node = node.parent())
    if (std::ranges::find(names, local_name(node)) != names.end()) return node;
  return {};
}

std::string text_of(Node node) {
  std::string out;
  gather_text(node, out);
  return out;
}

}  // namespace resolute::validation
