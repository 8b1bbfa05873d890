#pragma once
/// Runs the program from outside, as a shell would.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program {

/// What a run gave back.
struct Outcome {
  /// Exit status; 128 and the signal's number where a signal ended it.
  int status = -1;
  std::string out;
  std::string err;
};

struct Setting {
  std::string input;
  /// The folder it runs in; nothing: this one.
  std::filesystem::path folder;
  /// Environment variables to set.
  std::vector<std::pair<std::string, std::string>> environment;
  /// Standard output and standard error are a terminal; both come back in `out`.
  bool terminal = false;
  /// The largest file that the program may write, in bytes; a disk that is full, so to speak. 0: any.
  std::size_t largest_file = 0;
};

/// Whether terminals can be made here: a bare chroot has none.
[[nodiscard]] bool has_terminals();

[[nodiscard]] Outcome run(std::vector<std::string> const& arguments, Setting const& = {});

/// A folder that disappears with what is in it.
class Folder {
 public:
  Folder();
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  ~Folder();

  [[nodiscard]] std::filesystem::path const& path() const { return path_; }
  /// The path of a file in it.
  [[nodiscard]] std::string file(std::string_view name) const { return (path_ / name).string(); }
  /// Writes a file into it and gives its path.
  std::string write(std::string_view name, std::string_view bytes);
  /// The names of the files in it and below, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  std::filesystem::path path_;
};

/// All bytes of a file; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> content(std::filesystem::path const&);

/// The bytes of a sample by its file name.
[[nodiscard]] std::string sample(std::string_view name);

}  // namespace program
