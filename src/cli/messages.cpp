#include "messages.hpp"

#include "resolute/render.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// Positions of places that mostly come in the order of the text: each is counted from the one before it.
class Positions {
 public:
  explicit Positions(Source const& source) : source_(source) {}

  Position of(std::uint32_t place) {
    std::string_view const text = source_.text;
    bool const split = place > 0 && place < text.size() && text[place - 1] == '\r';  // perhaps between CR and LF
    if (place < at_ || split) return source_.position(place);
    Source const stretch{{}, std::string(text.substr(at_, place - at_)), {}};
    auto const step = stretch.position(place - at_);
    last_ = {last_.line + step.line - 1, step.line == 1 ? last_.column + step.column - 1 : step.column};
    at_ = place;
    return last_;
  }

 private:
  Source const& source_;
  std::uint32_t at_ = 0;
  Position last_;
};

}  // namespace

void Messages::error(Error const& error, std::string_view source_name) {
  said_ += render(error, source_name, error_style());
  all_.push_back({Severity::error, error.code, error.message, error.at});
}

void Messages::diagnostics(std::vector<Diagnostic> const& diagnostics, Source const& source) {
  auto const style = error_style();
  Positions positions(source);
  for (auto const& one : diagnostics) {
    std::optional<Position> at;
    if (one.at) at = positions.of(one.at->begin);
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
