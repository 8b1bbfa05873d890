#include "profile/signs.hpp"

#include <array>
#include <utility>

namespace resolute::profile {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 11> k_like{{
    {"\u2010", '-'},
    {"\u2011", '-'},
    {"\u2012", '-'},
    {"\u2013", '-'},
    {"\u00a0", ' '},
    {"\u2009", ' '},
    {"\u202f", ' '},
    {"\u3000", ' '},
    {"（", '('},
    {"）", ')'},
    {"／", '/'},
}};

}  // namespace

Sign sign(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  if (static_cast<unsigned char>(text[at]) < 0x80) {
    bool const line = text[at] == '\n' || text[at] == '\t';
    return {line ? ' ' : text[at], 1};
  }
  for (auto const& [character, value] : k_like)
    if (text.substr(at).starts_with(character)) return {value, character.size()};
  return {'\x7f', 1};
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  for (auto next = sign(text, at); next.value == ' '; next = sign(text, at)) at += next.size;
  return at;
}

std::size_t trim_blanks(std::string_view text, std::size_t end) {
  while (end > 0) {
    auto begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
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
