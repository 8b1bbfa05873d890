#include "descriptor.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace resolute::cli {
namespace {

/// For what the caller may read and write, less the user's mask.
constexpr mode_t k_mode = 0666;
Error too_large(std::uint64_t max_bytes) {
  auto const more = max_bytes < k_largest ? "; --max-bytes allows more" : "";
  return {"too-large", fmt::format("the input has more than {} bytes{}", max_bytes, more), std::nullopt};
}

/// Room for the file at once, where its size is known.
std::size_t expected_size(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0) return 0;
  return static_cast<std::size_t>(status.st_size);
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close();
    number_ = std::exchange(other.number_, -1);
  }
  return *this;
}

bool Descriptor::close() {
  auto const number = std::exchange(number_, -1);
  return number < 0 || ::close(number) == 0;
}

Descriptor open_file(std::string const& path, int flags) {
  return Descriptor(::open(path.c_str(), flags | O_CLOEXEC, k_mode));
}

Result<void> write_all(int descriptor, std::string_view bytes, std::string_view name) {
  while (!bytes.empty()) {
    auto const written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return tl::unexpected(
          Error{"unwritable-output", fmt::format("cannot write {}: {}", name, reason(errno)), std::nullopt});
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Result<void> cut_to_whole_lines(Descriptor const& file, std::string_view name) {
  auto const size = ::lseek(file.number(), 0, SEEK_END);
  auto whole = size;
  for (char last = 0; whole > 0; --whole) {
    if (::pread(file.number(), &last, 1, whole - 1) != 1 || last == '\n') break;
  }
  if (size < 0 || (whole < size && ::ftruncate(file.number(), whole) != 0))
    return tl::unexpected(
        Error{"unwritable-output", fmt::format("cannot write {}: {}", name, reason(errno)), std::nullopt});
  ::lseek(file.number(), 0, SEEK_SET);
  return {};
}

Result<std::string> read_all(int descriptor, std::uint64_t max_bytes) {
  auto const most = std::min(max_bytes, k_largest);
  std::string bytes;
  auto const expected = expected_size(descriptor);
  if (expected > most) return tl::unexpected(too_large(most));
  std::size_t size = 0;
  // One byte more than a file should have tells that it has no more.
  bytes.resize(expected > 0 ? expected + 1 : k_bytes_at_once);
  while (true) {
    if (size == bytes.size()) bytes.resize(size * 2);
    auto const count = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (count < 0) {
      if (errno == EINTR) continue;
      return tl::unexpected(Error{"unreadable", fmt::format("cannot be read: {}", reason(errno)), std::nullopt});
    }
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
    if (size > most) return tl::unexpected(too_large(most));
  }
  bytes.resize(size);
  return bytes;
}

std::string reason(int error_number) {
  return std::generic_category().message(error_number);
}

}  // namespace resolute::cli
