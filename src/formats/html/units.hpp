#pragma once
/// A document in the pieces that a parallel view sets beside those of another language.
#include <string>
#include <vector>

#include "formats/html/page.hpp"

namespace resolute::formats::html {

/// A line of the front or end matter, a heading, a clause, a paragraph between clauses, or a note.
struct Unit {
  /// The same for what corresponds in all languages, and unique in the document: the eId, or what has none by its kind
  /// and place.
  std::string key;
  std::string html;
};

/// In the order of the text. The heading of the text is an `h2`.
[[nodiscard]] std::vector<Unit> units(Page const&);

}  // namespace resolute::formats::html
