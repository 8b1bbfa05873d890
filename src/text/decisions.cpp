// Where decisions belong: by the number of the line, if its text is the one that the archivist saw.
#include "text/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resolute/render.hpp"
#include "text/characters.hpp"

namespace resolute::text {
namespace {

/// A beginning of a line tells which line is meant from so many columns on.
constexpr std::size_t k_least_beginning = 8;

bool is_meant(std::string_view line, std::string_view text) {
  return line == text || (line.starts_with(text) && width(text) >= k_least_beginning);
}

/// Whether two corrections decide the same thing.
bool same_thing(Decision const& a, Decision const& b) {
  if (a.index() != b.index()) return false;
  if (auto const* mark = std::get_if<MarkIs>(&a)) {
    auto const& other = std::get<MarkIs>(b);
    return mark->mark == other.mark && mark->occurrence == other.occurrence;
  }
  if (auto const* joined = std::get_if<Joined>(&a)) return joined->neighbour == std::get<Joined>(b).neighbour;
  if (auto const* parted = std::get_if<Parted>(&a)) return parted->side == std::get<Parted>(b).side;
  return true;
}

}  // namespace

std::string fold_blanks(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at;
    if (is_white(next(text, at))) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += text.substr(begin, at - begin);
  }
  return out;
}

void Decisions::refuse(Correction const& correction, std::string message, std::string_view code) {
  placed_.clear();
  if (!refused_) refused_ = Error{code, fmt::format("line {}: {}", correction.line, message), correction.at};
}

std::optional<std::size_t> Decisions::find_line(Source const& source, std::vector<Range> const& lines_of_source,
                                                std::vector<Line> const& lines, Correction const& correction) {
  constexpr std::string_view k_stale = "stale-correction";
  if (correction.line > lines_of_source.size()) {
    refuse(correction, fmt::format("the source has {} lines", lines_of_source.size()), k_stale);
    return std::nullopt;
  }
  auto const range = lines_of_source[correction.line - 1];
  auto const text = fold_blanks(correction.text);
  bool const whole = is_meant(fold_blanks(source.slice(range)), text);
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    auto const& line = lines[at];
    if (line.blank() || line.range.begin < range.begin || line.range.begin >= range.end) continue;
    // A line with several parts: the one that begins so, else the first.
    if (is_meant(fold_blanks(line.view()), text)) return at;
    if (whole && !found) found = at;
  }
  if (!found) {
    auto const have = shorten(source.slice(range), 60);
    refuse(correction, have.empty() ? "the line is blank" : fmt::format("the line reads \"{}\"", have), k_stale);
  }
  return found;
}

void Decisions::cut(std::vector<Line>& lines, std::size_t line, Correction const& correction) {
  auto const& words = std::get<Cut>(correction.decision).before;
  auto const at = lines[line].view().find(fold_blanks(words));
  if (at == std::string_view::npos || at == 0)
    return refuse(correction, fmt::format("the words \"{}\" do not stand inside it", words));
  auto parts = cut_line(lines[line], static_cast<std::uint32_t>(at));
  lines[line] = std::move(parts.first);
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(line) + 1, std::move(parts.second));
}

/// Each thing is decided once.
void Decisions::check_twice() {
  for (std::size_t a = 0; a < placed_.size(); ++a)
    for (std::size_t b = a + 1; b < placed_.size() && placed_[b].line == placed_[a].line; ++b)
      if (same_thing(placed_[a].correction->decision, placed_[b].correction->decision))
        return refuse(*placed_[b].correction, "another correction decides the same");
}

std::vector<Line> Decisions::place(Source const& source, std::vector<Line> lines) {
  if (corrections_.all.empty()) return lines;
  auto const lines_of_source = line_ranges(source);
  for (auto const& correction : corrections_.all)
    if (std::holds_alternative<Cut>(correction.decision))
      if (auto const line = find_line(source, lines_of_source, lines, correction)) cut(lines, *line, correction);
  if (refused_) return lines;
  std::vector<Placed> placed;
  for (auto const& correction : corrections_.all) {
    auto const line = find_line(source, lines_of_source, lines, correction);
    if (!line) return lines;
    placed.push_back({&correction, *line});
  }
  for (auto const& line : lines) {
    Range const behind{line.range.end, std::max(line.range.end, line.whole.end)};
    ends_.push_back(!behind.empty() && is_blank(source.slice(behind)));
  }
  placed_ = std::move(placed);
  std::ranges::stable_sort(placed_, {}, &Placed::line);
  check_twice();
  return lines;
}

}  // namespace resolute::text
