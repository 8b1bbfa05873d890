#include "batch/report_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>

namespace resolute::cli {
namespace {

bool is_regular(Descriptor const& file) {
  struct stat status {};
  return ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

Result<ReportFile> ReportFile::open(std::string const& path, bool resume) {
  auto file = open_file(path, O_RDWR | O_CREAT | O_APPEND | (resume ? 0 : O_TRUNC));
  if (!file.open())
    return tl::unexpected(
        Error{"unwritable-output", fmt::format("cannot write {}: {}", path, reason(errno)), std::nullopt});
  if (resume && is_regular(file))
    if (auto const done = cut_to_whole_lines(file, path); !done) return tl::unexpected(done.error());
  return ReportFile(path, std::move(file));
}

Result<void> ReportFile::add(std::string_view record) {
  if (!file_.open()) return {};
  auto done = write_all(file_.number(), std::string(record) + '\n', path_);
  if (!done) file_.close();
  return done;
}

}  // namespace resolute::cli
