#include "input.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "descriptor.hpp"
#include "fail.hpp"

namespace resolute::cli {
Result<std::string> read_input(Input const& input) {
  if (input.is_stdin()) return read_all(STDIN_FILENO, input.max_bytes);

  auto const file = open_file(input.argument, O_RDONLY);
  if (!file.open()) {
    auto const why = errno;
    if (why == ENOENT || why == ENOTDIR) return fail("not-found", "there is no such file");
    return fail("unreadable", fmt::format("cannot be opened: {}", reason(why)));
  }
  struct stat status {};
  if (::fstat(file.number(), &status) == 0 && S_ISDIR(status.st_mode))
    return fail("is-a-directory", "is a folder, not a file; name the files in it");
  return read_all(file.number(), input.max_bytes);
}

void add_limits(CLI::App& command, std::uint64_t& max_bytes, std::size_t& max_notes) {
  command
      .add_option("--max-bytes", max_bytes,
                  fmt::format("Bytes that an input may have, at most 4 GB (default: {})", k_max_bytes))
      ->option_text("N");
  command.add_option("--max-notes", max_notes, fmt::format("Notes that an input may have (default: {})", max_notes))
      ->option_text("N");
}

}  // namespace resolute::cli
