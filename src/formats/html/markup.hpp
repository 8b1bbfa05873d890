#pragma once
/// Builds HTML text: elements are closed in the order they were opened, text and attribute values are made inert.
#include <string>
#include <string_view>
#include <vector>

namespace resolute::formats::html {

struct Attribute {
  std::string_view name;
  /// An attribute whose value is empty is left out.
  std::string value;
};

using Attributes = std::vector<Attribute>;

class Markup {
 public:
  void open(std::string_view tag, Attributes const& = {});
  /// Closes the element that was opened last.
  void close();
  /// As `close`, and ends the line: for elements that stand as blocks.
  void close_line();
  /// An element that has no content and no end tag: `br`.
  void single(std::string_view tag, Attributes const& = {});
  void text(std::string_view);
  /// Ends the line in the HTML text, for people who read it; only where white space has no meaning.
  void line();
  /// An element that holds text only.
  void element(std::string_view tag, Attributes const&, std::string_view text);

  /// What was built. Throws InternalError when an element is still open.
  [[nodiscard]] std::string take();

 private:
  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace resolute::formats::html
