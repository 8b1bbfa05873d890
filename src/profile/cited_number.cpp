#include "profile/cited_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "profile/signs.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

constexpr std::size_t k_most_digits = 4;
constexpr unsigned k_first_year = 1946;
constexpr unsigned k_last_year = 2199;
/// Emergency special sessions and special sessions.
constexpr std::array<std::string_view, 2> k_specials{"ES", "S"};

unsigned value(std::string_view digits) {
  unsigned number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && (is_word(text[at]) || text::is_letter(text::peek(text, at)));
}

/// Whether the digits do not continue a word, a decimal, a date or another symbol.
bool number_stands_free(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  auto const previous = text[at - 1];
  return !(is_word(previous) || previous == '/' || previous == '.' || previous == '-' || previous == '_' ||
           text.substr(0, at).ends_with("\u2011") || text.substr(0, at).ends_with("\u2010"));
}

// ------------------------------------------------------------------ part letters

struct Letter {
  std::size_t end = 0;
  char letter = 'A';
};

/// A part letter at `at`: a capital that stands alone, or a word of the language.
std::optional<Letter> letter(std::string_view text, std::size_t at, CitationWords const& words) {
  if (at < text.size() && is_capital(text[at])) {
    auto const after = sign(text, at + 1).value;
    if (is_word(after) || after == '/' || after == '-') return std::nullopt;
    return Letter{at + 1, text[at]};
  }
  auto const* word = words.parts.at(text, at);
  if (word == nullptr) return std::nullopt;
  auto const end = at + word->text.size();
  bool const goes_on = letter_at(text, end) && !text::is_cjk(text::peek(text, end));
  return goes_on ? std::nullopt : std::optional(Letter{end, word->values.front().front()});
}

/// What stands between two part letters: the letters of a range are joined by '-', others by ','.
std::optional<Letter> joiner(std::string_view text, std::size_t at, CitationWords const& words) {
  auto const begin = skip_blanks(text, at);
  if (auto const next = sign(text, begin); next.value == '-' || next.value == ',')
    return Letter{skip_blanks(text, begin + next.size), next.value};
  if (auto const* word = words.joiners.at(text, begin))
    return Letter{skip_blanks(text, begin + word->text.size()), ','};
  if (auto const* word = words.ranges.at(text, begin)) return Letter{skip_blanks(text, begin + word->text.size()), '-'};
  return std::nullopt;
}

// ------------------------------------------------------------------ brackets

