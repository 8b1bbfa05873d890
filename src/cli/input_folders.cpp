#include "input_folders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <system_error>

#include "fail.hpp"

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

bool is_folder(std::string const& name) {
  std::error_code unknown;
  return fs::is_directory(name, unknown);
}

/// The folder as people call it: "." and "archive/.." have names, too.
std::string own_name(fs::path const& folder) {
  std::error_code failed;
  return fs::weakly_canonical(fs::absolute(folder, failed), failed).filename().string();
}

}  // namespace

bool lies_in(fs::path const& path, fs::path const& folder) {
  std::error_code failed;
  auto const inner = fs::weakly_canonical(fs::absolute(path, failed), failed);
  auto const outer = fs::weakly_canonical(fs::absolute(folder, failed), failed);
  return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

Result<std::vector<InputFolder>> take_folders(Request& request) {
  std::vector<InputFolder> folders;
  if (!request.recursive) return folders;
  auto& inputs = request.inputs;
  auto const first =
      std::stable_partition(inputs.begin(), inputs.end(), [](auto const& name) { return !is_folder(name); });
  std::for_each(first, inputs.end(), [&](auto const& name) { folders.push_back({name, own_name(name)}); });
  inputs.erase(first, inputs.end());
  if (folders.empty()) return folders;

  if (request.output_dir.empty())
    return fail("usage", "--recursive writes into a folder of its own, where the tree is mirrored: --output-dir DIR");
  for (auto const& [path, name] : folders)
    if (lies_in(path, request.output_dir))
      return fail("same-file", fmt::format("the folder {} lies in the output folder {}, where outputs would overwrite "
                                           "inputs",
                                           path.string(), request.output_dir));
  if (folders.size() == 1 && request.inputs.empty() && !request.listed) folders.front().name.clear();
  std::set<std::string> names;
  for (auto const& [path, name] : folders)
    if (!names.insert(name).second)
      return fail("same-file", fmt::format("two folders would both be written to {}; convert them into different "
                                           "folders",
                                           (fs::path(request.output_dir) / name).string()));
  return folders;
}

}  // namespace resolute::cli
