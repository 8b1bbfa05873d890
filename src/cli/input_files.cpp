#include "input_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

bool is_input(fs::path const& file) {
  auto const ending = file.extension();
  return ending == ".txt" || ending == ".xml";
}

bool is_hidden(fs::path const& path) {
  auto const name = path.filename().string();
  return !name.empty() && name.front() == '.';
}

bool is_site(fs::path const& path) {
  std::error_code unknown;
  return fs::exists(path / ".resolute" / "files.tsv", unknown);
}

Result<std::vector<std::string>> files_in(fs::path const& folder) {
  std::vector<std::string> found;
  std::error_code failed;
  fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, failed);
  for (; !failed && walk != fs::recursive_directory_iterator(); walk.increment(failed)) {
    if (is_hidden(walk->path()) || is_site(walk->path())) {
      walk.disable_recursion_pending();
      continue;
    }
    std::error_code unknown;
    if (is_input(walk->path()) && walk->is_regular_file(unknown)) found.push_back(walk->path().string());
  }
  if (failed)
    return tl::unexpected(
        Error{"unreadable", fmt::format("cannot read {}: {}", folder.string(), failed.message()), {}});
  if (found.empty())
    return tl::unexpected(Error{"usage", fmt::format("there is no .txt or .xml file in {}", folder.string()), {}});
  std::ranges::sort(found);
  return found;
}

}  // namespace

Result<std::vector<std::string>> input_files(std::vector<std::string> const& arguments) {
  std::vector<std::string> all;
  std::set<std::string> seen;
  for (auto const& argument : arguments) {
    std::error_code unknown;
    auto const status = fs::status(argument, unknown);
    if (!fs::exists(status))
      return tl::unexpected(Error{"not-found", fmt::format("there is no file {}", argument), {}});
    auto const files = fs::is_directory(status) ? files_in(argument) : Result<std::vector<std::string>>({argument});
    if (!files) return tl::unexpected(files.error());
    for (auto const& file : *files)
      if (seen.insert(fs::weakly_canonical(file, unknown).string()).second) all.push_back(file);
  }
  return all;
}

}  // namespace resolute::cli
