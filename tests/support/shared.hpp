#pragma once
/// Things that tests use and that are not part of the project: the AKN schema, other programs.
#include <filesystem>
#include <optional>
#include <string>

namespace support {

/// The folder that RESOLUTE_SHARED names, else the one beside the project; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> shared();

/// The AKN 3.0 schema: RESOLUTE_AKN_SCHEMA, else `schema/akomantoso30.xsd` in the shared folder.
[[nodiscard]] std::optional<std::filesystem::path> schema();

struct Outcome {
  int status = 0;
  std::string output;  ///< standard output and error
};

/// Runs a command in the shell.
[[nodiscard]] Outcome run(std::string const& command);

/// A file for the length of a test.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string const& content);
  ~TemporaryFile();
  TemporaryFile(TemporaryFile const&) = delete;
  TemporaryFile& operator=(TemporaryFile const&) = delete;
  TemporaryFile(TemporaryFile&&) = delete;
  TemporaryFile& operator=(TemporaryFile&&) = delete;

  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace support
