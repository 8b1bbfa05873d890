#include "same_file.hpp"

#include <sys/stat.h>

#include <system_error>

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

fs::path canonical_path(fs::path const& path) {
  std::error_code failed;
  auto const found = fs::weakly_canonical(fs::absolute(path, failed), failed);
  return failed ? path.lexically_normal() : found;
}

}  // namespace

std::optional<FileSet::Identity> FileSet::identity(fs::path const& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return Identity{status.st_dev, status.st_ino};
}

std::optional<std::string> FileSet::insert(fs::path const& path, std::string const& label) {
  if (auto before = find(path)) return before;
  by_path_.emplace(canonical_path(path), label);
  if (auto const known = identity(path)) by_identity_.emplace(*known, label);
  return std::nullopt;
}

std::optional<std::string> FileSet::find(fs::path const& path) const {
  if (auto const found = by_path_.find(canonical_path(path)); found != by_path_.end()) return found->second;
  if (auto const known = identity(path))
    if (auto const found = by_identity_.find(*known); found != by_identity_.end()) return found->second;
  return std::nullopt;
}

bool is_special(fs::path const& path) {
  std::error_code failed;
  auto const status = fs::status(path, failed);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

}  // namespace resolute::cli
