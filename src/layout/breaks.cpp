#include "layout/breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::layout {
namespace {

using Breaks = std::vector<Break>;

bool is_digit(char16_t c) {
  return u_isdigit(c) != 0;
}

bool is_blank(char16_t c) {
  return c == u' ' || c == 0x00A0 || c == 0x202F;
}

/// Characters of document symbols: "A/RES/75/245 A-B", "S/PV.8700", "A/59/12/Add.1", "428(V)".
bool is_symbol_part(char16_t c) {
  return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'/' || c == u'.' ||
         c == u'-' || c == u'(' || c == u')';
}

void weaken(Break& found) {
  if (found == Break::allowed) found = Break::emergency;
}

Breaks icu_breaks(std::u16string const& text, Tongue const& tongue) {
  auto const rules = tongue.rules ? tongue.rules : line_rules(tongue.locale);
  std::unique_ptr<icu::BreakIterator> const iterator(rules->clone());
  // An alias: the iterator works on a string that it does not own.
  icu::UnicodeString const alias(false, text.data(), static_cast<std::int32_t>(text.size()));
  iterator->setText(alias);
  Breaks breaks(text.size() + 1, Break::none);
  for (auto at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
    breaks[static_cast<std::size_t>(at)] = Break::allowed;
  breaks.front() = Break::none;
  breaks.back() = Break::forced;
  return breaks;
}

/// "A/RES/75/100" stays whole.
void keep_symbols(std::u16string_view text, Breaks& breaks) {
  for (std::size_t begin = 0; begin < text.size();) {
    auto end = begin;
    while (end < text.size() && is_symbol_part(text[end])) ++end;
    auto const word = text.substr(begin, end - begin);
    if (word.find(u'/') != std::u16string_view::npos && std::ranges::any_of(word, is_digit))
      for (auto at = begin + 1; at < end; ++at) weaken(breaks[at]);
    begin = end + 1;
  }
}

/// "78 809 400" stays whole.
void keep_numerals(std::u16string_view text, Breaks& breaks) {
  for (std::size_t at = 1; at + 3 < text.size(); ++at) {
    if (!is_blank(text[at]) || !is_digit(text[at - 1])) continue;
    auto const group = text.substr(at + 1, 3);
    bool const ends = at + 4 >= text.size() || !is_digit(text[at + 4]);
    if (std::ranges::all_of(group, is_digit) && ends) weaken(breaks[at + 1]);
  }
}

bool same_but_for_case(char16_t a, char16_t b) {
  return u_foldCase(a, U_FOLD_CASE_DEFAULT) == u_foldCase(b, U_FOLD_CASE_DEFAULT);
}

bool ends_with_word(std::u16string_view text, std::u16string_view word) {
  if (text.size() < word.size()) return false;
  auto const before = text.size() - word.size();
  bool const whole =
      before == 0 || u_isalpha(text[before - 1]) == 0 || u_isalpha(word.front()) == 0 || word.front() >= 0x2E80;
  return whole && std::ranges::equal(text.substr(before), word, same_but_for_case);
}

bool begins_with_word(std::u16string_view text, std::u16string_view word) {
  if (text.size() < word.size()) return false;
  bool const whole = text.size() == word.size() || u_isalpha(word.back()) == 0 || u_isalpha(text[word.size()]) == 0 ||
                     word.back() >= 0x2E80;
  return whole && std::ranges::equal(text.substr(0, word.size()), word, same_but_for_case);
}

/// "para. 8" stays whole, for the words that the language names.
void keep_numbered(std::u16string_view text, std::vector<std::u16string> const& words, Breaks& breaks) {
  for (std::size_t number = 1; number < text.size(); ++number) {
    if (!is_digit(text[number]) || is_digit(text[number - 1]) || breaks[number] != Break::allowed) continue;
    auto head = text.substr(0, number);
    if (is_blank(head.back())) head.remove_suffix(1);
    if (std::ranges::any_of(words, [&](auto const& word) { return ends_with_word(head, word); }))
      weaken(breaks[number]);
  }
}

/// "31 December", "20 000 dollars" and "5 %" stay whole, for the words that the language names.
void keep_counted(std::u16string_view text, std::vector<std::u16string> const& words, Breaks& breaks) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (breaks[at] != Break::allowed || is_digit(text[at])) continue;
    auto const last = is_blank(text[at - 1]) ? at - 1 : at;
    if (last == 0 || !is_digit(text[last - 1])) continue;
    auto const tail = text.substr(at);
    if (std::ranges::any_of(words, [&](auto const& word) { return begins_with_word(tail, word); })) weaken(breaks[at]);
  }
}

