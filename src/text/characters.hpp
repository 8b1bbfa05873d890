#pragma once
/// Classes of characters that the text stages ask for. All take single code points; ASCII is answered without ICU.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace resolute::text {

constexpr char32_t k_ascii_end = 0x80;

/// Whether all bytes are ASCII: most texts are, or most of their lines, and what asks for this need not decode them.
[[nodiscard]] bool is_ascii(std::string_view text);

/// How many bytes answer the question with true. The question should have no branches: answers are added up in numbers
/// of a byte, so that the compiler takes many at a time.
template <class Question>
[[nodiscard]] std::size_t count_bytes(std::string_view text, Question const& question) {
  constexpr std::size_t k_most = 255;
  std::size_t count = 0;
  for (; !text.empty(); text.remove_prefix(text.size() < k_most ? text.size() : k_most)) {
    unsigned char some = 0;
    for (char const byte : text.substr(0, k_most))
      some = static_cast<unsigned char>(some + static_cast<unsigned char>(question(byte)));
    count += some;
  }
  return count;
}

/// Sixteen bytes of a text, side by side (vector extension of GCC and Clang).
using SixteenBytes [[gnu::vector_size(16)]] = unsigned char;

/// The first of sixteen bytes from `skip` on whose answer is yes; 16 where there is none.
template <class Answers>
[[nodiscard]] std::size_t first_answer(Answers const& answers, std::size_t skip = 0) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::size_t k_half = 8;
  constexpr std::size_t k_bits = 8;
  std::array<std::uint64_t, 2> halves{};
  std::memcpy(halves.data(), &answers, sizeof answers);
  if (skip < k_half)
    halves[0] &= ~std::uint64_t{0} << k_bits * skip;
  else
    halves = {0, halves[1] & ~std::uint64_t{0} << k_bits * (skip - k_half)};
  if (halves[0] != 0) return static_cast<std::size_t>(std::countr_zero(halves[0])) / k_bits;
  return k_half + (halves[1] == 0 ? k_half : static_cast<std::size_t>(std::countr_zero(halves[1])) / k_bits);
}

