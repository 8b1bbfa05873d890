#pragma once
/// A tree of elements and text that is made here, to be checked and written: it has room for nothing else, and what
/// outlives it is not copied into it.
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory_resource>
#include <pugixml.hpp>
#include <string_view>
#include <type_traits>

#include "resolute/source.hpp"

namespace resolute::xml {

struct Attribute {
  std::string_view name;
  std::string_view value;
};

class Tree;

/// A place in a tree, an element or a text, or none. It is a handle: copies of it are the same place. Of no place all
/// that there is to ask for is empty, and nothing can be added to it. Names have to outlive the tree.
class Node {
  struct Record;
  struct AttributeRecord;
  template <class What>
  class Row;

 public:
  Node() = default;

  [[nodiscard]] explicit operator bool() const { return record_ != nullptr; }
  friend bool operator==(Node one, Node other) { return one.record_ == other.record_; }

  [[nodiscard]] bool is_element() const;
  /// Of an element, with its prefix.
  [[nodiscard]] std::string_view name() const;
  /// Of a text.
  [[nodiscard]] std::string_view value() const;
  [[nodiscard]] Node parent() const;
  [[nodiscard]] Node first_child() const;
  [[nodiscard]] Node last_child() const;
  [[nodiscard]] Node next_sibling() const;
  /// The first child of this name.
  [[nodiscard]] Node child(std::string_view name) const;
  /// A range of nodes, and one of attributes.
  [[nodiscard]] Row<Node> children() const;
  [[nodiscard]] Row<Attribute> attributes() const;
  /// The value; empty also where there is no such attribute.
  [[nodiscard]] std::string_view attribute(std::string_view name) const;
  /// Of a tree that was read: where it stands in the source. At its beginning in another.
  [[nodiscard]] Range place() const;

  /// A new child behind all others.
  Node append_child(std::string_view name);
  /// A new child before another; behind all where that is none.
  Node insert_child_before(std::string_view name, Node child);
  Node insert_child_after(std::string_view name, Node child) { return insert_child_before(name, child.next_sibling()); }
  void remove_child(Node child);
  void append_text(std::string_view text);
  /// A text that outlives the tree.
  void append_kept_text(std::string_view text);
  void append_attribute(std::string_view name, std::string_view value);

 private:
  friend class Tree;
  Node(Record* record, Tree* tree) : record_(record), tree_(tree) {}
  Node append(std::string_view label, bool is_element);
  void append_kept(Attribute attribute);
  void append_copy(pugi::xml_node from);

  Record* record_ = nullptr;
  Tree* tree_ = nullptr;
};

struct Node::AttributeRecord {
  Attribute attribute;
  AttributeRecord* next = nullptr;
};

struct Node::Record {
  char const* label = nullptr;  ///< the name or the text
  std::uint32_t size = 0;       ///< of the label
  std::uint32_t place : 31 = 0;
  bool is_element : 1 = true;
  Record* parent = nullptr;
  Record* next = nullptr;
  Record* first = nullptr;
  Record* last = nullptr;
  AttributeRecord* attributes = nullptr;

  [[nodiscard]] std::string_view text() const { return {label, size}; }
};

/// Things that stand in a row, each of which knows the next.
template <class What>
class Node::Row {
 public:
  using Place = std::conditional_t<std::is_same_v<What, Node>, Record*, AttributeRecord*>;

  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using value_type = What;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(Place at, Tree* tree) : at_(at), tree_(tree) {}
    What operator*() const {
      if constexpr (std::is_same_v<What, Node>)
        return Node(at_, tree_);
      else
        return at_->attribute;
    }
    Iterator& operator++() {
      at_ = at_->next;
      return *this;
    }
    Iterator operator++(int) {
      auto const before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(Iterator one, Iterator other) { return one.at_ == other.at_; }

   private:
    Place at_ = nullptr;
    Tree* tree_ = nullptr;
  };

  Row(Place first, Tree* tree) : first_(first), tree_(tree) {}
  [[nodiscard]] Iterator begin() const { return {first_, tree_}; }
  [[nodiscard]] static Iterator end() { return {}; }

 private:
  Place first_;
  Tree* tree_;
};

inline bool Node::is_element() const {
  return record_ != nullptr && record_->is_element;
}
inline std::string_view Node::name() const {
  return is_element() ? record_->text() : std::string_view();
}
inline std::string_view Node::value() const {
  return record_ != nullptr && !record_->is_element ? record_->text() : std::string_view();
}
inline Node Node::parent() const {
  return {record_ == nullptr ? nullptr : record_->parent, tree_};
}
inline Node Node::first_child() const {
  return {record_ == nullptr ? nullptr : record_->first, tree_};
}
inline Node Node::last_child() const {
  return {record_ == nullptr ? nullptr : record_->last, tree_};
}
inline Node Node::next_sibling() const {
  return {record_ == nullptr ? nullptr : record_->next, tree_};
}
inline Node::Row<Node> Node::children() const {
  return {record_ == nullptr ? nullptr : record_->first, tree_};
}
inline Node::Row<Attribute> Node::attributes() const {
  return {record_ == nullptr ? nullptr : record_->attributes, tree_};
}

/// Owns the nodes and stays where it is, which they know.
class Tree {
 public:
  Tree() = default;
  /// What was read, which outlives it.
  explicit Tree(pugi::xml_document const& read);
  Tree(Tree const&) = delete;
  Tree& operator=(Tree const&) = delete;

  /// What holds the outermost element.
  [[nodiscard]] Node root() { return {&root_, this}; }
  [[nodiscard]] Node document_element() { return root().first_child(); }

 private:
  friend class Node;
  template <class Record>
  Record* make();
  [[nodiscard]] std::string_view keep(std::string_view text);

  std::pmr::monotonic_buffer_resource memory_;
  Node::Record root_;
};

}  // namespace resolute::xml
