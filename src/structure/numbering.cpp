#include "structure/numbering.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "model/script.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::structure {
namespace {

namespace script = model::script;

/// The parenthesized ideographs one to ten: U+3220 to U+3229.
constexpr char32_t k_han_one = 0x3220;
constexpr char32_t k_han_ten = 0x3229;
constexpr char32_t k_wide_open = 0xFF08;
constexpr char32_t k_wide_close = 0xFF09;

std::optional<int> roman_value(std::string_view numeral) {
  static constexpr std::array<std::string_view, 31> k_numerals{
      "",     "i",     "ii",   "iii", "iv",   "v",     "vi",     "vii",   "viii", "ix", "x",
      "xi",   "xii",   "xiii", "xiv", "xv",   "xvi",   "xvii",   "xviii", "xix",  "xx", "xxi",
      "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",  "xxx"};
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

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](char byte) { return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte); });
  return out;
}

void add(std::vector<MarkerReading>& found, MarkerKind kind, std::optional<unsigned> value) {
  if (value) found.push_back({kind, static_cast<int>(*value)});
}

/// What one or two characters of other scripts mean.
void read_other_scripts(std::string_view inside, std::vector<MarkerReading>& found) {
  auto const folded = script::fold(inside);
  if (folded.empty() || folded.size() > 3) return;
  auto const first = folded.front();
  if (folded.size() == 1) {
    if (auto const shape = script::cyrillic_shape(first)) {
      auto const letter = std::string(1, *shape);
      if (auto const value = letter_value(letter)) found.push_back({MarkerKind::letter, *value});
      if (auto const value = roman_value(letter)) found.push_back({MarkerKind::roman, *value});
    }
    add(found, MarkerKind::cyrillic, script::cyrillic_rank(first));
    add(found, MarkerKind::abjad, script::abjad_rank(first));
    add(found, MarkerKind::stem, script::han_stem(first));
  }
  if (std::ranges::all_of(folded, script::is_han_numeral)) add(found, MarkerKind::han, script::han_number(folded));
}

std::vector<MarkerReading> readings(std::string_view inside) {
  std::vector<MarkerReading> found;
  int number = 0;
  auto const* end = inside.data() + inside.size();
  if (auto const [stop, error] = std::from_chars(inside.data(), end, number); error == std::errc() && stop == end)
    found.push_back({MarkerKind::digit, number});
  auto const lower = lower_ascii(inside);
  if (auto const value = letter_value(lower)) found.push_back({MarkerKind::letter, *value});
  if (auto const value = roman_value(lower)) found.push_back({MarkerKind::roman, *value});
  if (found.empty()) read_other_scripts(inside, found);
  return found;
}

/// The next bracket that closes, if it is not far.
std::optional<std::size_t> closing_bracket(std::string_view text, std::size_t at, std::size_t& behind) {
  constexpr std::size_t k_longest = 8;  // "(xviii)"
  auto const closes = [](char32_t character) { return character == ')' || character == k_wide_close; };
  for (std::size_t count = 0; at < text.size() && count < k_longest; ++count) {
    auto const begin = at;
    auto const character = text::next(text, at);
    if (closes(character)) {
      behind = at;
      return begin;
    }
    if (text::is_white(character) && count > 1 && !closes(text::peek(text, at))) return std::nullopt;
  }
  return std::nullopt;
}

/// Whether a bracket may close near the beginning, told by bytes: nearly all texts have none there.
bool may_be_bracketed(std::string_view text) {
  constexpr std::size_t k_near = 36;  // bytes of nine characters
  auto const closes = [](auto byte) { return (byte == ')') | (byte == 0xEF); };
  auto const near = text.substr(0, k_near);
  return text::find_byte(near, 0, closes) < near.size();
}

