#include "text/marks.hpp"

#include <algorithm>
#include <charconv>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_most_digits = 3;

int value(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool is_number(std::string_view mark) {
  return !mark.empty() && std::ranges::all_of(mark, [](char byte) { return byte >= '0' && byte <= '9'; });
}

}  // namespace

std::optional<LeadingMark> leading_mark(std::string_view text) {
  std::size_t end = 0;
  if (!text.empty() && text.front() == '*')
    while (end < text.size() && text[end] == '*') ++end;
  else
    while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
  if (end == 0 || end > k_most_digits || text.front() == '0') return std::nullopt;
  auto rest = end;
  while (rest < text.size()) {
    auto after = rest;
    if (!is_white(next(text, after))) break;
    rest = after;
  }
  if (rest == end && rest != text.size()) return std::nullopt;
  return LeadingMark{std::string(text.substr(0, end)), rest};
}

bool follows(std::string_view previous, std::string_view mark) {
  if (previous.empty()) return true;
  if (is_number(previous) != is_number(mark)) return true;
  return is_number(mark) ? value(mark) == value(previous) + 1 : mark.size() == previous.size() + 1;
}

std::optional<int> paragraph_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
  if (end == 0 || end > k_most_digits || end + 1 >= text.size() || text[end] != '.') return std::nullopt;
  auto const after = peek(text, end + 1);
  if (!is_white(after) && !is_cjk(after)) return std::nullopt;
  return value(text.substr(0, end));
}

bool ends_with(std::string_view text, std::u32string const& ends) {
  auto end = text.size();
  while (end > 0) {
    auto const last = before(text, end);
    if (ends.find(last) != std::u32string::npos) return true;
    bool const quote = is_closing(last) || last == '"' || last == '\'' || last == 0x2019 || last == 0x201D;
    if (!quote && !is_white(last)) return false;
    do --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  }
  return false;
}

}  // namespace resolute::text
