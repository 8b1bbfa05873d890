#pragma once
/// Whether two paths lead to one file.
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace resolute::cli {

/// Files, each under a label. Two paths are the same file when they are so after `.`, `..` and symbolic links, or when
/// both exist and are hard links to one file. The files need not exist.
class FileSet {
 public:
  /// Adds a file; gives the label under which it was there before, if it was.
  [[nodiscard]] std::optional<std::string> insert(std::filesystem::path const&, std::string const& label);
  /// The label of a file; nothing when it is not in the set.
  [[nodiscard]] std::optional<std::string> find(std::filesystem::path const&) const;

 private:
  /// Device and number on it.
  using Identity = std::pair<unsigned long, unsigned long>;
  static std::optional<Identity> identity(std::filesystem::path const&);

  std::map<std::filesystem::path, std::string> by_path_;
  std::map<Identity, std::string> by_identity_;
};

/// Whether the path is a device, a pipe or a socket: what is written there overwrites nothing.
[[nodiscard]] bool is_special(std::filesystem::path const&);

}  // namespace resolute::cli
