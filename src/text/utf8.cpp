#include "text/utf8.hpp"

#include <unicode/utf8.h>

#include <cstdint>
#include <cstring>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::uint64_t k_high_bits = 0x8080808080808080U;

/// Behind the ASCII bytes that stand at `at`, eight at a time.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + sizeof(std::uint64_t) <= bytes.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & k_high_bits) != 0) break;
    at += sizeof eight;
  }
  while (at < bytes.size() && U8_IS_SINGLE(static_cast<std::uint8_t>(bytes[at]))) ++at;
  return at;
}

/// How many bytes the sequence of a first byte has; 0 for one that begins none.
std::size_t sequence_size(std::uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC0 || lead >= 0xF8) return 0;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

}  // namespace

std::size_t first_ill_formed(std::string_view bytes) {
  auto const* data = reinterpret_cast<std::uint8_t const*>(bytes.data());
  std::size_t at = 0;
  while ((at = skip_ascii(bytes, at)) < bytes.size()) {
    // Letters outside ASCII come in runs: no use in looking for eight ASCII bytes after each.
    while (at < bytes.size() && !U8_IS_SINGLE(data[at])) {
      auto const here = at;
      constexpr std::string_view k_replacement = "\uFFFD";  // what is ill-formed is read as this
      auto const character = inline_next_beyond_ascii(bytes, at);
      if (character == 0xFFFD && bytes.substr(here, k_replacement.size()) != k_replacement) return here;
    }
  }
  return at;
}

bool has_shape_of_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while ((at = skip_ascii(bytes, at)) < bytes.size()) {
    auto const size = sequence_size(static_cast<std::uint8_t>(bytes[at]));
    if (size == 0 || at + size > bytes.size()) return false;
    for (auto const byte : bytes.substr(at + 1, size - 1))
      if (!U8_IS_TRAIL(static_cast<std::uint8_t>(byte))) return false;
    at += size;
  }
  return true;
}

std::string_view sequence_at(std::string_view bytes, std::size_t at) {
  return bytes.substr(at, sequence_size(static_cast<std::uint8_t>(bytes[at])));
}

}  // namespace resolute::text
