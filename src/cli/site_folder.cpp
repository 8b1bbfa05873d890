#include "site_folder.hpp"

#include <system_error>

#include "input.hpp"
#include "output_file.hpp"

namespace resolute::cli {

namespace fs = std::filesystem;

std::optional<std::string> DiskFolder::read(std::string_view name) const {
  auto bytes = read_input({(root_ / name).string()});
  if (!bytes) return std::nullopt;
  return *std::move(bytes);
}

bool DiskFolder::holds(std::string_view name) const {
  std::error_code unknown;
  return fs::is_regular_file(root_ / name, unknown);
}

Result<void> DiskFolder::write(std::string_view name, std::string_view bytes) {
  return write_file(root_ / name, bytes);
}

void DiskFolder::remove(std::string_view name) {
  std::error_code failed;
  fs::remove(root_ / name, failed);
  // Folders go while they are empty: to remove one that is not fails.
  for (auto folder = fs::path(name).parent_path(); !folder.empty() && !failed; folder = folder.parent_path())
    fs::remove(root_ / folder, failed);
}

}  // namespace resolute::cli
