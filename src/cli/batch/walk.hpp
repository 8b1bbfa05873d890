#pragma once
/// The files below a folder, found while they are asked for.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// Which files of a folder are inputs.
struct WalkFilter {
  /// Patterns as of the shell: one without '/' is for the name of a file, one with it for the path below the folder,
  /// where '*' goes across '/'.
  std::vector<std::string> include = {"*.txt", "*.xml"};
  /// A folder that is passed over, such as that of the outputs; empty: none.
  std::filesystem::path without;
};

/// What stands at a path below the folder.
struct Found {
  /// Spelled with '/'; empty for the folder itself.
  std::string path;
  /// The name of another input in the same folder that differs from this one in its ending only.
  std::optional<std::string> rival;
  /// A folder that cannot be read.
  std::optional<Error> error;
};

/// Goes through a folder: its files by their names, then its folders. Hidden files and folders are passed over, and so
/// are sites that resolute made; symbolic links to folders are not followed. In memory are the names of one folder and
/// those above it, never all.
class Walk {
 public:
  Walk(std::filesystem::path root, WalkFilter);

  /// Nothing when there is no more.
  [[nodiscard]] std::optional<Found> next();

 private:
  /// Many names in one piece.
  class Names {
   public:
    void add(std::string_view name);
    void sort();
    [[nodiscard]] std::size_t size() const { return begins_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t at) const { return bytes_.data() + begins_[at]; }

   private:
    /// Each ends in a NUL, as no name of a file has one.
    std::string bytes_;
    std::vector<std::uint32_t> begins_;
  };

  struct Level {
    /// Below the root.
    std::filesystem::path path;
    Names files;
    Names folders;
    std::size_t file = 0;
    std::size_t folder = 0;
  };

  /// Reads a folder of the tree, to go on with it.
  [[nodiscard]] std::optional<Error> enter(std::filesystem::path const& path);
  [[nodiscard]] bool is_included(std::string const& name, std::filesystem::path const& folder) const;
  [[nodiscard]] bool is_passed_over(std::filesystem::path const& folder) const;

  std::filesystem::path root_;
  WalkFilter filter_;
  std::vector<Level> levels_;
  bool begun_ = false;
};

}  // namespace resolute::cli
