#pragma once
/// HTML as a browser's parser reads it, for assertions.
#include <gumbo.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace html {

/// An element of a `Page`, which must outlive it.
class Element {
 public:
  explicit Element(GumboNode const* node) : node_(node) {}

  [[nodiscard]] std::string tag() const;
  /// Empty when there is none.
  [[nodiscard]] std::string attribute(std::string_view name) const;
  [[nodiscard]] bool has_class(std::string_view name) const;
  /// All text in it, white space collapsed.
  [[nodiscard]] std::string text() const;
  /// Elements within, in document order.
  [[nodiscard]] std::vector<Element> elements() const;
  [[nodiscard]] std::vector<Element> with_class(std::string_view name) const;
  [[nodiscard]] std::vector<Element> with_tag(std::string_view name) const;
  [[nodiscard]] std::vector<Element> with(std::string_view attribute, std::string_view value) const;

 private:
  GumboNode const* node_;
};

class Page {
 public:
  explicit Page(std::string bytes);

  /// How many errors the parser found in the text.
  [[nodiscard]] std::size_t errors() const;
  [[nodiscard]] Element root() const;
  [[nodiscard]] std::optional<Element> by_id(std::string_view id) const;
  /// The texts of all elements of a class.
  [[nodiscard]] std::vector<std::string> texts(std::string_view class_name) const;

 private:
  struct Free {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
  };
  // The tree points into the text.
  std::unique_ptr<std::string const> bytes_;
  std::unique_ptr<GumboOutput, Free> output_;
};

}  // namespace html
