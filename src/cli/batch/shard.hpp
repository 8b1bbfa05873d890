#pragma once
/// A part of the inputs, for a run that shares them with others and knows nothing of them.
#include <cstdint>
#include <string>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// FNV-1a of 64 bits (Fowler, Noll, Vo): the same on every machine and in every version, as runs that share an archive
/// must agree.
[[nodiscard]] std::uint64_t fnv1a(std::string_view bytes);

/// Part `number` of `count`, counted from 1.
struct Shard {
  std::uint64_t number = 1;
  std::uint64_t count = 1;

  /// Whether the input is of this part: by the hash of its path, spelled with '/', modulo `count`.
  [[nodiscard]] bool has(std::string_view path) const { return count == 1 || fnv1a(path) % count == number - 1; }
  /// "3-of-8"
  [[nodiscard]] std::string name() const;
};

/// Reads "3/8". Fails with "usage".
[[nodiscard]] Result<Shard> read_shard(std::string_view text);

}  // namespace resolute::cli
