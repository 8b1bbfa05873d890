#pragma once
/// Reads texts with corrections, which are given as the content of the list in their file.
#include <string>
#include <string_view>

#include "resolute/format.hpp"

namespace support {

[[nodiscard]] resolute::Result<resolute::Reading> read_corrected(std::string_view text, std::string_view list);

/// The outline of the text; fails the test when it cannot be read or a character is not accounted for.
[[nodiscard]] std::string outline_corrected(std::string_view text, std::string_view list);

/// Code, place in the file and message of the error; empty when the text was read. The list begins in column 34.
[[nodiscard]] std::string refusal(std::string_view text, std::string_view list);

}  // namespace support
