#include "diag/severity.hpp"

namespace resolute::diag {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  throw InternalError("a severity without a name");
}

}  // namespace resolute::diag
