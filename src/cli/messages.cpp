#include "messages.hpp"

#include "resolute/render.hpp"
#include "terminal.hpp"

namespace resolute::cli {

void Messages::error(Error const& error, std::string_view source_name) {
  said_ += render(error, source_name, error_style());
  all_.push_back({Severity::error, error.code, error.message, error.at});
}

void Messages::diagnostics(std::vector<Diagnostic> const& diagnostics, Source const& source) {
  auto const style = error_style();
  for (auto const& one : diagnostics) {
    std::optional<Position> at;
    if (one.at) at = source.position(one.at->begin);
    if (speech_ != Speech::quiet || one.severity == Severity::error)
      said_ += at ? render(one, source, *at, style) : render(one, source, style);
    all_.push_back({one.severity, one.code, one.message, at});
  }
}

void Messages::line(std::string_view line) {
  said_ += line;
  said_ += '\n';
}

}  // namespace resolute::cli
