#include "batch/shard.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace resolute::cli {
namespace {

std::optional<std::uint64_t> number(std::string_view digits) {
  std::uint64_t value = 0;
  auto const* const end = digits.data() + digits.size();
  auto const [stopped, failed] = std::from_chars(digits.data(), end, value);
  if (failed != std::errc{} || stopped != end) return std::nullopt;
  return value;
}

}  // namespace

std::uint64_t fnv1a(std::string_view bytes) {
  constexpr std::uint64_t k_basis = 0xcbf29ce484222325;
  constexpr std::uint64_t k_prime = 0x100000001b3;
  auto hash = k_basis;
  for (auto const byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * k_prime;
  return hash;
}

std::string Shard::name() const {
  return fmt::format("{}-of-{}", number, count);
}

Result<Shard> read_shard(std::string_view text) {
  if (auto const slash = text.find('/'); slash != std::string_view::npos) {
    auto const part = number(text.substr(0, slash));
    auto const count = number(text.substr(slash + 1));
    if (part && count && *part >= 1 && *part <= *count) return Shard{*part, *count};
  }
  return tl::unexpected(
      Error{"usage", fmt::format("--shard takes I/N, such as 1/8 to 8/8, and not \"{}\"", text), std::nullopt});
}

}  // namespace resolute::cli
