#pragma once
/// XML that nobody vouches for becomes a tree, or a plain error with its place.
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::xml {

struct Parsed {
  /// The whole file in UTF-8, the XML declaration as it stands; `encoding` is the one that it was read in.
  Source source;
  /// Elements and text, also white space between elements; no comments, no processing instructions.
  /// `offset_of` gives the place of a node in `source.text`.
  pugi::xml_document tree;
};

/// Decodes, checks and parses. The encoding is that of a byte order mark, else that of the XML declaration, else UTF-8.
/// The text is well formed, with its namespaces (XML 1.0, Namespaces in XML 1.0), or it is refused; so is any document
/// type declaration, since no AKN file needs one: there are no entities, and nothing is read besides these bytes.
///
/// Time and memory are proportional to the size, which is bounded (see `limits.hpp`).
///
/// Errors, all but the first two with their place: "empty-input", "too-large" (also for a part that is absurdly large),
/// "unknown-encoding", "bad-encoding", "not-well-formed", "document-type".
[[nodiscard]] Result<Parsed> parse(std::string_view bytes, std::string name);

/// Where a node stands in the source: an element at its "<", text at its first character. The range is one character
/// long at least; that of an element is its name with the "<".
[[nodiscard]] Range offset_of(pugi::xml_node node);

}  // namespace resolute::xml
