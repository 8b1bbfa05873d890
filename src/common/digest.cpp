// The only file that includes libmd.
#include "common/digest.hpp"

#include <sys/types.h>

#include <sha256.h>

#include <array>
#include <cstdint>

#include "resolute/diagnostic.hpp"

namespace resolute {

std::string sha256(std::string_view bytes) {
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  auto const* const data = reinterpret_cast<std::uint8_t const*>(bytes.data());
  if (SHA256Data(data, bytes.size(), digits.data()) == nullptr) throw InternalError("libmd gives no SHA-256");
  return digits.data();
}

}  // namespace resolute
