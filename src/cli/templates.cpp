#include "templates.hpp"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>

#include "descriptor.hpp"

namespace resolute::cli {

Result<TemplateLookup> templates_from(std::filesystem::path const& folder) {
  std::error_code failed;
  if (!std::filesystem::is_directory(folder, failed)) {
    return tl::unexpected(
        Error{"not-found", fmt::format("there is no folder {} for templates", folder.string()), std::nullopt});
  }
  return [folder, builtin = builtin_templates()](std::string_view name) -> std::optional<std::string> {
    auto const file = open_file((folder / name).string(), O_RDONLY);
    if (!file.open() && (errno == ENOENT || errno == ENOTDIR)) return builtin(name);
    if (!file.open()) return std::nullopt;
    auto text = read_all(file.number());
    if (!text) return std::nullopt;
    return *std::move(text);
  };
}

}  // namespace resolute::cli
