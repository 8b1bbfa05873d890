#pragma once
/// The file that a run writes a line of JSON to for each input.
#include <string>
#include <string_view>

#include "descriptor.hpp"

namespace resolute::cli {

class ReportFile {
 public:
  /// `resume`: goes on behind the lines that are there; otherwise begins anew. Fails with "unwritable-output".
  [[nodiscard]] static Result<ReportFile> open(std::string const& path, bool resume);

  /// Adds a line by one write. Once that failed no more lines are written.
  [[nodiscard]] Result<void> add(std::string_view record);

 private:
  ReportFile(std::string path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) {}

  std::string path_;
  Descriptor file_;
};

}  // namespace resolute::cli
