#pragma once
/// Hashing of single words, which are short: a look at eight bytes of each end and the length.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace resolute {

struct WordHash {
  using is_transparent = void;

  [[nodiscard]] std::size_t operator()(std::string_view word) const noexcept {
    constexpr std::uint64_t k_odd = 0x9E3779B97F4A7C15U;  // 2 to the 64th by the golden ratio
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (word.size() >= sizeof head) {
      std::memcpy(&head, word.data(), sizeof head);
      std::memcpy(&tail, word.data() + word.size() - sizeof tail, sizeof tail);
    } else {
      for (auto const byte : word) head = head << 8U | static_cast<unsigned char>(byte);
    }
    auto const mixed = (head ^ (tail + word.size()) * k_odd) * k_odd;
    return static_cast<std::size_t>(mixed ^ mixed >> 32U);
  }
};

}  // namespace resolute
