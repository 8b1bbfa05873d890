#include "formats/markdown/list_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace resolute::formats::markdown {
namespace {

using Style = ListNumber::Style;
using Sign = ListNumber::Sign;

/// The number itself and the signs around it.
struct Printed {
  std::string_view word;
  Sign sign{};
};

std::optional<Printed> split(std::string_view printed) {
  if (printed.size() < 2) return std::nullopt;
  bool const dot = printed.ends_with('.');
  if (!dot && !printed.ends_with(')')) return std::nullopt;
  printed.remove_suffix(1);
  if (!printed.starts_with('(')) return Printed{printed, dot ? Sign::dot : Sign::closing};
  if (dot) return std::nullopt;
  return Printed{printed.substr(1), Sign::both};
}

/// CommonMark allows nine digits.
std::optional<int> decimal(std::string_view word) {
  constexpr std::size_t k_most_digits = 9;
  if (word.empty() || word.size() > k_most_digits || word.front() == '0') return std::nullopt;
  int value = 0;
  auto const read = std::from_chars(word.data(), word.data() + word.size(), value);
  bool const good = read.ec == std::errc() && read.ptr == word.data() + word.size() && value > 0;
  return good ? std::optional(value) : std::nullopt;
}

std::optional<int> letter(std::string_view word, char first) {
  if (word.size() != 1 || word[0] < first || word[0] > first + 25) return std::nullopt;
  return word[0] - first + 1;
}

std::string roman_of(int value, bool upper) {
  constexpr std::array<std::pair<int, std::string_view>, 9> k_signs{
      {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  std::string out;
  for (auto const& [worth, signs] : k_signs)
    for (; value >= worth; value -= worth) out += signs;
  if (upper)
    for (auto& c : out) c = static_cast<char>(c - 'a' + 'A');
  return out;
}

std::optional<int> roman(std::string_view word, bool upper) {
  constexpr int k_most = 199;
  for (int value = 1; value <= k_most; ++value)
    if (roman_of(value, upper) == word) return value;
  return std::nullopt;
}

std::optional<int> value_in(Style style, std::string_view word) {
  switch (style) {
    case Style::decimal:
      return decimal(word);
    case Style::lower_letter:
      return letter(word, 'a');
    case Style::upper_letter:
      return letter(word, 'A');
    case Style::lower_roman:
      return roman(word, false);
    case Style::upper_roman:
      return roman(word, true);
  }
  return std::nullopt;
}

/// What a reader takes the first number of a list for: a letter is Roman only when it is one.
std::optional<ListNumber> first_number(Printed const& printed) {
  constexpr std::array k_fancy{Style::decimal, Style::lower_letter, Style::upper_letter, Style::lower_roman,
                               Style::upper_roman};
  if (printed.word == "i") return ListNumber{Style::lower_roman, printed.sign, 1};
  if (printed.word == "I") return ListNumber{Style::upper_roman, printed.sign, 1};
  for (auto const style : k_fancy)
    if (auto const value = value_in(style, printed.word)) return ListNumber{style, printed.sign, *value};
  return std::nullopt;
}

}  // namespace

bool ListNumber::follows(ListNumber const& before) const {
  return style == before.style && sign == before.sign && value == before.value + 1;
}

std::optional<ListNumber> list_number(std::string const& printed, std::optional<ListNumber> const& before,
                                      Flavour flavour) {
  auto const parts = split(printed);
  if (!parts) return std::nullopt;
  if (before) {
    if (auto const value = value_in(before->style, parts->word)) {
      ListNumber const next{before->style, parts->sign, *value};
      if (next.follows(*before)) return next;
    }
  }
  auto const number = first_number(*parts);
  bool const plain = number && number->style == Style::decimal && number->sign == Sign::dot;
  return plain || has_fancy_lists(flavour) ? number : std::nullopt;
}

std::string list_marker(std::string const& printed, ListNumber const& number) {
  // "A. Person" is no list: pandoc wants two blanks behind a capital with a dot.
  bool const capital = number.style == Style::upper_letter || number.style == Style::upper_roman;
  return printed + (capital && number.sign == Sign::dot ? "  " : " ");
}

}  // namespace resolute::formats::markdown
