#pragma once
/// Text in other encodings than UTF-8, for tests of the decoder.
#include <optional>
#include <string>
#include <string_view>

namespace support {

/// The bytes of a UTF-8 text in an encoding by its ICU name; nothing when it has not all characters of the text.
[[nodiscard]] std::optional<std::string> encode(std::string_view text, std::string const& encoding);

/// The text without the characters that the encoding does not have.
[[nodiscard]] std::string encodable(std::string_view text, std::string const& encoding);

/// The beginning of a text, so that it has no more than `bytes` in the encoding, which has all its characters.
[[nodiscard]] std::string beginning(std::string_view text, std::string const& encoding, std::size_t bytes);

}  // namespace support
