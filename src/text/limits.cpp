#include "text/limits.hpp"

#include <fmt/format.h>

#include <string_view>

#include "common/too_many_notes.hpp"
#include "text/marks.hpp"
#include "text/note_rule.hpp"

namespace resolute::text {
namespace {

/// Whether a line is "[12] See the report": a mark in brackets, whatever its size, and a text.
bool is_bracketed_note(std::string_view text) {
  if (!text.starts_with('[')) return false;
  auto const end = text.find_first_not_of("0123456789*", 1);
  return end != std::string_view::npos && end > 1 && text[end] == ']' && end + 1 < text.size();
}

}  // namespace

Result<void> check_limits(Source const& source, Limits const& limits) {
  std::string_view const text = source.text;
  if (text.size() <= limits.lines) return {};
  std::size_t ends = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\n' && text[at] != '\r' && text[at] != '\f') continue;
    if (text.substr(at).starts_with("\r\n")) continue;
    if (++ends > limits.lines)
      return tl::unexpected(Error{"too-large", fmt::format("there are more than {} lines", limits.lines),
                                  source.position(static_cast<std::uint32_t>(at))});
  }
  return {};
}

Result<void> check_notes(Source const& source, std::vector<Line> const& lines, std::size_t most) {
  std::size_t notes = 0;
  bool ruled = false;
  for (auto const& line : lines) {
    if (line.blank()) continue;
    auto const text = line.view();
    bool const note = ruled ? leading_mark(text).has_value() : is_bracketed_note(text);
    if (note && ++notes > most) return tl::unexpected(too_many_notes(most, source.position(line.range.begin)));
    ruled = is_drawn_rule(text);
  }
  return {};
}

Result<void> check_notes(Source const& source, Page const& page, std::size_t most) {
  if (page.notes.size() <= most) return {};
  auto const& line = page.lines[page.notes[most].mark_part.line];
  return tl::unexpected(too_many_notes(most, source.position(line.range.begin)));
}

}  // namespace resolute::text
