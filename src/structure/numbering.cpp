#include "structure/numbering.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::structure {
namespace {

/// The parenthesized ideographs one to ten: U+3220 to U+3229.
constexpr char32_t k_han_one = 0x3220;
constexpr char32_t k_han_ten = 0x3229;

std::optional<int> roman_value(std::string_view numeral) {
  static constexpr std::array<std::string_view, 21> k_numerals{"",    "i",    "ii",  "iii",  "iv",    "v",   "vi",
                                                               "vii", "viii", "ix",  "x",    "xi",    "xii", "xiii",
                                                               "xiv", "xv",   "xvi", "xvii", "xviii", "xix", "xx"};
  auto const found = std::ranges::find(k_numerals, numeral);
  if (numeral.empty() || found == k_numerals.end()) return std::nullopt;
  return static_cast<int>(found - k_numerals.begin());
}

/// a to z, then aa, bb, …
std::optional<int> letter_value(std::string_view letters) {
  constexpr int k_alphabet = 26;
  if (letters.empty() || letters.size() > 2 || letters.front() < 'a' || letters.front() > 'z') return std::nullopt;
  if (letters.size() == 2 && letters[0] != letters[1]) return std::nullopt;
  return letters.front() - 'a' + 1 + (letters.size() == 2 ? k_alphabet : 0);
}

std::vector<MarkerReading> readings(std::string_view inside) {
  std::vector<MarkerReading> found;
  int number = 0;
  auto const end = inside.data() + inside.size();
  if (auto const [stop, error] = std::from_chars(inside.data(), end, number); error == std::errc() && stop == end)
    found.push_back({MarkerKind::digit, number});
  if (auto const value = letter_value(inside)) found.push_back({MarkerKind::letter, *value});
  if (auto const value = roman_value(inside)) found.push_back({MarkerKind::roman, *value});
  return found;
}

std::optional<Marker> bracketed(std::string_view text) {
  auto const close = text.find(')');
  constexpr std::size_t k_longest = 7;  // "(xviii)" has its bracket there; no bracket at all is further off
  if (close > k_longest) return std::nullopt;
  auto const begin = text.front() == '(' ? 1U : 0U;
  auto found = readings(text.substr(begin, close - begin));
  bool const digits = !found.empty() && found.front().kind == MarkerKind::digit;
  if (found.empty() || (begin == 0 && digits)) return std::nullopt;
  return Marker{close + 1, std::move(found)};
}

}  // namespace

std::optional<Marker> list_marker(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::size_t end = 0;
  auto const first = text::next(text, end);
  auto const after = text::peek(text, end);
  if (first >= k_han_one && first <= k_han_ten)
    return Marker{end, {{MarkerKind::han, static_cast<int>(first - k_han_one) + 1}}};
  bool const dash = first == 0x2013 || first == 0x2014 || first == 0x2022 || first == '-';
  if (dash && text::is_white(after)) return Marker{end, {{MarkerKind::dash, 0}}};
  if (auto marker = bracketed(text)) return marker;
  if (after == '.' && text::is_lower(first) && text::is_white(text::peek(text, end + 1)))
    if (auto found = readings(text.substr(0, end)); !found.empty()) return Marker{end + 1, std::move(found)};
  return std::nullopt;
}

std::optional<ParagraphNumber> operative_number(std::string_view text) {
  auto const value = text::paragraph_number(text);
  if (!value) return std::nullopt;
  return ParagraphNumber{text.find('.') + 1, *value};
}

}  // namespace resolute::structure
