#pragma once
/// The bytes of an XML file become text.
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::xml {

/// The encoding is that of a byte order mark, else of the XML declaration, else UTF-8 (XML 1.0, 4.3.3 and appendix F).
/// Errors: "empty-input", "unknown-encoding", "bad-encoding" (bytes that mean nothing in it).
[[nodiscard]] Result<Source> decode(std::string_view bytes, std::string name);

}  // namespace resolute::xml