std::string roman(unsigned number) {
  constexpr std::array<std::pair<unsigned, std::string_view>, 7> k_digits{
      {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  std::string out;
  for (auto const& [worth, digits] : k_digits)
    for (; number >= worth; number -= worth) out += digits;
  return out;
}

constexpr unsigned k_last_roman = 69;

// Cyrillic capitals that look like Latin ones.
constexpr char32_t k_cyrillic_x = 0x0425;
constexpr char32_t k_cyrillic_i = 0x0406;

/// A session: "III", also where its signs are Cyrillic.
std::optional<std::string> roman_at(std::string_view text, std::size_t& at) {
  std::string numeral;
  for (auto end = at;; at = end) {
    if (auto const character = text::peek(text, at); character == k_cyrillic_x || character == k_cyrillic_i) {
      numeral += character == k_cyrillic_x ? 'X' : 'I';
      text::next(text, end);
    } else if (at < text.size() && std::string_view("IVXL").find(text[at]) != std::string_view::npos) {
      numeral += text[end++];
    } else {
      break;
    }
  }
  for (unsigned number = 1; number <= k_last_roman; ++number)
    if (roman(number) == numeral) return numeral;
  return std::nullopt;
}

struct Bracket {
  std::size_t end = 0;
  std::string inside;
  unsigned year = 0;
};

struct Mark {
  std::size_t end = 0;
  std::string symbol;
};

/// "ES", "S" or a language's word for it, with the hyphen behind.
std::optional<Mark> mark_at(std::string_view text, std::size_t at, WordSet const& words) {
  auto end = at;
  Mark found;
  if (auto const* word = words.at(text, at)) {
    end += word->text.size();
    found.symbol = word->values.front();
  } else if (auto const* latin =
                 std::ranges::find_if(k_specials, [&](auto mark) { return text.substr(at).starts_with(mark); });
             latin != k_specials.end()) {
    end += latin->size();
    found.symbol = *latin;
  } else {
    return std::nullopt;
  }
  auto const behind = skip_blanks(text, end);
  auto const hyphen = sign(text, behind);
  if (hyphen.value != '-' && behind == end) return std::nullopt;
  found.symbol += '-';
  found.end = hyphen.value == '-' ? behind + hyphen.size : behind;
  return found;
}

/// The session in a bracket whose inside begins at `at`.
std::optional<std::string> session(std::string_view text, std::size_t& at, CitationWords const& words) {
  std::string prefix;
  if (auto const mark = mark_at(text, at, words.specials)) {
    prefix = mark->symbol;
    at = mark->end;
  } else if (auto const ordinal = mark_at(text, at, words.sessions)) {
    at = ordinal->end;
  }
  at = skip_blanks(text, at);
  if (auto const digits = skip_digits(text, at); digits > at && digits - at <= 2) {
    auto const number = value(text.substr(at, digits - at));
    at = digits;
    if (number == 0 || number > k_last_roman) return std::nullopt;
    return prefix + roman(number);
  }
  auto const numeral = roman_at(text, at);
  return numeral ? std::optional(prefix + *numeral) : std::nullopt;
}

/// "(V)", "(2020)" at `at` or behind blanks.
std::optional<Bracket> bracket(std::string_view text, std::size_t at, CitationWords const& words) {
  at = skip_blanks(text, at);
  auto const open = sign(text, at);
  if (open.value != '(') return std::nullopt;
  at = skip_blanks(text, at + open.size);
  Bracket found;
  if (auto const digits = skip_digits(text, at); digits - at == k_most_digits) {
    found.inside = text.substr(at, digits - at);
    found.year = value(found.inside);
    if (found.year < k_first_year || found.year > k_last_year) return std::nullopt;
    at = digits;
  } else {
    auto inside = digits == at ? session(text, at, words) : std::nullopt;
    if (!inside) return std::nullopt;
    found.inside = *std::move(inside);
  }
  at = skip_blanks(text, at);
  auto const close = sign(text, at);
  if (close.value != ')') return std::nullopt;
  found.end = at + close.size;
  return found;
}

// ------------------------------------------------------------------ the number

/// What marks a special session before `digits`, as symbols have it; moves `begin` before it.
std::string special_before(std::string_view text, std::size_t& begin, CitationWords const& words) {
  auto end = trim_blanks(text, begin);
  for (std::string_view const hyphen : {"-", "\u2011", "\u2010"}) {
    if (!text.substr(0, end).ends_with(hyphen)) continue;
    end = trim_blanks(text, end - hyphen.size());
    if (auto const* word = words.specials.ending(text, end)) {
      begin = end - word->text.size();
      return fmt::format("{}-", word->values.front());
    }
    for (auto const latin : k_specials)
      if (text.substr(0, end).ends_with(latin)) {
        begin = end - latin.size();
        return fmt::format("{}-", latin);
      }
  }
  return {};
}

/// "153" of "58/153", the slash at `at`.
std::optional<CitedNumber> pair(std::string_view text, std::size_t begin, std::size_t at, CitationWords const& words) {
  CitedNumber found;
  found.begin = begin;
  auto const prefix = special_before(text, found.begin, words);
  auto const from = skip_blanks(text, at + sign(text, at).size);
  found.end = skip_digits(text, from);
  auto const second = text.substr(from, found.end - from);
  if (second.empty() || second.size() > k_most_digits || !number_stands_free(text, found.begin)) return std::nullopt;
  auto const next = sign(text, found.end);
  auto const then = sign(text, found.end + next.size).value;
  if (is_word(next.value) && !letter(text, found.end, words)) return std::nullopt;
  if (next.value == '/' || next.value == '%' || ((next.value == '.' || next.value == '-') && is_digit(then)))
    return std::nullopt;
  auto const first = text.substr(begin, skip_digits(text, begin) - begin);
  found.first = value(first);
  found.second = value(second);
  found.form = !prefix.empty()                 ? NumberForm::special
               : first.size() == k_most_digits ? NumberForm::year_pair
                                               : NumberForm::pair;
  found.number = fmt::format("{}{}/{}", prefix, first, second);
  found.end = match_parts(text, found.end, words, found.parts);
  return found;
}

}  // namespace

std::size_t match_parts(std::string_view text, std::size_t at, CitationWords const& words, std::string& parts) {
  auto first = letter(text, skip_blanks(text, at), words);
  // A range without blanks: the hyphen would make the capital stand in a word.
  if (auto const begin = skip_blanks(text, at);
      !first && begin < text.size() && is_capital(text[begin]) && sign(text, begin + 1).value == '-')
    if (letter(text, begin + 1 + sign(text, begin + 1).size, words)) first = Letter{begin + 1, text[begin]};
  if (!first) return at;
  parts = first->letter;
  auto end = first->end;
  while (auto const between = joiner(text, end, words)) {
    auto const next = letter(text, between->end, words);
    if (!next || next->letter <= parts.back()) break;
    // "A and B" is all that there is from A to B.
    parts += next->letter == parts.back() + 1 && parts.size() == 1 ? '-' : between->letter;
    parts += next->letter;
    end = next->end;
  }
  return end;
}

std::optional<CitedNumber> match_number(std::string_view text, std::size_t digits, CitationWords const& words) {
  auto const end = skip_digits(text, digits);
  if (end == digits || end - digits > k_most_digits) return std::nullopt;
  auto const next = sign(text, end).value;
  if (next == '/') return pair(text, digits, end, words);
  // Most numbers of a text end here.
  if (next != ' ' && next != '(' && !is_capital(next) && next != '\x7f') return std::nullopt;
  if (!number_stands_free(text, digits)) return std::nullopt;
  CitedNumber found;
  found.begin = digits;
  auto const behind = match_parts(text, end, words, found.parts);
  auto const closed = bracket(text, behind, words);
  if (!closed) return std::nullopt;
  auto const first = text.substr(digits, end - digits);
  found.first = value(first);
  found.second = closed->year;
  found.form = closed->year != 0 ? NumberForm::year : NumberForm::roman;
  found.number = fmt::format("{}({})", first, closed->inside);
  found.end = closed->end;
  return found;
}

}  // namespace resolute::profile
