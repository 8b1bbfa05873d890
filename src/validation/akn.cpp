#include "validation/akn.hpp"

#include <algorithm>

namespace resolute::validation {
namespace {

void gather(Node node, Akn& akn) {
  for (auto const inner : node.children()) {
    if (inner.type() != pugi::node_element) continue;
    akn.elements.push_back(inner);
    if (auto const eid = inner.attribute("eId")) akn.by_eid.try_emplace(eid.value(), inner);
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
  Akn akn{tree.document_element(), {}, {}};
  gather(tree.root(), akn);
  return akn;
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
