#pragma once
/// Files of the operating system, by descriptor.
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// How much is read at a time.
constexpr std::size_t k_bytes_at_once = std::size_t{1} << 16U;

/// Owns an open file and closes it.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  /// False when the system reports that what was written before did not arrive; `errno` says why.
  bool close();

 private:
  int number_;
};

/// Opens a file; `flags` as for open(2). Not open when it failed: `errno` says why.
[[nodiscard]] Descriptor open_file(std::string const& path, int flags);

/// Writes all bytes; "unwritable-output" when that fails.
[[nodiscard]] Result<void> write_all(int descriptor, std::string_view bytes, std::string_view name);

/// Cuts off what stands behind the last line feed of a file that is open for reading and writing: a line that a killed
/// program did not end. "unwritable-output" when that fails.
[[nodiscard]] Result<void> cut_to_whole_lines(Descriptor const&, std::string_view name);

/// Places in a source are 32-bit numbers.
constexpr std::uint64_t k_largest = std::numeric_limits<std::uint32_t>::max() - 1;

/// Reads to the end; "unreadable", or "too-large" for more than so many bytes, when that fails.
[[nodiscard]] Result<std::string> read_all(int descriptor, std::uint64_t max_bytes = k_largest);

/// The system's words for the value of `errno`.
[[nodiscard]] std::string reason(int error_number);

}  // namespace resolute::cli
