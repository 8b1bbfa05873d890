#include <cstdint>

#include "resolute/render.hpp"
#include "text/characters.hpp"

namespace resolute {
namespace {

constexpr char32_t k_replacement = U'\uFFFD';
constexpr char32_t k_ellipsis = U'\u2026';

/// Marks that reorder what follows them on a terminal.
bool is_direction_control(char32_t character) {
  return (character >= U'\u202A' && character <= U'\u202E') || (character >= U'\u2066' && character <= U'\u2069');
}

bool is_control(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0) || is_direction_control(character);
}

}  // namespace

std::size_t display_width(std::string_view text) {
  return text::width(text);
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const character = text::next(text, at);
    if (character == U'\t') {
      out += ' ';
    } else {
      text::append(out, is_control(character) ? k_replacement : character);
    }
  }
  return out;
}

std::string shorten(std::string_view text, std::size_t columns) {
  std::string out;
  std::size_t used = 0;
  std::size_t keep = 0;  // bytes of `out` that leave room for the ellipsis
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    auto character = text::next(text, at);
    if (text::is_white(character)) {
      blank = !out.empty();
      continue;
    }
    if (is_control(character)) character = k_replacement;
    auto const width = static_cast<std::size_t>(text::width(character)) + (blank ? 1U : 0U);
    if (used + width > columns) {
      out.resize(keep);
      if (columns > 0) text::append(out, k_ellipsis);
      return out;
    }
    if (blank) out += ' ';
    blank = false;
    text::append(out, character);
    used += width;
    if (used < columns) keep = out.size();
  }
  return out;
}

std::vector<Range> line_ranges(Source const& source) {
  std::vector<Range> lines;
  std::string_view const text = source.text;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto const found = text.find_first_of("\r\n", begin);
    auto const end = found == std::string_view::npos ? text.size() : found;
    lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
    if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') ++begin;
  }
  return lines;
}

}  // namespace resolute