std::optional<Marker> bracketed(std::string_view text) {
  if (!may_be_bracketed(text)) return std::nullopt;
  std::size_t inside = 0;
  auto const first = text::next(text, inside);
  bool const opened = first == '(' || first == k_wide_open;
  std::size_t behind = 0;
  auto const close = closing_bracket(text, opened ? inside : 0, behind);
  if (!close) return std::nullopt;
  auto content = text.substr(opened ? inside : 0, *close - (opened ? inside : 0));
  while (content.starts_with(' ')) content.remove_prefix(1);
  while (content.ends_with(' ')) content.remove_suffix(1);
  auto found = readings(content);
  bool const digits = !found.empty() && found.front().kind == MarkerKind::digit;
  constexpr int k_most = 40;  // a year in brackets is no mark
  if (found.empty() || (digits && found.front().value > k_most)) return std::nullopt;
  bool const parted = behind == text.size() || text[behind] == ' ' || text::is_cjk(text::peek(text, behind)) ||
                      text::is_letter(text::peek(text, behind));
  if (!parted || (!opened && digits)) return std::nullopt;
  return Marker{behind, std::move(found)};
}

/// ’1‘ as Arabic documents have it at the third level.
std::optional<Marker> quoted(std::string_view text) {
  std::size_t at = 0;
  if (!script::is_single_quote(text::next(text, at))) return std::nullopt;
  auto const begin = at;
  while (at < text.size() && text::is_digit(static_cast<unsigned char>(text[at]))) ++at;
  constexpr std::size_t k_most_digits = 2;
  if (at == begin || at - begin > k_most_digits) return std::nullopt;
  auto const value = text::mark_value(text.substr(begin, at - begin));
  auto behind = at;
  if (!script::is_single_quote(text::peek(text, behind))) return std::nullopt;
  text::next(text, behind);
  return Marker{behind, {{MarkerKind::quoted, value}}};
}

/// A blank stands behind a dash, or nothing; nothing parts it from Han, and nothing need part a bullet from anything.
bool ends_dash(char32_t dash, char32_t after) {
  constexpr char32_t k_bullet = 0x2022;
  return text::is_white(after) || after == 0 || dash == k_bullet || (text::is_cjk(after) && text::is_letter(after));
}

bool is_dash(char32_t character) {
  return character == '-' || character == 0x2013 || character == 0x2014 || character == 0x2012 || character == 0x2022 ||
         character == 0x25CF || character == 0x25AA || character == 0x2043 || character == 0x2212;
}

}  // namespace

bool Marker::begins() const {
  return std::ranges::any_of(readings, [](MarkerReading reading) { return reading.value <= 1; });
}

bool Marker::follows(Marker const& before) const {
  return std::ranges::any_of(readings, [&](MarkerReading reading) {
    return std::ranges::any_of(before.readings, [&](MarkerReading earlier) {
      return reading.kind == MarkerKind::dash ? earlier.kind == MarkerKind::dash
                                              : reading == MarkerReading{earlier.kind, earlier.value + 1};
    });
  });
}

namespace {

/// "a.", "iv."
std::optional<Marker> dotted(std::string_view text) {
  constexpr std::size_t k_longest = 6;
  std::size_t end = 0;
  while (end < text.size() && end < k_longest && text::is_lower(static_cast<unsigned char>(text[end]))) ++end;
  if (end == 0 || end >= text.size() || text[end] != '.') return std::nullopt;
  if (end + 1 < text.size() && text[end + 1] != ' ') return std::nullopt;
  auto found = readings(text.substr(0, end));
  if (found.empty()) return std::nullopt;
  return Marker{end + 1, std::move(found)};
}

/// 一. or 一、
std::optional<Marker> han_numeral(std::string_view text) {
  if (!script::is_han_numeral(text::peek(text, 0))) return std::nullopt;
  auto const number = heading_number(text);
  if (!number || number->reading.kind != MarkerKind::han || !text::is_closing(text::before(text, number->end)))
    return std::nullopt;
  return Marker{number->end, {number->reading}};
}

}  // namespace

