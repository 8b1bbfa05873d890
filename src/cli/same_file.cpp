#include "same_file.hpp"

#include <sys/stat.h>

#include <system_error>

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

std::string canonical_path(fs::path const& path) {
  std::error_code failed;
  auto const found = fs::weakly_canonical(fs::absolute(path, failed), failed);
  return (failed ? path.lexically_normal() : found).string();
}

}  // namespace

FilePlace FilePlaces::of(fs::path const& path) {
  struct stat status {};
  bool exists = ::lstat(path.c_str(), &status) == 0;
  bool const is_link = exists && S_ISLNK(status.st_mode);
  if (is_link) exists = ::stat(path.c_str(), &status) == 0;
  auto const name = path.filename();
  FilePlace place;
  if (is_link || name.empty() || name == "." || name == "..")
    place.path = canonical_path(path);
  else
    place.path = (fs::path(folder(path.parent_path())) / name).string();
  if (!exists) return place;
  place.identity.emplace(status.st_dev, status.st_ino);
  place.special = !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
  return place;
}

std::string const& FilePlaces::folder(fs::path const& path) {
  auto const [found, is_new] = folders_.try_emplace(path.string());
  if (is_new) found->second = canonical_path(path.empty() ? fs::path(".") : path);
  return found->second;
}

std::optional<std::string> FileSet::insert(FilePlace const& place, std::string const& label) {
  if (auto before = find(place)) return before;
  by_path_.emplace(place.path, label);
  if (place.identity) by_identity_.emplace(*place.identity, label);
  return std::nullopt;
}

std::optional<std::string> FileSet::find(FilePlace const& place) const {
  if (auto const found = by_path_.find(place.path); found != by_path_.end()) return found->second;
  if (!place.identity) return std::nullopt;
  auto const found = by_identity_.find(*place.identity);
  return found == by_identity_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace resolute::cli
