#include "text/figures.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_group = 3;

bool is_dash(char32_t character) {
  return character == 0x2013 || character == 0x2014 || character == '-' || character == 0x2212;
}

bool is_all_digits(std::string_view token) {
  return token.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_year(std::string_view token) {
  constexpr std::size_t k_year = 4;
  if (token.starts_with('(') && token.ends_with(')')) token = token.substr(1, token.size() - 2);
  for (auto const character : token)
    if (!is_digit(static_cast<unsigned char>(character))) return false;
  return token.size() == k_year && (token.starts_with("19") || token.starts_with("20"));
}

/// "2018-2019"
bool is_span_of_years(std::string_view token) {
  constexpr std::size_t k_year = 4;
  if (token.size() <= 2 * k_year || !is_year(token.substr(0, k_year))) return false;
  auto const last = token.size() - k_year;
  auto at = k_year;
  return is_dash(next(token, at)) && at == last && is_year(token.substr(last));
}

/// A token of figures: digits with the signs of numbers, a dash alone, a percentage. More than three digits in a row
/// are the number of a resolution, or a year.
bool is_figure(std::string_view token) {
  constexpr std::size_t k_dash_bytes = 3;
  if (is_all_digits(token) && token.size() > k_group && !is_year(token)) return false;
  if (is_span_of_years(token)) return false;
  bool digits = false;
  bool dash = false;
  for (std::size_t at = 0; at < token.size();) {
    auto const character = next(token, at);
    if (is_digit(character))
      digits = true;
    else if (is_dash(character))
      dash = true;
    else if (std::u32string_view(U".,()%'+*").find(character) == std::u32string_view::npos)
      return false;
  }
  // A full stop or a comma at the end is not a number's, nor is the long dash a cell's.
  if (digits) return token.back() != ',' && token.back() != '.';
  return dash && token.size() <= k_dash_bytes && token != "\u2014";
}

std::size_t token_end(std::string_view text, std::size_t at) {
  auto const blank = text.find(' ', at);
  return blank == std::string_view::npos ? text.size() : blank;
}

/// "300", "300)", "300*": goes on a number of one to three digits.
bool is_group(std::string_view token) {
  std::size_t digits = 0;
  while (digits < token.size() && is_digit(static_cast<unsigned char>(token[digits]))) ++digits;
  return digits == k_group && token.find_first_not_of(")*", digits) == std::string_view::npos;
}

/// "93", "(1": a number that groups may follow.
bool takes_groups(std::string_view token) {
  auto const begin = token.find_first_not_of("(-");
  if (begin == std::string_view::npos) return false;
  auto const digits = token.substr(begin);
  return digits.size() <= k_group && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "resolution 2693 (2023)"
bool is_citation(std::string_view text) {
  constexpr std::size_t k_bracketed_year = 6;
  return text.ends_with(')') && text.size() > k_bracketed_year &&
         is_year(text.substr(text.size() - k_bracketed_year)) && text[text.size() - k_bracketed_year] == '(';
}

/// Nothing parts figures from the Han characters before them.
std::size_t behind_ideographs(std::string_view text, std::size_t begin, std::size_t end) {
  auto behind = begin;
  auto const may_be_ideograph = [](auto byte) { return byte >= 0xE2; };
  if (find_byte(text.substr(0, end), begin, may_be_ideograph) == end) return begin;
  for (auto at = begin; at < end;) {
    auto const character = next(text, at);
    if (is_cjk(character)) behind = at;
  }
  return behind;
}

/// The value of the digits of a stretch.
std::uint64_t value(std::string_view figures) {
  constexpr std::uint64_t k_ten = 10;
  std::uint64_t number = 0;
  for (auto const character : figures)
    if (is_digit(static_cast<unsigned char>(character)))
      number = number * k_ten + static_cast<std::uint64_t>(character - '0');
  return number;
}

/// What speaks for these beginnings of numbers: the last is the sum of the others, or none is much longer than another.
std::size_t fitness(std::string_view figures, std::vector<std::size_t> const& begins) {
  std::uint64_t sum = 0;
  std::uint64_t last = 0;
  std::size_t longest = 0;
  for (std::size_t at = 0; at < begins.size(); ++at) {
    auto const end = at + 1 < begins.size() ? begins[at + 1] : figures.size();
    last = value(figures.substr(begins[at], end - begins[at]));
    sum += last;
    longest = std::max(longest, end - begins[at]);
  }
  return (sum == 2 * last ? figures.size() : 0) + figures.size() - longest;
}

/// Lets some groups of three digits begin numbers of their own, so that there are as many as wanted.
std::vector<std::size_t> split(std::string_view figures, std::vector<std::size_t> const& begins,
                               std::vector<std::size_t> const& groups, std::size_t wanted) {
  constexpr std::size_t k_most_groups = 12;
  if (groups.size() > k_most_groups || begins.size() + groups.size() < wanted) return begins;
  auto best = begins;
  std::size_t best_fitness = 0;
  for (unsigned chosen = 0; chosen < 1U << groups.size(); ++chosen) {
    if (begins.size() + static_cast<std::size_t>(std::popcount(chosen)) != wanted) continue;
    auto tried = begins;
    for (std::size_t at = 0; at < groups.size(); ++at)
      if ((chosen >> at & 1U) != 0) tried.push_back(groups[at]);
    std::ranges::sort(tried);
    auto const fit = fitness(figures, tried);
    if (fit <= best_fitness) continue;
    best_fitness = fit;
    best = std::move(tried);
  }
  return best;
}

}  // namespace

std::size_t trailing_figures(std::string_view text) {
  auto begin = text.size();
  for (auto end = text.size(); end > 0;) {
    if (is_letter(before(text, end))) break;  // as nearly all texts end
    auto const blank = text.rfind(' ', end - 1);
    auto const token_begin = behind_ideographs(text, blank == std::string_view::npos ? 0 : blank + 1, end);
    if (!is_figure(text.substr(token_begin, end - token_begin))) break;
    begin = token_begin;
    if (token_begin == 0 || text[token_begin - 1] != ' ') break;
    end = token_begin - 1;
  }
  if (begin >= text.size() || is_citation(text)) return text.size();
  // The first of them may be the year that the words before it end with.
  auto const first_end = token_end(text, begin);
  if (!is_year(text.substr(begin, first_end - begin))) return begin;
  return first_end >= text.size() ? first_end : first_end + 1;
}

bool is_amount(std::string_view figures) {
  if (numbers(figures).size() > 1) return true;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < figures.size();) {
    auto const character = next(figures, at);
    if (character == ' ' || character == '(' || character == ',' || character == '.' || character == '%' ||
        is_dash(character))
      return true;
    if (is_digit(character)) ++digits;
  }
  return digits > k_group;
}

std::vector<std::size_t> numbers(std::string_view figures, std::size_t wanted) {
  std::vector<std::size_t> found;
  std::vector<std::size_t> groups;  // those that could begin a number
  bool goes_on = false;
  for (std::size_t at = 0; at < figures.size();) {
    auto const end = token_end(figures, at);
    auto const token = figures.substr(at, end - at);
    bool const group = goes_on && is_group(token);
    if (!group)
      found.push_back(at);
    else if (token.front() != '0')
      groups.push_back(at);
    goes_on = group ? token.size() == k_group : takes_groups(token);
    at = end + 1;
  }
  return found.size() < wanted ? split(figures, found, groups, wanted) : found;
}

std::size_t row_number(std::string_view text) {
  constexpr std::size_t k_most_digits = 3;
  std::size_t end = 0;
  while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
  if (end == 0 || end > k_most_digits) return 0;
  if (end < text.size() && text[end] >= 'A' && text[end] <= 'Z') ++end;
  return end >= text.size() || text[end] == ' ' ? end : 0;
}

}  // namespace resolute::text
