#include "model/marker.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "model/script.hpp"

namespace resolute::model {
namespace {

using Word = std::u32string_view;
using Words = std::vector<Word>;

/// A marker without its outer punctuation and blanks.
struct Core {
  std::u32string text;
  bool quoted = false;  ///< a figure between single quotation marks stands for a roman numeral
};

Core core(std::string_view printed) {
  auto const folded = script::fold(printed);
  auto const first = std::ranges::find_if(folded, script::is_alphanumeric);
  auto const last = std::find_if(folded.rbegin(), std::make_reverse_iterator(first), script::is_alphanumeric).base();
  Core out{{first, last}, false};
  out.quoted = first != folded.begin() && script::is_single_quote(*(first - 1));
  return out;
}

Words split(Word text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), script::is_blank);
    auto const end = std::find_if(begin, text.end(), script::is_blank);
    if (begin != end) words.emplace_back(begin, end);
    at = static_cast<std::size_t>(end - text.begin());
  }
  return words;
}

char ascii_lower(char32_t c) {
  return static_cast<char>(c >= U'A' && c <= U'Z' ? c + 32 : c);
}

bool is_roman(Word word) {
  return !word.empty() && word.size() < 16 &&
         std::ranges::all_of(word, [](char32_t c) { return Word(U"ivxlcdmIVXLCDM").find(c) != Word::npos; });
}

/// A letter, a letter doubled beyond "z", or a roman numeral: a word of letters is no number.
bool counts(Word word) {
  return word.size() == 1 || is_roman(word) ||
         (word.size() < 4 && std::ranges::all_of(word, [&](char32_t c) { return c == word[0]; }));
}

