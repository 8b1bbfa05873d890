#include "text/characters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace resolute::text {
namespace {

UChar32 icu(char32_t character) {
  return static_cast<UChar32>(character);
}
constexpr bool between(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

// Blocks of which something is known without ICU.

constexpr bool is_han(char32_t character) {
  return between(character, 0x4E00, 0x9FFF);
}
constexpr bool is_arabic_sign(char32_t character) {
  return between(character, 0x064B, 0x0655);
}

constexpr char32_t k_english_opening = 0x201C;
constexpr char32_t k_english_closing = 0x201D;
constexpr bool is_curly_quote(char32_t character) {
  return character == k_english_opening || character == k_english_closing;
}

}  // namespace

bool is_ascii(std::string_view text) {
  // All bytes are looked at, without a way out: so the compiler takes many at a time.
  unsigned char seen = 0;
  for (auto const byte : text) seen |= static_cast<unsigned char>(byte);
  return seen < k_ascii_end;
}

char32_t next_beyond_ascii(std::string_view text, std::size_t& at) {
  return inline_next_beyond_ascii(text, at);
}

char32_t before_beyond_ascii(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t back) { return static_cast<unsigned char>(text[at - back]); };
  auto const trail = [&](std::size_t back) { return byte(back) ^ 0x80U; };  // its six bits; more where it is none
  constexpr unsigned k_trails_end = 0x40;
  if (at > 1 && byte(2) >= 0xC2 && byte(2) <= 0xDF && trail(1) < k_trails_end)
    return (byte(2) & 0x1FU) << 6U | trail(1);
  // As in `inline_next_beyond_ascii`.
  if (at > 2 && byte(3) >= 0xE1 && byte(3) <= 0xEF && byte(3) != 0xED && (trail(1) | trail(2)) < k_trails_end)
    return (byte(3) & 0x0FU) << 12U | trail(2) << 6U | trail(1);
  auto begin = begin_before(text, at);
  return inline_next(text, begin);
}

char32_t next_uncommon(std::string_view text, std::size_t& at) {
  UChar32 read = 0;
  auto const* bytes = reinterpret_cast<std::uint8_t const*>(text.data());
  U8_NEXT_OR_FFFD(bytes, at, text.size(), read);
  return static_cast<char32_t>(read);
}

void append_beyond_ascii(std::string& out, char32_t character) {
  std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
  std::size_t size = 0;
  UBool failed = 0;
  auto const code = static_cast<std::uint32_t>(character);
  U8_APPEND(bytes, size, U8_MAX_LENGTH, code, failed);
  if (failed == 0) out.append(reinterpret_cast<char const*>(bytes.data()), size);
}

bool is_control(char32_t character) {
  if (character < k_ascii_end) return (character < 0x20 && !is_white(character)) || character == 0x7F;
  if (between(character, 0x80, 0x9F)) return character != 0x85;
  return between(character, 0xFDD0, 0xFDEF) || (character & 0xFFFEU) == 0xFFFEU;
}

bool is_letter_beyond_common(char32_t character) {
  return u_isalpha(icu(character)) != 0;
}

bool is_upper_beyond_common(char32_t character) {
  return u_isupper(icu(character)) != 0;
}

bool is_lower_beyond_common(char32_t character) {
  return u_islower(icu(character)) != 0;
}

bool is_closing(char32_t character) {
  switch (character) {
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case ')':
    case ']':
      return true;
    default:
      break;
  }
  if (character < k_ascii_end || is_common_letter(character)) return false;
  auto const type = u_charType(icu(character));
  return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || between(character, 0x3001, 0x3002) ||
         character == 0xFF0C || character == 0xFF1B || character == 0xFF1A || character == 0x060C ||
         character == 0x061B || character == 0x061F;
}

bool is_opening(char32_t character) {
  if (character < k_ascii_end) return character == '(' || character == '[';
  if (is_common_letter(character)) return false;
  auto const type = u_charType(icu(character));
  return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION;
}

bool begins_with_closing(std::string_view text) {
  std::size_t end = 0;
  if (text.empty()) return false;
  auto const first = next(text, end);
  return is_closing(first) && !(is_curly_quote(first) && is_right_to_left(peek(text, end)));
}

bool ends_with_opening(std::string_view text) {
  if (text.empty()) return false;
  auto const last = before(text, text.size());
  if (!is_curly_quote(last)) return is_opening(last);
  auto const inside = before(text, begin_before(text, text.size()));
  return last == k_english_opening && !is_letter(inside) && !is_digit(inside) && !is_closing(inside);
}

bool is_private_bullet(char32_t character) {
  // Symbol and Wingdings as word processors map them: bullet, square, arrow, check mark, dash.
  return character == 0xF0B7 || character == 0xF0A7 || character == 0xF0D8 || character == 0xF0FC ||
         character == 0xF02D || character == 0xF0A8;
}

bool is_folded(char32_t character) {
  if (character < 0xF000) return false;
  return is_private_bullet(character) || between(character, 0xFB00, 0xFB06) || between(character, 0xFB50, 0xFBB1) ||
         between(character, 0xFBD3, 0xFD3D) || between(character, 0xFD50, 0xFDFC) || between(character, 0xFE70, 0xFEFC);
}

int width_beyond_ascii(char32_t character) {
  if (is_common_letter(character)) return is_han(character) ? 2 : 1;
  if (is_bidi_control(character) || is_arabic_sign(character)) return 0;
  if (between(character, 0x3001, 0x3020) || between(character, 0xFF01, 0xFF60)) return 2;
  auto const kind = u_charType(icu(character));
  if (kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_FORMAT_CHAR) return 0;
  auto const east_asian = u_getIntPropertyValue(icu(character), UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t width(std::string_view text) {
  if (is_ascii(text)) return count_bytes(text, [](char byte) { return byte >= ' '; });
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = inline_next(text, at);
    if (is_common_letter(character))
      columns += is_han(character) ? 2U : 1U;
    else
      columns += static_cast<std::size_t>(width(character));
  }
  return columns;
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!is_white(next(text, at))) return false;
  return true;
}

}  // namespace resolute::text
