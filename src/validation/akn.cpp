#include "validation/akn.hpp"

#include <algorithm>

namespace resolute::validation {
namespace {

void gather(Node node, Akn& akn) {
  for (auto inner = node.first_child(); inner; inner = inner.next_sibling()) {
    if (inner.type() != pugi::node_element) continue;
    akn.by_name[local_name(inner)].push_back(inner);
    for (auto attribute = inner.first_attribute(); attribute; attribute = attribute.next_attribute()) {
      std::string_view const name = attribute.name();
      akn.attributes.push_back({inner, name, attribute.value()});
      if (name == "eId") akn.by_eid.try_emplace(attribute.value(), inner);
    }
    gather(inner, akn);
  }
}

void gather_text(Node node, std::string& out) {
  for (auto const inner : node.children()) {
    if (inner.type() == pugi::node_element) {
      if (local_name(inner) != "authorialNote") gather_text(inner, out);
    } else {
      out += inner.value();
    }
  }
}

}  // namespace

Akn look_at(pugi::xml_document const& tree) {
  Akn akn{tree.document_element(), {}, {}, {}};
  gather(tree.root(), akn);
  return akn;
}

std::span<Node const> Akn::named(std::string_view name) const {
  auto const found = by_name.find(name);
  return found == by_name.end() ? std::span<Node const>() : found->second;
}

std::string_view local_name(Node node) {
  std::string_view const name = node.name();
  auto const colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Node child(Node node, std::string_view name) {
  return node.find_child([&](Node inner) { return local_name(inner) == name; });
}

std::string_view attribute(Node node, char const* name) {
  return node.attribute(name).value();
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
