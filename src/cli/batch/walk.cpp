#include "batch/walk.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <system_error>
#include <tuple>

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

std::string_view stem(std::string_view name) {
  return name.substr(0, name.find_last_of('.'));
}

}  // namespace

void Walk::Names::add(std::string_view name) {
  begins_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  bytes_.append(name).push_back('\0');
}

void Walk::Names::sort() {
  auto const key = [this](std::uint32_t begin) {
    std::string_view const name = bytes_.data() + begin;
    return std::tuple(stem(name), name);  // what differs in its ending only stands side by side
  };
  std::ranges::sort(begins_, {}, key);
}

Walk::Walk(fs::path root, WalkFilter filter) : root_(std::move(root)), filter_(std::move(filter)) {
  std::error_code failed;
  if (!filter_.without.empty()) filter_.without = fs::weakly_canonical(fs::absolute(filter_.without, failed), failed);
}

std::optional<Found> Walk::next() {
  if (!begun_) {
    begun_ = true;
    if (auto error = enter({})) return Found{{}, std::nullopt, std::move(error)};
  }
  while (!levels_.empty()) {
    auto& here = levels_.back();
    if (here.file < here.files.size()) {
      auto const at = here.file++;
      auto const name = here.files[at];
      Found found{(here.path / name).generic_string(), std::nullopt, std::nullopt};
      for (auto const other : {at - 1, at + 1})  // before the first is behind the last
        if (other < here.files.size() && stem(here.files[other]) == stem(name)) found.rival = here.files[other];
      return found;
    }
    if (here.folder < here.folders.size()) {
      auto const path = here.path / here.folders[here.folder++];
      if (auto error = enter(path)) return Found{path.generic_string(), std::nullopt, std::move(error)};
      continue;
    }
    levels_.pop_back();
  }
  return std::nullopt;
}

std::optional<Error> Walk::enter(fs::path const& path) {
  std::error_code failed;
  fs::directory_iterator entries(path.empty() ? root_ : root_ / path, failed);
  Level level{path, {}, {}};
  for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
    auto const name = entries->path().filename().string();
    std::error_code unknown;
    if (name.starts_with('.')) continue;
    if (entries->is_directory(unknown)) {
      if (!entries->is_symlink(unknown) && !is_passed_over(entries->path())) level.folders.add(name);
    } else if (is_included(name, path) && entries->is_regular_file(unknown)) {
      level.files.add(name);
    }
  }
  if (failed) return Error{"unreadable", fmt::format("the folder cannot be read: {}", failed.message()), std::nullopt};
  level.files.sort();
  level.folders.sort();
  levels_.push_back(std::move(level));
  return std::nullopt;
}

bool Walk::is_included(std::string const& name, fs::path const& folder) const {
  return std::ranges::any_of(filter_.include, [&](std::string const& pattern) {
    auto const subject = pattern.find('/') == std::string::npos ? name : (folder / name).generic_string();
    return ::fnmatch(pattern.c_str(), subject.c_str(), 0) == 0;
  });
}

bool Walk::is_passed_over(fs::path const& folder) const {
  std::error_code unknown;
  if (fs::exists(folder / ".resolute" / "files.tsv", unknown)) return true;
  return !filter_.without.empty() && fs::weakly_canonical(fs::absolute(folder, unknown), unknown) == filter_.without;
}

}  // namespace resolute::cli
