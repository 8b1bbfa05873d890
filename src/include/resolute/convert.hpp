#pragma once
/// The library in one call.
#include <string>
#include <string_view>

#include "resolute/format.hpp"

namespace resolute {

/// Text in, one format out.
struct Converted {
  Reading reading;
  Written written;
};

/// Reads `bytes` as plain text and writes them in the format of this name. Fails with "unknown-format" besides what
/// reader and writer fail with.
[[nodiscard]] Result<Converted> convert(Registry const&, std::string_view bytes, std::string_view format,
                                        ReadOptions const& = {}, WriteOptions const& = {});

}  // namespace resolute
