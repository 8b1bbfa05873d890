#pragma once
/// How much a decoded text reads like one of the known languages.
#include <cstddef>
#include <string_view>

#include "profile/plausible.hpp"

namespace resolute::text {

/// Which characters are evidence. An encoding that keeps the ASCII bytes says nothing by them; in UTF-16 and UTF-32
/// they speak, too.
enum class Evidence : std::uint8_t { beyond_ascii, all };

struct Verdict {
  double total = 0;         ///< sum over all characters that are evidence: each from -1 to 1
  std::size_t counted = 0;  ///< how many these are

  /// From -1 to 1; a text in an unknown language has about 0.
  [[nodiscard]] double mean() const { return counted == 0 ? 0 : total / static_cast<double>(counted); }
};

/// Weighs UTF-8 text in which U+FFFD stands for ill-formed bytes. The language it fits best counts.
[[nodiscard]] Verdict judge(std::string_view text, profile::Plausible const&, Evidence);

}  // namespace resolute::text
