#include "text/line_end.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

constexpr double k_ended = 1.5;          ///< the line before ends a sentence
constexpr double k_ended_capital = 2.5;  ///< it ends a part of one, and the next line begins with a capital
constexpr double k_paused = 0.5;         ///< it ends a clause
constexpr double k_open = -2;            ///< it ends in the middle of one
constexpr double k_hangs = -8;           ///< its last word is one that no paragraph ends with
constexpr double k_closes = -12;         ///< the next line begins with a comma or another mark that closes
constexpr double k_small = -1.5;         ///< the next line begins with a small letter
constexpr double k_goes_on = -5;         ///< it does, and the line before did not end a sentence

/// Whether the last word is an article, a preposition or another that something must follow.
bool hangs(std::string_view text, profile::Language const& language) {
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  return std::ranges::any_of(language.never_last, [&](std::string const& word) {
    return text.ends_with(word) && (!language.word_spaces || !is_letter(before(text, text.size() - word.size())));
  });
}

/// Whether the line may begin with the number or mark of a paragraph: "to report on | (a) the costs".
bool may_be_marked(std::string_view line) {
  return line.starts_with('(') || is_lettered(line) || begins_with_quoted_number(line) || is_lone_number(line);
}

/// "resolution 2536 (2020)" may well go on.
bool ends_with_bracket(std::string_view so_far, std::string_view line) {
  bool const figure = so_far.size() > 1 && is_digit(before(so_far, so_far.size() - 1));
  return so_far.ends_with(')') && (figure || is_right_to_left(peek(line, 0)));
}

}  // namespace

double line_end_evidence(std::string_view so_far, std::string_view line, profile::Language const& language) {
  auto const first = peek(line, 0);
  if (is_closing(first) && !is_opening(first) && !begins_with_quoted_number(line)) return k_closes;
  bool const small = is_lower(first) && !is_lettered(line);
  if (so_far.ends_with(';') && is_upper(first) && !language.capital_nouns) return k_ended_capital;
  if (ends_with(so_far, language.sentence_end))
    return ends_with_bracket(so_far, line) ? k_open : k_ended + (small ? k_small : 0);
  bool const paused = ends_with(so_far, language.clause_end);
  if (small && !(paused && language.small_clauses)) return k_goes_on;
  if (paused) return k_paused;
  return hangs(so_far, language) && !may_be_marked(line) ? k_hangs : k_open;
}

}  // namespace resolute::text
