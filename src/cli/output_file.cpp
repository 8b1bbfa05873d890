#include "output_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "descriptor.hpp"

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

constexpr int k_attempts = 100;

tl::unexpected<Error> unwritable(fs::path const& path, std::string_view why) {
  return tl::unexpected(
      Error{"unwritable-output", fmt::format("cannot write {}: {}", path.string(), why), std::nullopt});
}

/// A new file that disappears again unless it is moved to its place.
class Temporary {
 public:
  /// Not open when it failed: `errno` says why.
  explicit Temporary(fs::path const& folder) {
    for (int attempt = 0; attempt < k_attempts && !file_.open(); ++attempt) {
      path_ = folder / fmt::format(".resolute-{}-{}.tmp", ::gettid(), attempt);
      file_ = open_file(path_.string(), O_WRONLY | O_CREAT | O_EXCL);
      if (!file_.open() && errno != EEXIST) return;
    }
    exists_ = file_.open();
  }
  Temporary(Temporary const&) = delete;
  Temporary& operator=(Temporary const&) = delete;
  ~Temporary() {
    if (exists_) ::unlink(path_.c_str());
  }

  [[nodiscard]] Descriptor& file() { return file_; }
  [[nodiscard]] fs::path const& path() const { return path_; }
  bool move_to(fs::path const& target) {
    if (std::rename(path_.c_str(), target.c_str()) != 0) return false;
    exists_ = false;
    return true;
  }

 private:
  fs::path path_;
  Descriptor file_{-1};
  bool exists_ = false;
};

Result<void> write_directly(fs::path const& path, std::string_view bytes) {
  auto file = open_file(path.string(), O_WRONLY);
  if (!file.open()) return unwritable(path, reason(errno));
  if (auto done = write_all(file.number(), bytes, path.string()); !done) return done;
  if (!file.close()) return unwritable(path, reason(errno));
  return {};
}

/// A part of the folder for each thread: files that are made in one folder are made one at a time by the system.
fs::path part_of(fs::path const& staging) {
  auto part = staging / fmt::format("{}", ::gettid());
  std::error_code failed;
  if (!fs::is_directory(part, failed)) fs::create_directory(part, failed);
  return failed ? staging : part;
}

/// Makes the file in the folder and moves it to its place. `apart`: the folder is on another disk than that place, and
/// nothing was done.
Result<void> write_in(fs::path const& folder, fs::path const& target, bool replaces, std::string_view bytes,
                      bool& apart) {
  Temporary temporary(folder);
  if (!temporary.file().open()) return unwritable(target, reason(errno));
  if (auto done = write_all(temporary.file().number(), bytes, target.string()); !done) return done;
  if (!temporary.file().close()) return unwritable(target, reason(errno));
  std::error_code failed;
  if (replaces) {  // the new file is as open to others as the old one; where that cannot be, it is as any new file
    auto const old = fs::status(target, failed);
    if (!failed) fs::permissions(temporary.path(), old.permissions(), failed);
  }
  if (temporary.move_to(target)) return {};
  apart = errno == EXDEV;
  return unwritable(target, reason(errno));
}

Result<void> write_aside(fs::path const& target, bool replaces, std::string_view bytes, fs::path const& staging) {
  auto const folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return unwritable(target, failed.message());
  bool apart = staging.empty();
  if (!apart) {
    auto done = write_in(part_of(staging), target, replaces, bytes, apart);
    if (!apart) return done;
  }
  return write_in(folder, target, replaces, bytes, apart);
}

}  // namespace

Result<void> write_file(fs::path const& path, std::string_view bytes, fs::path const& staging) {
  std::error_code failed;
  auto const status = fs::status(path, failed);
  if (!fs::exists(status)) return write_aside(path, false, bytes, staging);
  if (fs::is_directory(status)) {
    return tl::unexpected(
        Error{"is-a-directory", fmt::format("cannot write {}: it is a folder", path.string()), std::nullopt});
  }
  if (!fs::is_regular_file(status)) return write_directly(path, bytes);
  auto const target = fs::canonical(path, failed);
  return write_aside(failed ? path : target, true, bytes, staging);
}

}  // namespace resolute::cli