/// "2021–2025" stays whole.
void keep_ranges(std::u16string_view text, Breaks& breaks) {
  for (std::size_t at = 2; at < text.size(); ++at) {
    if (text[at - 1] == 0x2013 && is_digit(text[at]) && is_digit(text[at - 2])) weaken(breaks[at]);
  }
}

/// Readers of PDF files drop a hyphen at the end of a line, also where it is part of the word or stands for a dash; at
/// the beginning it would be the mark of a list.
void keep_hyphens(std::u16string_view text, Breaks& breaks) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at - 1] == u'-') breaks[at] = Break::none;
    bool const behind = at > 1 && is_blank(text[at - 1]) && text[at - 2] == u'-';
    if (behind || (text[at] == u'-' && is_blank(text[at - 1]))) weaken(breaks[at]);
  }
}

/// "A. B. Smith" stays whole.
void keep_initials(std::u16string_view text, Breaks& breaks) {
  for (std::size_t at = 3; at < text.size(); ++at) {
    if (!is_blank(text[at - 1]) || text[at - 2] != u'.' || u_isupper(text[at - 3]) == 0 || u_isupper(text[at]) == 0)
      continue;
    // A capital behind a number is no initial: "resolution 217 A. The".
    bool const alone = at == 3 || (is_blank(text[at - 4]) && (at == 4 || !is_digit(text[at - 5])));
    if (alone) weaken(breaks[at]);
  }
}

/// No line ends before or behind the narrow blank of "horizon 2030 » :".
void keep_narrow_blanks(std::u16string_view text, Tongue const& tongue, Breaks& breaks) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (!is_blank(text[at - 1])) continue;
    bool const opened = at > 1 && tongue.narrow_after.find(text[at - 2]) != std::u16string::npos;
    if (opened || tongue.narrow_before.find(text[at]) != std::u16string::npos) breaks[at] = Break::none;
  }
}

/// A note's mark, as all that is raised, stays with the word before it, and is not divided.
void keep_marks(Text const& text, Breaks& breaks) {
  for (auto const& span : text.spans)
    if (span.role.note != 0 || span.look.rise > 0)
      for (auto at = span.begin; at < span.end; ++at) breaks[at] = Break::none;
}

}  // namespace

std::shared_ptr<icu::BreakIterator const> line_rules(std::string const& locale) {
  UErrorCode status = U_ZERO_ERROR;
  std::shared_ptr<icu::BreakIterator const> made(
      icu::BreakIterator::createLineInstance(icu::Locale(locale.c_str()), status));
  if (U_FAILURE(status) != 0) throw InternalError("ICU has no line break rules");
  return made;
}

std::vector<Break> find_breaks(Text const& text, Tongue const& tongue) {
  auto breaks = icu_breaks(text.characters, tongue);
  keep_symbols(text.characters, breaks);
  keep_numerals(text.characters, breaks);
  keep_numbered(text.characters, tongue.before_number, breaks);
  keep_counted(text.characters, tongue.after_number, breaks);
  keep_ranges(text.characters, breaks);
  keep_hyphens(text.characters, breaks);
  keep_initials(text.characters, breaks);
  keep_narrow_blanks(text.characters, tongue, breaks);
  keep_marks(text, breaks);
  for (std::size_t at = 0; at < text.characters.size(); ++at)
    if (text.characters[at] == k_line_break) breaks[at + 1] = Break::forced;
  return breaks;
}

}  // namespace resolute::layout
