#pragma once
#include <string>
#include <string_view>

namespace resolute {

/// SHA-256 of bytes: 64 hexadecimal digits in lower case.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace resolute
