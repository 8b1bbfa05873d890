#pragma once
/// What the library has to say about an input, and how an operation fails.
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "resolute/source.hpp"

namespace resolute {

/// How bad it is. A note tells what was done, a warning what may be wrong, an error what is.
enum class Severity : std::uint8_t { note, warning, error };

/// Something about the content: it never stops a conversion by itself. Codes are listed in `diag/codes.hpp` and stable.
struct Diagnostic {
  Severity severity = Severity::warning;
  /// "missing-note"; see the table of codes.
  std::string_view code;
  /// The place in the decoded source; nothing when it is about the input as a whole.
  std::optional<Range> at;
  /// One sentence in English without a full stop, beginning in lower case.
  std::string message;
};

/// Why an operation as a whole failed: bad input, a missing font, a wrong option. `code` is stable.
struct Error {
  std::string_view code;
  std::string message;
  /// Where in the source, for those errors that have a place.
  std::optional<Position> at;
};

/// A value, or why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// A broken assumption of the program, never the fault of an input. The one exception that the library throws on
/// purpose; `what()` says where in the code.
class InternalError : public std::logic_error {
 public:
  /// `std::source_location` would do, if clang 14 had it.
  explicit InternalError(std::string const& what, char const* file = __builtin_FILE(), int line = __builtin_LINE());
};

}  // namespace resolute
