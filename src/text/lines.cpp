#include "text/lines.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr char32_t k_line_separator = 0x2028;
constexpr char32_t k_paragraph_separator = 0x2029;
constexpr char32_t k_next_line = 0x85;

bool ends_line(char32_t character) {
  return character == '\n' || character == '\r' || character == '\f' || character == k_line_separator ||
         character == k_paragraph_separator || character == k_next_line;
}

std::uint16_t clamp(std::size_t columns) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(columns, std::numeric_limits<std::uint16_t>::max()));
}

Line measure(std::string_view text, std::uint32_t begin, std::uint32_t content_end, std::uint32_t end) {
  Line line;
  line.whole = {begin, end};
  std::size_t first = begin;
  std::size_t columns = 0;
  while (first < content_end) {
    std::size_t at = first;
    auto const character = next(text, at);
    if (!is_white(character)) break;
    constexpr std::size_t k_tab = 8;
    columns = character == '\t' ? (columns / k_tab + 1) * k_tab : columns + static_cast<std::size_t>(width(character));
    first = at;
  }
  if (first >= content_end) {
    line.text = {content_end, content_end};
    line.blanks = clamp(columns);
    return line;
  }
  std::size_t last = first;
  for (std::size_t at = first; at < content_end;)
    if (!is_white(next(text, at))) last = at;
  line.text = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
  line.indent = clamp(columns);
  line.width = clamp(width(text.substr(first, last - first)));
  return line;
}

}  // namespace

std::vector<Line> cut_lines(Source const& source) {
  std::string_view const text = source.text;
  std::vector<Line> lines;
  bool page_start = false;
  std::uint32_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const here = static_cast<std::uint32_t>(at);
    auto const character = next(text, at);
    if (!ends_line(character)) continue;
    if (character == '\r' && at < text.size() && text[at] == '\n') ++at;
    lines.push_back(measure(text, begin, here, static_cast<std::uint32_t>(at)));
    lines.back().page_start = page_start;
    page_start = character == '\f';
    begin = static_cast<std::uint32_t>(at);
  }
  if (begin < text.size()) {
    lines.push_back(
        measure(text, begin, static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size())));
    lines.back().page_start = page_start;
  }
  return lines;
}

}  // namespace resolute::text
