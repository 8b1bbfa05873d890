#include "profile/symbols.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "profile/cited_number.hpp"
#include "profile/signs.hpp"
#include "profile/table.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

struct SymbolData {
  std::vector<std::string_view> series;
  std::vector<std::string_view> suffixes;
};
SymbolData const& symbol_data() {
  static auto const data = [] {
    SymbolData made;
    for (auto const& row : read_table("body/symbols.tsv"))
      (row.at(0) == "series" ? made.series : made.suffixes).push_back(row.at(1));
    return made;
  }();
  return data;
}

bool symbol_stands_free(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  auto const previous = text[at - 1];
  return !(is_word(previous) || previous == '/' || previous == '.' || previous == '-' || previous == '_');
}

/// Letters, digits, dots and hyphens from `at` on, and a bracket among them: "COP(15)".
std::size_t skip_element(std::string_view text, std::size_t at) {
  auto const begin = at;
  auto end = at;  // without dots and hyphens at the end
  for (auto next = sign(text, at); is_word(next.value) || next.value == '.' || next.value == '-';
       next = sign(text, at)) {
    // The dash between numbers or words is none of a symbol's, but for the no-break hyphen.
    if (next.size > 1 && text.substr(at, next.size) == "\u2013") break;
    at += next.size;
    if (is_word(next.value)) end = at;
  }
  if (end > begin && end < text.size() && text[end] == '(') {
    auto inside = end + 1;
    while (inside < text.size() && is_word(text[inside])) ++inside;
    auto const slash = inside + 1;
    if (inside > end + 1 && slash < text.size() && text[inside] == ')' && text[slash] == '/') return slash;
  }
  return end;
}

/// Where the element behind a slash begins: at once, or behind the blank of a line end if more of a symbol follows.
std::size_t element_begin(std::string_view text, std::size_t slash) {
  auto const at = slash + sign(text, slash).size;
  auto const behind = skip_blanks(text, at);
  if (behind == at || behind >= text.size() || is_digit(text[behind])) return behind;
  auto const end = skip_element(text, behind);
  auto const inner = text.substr(behind, end - behind);
  bool const goes_on = sign(text, end).value == '/' || inner.find('.') != std::string_view::npos;
  return is_capital(text[behind]) && goes_on ? behind : at;
}

/// Elements with slashes before them, from `end` on.
std::size_t skip_elements(std::string_view text, std::size_t end) {
  while (sign(text, end).value == '/') {
    auto const begin = element_begin(text, end);
    auto const behind = skip_element(text, begin);
    if (behind == begin) break;
    end = behind;
  }
  return end;
}

/// A bracket that belongs to the symbol: "(2022)" and "(III)" of a resolution, "(Vol. II)" of any; `end` when there is
/// none.
std::size_t skip_suffix(std::string_view text, std::size_t end, bool resolution) {
  auto const at = skip_blanks(text, end);
  auto const open = sign(text, at);
  if (open.value != '(') return end;
  auto const begin = at + open.size;
  constexpr std::size_t k_longest = 24;
  auto const close = text.substr(begin, k_longest).find_first_of("()");
  if (close == std::string_view::npos || text[begin + close] != ')') return end;
  auto const inside = text.substr(begin, close);
  bool const known = std::ranges::any_of(symbol_data().suffixes, [&](auto word) { return inside.starts_with(word); });
  bool const session = resolution && !inside.empty() &&
                       (inside.find_first_not_of("0123456789") == std::string_view::npos ||
                        inside.find_first_not_of("IVXLES-") == std::string_view::npos);
  return known || session ? begin + close + 1 : end;
}

}  // namespace

std::optional<std::size_t> match_symbol(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_capital(text[at]) || !symbol_stands_free(text, at)) return std::nullopt;
  auto series = at;
  while (series < text.size() && (is_capital(text[series]) || is_digit(text[series]))) ++series;
  auto end = skip_elements(text, series);
  auto const elements = text.substr(series, end - series);
  if (!std::ranges::any_of(elements, is_digit)) return std::nullopt;
  bool const resolution = elements.find("/RES/") != std::string_view::npos;
  if (auto const suffix = skip_suffix(text, end, resolution); suffix != end) end = skip_elements(text, suffix);
  return end;
}

bool is_public_symbol(std::string_view symbol) {
  auto const slash = symbol.find('/');
  auto const& series = symbol_data().series;
  if (slash == std::string_view::npos || std::ranges::find(series, symbol.substr(0, slash)) == series.end())
    return false;
  // "A/H1N1" has a digit, and no element that is a number or has one behind a dot or hyphen.
  for (auto at = slash + 1; at < symbol.size(); ++at) {
    auto const before = symbol[at - 1];
    if (is_digit(symbol[at]) && (before == '/' || before == '.' || before == '-' || before == '(')) return true;
  }
  return false;
}

std::optional<ResolutionNumber> match_resolution(std::string_view text, std::size_t at) {
  static CitationWords const no_words;
  auto digits = at;
  for (std::string_view const mark : {"ES-", "S-"})
    if (digits == at && text.substr(at).starts_with(mark)) digits += mark.size();
  auto found = match_number(text, digits, no_words);
  if (!found || found->begin != at) return std::nullopt;
  return ResolutionNumber{found->end, std::move(found->number), std::move(found->parts),
                          found->form == NumberForm::year};
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
    auto const plain = sign(printed, at);
    auto const character = text::next(printed, at);
    if (plain.size > 1 && plain.value != ' ')
      out += plain.value;
    else if (!text::is_white(character))
      text::append(out, character);
  }
  return out;
}

std::string public_address(std::string_view language, std::string_view symbol) {
  symbol = symbol.substr(0, symbol.find(' '));
  for (auto dash = symbol.find('-'); dash != std::string_view::npos; dash = symbol.find('-', dash + 1)) {
    auto const second = symbol.substr(dash + 1);
    if (auto const slash = second.find('/');
        slash != std::string_view::npos && slash > 0 && std::ranges::all_of(second.substr(0, slash), is_capital))
      return public_address(language, symbol.substr(0, dash));
  }
  return fmt::format("https://docs.un.org/{}/{}", language, symbol);
}

}  // namespace resolute::profile
