#include "text/marks.hpp"

#include <algorithm>
#include <charconv>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_most_mark_digits = 3;

std::size_t digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

std::size_t stars(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == '*') ++at;
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    auto after = at;
    if (!is_white(next(text, after))) break;
    at = after;
  }
  return at;
}

char closing(char opening) {
  return opening == '(' ? ')' : opening == '[' ? ']' : '\0';
}

}  // namespace

std::optional<LeadingMark> read_leading_mark(std::string_view text) {
  LeadingMark found;
  char const close = closing(text.front());
  std::size_t const begin = close != '\0' ? 1 : 0;
  auto end = std::max(digits(text, begin), stars(text, begin));
  bool const letter = end == begin && begin == 0 && text.size() > 1 && is_lower(static_cast<unsigned char>(text[0]));
  if (letter) end = 1;
  if (end == begin || end - begin > k_most_mark_digits || text[begin] == '0') return std::nullopt;
  found.mark = std::string(text.substr(begin, end - begin));
  if (close != '\0') {
    if (end >= text.size() || text[end] != close) return std::nullopt;
    ++end;
    found.bracketed = true;
  } else if (end < text.size() && text[end] == '/') {
    ++end;
    found.slashed = true;
    if (end < text.size() && text[end] != ' ') return std::nullopt;
  }
  if (letter && !found.slashed) return std::nullopt;
  found.end = static_cast<std::uint32_t>(end);
  found.rest = static_cast<std::uint32_t>(skip_blanks(text, end));
  bool const parted =
      found.rest > found.end || found.alone(text) || found.bracketed || text[begin] == '*' || is_cjk(peek(text, end));
  bool const numbers_paragraph = !found.bracketed && !found.slashed && paragraph_number(text).has_value();
  if (!parted || numbers_paragraph) return std::nullopt;
  return found;
}

int mark_value(std::string_view mark) {
  int number = 0;
  auto const [stop, error] = std::from_chars(mark.data(), mark.data() + mark.size(), number);
  return error == std::errc() && stop == mark.data() + mark.size() ? number : 0;
}

std::optional<int> read_paragraph_number(std::string_view text) {
  auto const end = digits(text, 0);
  if (end == 0 || end > k_most_mark_digits || end >= text.size() || text.front() == '0') return std::nullopt;
  auto const value = mark_value(text.substr(0, end));
  if (text[end] == '.') {
    auto const after = peek(text, end + 1);
    return after == 0 || is_white(after) || is_cjk(after) || is_letter(after) ? std::optional(value) : std::nullopt;
  }
  auto const sign = skip_blanks(text, end);
  auto behind = sign;
  if (sign >= text.size()) return std::nullopt;
  auto const dash = next(text, behind);
  bool const is_dash = dash == '-' || dash == 0x2013 || dash == 0x2014;
  auto const after = peek(text, skip_blanks(text, behind));
  if (!is_dash || (after != 0 && !is_right_to_left(after))) return std::nullopt;
  return value;
}

bool begins_with_quoted_number(std::string_view text) {
  auto const is_quote = [](char32_t character) {
    return character == '\'' || character == 0x2018 || character == 0x2019;
  };
  if (text.empty()) return false;
  std::size_t begin = 0;
  if (!is_quote(next(text, begin))) return false;
  auto const end = digits(text, begin);
  return end > begin && end - begin <= k_most_mark_digits && is_quote(peek(text, end));
}

bool is_lone_number(std::string_view text) {
  constexpr std::size_t k_longest = 10;
  return text.size() <= k_longest && (paragraph_number(text) || begins_with_quoted_number(text) || text == "-" ||
                                      (text.starts_with('(') && text.ends_with(')')));
}

bool is_lettered(std::string_view text) {
  std::size_t at = 0;
  if (text.empty() || !is_lower(next(text, at))) return false;
  if (peek(text, at) == ')') return true;
  auto const numeral = text.substr(0, text.find_first_not_of("ivx"));
  return numeral.size() < text.size() && text[numeral.size()] == ')';
}

ItemMark item_mark(std::string_view text) {
  constexpr std::size_t k_longest = 8;  // bytes between the brackets
  std::size_t after = 0;
  auto const first = text.empty() ? 0 : next(text, after);
  if (first >= 0x3220 && first <= 0x3229) return ItemMark::circled;
  auto const behind = peek(text, after);  // between a dash and a Han sign there is no blank in a text that is read
  if (behind == ' ' || is_cjk(behind)) {
    if (is_hyphen(first) || first == 0x2013 || first == 0x2014) return ItemMark::dash;
    if (first == 0x2022 || first == 0x00B7) return ItemMark::bullet;
  }
  std::size_t const begin = first == '(' ? 1 : 0;
  auto const end = text.substr(0, begin + k_longest + 1).find(')');
  if (end == std::string_view::npos || end <= begin || end - begin > k_longest) return ItemMark::none;
  auto const inside = text.substr(begin, end - begin);
  if (inside.find_first_not_of("ivx") == std::string_view::npos) return ItemMark::numeral;
  if (inside.find_first_not_of("0123456789") == std::string_view::npos) return ItemMark::figure;
  if (is_cjk(peek(inside, 0))) return ItemMark::circled;  // eleven, for which there is no sign in one character
  after = 0;
  return is_letter(next(inside, after)) && after == inside.size() ? ItemMark::letter : ItemMark::none;
}

std::string_view without_last_bracket(std::string_view text) {
  constexpr std::string_view k_wide_open = "\uFF08";
  constexpr std::string_view k_wide_close = "\uFF09";
  if (!text.ends_with(')') && !text.ends_with(k_wide_close)) return text;
  auto const open = text.rfind('(');
  auto const wide = text.rfind(k_wide_open);
  auto const last = open == std::string_view::npos || (wide != std::string_view::npos && wide > open) ? wide : open;
  if (last == std::string_view::npos) return text;
  auto words = text.substr(0, last);
  while (words.ends_with(' ')) words.remove_suffix(1);
  return words.empty() ? text : words;
}

bool ends_with_sign(std::string_view text, std::u32string const& ends) {
  constexpr std::size_t k_most = 64;  // no text ends with so many quotation marks, brackets and blanks
  auto end = text.size();
  for (std::size_t count = 0; end > 0 && count < k_most; ++count) {
    auto const last = before(text, end);
    if (is_letter(last)) return false;
    if (ends.find(last) != std::u32string::npos) return true;
    bool const quote =
        is_closing(last) || last == '"' || last == '\'' || last == 0x2019 || last == 0x201D || last == 0xBB;
    if (!quote && !is_white(last)) return false;
    end = begin_before(text, end);
  }
  return false;
}

}  // namespace resolute::text
