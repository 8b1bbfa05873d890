#pragma once
/// The document itself as HTML, in the shape and under the names of Akoma Ntoso.
#include <string>

#include "formats/html/page.hpp"

namespace resolute::formats::html {

/// The content of `main`: the text with its parts and annexes, each with its notes behind it. Cover fields that the
/// masthead shows are left out here.
[[nodiscard]] std::string content(Page const&);

}  // namespace resolute::formats::html
