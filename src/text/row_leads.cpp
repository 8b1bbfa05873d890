#include "text/row_leads.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/figures.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

/// The end of "2 October", "2, 3 and 4 October" or "2 to 6 October" at `at`; 0 for none.
std::size_t days(profile::Grammar const& grammar, std::string_view text, std::size_t at) {
  constexpr std::size_t k_farthest = 30;
  if (!digit_at(text, at)) return 0;
  std::size_t digits = 0;
  for (auto here = at; here < text.size() && here < at + k_farthest;) {
    if (auto const month = grammar.dates.match_month(text, here); month && here > at) return *month;
    digits = digit_at(text, here) ? digits + 1 : 0;
    if (digits > 2) return 0;
    next(text, here);
  }
  return 0;
}

/// The next place behind a word or dash that joins two dates.
std::size_t behind_joint(std::string_view text, std::size_t at) {
  constexpr std::size_t k_longest_joint = 8;
  for (auto here = at; here < text.size() && here < at + k_longest_joint;) {
    if (digit_at(text, here)) return here;
    next(text, here);
  }
  return text.size();
}

bool is_year(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == ',')) ++at;
  return digit_at(text, at) && digit_at(text, at + 1) && digit_at(text, at + 2) && digit_at(text, at + 3);
}

struct Number {
  int value = 0;
  std::size_t end = 0;
};

/// "1 Label", "29A Label", "1. Label", or a small number alone.
Number number_of(std::string_view text) {
  auto end = row_number(text);
  if (end == 0) {
    if (!paragraph_number(text)) return {};
    end = text.find('.');
    if (end == std::string_view::npos) return {};
    ++end;
  }
  std::size_t digits = 0;
  while (digit_at(text, digits)) ++digits;
  return {mark_value(text.substr(0, digits)), end};
}

/// Digits behind the number make figures of both: "1 451".
bool is_figures(std::string_view text, std::size_t number_end) {
  return number_end < text.size() && trailing_figures(text) == 0;
}

}  // namespace

std::size_t date_lead(profile::Grammar const& grammar, std::string_view text) {
  auto end = days(grammar, text, 0);
  if (end == 0) return 0;
  while (true) {
    if (is_year(text, end)) return 0;
    auto const again = days(grammar, text, behind_joint(text, end));
    if (again == 0) return end < text.size() && text[end] == ' ' ? end : 0;
    end = again;
  }
}

bool number_rows(Page const& page, std::vector<RowLine>& lines) {
  constexpr std::size_t k_least = 2;
  std::vector<std::pair<std::size_t, Number>> found;
  std::size_t candidates = 0;
  std::size_t steps = 0;
  int last = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    auto const text = page.text(lines[at].line);
    auto const number = number_of(text);
    if (number.end == 0 || is_figures(text, number.end)) continue;
    // A number alone is the row's when its label follows.
    bool const alone = number.end >= text.size();
    if (alone && (at + 1 == lines.size() || lines[at + 1].figures == 0)) continue;
    ++candidates;
    constexpr int k_most_missing = 3;
    bool const lettered = number.value == last && text[number.end - 1] >= 'A';
    if (!found.empty() && !lettered && (number.value <= last || number.value > last + k_most_missing)) continue;
    if (found.empty() || lettered || number.value == last + 1) ++steps;
    last = number.value;
    found.emplace_back(at, number);
  }
  // Nearly all numbers go up by one.
  if (found.size() < k_least || steps * 10 < found.size() * 7 || found.size() * 10 < candidates * 7) return false;
  for (auto const& [at, number] : found) {
    lines[at].lead = static_cast<std::uint32_t>(number.end);
    lines[at].figures = std::max(lines[at].figures, lines[at].lead);
  }
  return true;
}

}  // namespace resolute::text
