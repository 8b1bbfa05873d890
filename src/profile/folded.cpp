#include "profile/folded.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::profile {
namespace {

/// 0 for a character that is left out: vowel marks and the stretched line of Arabic, invisible controls.
char32_t fold(char32_t c) {
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

/// Nothing for one that is left out. The bytes of a character that folding leaves as it is are copied; what is
/// ill-formed is a single byte.
void append_folded(std::string& out, char32_t folded, char32_t character, std::string_view bytes) {
  if (folded == character && bytes.size() > 1)
    for (char const byte : bytes) out += byte;
  else if (folded != 0)
    text::append(out, folded);
}

/// Appends the folded beginning. Whether all characters have as many bytes as before.
bool fold_onto(std::string& out, std::string_view text, std::size_t limit) {
  out.reserve(std::min(text.size(), limit) + 1);
  bool same_sizes = true;
  for (std::size_t at = 0; at < text.size() && at < limit;) {
    if (static_cast<unsigned char>(text[at]) < text::k_ascii_end) {
      out += static_cast<char>(fold(static_cast<unsigned char>(text[at++])));
      continue;
    }
    auto const begin = at;
    auto const size = out.size();
    auto const character = text::inline_next_beyond_ascii(text, at);
    append_folded(out, fold(character), character, text.substr(begin, at - begin));
    same_sizes = same_sizes && out.size() - size == at - begin;
  }
  return same_sizes;
}

void fold_ascii(std::string& text) {
  for (auto& byte : text) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

}  // namespace

std::string fold_text(std::string_view text, std::size_t limit) {
  std::string out(text.substr(0, limit));
  if (text::is_ascii(out)) {
    fold_ascii(out);
    return out;
  }
  out.clear();
  fold_onto(out, text, limit);
  return out;
}

Folded::Folded(std::string_view text, std::size_t limit) {
  auto const read = text.substr(0, limit);
  if (text::is_ascii(read)) {
    text_.assign(read);
    fold_ascii(text_);
  } else if (!fold_onto(text_, text, limit)) {
    note_origins(text, limit);
  }
}

void Folded::note_origins(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  auto const room = std::min(text.size(), limit) + 1;
  text_.clear();
  origin_.reserve(room);
  while (at < text.size() && at < limit) {
    auto const begin = static_cast<std::uint32_t>(at);
    if (static_cast<unsigned char>(text[at]) < text::k_ascii_end) {
      text_ += static_cast<char>(fold(static_cast<unsigned char>(text[at++])));
      origin_.push_back({begin, begin + 1});
      continue;
    }
    auto const character = text::inline_next_beyond_ascii(text, at);
    auto const folded = fold(character);
    auto const end = static_cast<std::uint32_t>(at);
    if (folded == 0) {
      // A mark belongs to the letter before it; without one it is as if it were not there.
      for (auto i = origin_.size(); i > 0 && origin_[i - 1].end == begin; --i) origin_[i - 1].end = end;
      continue;
    }
    append_folded(text_, folded, character, text.substr(begin, end - begin));
    while (origin_.size() < text_.size()) origin_.push_back({begin, end});
  }
  origin_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at)});
}

}  // namespace resolute::profile
