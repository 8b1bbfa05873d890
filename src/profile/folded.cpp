#include "profile/folded.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <span>

#include "text/characters.hpp"

namespace resolute::profile {
namespace {

/// 0 for a character that is left out: vowel marks and the stretched line of Arabic, invisible controls.
char32_t fold_any(char32_t c) {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
  switch (c) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
    case U'\u2032':
    case U'\u00B4':
      return U'\'';
    case U'\u2010':
    case U'\u2011':
      return U'-';
    case U'\u00A0':
    case U'\u202F':
    case U'\u3000':
      return U' ';
    case U'\u0451':  // Russian prints it with or without its dots
    case U'\u0401':
      return U'\u0435';
    case U'\u0640':
      return 0;
    default:
      break;
  }
  if (c >= 0x64B && c <= 0x652) return 0;
  // Letters about which ICU need not be asked: French and Spanish, Han, Arabic, Russian.
  if (c >= 0xC0 && c <= 0xFF) return c <= 0xDE && c != 0xD7 ? c + 0x20 : c;
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x0621 && c <= 0x064A) || (c >= 0x0430 && c <= 0x044F)) return c;
  if (c >= 0x0410 && c <= 0x042F) return c + 0x20;
  if (u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR) return 0;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

constexpr char32_t k_two_bytes_end = 0x800;

std::array<char16_t, k_two_bytes_end> fold_all_of_two_bytes() {
  std::array<char16_t, k_two_bytes_end> all{};
  for (char32_t c = 0; c < k_two_bytes_end; ++c) all.at(c) = static_cast<char16_t>(fold_any(c));
  return all;
}

/// The same, by a table for what has no more than two bytes.
class Fold {
 public:
  [[gnu::always_inline]] char32_t operator()(char32_t c) const {
    if (c < k_two_bytes_end) return folded_[c];
    return c >= 0x4E00 && c <= 0x9FFF ? c : fold_any(c);
  }

 private:
  static std::array<char16_t, k_two_bytes_end> const& table() {
    static auto const k_folded = fold_all_of_two_bytes();
    return k_folded;
  }
  std::array<char16_t, k_two_bytes_end> const& folded_ = table();
};

/// What is ill-formed is read as this.
constexpr char32_t k_replacement_character = 0xFFFD;

/// Whether folding leaves a character outside ASCII, and its bytes, as they are.
bool stays(char32_t folded, char32_t character) {
  return folded == character && character != k_replacement_character;
}

/// Appends a folded character; 0 appends nothing.
void append_folded(std::string& out, char32_t folded, char32_t character, std::string_view bytes) {
  if (stays(folded, character))
    for (char const byte : bytes) out += byte;
  else if (folded != 0)
    text::append(out, folded);
}

/// Whole characters until so many bytes are read.
std::string_view beginning(std::string_view text, std::size_t limit) {
  auto end = std::min(text.size(), limit);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(0, end);
}

void lower_ascii(std::span<char> text) {
  for (auto& byte : text) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

/// Whether an ideograph stands here, told by its first byte, the only one of three bytes: U+5000 to U+9FFF.
bool is_han(std::string_view text, std::size_t at) {
  constexpr std::size_t k_bytes = 3;
  auto const lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xE5 && lead <= 0xE9 && at + k_bytes <= text.size() &&
         ((static_cast<unsigned char>(text[at + 1]) & static_cast<unsigned char>(text[at + 2])) & 0xC0U) == 0x80U;
}

/// Folds a text as long as its characters keep their sizes, as nearly all do: false as soon as one does not.
bool fold_in_place(std::string& text) {
  lower_ascii(text);
  if (text::is_ascii(text)) return true;
  Fold const fold;
  std::string other;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < text::k_ascii_end) {
      ++at;
      continue;
    }
    auto const begin = at;
    if (is_han(text, at)) {
      at += 3;
      continue;
    }
    auto const character = text::inline_next_beyond_ascii(text, at);
    auto const folded = fold(character);
    if (stays(folded, character)) continue;
    if (at - begin == 2 && folded >= text::k_ascii_end && folded < k_two_bytes_end) {
      text[begin] = static_cast<char>(0xC0U | folded >> 6U);
      text[begin + 1] = static_cast<char>(0x80U | (folded & 0x3FU));
      continue;
    }
    other.clear();
    if (folded != 0) text::append(other, folded);
    if (other.size() != at - begin) return false;
    std::ranges::copy(other, text.begin() + static_cast<std::ptrdiff_t>(begin));
  }
  return true;
}

}  // namespace

std::string fold_text(std::string_view text, std::size_t limit) {
  auto const read = beginning(text, limit);
  std::string out(read);
  if (fold_in_place(out)) return out;
  out.clear();
  Fold const fold;
  for (std::size_t at = 0; at < read.size();) {
    auto const begin = at;
    auto const character = text::inline_next(read, at);
    append_folded(out, fold(character), character, read.substr(begin, at - begin));
  }
  return out;
}

Folded::Folded(std::string_view text, std::size_t limit) : text_(beginning(text, limit)) {
  if (!fold_in_place(text_)) note_origins(beginning(text, limit));
}

void Folded::refold(std::string_view text) {
  text_ = text;
  shifts_.clear();
  if (!fold_in_place(text_)) note_origins(text);
}

void Folded::note_origins(std::string_view text) {
  Fold const fold;
  auto const beyond_ascii = [](auto byte) { return byte >= 0x80; };
  text_.clear();
  for (std::size_t at = 0; at < text.size();) {
    auto const run = text.substr(at, text::find_byte(text, at, beyond_ascii) - at);
    text_ += run;
    lower_ascii(std::span(text_).last(run.size()));
    at += run.size();
    if (at == text.size()) break;
    auto const begin = at;
    auto const character = text::inline_next_beyond_ascii(text, at);
    auto const before = text_.size();
    append_folded(text_, fold(character), character, text.substr(begin, at - begin));
    if (text_.size() - before != at - begin)
      shifts_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(at)});
  }
}

}  // namespace resolute::profile
