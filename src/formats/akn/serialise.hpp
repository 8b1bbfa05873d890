#pragma once
/// Bytes of a tree, by the first section of the AKN profile: UTF-8, LF, element-only content indented, an element with
/// mixed content on one line, attributes in the order of the tree, never white space that changes text.
#include <cstddef>
#include <string>

#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

struct Serialised {
  std::string bytes;
  /// Control characters that XML 1.0 (section 2.2) cannot hold, and that are therefore missing in `bytes`.
  std::size_t dropped = 0;
};

/// `expected`: how many bytes there will be, as far as that is known.
[[nodiscard]] Serialised serialise(Node document_element, std::size_t expected = 0);

}  // namespace resolute::formats::akn
