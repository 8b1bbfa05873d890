#pragma once
/// Where words begin and end, which decides where emphasis may stand.
#include <cstddef>
#include <optional>
#include <string_view>

namespace resolute::formats::markdown {

/// Half-open range of bytes.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// From the first letter or digit of any script to behind the last; nothing when there is none.
[[nodiscard]] std::optional<WordRange> words(std::string_view text);

}  // namespace resolute::formats::markdown
