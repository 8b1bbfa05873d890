#pragma once
/// Whether two paths lead to one file.
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace resolute::cli {

/// Where a path leads. The file need not exist.
struct FilePlace {
  std::string path;  ///< after `.`, `..` and symbolic links
  /// Device and number on it, of what exists.
  std::optional<std::pair<unsigned long, unsigned long>> identity;
  /// Whether it is a device, a pipe or a socket: what is written there overwrites nothing.
  bool special = false;
};

/// Finds out where paths lead: of the thousands of files in a folder, where the folder is but once.
class FilePlaces {
 public:
  [[nodiscard]] FilePlace of(std::filesystem::path const&);

 private:
  std::string const& folder(std::filesystem::path const&);

  std::map<std::string, std::string> folders_;
};

/// Files, each under a label. Two places are the same file when their paths are, or when both exist and are hard links
/// to one file.
class FileSet {
 public:
  /// Adds a file; gives the label under which it was there before, if it was.
  [[nodiscard]] std::optional<std::string> insert(FilePlace const&, std::string const& label);
  /// The label of a file; nothing when it is not in the set.
  [[nodiscard]] std::optional<std::string> find(FilePlace const&) const;

 private:
  std::map<std::string, std::string> by_path_;
  std::map<std::pair<unsigned long, unsigned long>, std::string> by_identity_;
};

}  // namespace resolute::cli
