#pragma once
/// Compression of streams.
#include <string>
#include <string_view>

namespace resolute::formats::pdf {

/// The bytes as the filter FlateDecode wants them.
[[nodiscard]] std::string deflated(std::string_view bytes);

}  // namespace resolute::formats::pdf
