#pragma once
/// The link of a paragraph to itself, which a reader copies.
#include <string>
#include <vector>

#include "formats/html/markup.hpp"
#include "formats/html/page.hpp"

namespace resolute::formats::html {

/// Nothing on pages without permalinks, and for a node without an eId. `numbers`: as printed, those of the paragraphs
/// around it first; none: the paragraph has no number.
void write_permalink(Markup&, Page const&, model::NodeId, std::vector<std::string_view> const& numbers);

}  // namespace resolute::formats::html
