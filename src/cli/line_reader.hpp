#pragma once
/// The lines of a stream, one after the other.
#include <functional>
#include <optional>
#include <string>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

class LineReader {
 public:
  /// `ended` is asked now and then while nothing comes; where it says so there are no more lines.
  LineReader(int descriptor, std::function<bool()> ended) : descriptor_(descriptor), ended_(std::move(ended)) {}

  /// The next line without its end (LF or CR LF), empty ones left out; nothing when there is no more. The last line
  /// needs no end.
  [[nodiscard]] std::optional<std::string> next();
  /// Why there are no more lines, where reading failed.
  [[nodiscard]] std::optional<Error> const& failure() const { return failure_; }

 private:
  [[nodiscard]] std::optional<std::string> any();
  /// False at the end of the stream.
  bool fill();

  int descriptor_;
  std::function<bool()> ended_;
  std::string buffer_;
  /// Where the next line begins in the buffer, and how far it was searched for its end.
  std::size_t begin_ = 0;
  std::size_t searched_ = 0;
  std::optional<Error> failure_;
};

}  // namespace resolute::cli