/// The first byte from `at` on about which the question is answered with yes; the text's size where there is none. The
/// question takes an unsigned byte, or sixteen of them side by side: it compares, and joins what it compared by `|`. It
/// compares with characters or numbers: at a `char32_t`, which is wider, clang 14 crashes.
template <class Question>
[[nodiscard]] std::size_t find_byte(std::string_view text, std::size_t at, Question const& question) {
  constexpr auto k_step = sizeof(SixteenBytes);
  auto const answers = [&](std::size_t begin) {
    SixteenBytes bytes;
    std::memcpy(&bytes, text.data() + begin, sizeof bytes);
    return question(bytes);
  };
  for (; at + k_step <= text.size(); at += k_step)
    if (auto const found = first_answer(answers(at)); found < k_step) return at + found;
  if (at < text.size() && text.size() >= k_step) {
    auto const begin = text.size() - k_step;  // those before `at` have their answer
    return begin + first_answer(answers(begin), at - begin);
  }
  while (at < text.size() && !question(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

/// The same for a byte and the one behind it, about which the question is asked together: the place of the first.
template <class Question>
[[nodiscard]] std::size_t find_pair(std::string_view text, std::size_t at, Question const& question) {
  constexpr auto k_step = sizeof(SixteenBytes);
  for (; at + k_step < text.size(); at += k_step) {
    SixteenBytes bytes;
    SixteenBytes behind;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    std::memcpy(&behind, text.data() + at + 1, sizeof behind);
    if (auto const found = first_answer(question(bytes, behind)); found < k_step) return at + found;
  }
  auto const byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  while (at + 1 < text.size() && !question(byte(at), byte(at + 1))) ++at;
  return at + 1 < text.size() ? at : text.size();
}

/// The same as `next` for what is neither ASCII nor one of the common sequences of two and three bytes.
char32_t next_uncommon(std::string_view text, std::size_t& at);

/// The same as `next_beyond_ascii`, compiled into the place that asks.
[[gnu::always_inline]] inline char32_t inline_next_beyond_ascii(std::string_view text, std::size_t& at) {
  auto const byte = [&](std::size_t ahead) { return static_cast<unsigned char>(text[at + ahead]); };
  // The six bits of a byte that goes on; more where it does not.
  auto const trail = [&](std::size_t ahead) { return byte(ahead) ^ 0x80U; };
  constexpr unsigned k_trails_end = 0x40;
  unsigned const lead = byte(0);
  if (lead >= 0xC2 && lead <= 0xDF && at + 1 < text.size() && trail(1) < k_trails_end) {
    auto const read = (lead & 0x1FU) << 6U | trail(1);
    at += 2;
    return read;
  }
  // All of three bytes but those that begin with E0 and ED, which have more to check.
  if (lead >= 0xE1 && lead <= 0xEF && lead != 0xED && at + 2 < text.size() && (trail(1) | trail(2)) < k_trails_end) {
    auto const read = (lead & 0x0FU) << 12U | trail(1) << 6U | trail(2);
    at += 3;
    return read;
  }
  return next_uncommon(text, at);
}

/// The same as `next` for what is not ASCII.
char32_t next_beyond_ascii(std::string_view text, std::size_t& at);

/// Reads the code point at `at` and moves `at` behind it. Ill-formed bytes give U+FFFD one byte at a time.
[[gnu::always_inline]] inline char32_t next(std::string_view text, std::size_t& at) {
  auto const lead = static_cast<unsigned char>(text[at]);
  if (lead >= k_ascii_end) return next_beyond_ascii(text, at);
  ++at;
  return lead;
}

/// The same as `next`, compiled into the place that asks: for loops over all characters of many texts.
[[gnu::always_inline]] inline char32_t inline_next(std::string_view text, std::size_t& at) {
  auto const lead = static_cast<unsigned char>(text[at]);
  if (lead >= k_ascii_end) return inline_next_beyond_ascii(text, at);
  ++at;
  return lead;
}

/// Where the code point that ends just before `at` begins; 0 at the beginning.
[[nodiscard, gnu::always_inline]] inline std::size_t begin_before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  auto begin = at - 1;
  if (static_cast<unsigned char>(text[begin]) < k_ascii_end) return begin;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return begin;
}

/// The same as `before` for what does not end with an ASCII character.
[[nodiscard]] char32_t before_beyond_ascii(std::string_view text, std::size_t at);

/// The code point that ends just before `at`; 0 at the beginning.
[[nodiscard, gnu::always_inline]] inline char32_t before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  auto const last = static_cast<unsigned char>(text[at - 1]);
  return last < k_ascii_end ? last : before_beyond_ascii(text, at);
}

/// The code point at `at`; 0 at the end.
[[nodiscard, gnu::always_inline]] inline char32_t peek(std::string_view text, std::size_t at) {
  return at < text.size() ? next(text, at) : 0;
}

/// The same as `append` for a code point outside ASCII.
void append_beyond_ascii(std::string& out, char32_t character);

inline void append(std::string& out, char32_t character) {
  if (character < k_ascii_end)
    out += static_cast<char>(character);
  else
    append_beyond_ascii(out, character);
}

/// Unicode White_Space, the ideographic space and the no-break spaces included.
[[nodiscard, gnu::always_inline]] constexpr bool is_white(char32_t character) {
  if (character < 0x80) return character == ' ' || (character >= 0x09 && character <= 0x0D);
  if (character < 0x2000) return character == 0x85 || character == 0xA0 || character == 0x1680;
  return character <= 0x200A || character == 0x2028 || character == 0x2029 || character == 0x202F ||
         character == 0x205F || character == 0x3000;
}
/// Controls that no output format can hold: C0 and C1 without white space, noncharacters, stray byte order marks.
[[nodiscard]] bool is_control(char32_t);
/// Characters set in an ideographic square with no space beside them: Han, kana, CJK punctuation, full-width forms.
[[nodiscard]] constexpr bool is_cjk(char32_t character) {
  if (character < 0x2E80) return false;
  return character <= 0x9FFF || (character >= 0xF900 && character <= 0xFAFF) ||
         (character >= 0xFE30 && character <= 0xFE4F) || (character >= 0xFF00 && character <= 0xFFEF) ||
         (character >= 0x20000 && character <= 0x3FFFF);
}
[[nodiscard]] constexpr bool is_digit(char32_t character) {  ///< 0 to 9 only
  return character >= '0' && character <= '9';
}
[[nodiscard]] bool is_letter_beyond_common(char32_t);
/// Letters that most texts of the six languages consist of, and about which ICU need not be asked.
[[nodiscard]] constexpr bool is_common_letter(char32_t character) {
  auto const between = [character](char32_t first, char32_t last) { return character >= first && character <= last; };
  if (character < 0x0400) return between(0xC0, 0xFF) && character != 0xD7 && character != 0xF7;
  if (character < 0x0621) return character <= 0x045F;
  return between(0x0621, 0x063A) || between(0x0641, 0x064A) || between(0x4E00, 0x9FFF);
}
[[nodiscard]] constexpr bool is_letter_beyond_ascii(char32_t character) {
  return is_common_letter(character) || is_letter_beyond_common(character);
}
[[nodiscard]] constexpr bool is_letter(char32_t character) {
  if (character < k_ascii_end) return (character | 0x20U) >= 'a' && (character | 0x20U) <= 'z';
  return is_letter_beyond_ascii(character);
}
[[nodiscard]] bool is_upper_beyond_common(char32_t);
[[nodiscard]] bool is_lower_beyond_common(char32_t);
[[nodiscard]] constexpr bool is_upper(char32_t character) {
  if (character < k_ascii_end) return character >= 'A' && character <= 'Z';
  if (!is_common_letter(character)) return is_upper_beyond_common(character);
  return character <= 0xDE || (character >= 0x0400 && character <= 0x042F);
}
[[nodiscard]] constexpr bool is_lower(char32_t character) {
  if (character < k_ascii_end) return character >= 'a' && character <= 'z';
  if (!is_common_letter(character)) return is_lower_beyond_common(character);
  return (character >= 0xDF && character <= 0xFF) || (character >= 0x0430 && character <= 0x045F);
}
/// Closing brackets and quotation marks, commas, full stops: nothing stands between them and the word before.
[[nodiscard]] bool is_closing(char32_t);
/// Opening brackets and quotation marks.
[[nodiscard]] bool is_opening(char32_t);
/// Whether a text begins with what closes the text before it, or ends with what opens the text behind it. Curly
/// quotation marks do either by what stands beside them, not by their shape: “English”, „German“, ”Arabic“.
[[nodiscard]] bool begins_with_closing(std::string_view);
[[nodiscard]] bool ends_with_opening(std::string_view);
/// Letters that run from right to left.
[[nodiscard]] constexpr bool is_right_to_left(char32_t character) {
  if (character < 0x0590) return false;
  return character <= 0x08FF || (character >= 0xFB1D && character <= 0xFDFF) ||
         (character >= 0xFE70 && character <= 0xFEFC);
}
/// Invisible marks that only steer the order of characters: embeddings, overrides, isolates, direction marks.
[[nodiscard]] constexpr bool is_bidi_control(char32_t character) {
  if (character < 0x200E) return character == 0x061C;
  return character <= 0x200F || (character >= 0x202A && character <= 0x202E) ||
         (character >= 0x2066 && character <= 0x2069);
}
/// The two embeddings between which extractors of Arabic set their runs.
[[nodiscard]] constexpr bool is_bidi_embedding(char32_t character) {
  return character == 0x202A || character == 0x202B;
}
/// Soft hyphens, zero-width spaces, word joiners and variation selectors. The joiners of Arabic script are not among
/// them.
[[nodiscard]] constexpr bool is_invisible(char32_t character) {
  return character == 0xAD || character == 0x200B || character == 0x2060 || character == 0xFEFF ||
         (character >= 0xFE00 && character <= 0xFE0F);
}
/// A bullet of a symbol font in the private use area.
[[nodiscard]] bool is_private_bullet(char32_t);
/// Ligatures (fi), Arabic presentation forms and private bullets: forms that stand for other characters.
[[nodiscard]] bool is_folded(char32_t);
/// A hyphen, of those that break a word at a line's end.
[[nodiscard]] constexpr bool is_hyphen(char32_t character) {
  return character == '-' || character == 0x2010 || character == 0x2011;
}
[[nodiscard]] int width_beyond_ascii(char32_t);
/// Columns on a terminal or in a fixed-pitch text: 0, 1 or 2.
[[nodiscard]] inline int width(char32_t character) {
  if (character < k_ascii_end) return character < 0x20 ? 0 : 1;
  return width_beyond_ascii(character);
}

/// The end of the run of characters from `at` on to which the question gives this answer. A table answers it for ASCII.
template <bool (*question)(char32_t)>
[[nodiscard, gnu::always_inline]] inline std::size_t run_end(std::string_view text, std::size_t at, bool answer) {
  static constexpr auto k_answers = [] {
    std::array<signed char, 256> answers{};
    answers.fill(-1);
    for (char32_t byte = 0; byte < k_ascii_end; ++byte) answers.at(byte) = question(byte) ? 1 : 0;
    return answers;
  }();
  auto const wanted = static_cast<signed char>(answer ? 1 : 0);
  while (true) {
    while (at < text.size() && k_answers[static_cast<unsigned char>(text[at])] == wanted) ++at;
    if (at == text.size() || static_cast<unsigned char>(text[at]) < k_ascii_end) return at;
    auto after = at;
    if (question(inline_next_beyond_ascii(text, after)) != answer) return at;
    at = after;
  }
}

/// Columns of a whole text.
[[nodiscard]] std::size_t width(std::string_view text);
/// Whether nothing but white space is in it.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace resolute::text
