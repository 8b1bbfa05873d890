#pragma once
/// Encodings by name, and bytes in them.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::text {

/// The IANA name of an encoding that ICU can convert, whatever alias it was asked for by; nothing when it has no such
/// converter.
[[nodiscard]] std::optional<std::string> encoding_name(std::string_view alias);

/// Bytes that mean nothing in the encoding.
struct IllFormed {
  std::size_t at = 0;  ///< where in the text the first of them stands
  std::string bytes;   ///< the first of them
  std::size_t count = 0;
};

struct Converted {
  /// UTF-8. U+FFFD stands for what is ill-formed: such a text is to be judged, not to be kept.
  std::string text;
  std::optional<IllFormed> wrong;
};

/// Decodes bytes; `encoding` is a name that `encoding_name` gave. Byte order marks become U+FEFF or vanish, as ICU
/// has it.
[[nodiscard]] Converted to_utf8(std::string_view bytes, std::string const& encoding);

}  // namespace resolute::text