std::optional<Marker> list_marker(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::size_t end = 0;
  auto const first = text::next(text, end);
  auto const after = text::peek(text, end);
  if (first >= k_han_one && first <= k_han_ten)
    return Marker{end, {{MarkerKind::han, static_cast<int>(first - k_han_one) + 1}}};
  if (is_dash(first) && ends_dash(first, after)) return Marker{end, {{MarkerKind::dash, 0}}};
  if (auto marker = quoted(text)) return marker;
  if (auto marker = bracketed(text)) return marker;
  if (auto marker = han_numeral(text)) return marker;
  return dotted(text);
}

std::optional<ParagraphNumber> operative_number(std::string_view text) {
  auto const value = text::paragraph_number(text);
  if (!value) return std::nullopt;
  std::size_t end = 0;
  while (text::is_digit(static_cast<unsigned char>(text[end]))) ++end;
  while (text[end] == ' ') ++end;
  text::next(text, end);
  return ParagraphNumber{end, *value};
}

namespace {

/// أولا, ثانيا -, الثاني عشر, ألف: an ordinal stands for a roman number, the name of a letter for the letter.
std::optional<HeadingNumber> arabic_heading(std::string_view text) {
  constexpr unsigned k_ten = 10;
  constexpr std::size_t k_longest = 64;
  if (!text::is_right_to_left(text::peek(text, 0))) return std::nullopt;
  auto const blank = std::min(text.substr(0, k_longest + 1).find(' '), text.size());
  if (blank > k_longest) return std::nullopt;
  auto const word = script::fold(text.substr(0, blank));
  MarkerReading reading{MarkerKind::roman, 0};
  auto end = blank;
  if (auto const ordinal = script::arabic_ordinal(word)) {
    auto const next = std::min(text.find(' ', std::min(blank + 1, text.size())), text.size());
    bool const ten =
        blank < text.size() && script::is_arabic_ten(script::fold(text.substr(blank + 1, next - blank - 1)));
    if (ten) end = next;
    reading.value = static_cast<int>(*ordinal + (ten ? k_ten : 0));
  } else if (auto const letter = script::arabic_letter_name(word)) {
    reading = {MarkerKind::letter, static_cast<int>(*letter)};
  } else {
    return std::nullopt;
  }
  auto sign = end;
  while (sign < text.size() && text[sign] == ' ') ++sign;
  if (sign == text.size()) return HeadingNumber{end, reading};
  if (!is_dash(text::next(text, sign))) return std::nullopt;
  return HeadingNumber{sign, reading};
}

}  // namespace

std::optional<HeadingNumber> heading_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && ((text[end] >= 'A' && text[end] <= 'Z'))) ++end;
  if (end > 0) {
    auto behind = end;
    if (behind < text.size() && text[behind] == '.') ++behind;
    if (behind < text.size() && text[behind] != ' ' && !text::is_cjk(text::peek(text, behind))) return std::nullopt;
    auto const found = readings(text.substr(0, end));
    if (found.empty()) return std::nullopt;
    auto reading =
        found.back().kind == MarkerKind::roman && !(end == 1 && found.back().value > 10) ? found.back() : found.front();
    return HeadingNumber{behind, reading};
  }
  if (auto arabic = arabic_heading(text)) return arabic;
  // Han numerals close with a sign of their own.
  while (end < text.size()) {
    auto after = end;
    if (!script::is_han_numeral(text::next(text, after))) break;
    end = after;
  }
  auto const sign = text::peek(text, end);
  bool const closed = sign == 0 || sign == 0x3001 || sign == '.' || sign == 0xFF0E;
  if (end == 0 || !closed) return std::nullopt;
  auto const value = script::han_number(script::fold(text.substr(0, end)));
  if (!value) return std::nullopt;
  auto behind = end;
  if (sign != 0) text::next(text, behind);
  return HeadingNumber{behind, {MarkerKind::han, static_cast<int>(*value)}};
}

}  // namespace resolute::structure
