// The only file that includes nettle.
#include "common/digest.hpp"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace resolute {

std::string sha256(std::string_view bytes) {
  sha256_ctx state{};
  sha256_init(&state);
  sha256_update(&state, bytes.size(), reinterpret_cast<std::uint8_t const*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&state, digest.size(), digest.data());
  std::string digits;
  for (auto const byte : digest) digits += fmt::format("{:02x}", byte);
  return digits;
}

}  // namespace resolute
