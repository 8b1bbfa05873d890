#include "text/lines.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

#include "text/characters.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

constexpr char32_t k_line_separator = 0x2028;
constexpr char32_t k_paragraph_separator = 0x2029;
constexpr char32_t k_next_line = 0x85;

/// Whether a byte may be the first of a line's end.
constexpr auto k_may_end_line = [](auto byte) {
  return (byte == '\n') | (byte == '\r') | (byte == '\f') | (byte == 0xC2) | (byte == 0xE2);
};

bool ends_line(char32_t character) {
  return character == '\n' || character == '\r' || character == '\f' || character == k_line_separator ||
         character == k_paragraph_separator || character == k_next_line;
}

std::uint16_t clamp(std::size_t columns) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(columns, std::numeric_limits<std::uint16_t>::max()));
}

Line measure(Source const& source, std::uint32_t begin, std::uint32_t content_end, std::uint32_t end) {
  std::string_view const text = source.text;
  Line line;
  line.whole = {begin, end};
  std::size_t first = begin;
  std::size_t columns = 0;
  // A control before the text steers its order and belongs to it, also when blanks follow.
  std::size_t control = content_end;
  while (first < content_end) {
    std::size_t at = first;
    auto const character = next(text, at);
    if (!is_white(character) && !is_bidi_control(character)) break;
    if (is_bidi_control(character)) control = std::min(control, first);
    constexpr std::size_t k_tab = 8;
    columns = character == '\t' ? (columns / k_tab + 1) * k_tab : columns + static_cast<std::size_t>(width(character));
    first = at;
  }
  if (first >= content_end) {
    line.range = {content_end, content_end};
    line.blanks = clamp(columns);
    return line;
  }
  std::size_t last = content_end;
  while (is_white(before(text, last))) last = begin_before(text, last);
  line.range = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
  auto cleaned =
      clean(source, {static_cast<std::uint32_t>(std::min(control, first)), static_cast<std::uint32_t>(last)});
  line.text = std::move(cleaned.text);
  line.gaps = std::move(cleaned.gaps);
  line.ems = cleaned.extent ? cleaned.extent->ems : printed_width(line.text);
  line.indent = clamp(columns);
  // Blanks behind such a control are part of the indent.
  auto const before_text = control < first ? width(text.substr(control, first - control)) : 0;
  line.width = clamp(cleaned.extent ? cleaned.extent->columns - before_text : width(text.substr(first, last - first)));
  return line;
}

}  // namespace

std::vector<Line> cut_lines(Source const& source) {
  std::string_view const text = source.text;
  std::vector<Line> lines;
  // Other ends of lines are rare.
  auto const usual_end = [](char byte) { return static_cast<int>(byte == '\n') | static_cast<int>(byte == '\f'); };
  constexpr std::size_t k_cuts = 16;  // of so many lines one may be cut later
  auto const count = count_bytes(text, usual_end);
  lines.reserve(count + count / k_cuts + k_cuts);
  bool page_start = false;
  std::uint32_t begin = 0;
  for (auto at = find_byte(text, 0, k_may_end_line); at < text.size(); at = find_byte(text, at, k_may_end_line)) {
    auto const here = static_cast<std::uint32_t>(at);
    auto const character = next(text, at);
    if (!ends_line(character)) continue;
    if (character == '\r' && at < text.size() && text[at] == '\n') ++at;
    lines.push_back(measure(source, begin, here, static_cast<std::uint32_t>(at)));
    // Blank lines at the top of a page leave the mark to the first line with text.
    lines.back().page_start = page_start && !lines.back().blank();
    page_start = character == '\f' || (page_start && lines.back().blank());
    begin = static_cast<std::uint32_t>(at);
  }
  if (begin < text.size()) {
    lines.push_back(
        measure(source, begin, static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size())));
    lines.back().page_start = page_start;
  }
  return lines;
}

Line line_part(Source const& source, Line const& line, Range stretch) {
  std::string_view const text = source.text;
  auto end = stretch.end;
  while (end > stretch.begin && (ends_line(static_cast<unsigned char>(text[end - 1])) || text[end - 1] == ' ')) --end;
  auto part = measure(source, stretch.begin, end, stretch.end);
  part.indent = clamp(part.indent + width(text.substr(line.whole.begin, stretch.begin - line.whole.begin)));
  return part;
}

std::pair<Line, Line> cut_line(Line const& line, std::uint32_t at) {
  auto const text = line.view();
  auto first_end = at;
  while (first_end > 0 && text[first_end - 1] == ' ') --first_end;
  auto second_begin = at;
  while (second_begin < text.size() && text[second_begin] == ' ') ++second_begin;
  auto const part = [&](std::uint32_t begin, std::uint32_t end) {
    Line made;
    made.whole = made.range = {0, 0};
    made.text = line.text.slice(begin, end);
    for (auto const gap : line.gaps)
      if (gap.at >= begin && gap.at < end) made.gaps.push_back({gap.at - begin, gap.columns});
    if (auto const origin = made.text.origin(); !origin.empty()) {
      auto const first = std::ranges::min(origin, {}, &Range::begin);
      auto const last = std::ranges::max(origin, {}, &Range::end);
      made.range = {first.begin, last.end};
    }
    made.whole = made.range;
    made.ems = printed_width(made.text);
    made.indent = line.indent;
    made.row = line.row;
    made.width = clamp(width(made.view()));
    return made;
  };
  std::pair<Line, Line> parts{part(0, first_end), part(second_begin, static_cast<std::uint32_t>(text.size()))};
  parts.first.page_start = line.page_start;
  parts.first.whole.begin = line.whole.begin;
  parts.second.whole.end = line.whole.end;
  parts.second.cut = true;
  return parts;
}

}  // namespace resolute::text
