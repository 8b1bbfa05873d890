#pragma once
/// What there is to say about one input, kept until it is its turn: inputs that are converted at the same time do not
/// talk at the same time.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// How much is said on standard error.
enum class Speech : std::uint8_t { quiet, normal, verbose };

/// A diagnostic or an error without the source that it is about.
struct Message {
  Severity severity = Severity::error;
  std::string_view code;
  std::string text;
  std::optional<Position> at;
};

class Messages {
 public:
  explicit Messages(Speech speech) : speech_(speech) {}

  [[nodiscard]] Speech speech() const { return speech_; }

  void error(Error const&, std::string_view source_name);
  /// `quiet` keeps all but errors from being said.
  void diagnostics(std::vector<Diagnostic> const&, Source const&);
  void line(std::string_view);
  void text(std::string_view rendered) { said_ += rendered; }

  /// What is to be printed on standard error.
  [[nodiscard]] std::string const& said() const { return said_; }
  /// All errors and diagnostics, said or not.
  [[nodiscard]] std::vector<Message> const& all() const { return all_; }

 private:
  Speech speech_;
  std::string said_;
  std::vector<Message> all_;
};

}  // namespace resolute::cli
