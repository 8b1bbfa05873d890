#include "resolute/render.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diag/severity.hpp"
#include "text/characters.hpp"

namespace resolute {
namespace {

struct Paint {
  std::string_view strong;
  std::string_view label;
  std::string_view faint;
  std::string_view off;
};

Paint paint(Severity severity, bool color) {
  if (!color) return {};
  std::string_view label = "\x1b[1;36m";
  if (severity == Severity::warning) label = "\x1b[1;35m";
  if (severity == Severity::error) label = "\x1b[1;31m";
  return {"\x1b[1m", label, "\x1b[2m", "\x1b[0m"};
}

std::string headline(std::string_view place, Severity severity, std::string_view message, std::string_view code,
                     bool color) {
  auto const with = paint(severity, color);
  std::string out;
  if (!place.empty()) out = fmt::format("{}{}:{} ", with.strong, printable(place), with.off);
  return out + fmt::format("{}{}:{} {}{}{} [{}]\n", with.label, diag::name(severity), with.off, with.strong,
                           printable(message), with.off, code);
}

std::string place_of(std::string_view name, Position position) {
  return fmt::format("{}:{}:{}", name, position.line, position.column);
}

/// The bytes of the line that the range begins in.
Range line_around(std::string_view text, Range range) {
  auto const begin = std::min<std::size_t>(range.begin, text.size());
  auto const before = begin == 0 ? std::string_view::npos : text.find_last_of("\r\n", begin - 1);
  auto const after = text.find_first_of("\r\n", begin);
  return {static_cast<std::uint32_t>(before == std::string_view::npos ? 0 : before + 1),
          static_cast<std::uint32_t>(after == std::string_view::npos ? text.size() : after)};
}

/// As much of the end of `text` as fits.
std::string_view tail(std::string_view text, std::size_t columns) {
  std::size_t used = 0;
  std::size_t begin = text.size();
  while (begin > 0) {
    auto const character = text::before(text, begin);
    used += static_cast<std::size_t>(text::width(character));
    if (used > columns) break;
    do {
      --begin;
    } while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U);
  }
  return text.substr(begin);
}

/// As much of the beginning of `text` as fits.
std::string_view head(std::string_view text, std::size_t columns) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at;
    used += static_cast<std::size_t>(text::width(text::next(text, at)));
    if (used > columns) return text.substr(0, begin);
  }
  return text;
}

/// Two lines: the source line that the range begins in, and carets below the range.
std::string excerpt(std::string_view text, Range range, Position position, RenderStyle const& style) {
  auto const line = line_around(text, range);
  auto const begin = std::clamp(range.begin, line.begin, line.end);
  auto const end = std::clamp(range.end, begin, line.end);
  auto const room = std::max<std::size_t>(style.width, 40) - 12;
  auto const before = tail(text.substr(line.begin, begin - line.begin), room * 2 / 3);
  auto const marked = head(text.substr(begin, end - begin), room - display_width(before));
  auto const after = head(text.substr(end, line.end - end), room - display_width(before) - display_width(marked));

  auto const with = paint(Severity::error, style.color);
  auto const carets = std::max<std::size_t>(display_width(printable(marked)), 1);
  return fmt::format("{0}{1:>6} |{2} {3}{4}{5}\n{0}       |{2} {6:{7}}{8}{9}{2}\n", with.faint, position.line, with.off,
                     printable(before), printable(marked), printable(after), "", display_width(printable(before)),
                     with.label, "^" + std::string(carets - 1, '~'));
}

}  // namespace

std::string render(Diagnostic const& diagnostic, Source const& source, RenderStyle const& style) {
  if (!diagnostic.at)
    return headline(source.name, diagnostic.severity, diagnostic.message, diagnostic.code, style.color);
  return render(diagnostic, source, source.position(diagnostic.at->begin), style);
}

std::string render(Diagnostic const& diagnostic, Source const& source, Position position, RenderStyle const& style) {
  auto out =
      headline(place_of(source.name, position), diagnostic.severity, diagnostic.message, diagnostic.code, style.color);
  if (style.excerpt && diagnostic.at) out += excerpt(source.text, *diagnostic.at, position, style);
  return out;
}

std::string render(Error const& error, std::string_view source_name, RenderStyle const& style) {
  auto const place = error.at ? place_of(source_name, *error.at) : std::string(source_name);
  return headline(place, Severity::error, error.message, error.code, style.color);
}

}  // namespace resolute
