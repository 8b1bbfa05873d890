#include "xml/tree.hpp"

#include <cstring>
#include <new>

#include "xml/parse.hpp"

namespace resolute::xml {

Node Node::child(std::string_view name) const {
  for (auto const inner : children())
    if (inner.name() == name) return inner;
  return {};
}

std::string_view Node::attribute(std::string_view name) const {
  for (auto const& [own, value] : attributes())
    if (own == name) return value;
  return {};
}

Range Node::place() const {
  if (record_ == nullptr) return {};
  return {record_->place, record_->place + (record_->is_element ? record_->size + 1 : 1)};
}

Node Node::append_child(std::string_view name) {
  return append(name, true);
}

Node Node::insert_child_before(std::string_view name, Node child) {
  auto const made = append(name, true);
  if (!child) return made;
  // From the end to where it belongs.
  auto* last = record_->first;
  while (last->next != made.record_) last = last->next;
  last->next = nullptr;
  record_->last = last;
  auto** link = &record_->first;
  while (*link != child.record_) link = &(*link)->next;
  made.record_->next = child.record_;
  *link = made.record_;
  return made;
}

void Node::remove_child(Node child) {
  Record* before = nullptr;
  for (auto** link = &record_->first; *link != nullptr; link = &(*link)->next) {
    if (*link == child.record_) {
      *link = child.record_->next;
      if (record_->last == child.record_) record_->last = before;
      return;
    }
    before = *link;
  }
}

void Node::append_text(std::string_view text) {
  append_kept_text(tree_->keep(text));
}

void Node::append_kept_text(std::string_view text) {
  append(text, false);
}

void Node::append_attribute(std::string_view name, std::string_view value) {
  append_kept({name, tree_->keep(value)});
}

Node Node::append(std::string_view label, bool is_element) {
  auto* const made = tree_->make<Record>();
  made->label = label.data();
  made->size = static_cast<std::uint32_t>(label.size());
  made->is_element = is_element;
  made->parent = record_;
  (record_->last == nullptr ? record_->first : record_->last->next) = made;
  record_->last = made;
  return {made, tree_};
}

void Node::append_kept(Attribute attribute) {
  auto* const made = tree_->make<AttributeRecord>();
  made->attribute = attribute;
  auto** link = &record_->attributes;
  while (*link != nullptr) link = &(*link)->next;
  *link = made;
}

void Node::append_copy(pugi::xml_node from) {
  bool const is_element = from.type() == pugi::node_element;
  auto made = append(is_element ? from.name() : from.value(), is_element);
  made.record_->place = offset_of(from).begin & 0x7FFFFFFFU;
  for (auto const attribute : from.attributes()) made.append_kept({attribute.name(), attribute.value()});
  for (auto const child : from.children()) made.append_copy(child);
}

Tree::Tree(pugi::xml_document const& read) {
  for (auto const child : read.children()) root().append_copy(child);
}

template <class Record>
Record* Tree::make() {
  return new (memory_.allocate(sizeof(Record), alignof(Record))) Record;
}

std::string_view Tree::keep(std::string_view text) {
  if (text.empty()) return {};
  auto* const kept = static_cast<char*>(memory_.allocate(text.size(), 1));
  std::memcpy(kept, text.data(), text.size());
  return {kept, text.size()};
}

}  // namespace resolute::xml
