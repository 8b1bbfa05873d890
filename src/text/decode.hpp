#pragma once
/// Bytes become text.
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::text {

/// The text and what there is to say about how it was read.
struct Decoded {
  Source source;
  /// "encoding-detected", "encoding-unsure"; nothing for UTF-8 and for an encoding that was asked for.
  std::vector<Diagnostic> diagnostics;
};

/// Reads bytes in an encoding by any name that ICU knows, or finds the encoding ("auto"): by byte order mark, by being
/// UTF-8, else by which decoding reads like one of the languages. What looks like UTF-8 in all its bytes and is none is
/// refused, not taken for another encoding. A byte order mark is no part of the text; nothing
/// else is left out, added or changed.
///
/// Errors: "empty-input" (nothing but white space), "binary-input" (a PDF, a Word file, …: the message says how to get
/// the text out; NUL characters), "bad-encoding" (bytes that mean nothing in the encoding, with the place of the first;
/// no encoding in which the text reads), "unknown-encoding", "too-large".
[[nodiscard]] Result<Decoded> decode(std::string_view bytes, std::string name, std::string_view encoding = "auto");
/// The same for bytes that become the text where they are UTF-8.
[[nodiscard]] Result<Decoded> decode_taken(std::string bytes, std::string name, std::string_view encoding = "auto");

}  // namespace resolute::text
