#pragma once
/// The document as schema.org `Legislation`, for search engines.
#include <string>

#include "formats/html/facts.hpp"

namespace resolute::formats::html {

/// JSON-LD. Not yet safe in a `script` element: see `json_in_script`.
[[nodiscard]] std::string structured_data(Page const&, Facts const&);

}  // namespace resolute::formats::html