/// Digits with what is set against them ("12", "1.2", "12bis") as ASCII; other characters are left out.
std::string figures(Word word) {
  std::string out;
  for (auto const c : word) {
    if (script::is_digit(c) || script::is_latin(c)) {
      out += ascii_lower(c);
    } else if (!script::is_blank(c) && !script::is_alphanumeric(c) && !out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  return out;
}

unsigned to_value(Word digits) {
  unsigned value = 0;
  for (auto const c : digits.substr(0, 6)) value = (value * 10) + (c - U'0');
  return value;
}

/// How a list writes its Cyrillic letters.
enum class Cyrillic : std::uint8_t { by_shape, by_rank };

Cyrillic cyrillic_use(std::vector<Core> const& cores) {
  for (auto const& one : cores) {
    for (auto const c : one.text)
      if (one.text.size() <= 2 && script::cyrillic_rank(c) && !script::cyrillic_shape(c)) return Cyrillic::by_rank;
  }
  return Cyrillic::by_shape;
}

std::optional<std::string> letters(Word word, Cyrillic use) {
  std::string out;
  for (auto const c : word) {
    auto const shape = script::cyrillic_shape(c);
    auto const rank = script::cyrillic_rank(c);
    if (script::is_latin(c)) {
      out += ascii_lower(c);
    } else if (shape && (use == Cyrillic::by_shape || !rank)) {
      out += *shape;
    } else if (rank) {
      out += latin_letter(*rank);
    } else if (auto const abjad = script::abjad_rank(c)) {
      out += latin_letter(*abjad);
    } else if (auto const stem = script::han_stem(c)) {
      out += latin_letter(*stem);
    } else {
      return std::nullopt;
    }
  }
  return out;
}

std::optional<std::string> han(Word text) {
  auto const first = std::ranges::find_if(text, script::is_han_numeral);
  auto const last = std::find_if_not(first, text.end(), script::is_han_numeral);
  auto const value = script::han_number(Word(first, last));
  if (!value) return std::nullopt;
  return roman(*value);
}

std::optional<std::string> arabic_words(Words const& words) {
  std::optional<unsigned> ordinal;
  for (auto const word : words) {
    if (ordinal && script::is_arabic_ten(word)) return roman(*ordinal + 10);
    if (auto const found = script::arabic_ordinal(word)) ordinal = found;
  }
  if (ordinal) return roman(*ordinal);
  for (auto const word : words)
    if (auto const rank = script::arabic_letter_name(word)) return latin_letter(*rank);
  return std::nullopt;
}

/// The number in a marker, in lower case; nothing when there is none.
std::optional<std::string> number_in(Core const& marker, Cyrillic use) {
  Word const text = marker.text;
  auto const digit = std::ranges::find_if(text, script::is_digit);
  if (digit != text.end()) {
    auto const end = std::find_if(digit, text.end(), script::is_blank);
    if (marker.quoted) return roman(to_value(Word(digit, std::find_if_not(digit, text.end(), script::is_digit))));
    return figures(Word(digit, end));
  }
  auto const words = split(text);
  if (auto found = arabic_words(words)) return found;
  for (auto const word : Words(words.rbegin(), words.rend())) {
    if (!counts(word)) continue;
    if (auto found = letters(word, use)) return found;
  }
  // Numerals of capitals that only look Latin: "IV" typed with Cyrillic letters.
  if (words.size() == 1) {
    auto folded = letters(words[0], use);
    if (folded && is_roman(std::u32string(folded->begin(), folded->end()))) return folded;
  }
  return han(text);
}

std::vector<std::optional<std::string>> numbers_in(std::vector<std::string> const& printed) {
  std::vector<Core> cores;
  cores.reserve(printed.size());
  for (auto const& one : printed) cores.push_back(core(one));
  auto const use = cyrillic_use(cores);
  std::vector<std::optional<std::string>> out;
  out.reserve(cores.size());
  for (auto const& one : cores) out.push_back(one.text.empty() ? std::optional<std::string>() : number_in(one, use));
  return out;
}

}  // namespace

std::string roman(unsigned value) {
  static constexpr std::array<std::pair<unsigned, std::string_view>, 13> k_signs = {{{1000, "m"},
                                                                                     {900, "cm"},
                                                                                     {500, "d"},
                                                                                     {400, "cd"},
                                                                                     {100, "c"},
                                                                                     {90, "xc"},
                                                                                     {50, "l"},
                                                                                     {40, "xl"},
                                                                                     {10, "x"},
                                                                                     {9, "ix"},
                                                                                     {5, "v"},
                                                                                     {4, "iv"},
                                                                                     {1, "i"}}};
  if (value == 0 || value > 3999) return std::to_string(value);
  std::string out;
  for (auto const& [worth, sign] : k_signs)
    for (; value >= worth; value -= worth) out += sign;
  return out;
}

std::string latin_letter(unsigned rank) {
  if (rank == 0) return "0";
  auto const times = (rank - 1) / 26 + 1;
  std::string out;
  out.append(times, static_cast<char>('a' + ((rank - 1) % 26)));
  return out;
}

std::string paragraph_number(std::string_view printed) {
  auto const marker = core(printed);
  if (marker.text.empty()) return {};
  if (std::ranges::any_of(marker.text, script::is_digit)) return figures(marker.text);
  return number_in(marker, Cyrillic::by_shape).value_or("");
}

std::vector<std::string> item_numbers(std::vector<std::string> const& printed) {
  auto const found = numbers_in(printed);
  std::vector<std::string> out;
  out.reserve(found.size());
  for (std::size_t at = 0; at < found.size(); ++at) out.push_back(found[at].value_or(std::to_string(at + 1)));
  return out;
}

std::vector<std::string> heading_numbers(std::vector<std::string> const& printed) {
  std::vector<std::string> out;
  for (auto const& found : numbers_in(printed)) {
    auto number = found.value_or("");
    std::ranges::transform(number, number.begin(),
                           [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
    out.push_back(std::move(number));
  }
  return out;
}

std::string note_number(std::string_view mark) {
  auto const folded = script::fold(mark);
  for (auto const& [sign, name] : {std::pair{U'*', "ast"}, {U'\u2020', "dagger"}, {U'\u2021', "ddagger"}}) {
    auto const count = std::ranges::count(folded, sign);
    if (count == 1) return name;
    if (count > 1) return name + std::to_string(count);
  }
  return paragraph_number(mark);
}

}  // namespace resolute::model
