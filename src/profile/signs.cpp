#include "profile/signs.hpp"

#include "text/characters.hpp"

namespace resolute::profile {
namespace {

// Full-width forms.
constexpr char32_t k_wide_open = 0xFF08;
constexpr char32_t k_wide_close = 0xFF09;
constexpr char32_t k_wide_slash = 0xFF0F;

}  // namespace

Sign sign(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  if (static_cast<unsigned char>(text[at]) < 0x80) {
    bool const line = text[at] == '\n' || text[at] == '\t';
    return {line ? ' ' : text[at], 1};
  }
  auto end = at;
  auto const character = text::next(text, end);
  auto const like = [&](char value) { return Sign{value, end - at}; };
  if (character >= U'\u2010' && character <= U'\u2013') return like('-');
  // Marks of direction have no width; beside a number they part as little as a blank.
  bool const direction = character == U'\u200e' || character == U'\u200f' ||
                         (character >= U'\u202a' && character <= U'\u202e') ||
                         (character >= U'\u2066' && character <= U'\u2069');
  if (direction || text::is_white(character)) return like(' ');
  if (character == k_wide_open) return like('(');
  if (character == k_wide_close) return like(')');
  if (character == k_wide_slash) return like('/');
  return {'\x7f', 1};
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  for (auto next = sign(text, at); next.value == ' '; next = sign(text, at)) at += next.size;
  return at;
}

std::size_t trim_blanks(std::string_view text, std::size_t end) {
  while (end > 0) {
    auto const begin = text::begin_before(text, end);
    if (auto const last = sign(text, begin); last.value != ' ' || begin + last.size != end) break;
    end = begin;
  }
  return end;
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

}  // namespace resolute::profile
