#include "text/figures.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_group = 3;

bool is_dash(char32_t character) {
  return character == 0x2013 || character == 0x2014 || character == '-' || character == 0x2212;
}

/// A token of figures: digits with the signs of numbers, a dash alone, a percentage.
bool is_figure(std::string_view token) {
  constexpr std::size_t k_dash_bytes = 3;
  bool digits = false;
  bool dash = false;
  for (std::size_t at = 0; at < token.size();) {
    auto const character = next(token, at);
    if (is_digit(character))
      digits = true;
    else if (is_dash(character))
      dash = true;
    else if (std::u32string_view(U".,()%'/+*").find(character) == std::u32string_view::npos)
      return false;
  }
  // A full stop or a stroke at the end is not a number's, nor is the long dash a cell's.
  if (digits) return token.front() != '/' && token.back() != '/' && token.back() != '.';
  return dash && token.size() <= k_dash_bytes && token != "—";
}

bool is_year(std::string_view token) {
  constexpr std::size_t k_year = 4;
  if (token.starts_with('(') && token.ends_with(')')) token = token.substr(1, token.size() - 2);
  for (auto const character : token)
    if (!is_digit(static_cast<unsigned char>(character))) return false;
  return token.size() == k_year && (token.starts_with("19") || token.starts_with("20"));
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

/// Makes two numbers of the one whose first group is the widest: three digits are rather a number than part of one.
void split_widest(std::string_view figures, std::vector<std::size_t> const& tokens, std::vector<std::size_t>& numbers) {
  std::size_t widest = 0;
  std::size_t place = 0;
  for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
    bool const head = std::ranges::find(numbers, tokens[at]) != numbers.end();
    bool const more = std::ranges::find(numbers, tokens[at + 1]) == numbers.end();
    auto const width = token_end(figures, tokens[at]) - tokens[at];
    if (!head || !more || width <= widest) continue;
    widest = width;
    place = tokens[at + 1];
  }
  numbers.insert(std::ranges::upper_bound(numbers, place), place);
}

}  // namespace

std::size_t trailing_figures(std::string_view text) {
  auto begin = text.size();
  for (auto end = text.size(); end > 0;) {
    auto const blank = text.rfind(' ', end - 1);
    auto const token_begin = blank == std::string_view::npos ? 0 : blank + 1;
    if (!is_figure(text.substr(token_begin, end - token_begin))) break;
    begin = token_begin;
    if (token_begin == 0) break;
    end = token_begin - 1;
  }
  if (begin >= text.size()) return begin;
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
  std::vector<std::size_t> tokens;
  std::vector<std::size_t> found;
  bool goes_on = false;
  for (std::size_t at = 0; at < figures.size();) {
    auto const end = token_end(figures, at);
    auto const token = figures.substr(at, end - at);
    bool const group = goes_on && is_group(token);
    if (!group) found.push_back(at);
    goes_on = group ? token.size() == k_group : takes_groups(token);
    tokens.push_back(at);
    at = end + 1;
  }
  if (tokens.size() < wanted) return found;
  while (found.size() < wanted) split_widest(figures, tokens, found);
  return found;
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
