// Lines of the masthead that hold several fields side by side: "United Nations          A/RES/75/1".
#include <algorithm>
#include <optional>

#include "text/characters.hpp"
#include "text/line_cuts.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// Lines of the top of the first page that may hold fields side by side; beyond the first of `k_ends` none does.
constexpr std::size_t k_most_lines = 40;
constexpr std::size_t k_longest_line = 160;

constexpr profile::KindSet k_fields{
    PatternKind::publisher,     PatternKind::issuing_body,      PatternKind::subsidiary_body,
    PatternKind::symbol,        PatternKind::distribution,      PatternKind::issue_date,
    PatternKind::session,       PatternKind::original_language, PatternKind::language_line,
    PatternKind::document_type, PatternKind::agenda_item,       PatternKind::session_dates};
constexpr profile::KindSet k_ends{PatternKind::adoption, PatternKind::resolution_number};

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Whether two fields may meet at `at`: at a blank, a gap, where Han meets another script, or glued: "General18".
bool may_part(Line const& line, std::size_t at) {
  auto const left = before(line.view(), at);
  auto const right = peek(line.view(), at);
  if (left == ' ') return true;
  if ((is_letter(left) && is_digit(right)) || (is_digit(left) && is_letter(right))) return true;
  return is_cjk(left) != is_cjk(right) || std::ranges::any_of(line.gaps, [&](Gap const& gap) { return gap.at == at; });
}

bool has_wide_gap(Line const& line, std::size_t at) {
  constexpr std::uint16_t k_wide = 6;
  return std::ranges::any_of(
      line.gaps, [&](Gap const& gap) { return gap.columns >= k_wide && (gap.at == at || gap.at + 1 == at); });
}

/// Where the first field of the line ends: where a known field stands on both sides, or on one side of a wide gap.
std::optional<std::uint32_t> first_field(Line const& line, profile::Grammar const& grammar) {
  auto const text = line.view();
  if (text.size() > k_longest_line) return std::nullopt;
  for (std::size_t at = 0; at < text.size();) {
    next(text, at);
    if (at >= text.size() || !may_part(line, at)) continue;
    auto const left = trim(text.substr(0, at));
    auto const right = trim(text.substr(at));
    if (left.empty() || right.empty()) continue;
    bool const wide = has_wide_gap(line, at);
    if (left.ends_with(':') || left.ends_with("\uFF1A")) continue;  // its value is still to come
    bool const left_known = grammar.is_any(k_fields, left);
    if (!wide && !left_known) continue;
    bool const right_known =
        grammar.is_any(k_fields, right) ||
        (left_known && first_field(cut_line(line, static_cast<std::uint32_t>(at)).second, grammar));
    if (wide ? left_known || right_known : left_known && right_known) return static_cast<std::uint32_t>(at);
  }
  return std::nullopt;
}

/// Where the footer of the first page parts: the job number, and behind it the plea to recycle.
std::optional<std::uint32_t> job_number_end(Line const& line, profile::Grammar const& grammar) {
  auto const text = line.view();
  auto const dash = text.find('-');
  bool const number = dash != std::string_view::npos && is_digit(before(text, dash)) && is_digit(peek(text, dash + 1));
  if (text.size() > k_longest_line || !number) return std::nullopt;
  for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1))
    if (grammar.whole(PatternKind::recycling, text.substr(at + 1)) &&
        grammar.whole(PatternKind::job_number, text.substr(0, at)))
      return static_cast<std::uint32_t>(at);
  return std::nullopt;
}

/// Cuts off the first field of a line.
void take_first(Line& line, std::uint32_t end, LineCut& fields) {
  auto [first, rest] = cut_line(line, end);
  fields.parts.push_back(std::move(first));
  line = std::move(rest);
}

}  // namespace

std::vector<Line> cut_masthead(std::vector<Line> lines, profile::Grammar const& grammar) {
  std::vector<LineCut> cuts;
  std::size_t seen = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    auto& line = lines[at];
    LineCut fields{at, {}};
    if (auto const job = job_number_end(line, grammar)) {
      take_first(line, *job, fields);
    } else if (!line.blank() && seen < k_most_lines) {
      ++seen;
      if (grammar.is_any(k_ends, line.view()) || grammar.is_formula(line.view())) seen = k_most_lines;
      while (auto const cut = first_field(line, grammar)) take_first(line, *cut, fields);
    }
    if (fields.parts.empty()) continue;
    fields.parts.push_back(std::move(line));
    cuts.push_back(std::move(fields));
  }
  place(std::move(cuts), lines);
  return lines;
}

}  // namespace resolute::text
