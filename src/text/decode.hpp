#pragma once
/// Bytes become text.
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::text {

/// UTF-8 with or without byte order mark. Errors: "empty-input" (nothing but white space), "binary-input" (a PDF, a
/// Word file, …: the message says how to get the text out), "not-utf8" (with the place of the first wrong byte).
[[nodiscard]] Result<Source> decode(std::string_view bytes, std::string name);

}  // namespace resolute::text
