#include "support/html.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace html {
namespace {

bool is_element(GumboNode const& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

template <class Visit>
void each_child(GumboNode const& node, Visit visit) {
  auto const& children = node.v.element.children;
  for (unsigned at = 0; at < children.length; ++at) visit(*static_cast<GumboNode const*>(children.data[at]));
}

void append_text(GumboNode const& node, std::string& out) {
  if (is_element(node))
    each_child(node, [&](GumboNode const& child) { append_text(child, out); });
  else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
    out += node.v.text.text;
}

void append_elements(GumboNode const& node, std::vector<Element>& out) {
  each_child(node, [&](GumboNode const& child) {
    if (!is_element(child)) return;
    out.emplace_back(&child);
    append_elements(child, out);
  });
}

std::vector<std::string> words(std::string const& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

template <class Wanted>
std::vector<Element> filtered(std::vector<Element> all, Wanted wanted) {
  std::erase_if(all, [&](Element const& one) { return !wanted(one); });
  return all;
}

}  // namespace

std::string Element::tag() const {
  return gumbo_normalized_tagname(node_->v.element.tag);
}

std::string Element::attribute(std::string_view name) const {
  auto const* found = gumbo_get_attribute(&node_->v.element.attributes, std::string(name).c_str());
  return found == nullptr ? std::string() : found->value;
}

bool Element::has_class(std::string_view name) const {
  return std::ranges::count(words(attribute("class")), name) == 1;
}

std::string Element::text() const {
  std::string all;
  append_text(*node_, all);
  std::string out;
  for (auto const& word : words(all)) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::vector<Element> Element::elements() const {
  std::vector<Element> out;
  append_elements(*node_, out);
  return out;
}

std::vector<Element> Element::with_class(std::string_view name) const {
  return filtered(elements(), [&](Element const& one) { return one.has_class(name); });
}

std::vector<Element> Element::with_tag(std::string_view name) const {
  return filtered(elements(), [&](Element const& one) { return one.tag() == name; });
}

std::vector<Element> Element::with(std::string_view attribute, std::string_view value) const {
  return filtered(elements(), [&](Element const& one) { return one.attribute(attribute) == value; });
}

Page::Page(std::string bytes)
    : bytes_(std::make_unique<std::string const>(std::move(bytes))),
      output_(gumbo_parse_with_options(&kGumboDefaultOptions, bytes_->data(), bytes_->size())) {}

std::size_t Page::errors() const {
  return output_->errors.length;
}

Element Page::root() const {
  return Element(output_->root);
}

std::optional<Element> Page::by_id(std::string_view id) const {
  auto const found = root().with("id", id);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<std::string> Page::texts(std::string_view class_name) const {
  std::vector<std::string> out;
  for (auto const& one : root().with_class(class_name)) out.push_back(one.text());
  return out;
}

}  // namespace html
