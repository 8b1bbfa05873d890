#pragma once
/// The table of contents of a long document.
#include <string>

#include "formats/html/page.hpp"

namespace resolute::formats::html {

/// Nested lists of links to what is headed: sections, parts, annexes. Empty where there are too few of them.
[[nodiscard]] std::string contents_list(Page const&);

}  // namespace resolute::formats::html
