#include "profile/enumerator.hpp"

#include <string>

#include "model/script.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

namespace script = model::script;

bool goes_on(std::string_view text, std::size_t at) {
  auto const next = text::peek(text, at);
  return text::is_letter(next) || text::is_digit(next);
}

template <class Predicate>
std::size_t run(std::string_view text, std::size_t at, Predicate predicate) {
  while (at < text.size()) {
    auto after = at;
    if (!predicate(text::next(text, after))) break;
    at = after;
  }
  return at;
}

bool is_roman(char32_t character) {
  return std::u32string_view(U"IVXLC").find(character) != std::u32string_view::npos;
}

/// An Arabic ordinal or the name of a letter; ordinals above ten have a second word.
std::optional<std::size_t> arabic_word(std::string_view text, std::size_t at) {
  auto const end = run(text, at, text::is_letter);
  if (end == at) return std::nullopt;
  auto const word = script::fold(text.substr(at, end - at));
  bool const ordinal = script::arabic_ordinal(word).has_value();
  if (!ordinal && !script::arabic_letter_name(word)) return std::nullopt;
  if (!ordinal || text::peek(text, end) != ' ') return end;
  auto const ten_end = run(text, end + 1, text::is_letter);
  return script::is_arabic_ten(script::fold(text.substr(end + 1, ten_end - end - 1))) ? ten_end : end;
}

/// "29", and with the letter of a part of it: "29C"; in Arabic the name of a letter.
std::optional<std::size_t> figures(std::string_view text, std::size_t at) {
  auto const end = run(text, at, text::is_digit);
  if (end == at) return std::nullopt;
  if (auto const capital = match_capital(text, end)) return capital;
  if (goes_on(text, end)) return std::nullopt;
  auto const name = text::peek(text, end) == ' ' ? run(text, end + 1, text::is_letter) : end;
  bool const lettered =
      name > end + 1 && script::arabic_letter_name(script::fold(text.substr(end + 1, name - end - 1)));
  return lettered ? name : end;
}

}  // namespace

std::optional<std::size_t> match_enumerator(std::string_view text, std::size_t at) {
  if (auto const end = figures(text, at)) return end;
  if (auto const end = run(text, at, is_roman); end > at && !goes_on(text, end)) return end;
  if (auto const end = run(text, at, script::is_han_numeral); end > at) return end;
  if (auto const capital = match_capital(text, at)) return capital;
  return arabic_word(text, at);
}

std::optional<std::size_t> match_capital(std::string_view text, std::size_t at) {
  if (at >= text.size()) return std::nullopt;
  auto end = at;
  auto const character = text::next(text, end);
  if (!text::is_upper(character) || goes_on(text, end)) return std::nullopt;
  return end;
}

}  // namespace resolute::profile
