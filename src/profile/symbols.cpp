#include "profile/symbols.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::profile {
namespace {

bool digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool upper(char byte) {
  return byte >= 'A' && byte <= 'Z';
}
bool lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}
bool roman(char byte) {
  return std::string_view("IVXLCDM").find(byte) != std::string_view::npos;
}

char at_or_nul(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

template <class Predicate>
std::size_t run(std::string_view text, std::size_t at, Predicate predicate) {
  while (at < text.size() && predicate(text[at])) ++at;
  return at;
}

/// "(V)", "(2020)", with at most one blank before it; `at` when there is none.
struct Bracket {
  std::size_t end = 0;
  bool year = false;
  std::string_view inside;
};
std::optional<Bracket> bracket(std::string_view text, std::size_t at) {
  if (at_or_nul(text, at) == ' ') ++at;
  if (at_or_nul(text, at) != '(') return std::nullopt;
  auto const begin = at + 1;
  auto const numeral = run(text, begin, roman);
  auto const number = run(text, begin, digit);
  auto const end = std::max(numeral, number);
  constexpr std::size_t k_year = 4;
  bool const year = number - begin == k_year && (text[begin] == '1' || text[begin] == '2');
  if (end == begin || at_or_nul(text, end) != ')' || (number > begin && !year)) return std::nullopt;
  return Bracket{end + 1, year, text.substr(begin, end - begin)};
}

/// A single capital that stands alone after a blank: the part of a resolution ("75/245 A").
std::size_t part_letter(std::string_view text, std::size_t at) {
  if (at_or_nul(text, at) == ' ') ++at;
  if (!upper(at_or_nul(text, at))) return 0;
  auto const after = at_or_nul(text, at + 1);
  return upper(after) || lower(after) || digit(after) || after == '/' || after == '-' ? 0 : at + 1;
}

bool stands_free(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  auto const previous = text[at - 1];
  return !(upper(previous) || lower(previous) || digit(previous) || previous == '/' || previous == '.' ||
           previous == '-' || previous == '_');
}

}  // namespace

std::optional<std::size_t> match_symbol(std::string_view text, std::size_t at) {
  if (!upper(at_or_nul(text, at)) || !stands_free(text, at)) return std::nullopt;
  auto end = run(text, at, [](char byte) { return upper(byte) || digit(byte); });
  bool digits = false;
  std::size_t parts = 0;
  while (at_or_nul(text, end) == '/') {
    auto part = run(text, end + 1,
                    [](char byte) { return upper(byte) || lower(byte) || digit(byte) || byte == '.' || byte == '-'; });
    while (part > end + 1 && (text[part - 1] == '.' || text[part - 1] == '-')) --part;
    if (part == end + 1) break;
    digits = digits || std::any_of(text.begin() + static_cast<std::ptrdiff_t>(end),
                                   text.begin() + static_cast<std::ptrdiff_t>(part), digit);
    end = part;
    ++parts;
  }
  if (parts == 0 || !digits) return std::nullopt;
  if (auto const year = bracket(text, end)) end = year->end;
  return end;
}

std::optional<ResolutionNumber> match_resolution(std::string_view text, std::size_t at) {
  if (!stands_free(text, at)) return std::nullopt;
  auto digits_begin = at;
  if (text.substr(at).starts_with("ES-"))
    digits_begin += 3;
  else if (text.substr(at).starts_with("S-"))
    digits_begin += 2;
  auto const first = run(text, digits_begin, digit);
  constexpr std::size_t k_most_digits = 4;
  if (first == digits_begin || first - digits_begin > k_most_digits) return std::nullopt;

  ResolutionNumber found;
  if (at_or_nul(text, first) == '/' && digit(at_or_nul(text, first + 1))) {
    auto const second = run(text, first + 1, digit);
    if (second - first > k_most_digits || at_or_nul(text, second) == '/') return std::nullopt;
    found.number = std::string(text.substr(at, second - at));
    found.end = second;
    if (auto const part = part_letter(text, second)) {
      found.part = text.substr(part - 1, 1);
      found.end = part;
    }
    return found;
  }
  if (digits_begin != at) return std::nullopt;
  auto bracket_at = first;
  if (auto const part = part_letter(text, first)) {
    found.part = text.substr(part - 1, 1);
    bracket_at = part;
  }
  auto const closed = bracket(text, bracket_at);
  if (!closed) return std::nullopt;
  found.number = fmt::format("{}({})", text.substr(at, first - at), closed->inside);
  found.end = closed->end;
  found.year = closed->year;
  return found;
}

std::string fill(std::string_view shape, std::string_view number) {
  std::string out(shape);
  constexpr std::string_view k_slot = "{number}";
  if (auto const slot = out.find(k_slot); slot != std::string::npos) out.replace(slot, k_slot.size(), number);
  return out;
}

std::string canonical_symbol(std::string_view printed) {
  std::string out;
  for (std::size_t at = 0; at < printed.size();) {
    auto const character = text::next(printed, at);
    if (!text::is_white(character)) text::append(out, character);
  }
  return out;
}

std::string public_address(std::string_view language, std::string_view symbol) {
  return fmt::format("https://docs.un.org/{}/{}", language, symbol);
}

}  // namespace resolute::profile
