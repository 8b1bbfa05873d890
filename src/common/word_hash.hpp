#pragma once
/// Hashing of single words, eight bytes at a time: most have no more.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace resolute {

struct WordHash {
  using is_transparent = void;

  [[nodiscard]] std::size_t operator()(std::string_view word) const noexcept {
    constexpr std::uint64_t k_odd = 0x9E3779B97F4A7C15U;  // 2 to the 64th by the golden ratio
    std::uint64_t mixed = word.size();
    auto const mix = [&](std::uint64_t eight) {
      mixed = (mixed ^ eight) * k_odd;
      mixed ^= mixed >> 32U;
    };
    std::uint64_t eight = 0;
    for (; word.size() >= sizeof eight; word.remove_prefix(sizeof eight)) {
      std::memcpy(&eight, word.data(), sizeof eight);
      mix(eight);
    }
    eight = 0;
    for (auto const byte : word) eight = eight << 8U | static_cast<unsigned char>(byte);
    mix(eight);
    return static_cast<std::size_t>(mixed);
  }
};

}  // namespace resolute
