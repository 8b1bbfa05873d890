#include "profile/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "profile/enumerator.hpp"
#include "profile/symbols.hpp"
#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

constexpr std::array<std::pair<std::string_view, Slot>, 12> k_slots{{{"n", Slot::number},
                                                                     {"ord", Slot::ordinal},
                                                                     {"d", Slot::day},
                                                                     {"y", Slot::year},
                                                                     {"month", Slot::month},
                                                                     {"date", Slot::date},
                                                                     {"symbol", Slot::symbol},
                                                                     {"resolution", Slot::resolution},
                                                                     {"number", Slot::resolution},
                                                                     {"enum", Slot::enumerator},
                                                                     {"letter", Slot::letter},
                                                                     {"any", Slot::any}}};

Slot slot_of(std::string_view name) {
  auto const found = std::ranges::find(k_slots, name, &std::pair<std::string_view, Slot>::first);
  if (found == k_slots.end()) throw InternalError(fmt::format("a pattern has the unknown slot {{{}}}", name));
  return found->second;
}

std::optional<std::size_t> digits(std::string_view text, std::size_t at, std::size_t least = 1,
                                  std::size_t most = std::string_view::npos) {
  auto end = at;
  while (end < text.size() && text::is_digit(static_cast<unsigned char>(text[end]))) ++end;
  return end - at < least || end - at > most ? std::nullopt : std::optional(end);
}

/// Behind the ending of an ordinal that begins at `at`: up to four letters or signs, after a hyphen or not.
std::size_t ordinal_ending(std::string_view text, std::size_t at) {
  constexpr std::size_t k_longest = 4;
  auto const is_hyphen = [](char32_t character) {
    return character == '-' || character == 0x2010 || character == 0x2011;
  };
  auto end = at;
  for (std::size_t count = 0; end < text.size() && count < k_longest; ++count) {
    auto after = end;
    auto const character = text::next(text, after);
    constexpr char32_t k_masculine = 0xBA;
    constexpr char32_t k_feminine = 0xAA;
    bool const stop = character == '.' && count == 0;
    if (!text::is_letter(character) && !is_hyphen(character) && !stop && character != k_masculine &&
        character != k_feminine)
      break;
    if (text::is_cjk(character)) break;
    end = after;
  }
  return end;
}

constexpr std::u32string_view k_digits = U"0123456789";
constexpr std::u32string_view k_capitals = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::u32string_view k_resolution_begins = U"0123456789ES";  // "59/170", "ES-10/2", "S-30/1"
constexpr std::u32string_view k_white =
    U"\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029"
    U"\u202F\u205F\u3000";

/// The end of a literal in the text at `at`, character by character: apostrophes of any kind match each other.
std::optional<std::size_t> match_apostrophes(std::string_view literal, std::string_view text, std::size_t at) {
  for (std::size_t in_literal = 0; in_literal < literal.size();) {
    if (at >= text.size()) return std::nullopt;
    auto const wanted = text::next(literal, in_literal);
    auto const found = text::next(text, at);
    if (wanted != found && !(is_apostrophe(wanted) && is_apostrophe(found))) return std::nullopt;
  }
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    auto after = at;
    if (!text::is_white(text::next(text, after))) break;
    at = after;
  }
  return at;
}

constexpr auto k_figures = [](auto byte) { return (byte >= '0') & (byte <= '9'); };

/// Whether what the slot takes begins with a digit.
bool begins_with_digit(Slot slot, Dates const& dates) {
  return slot == Slot::number || slot == Slot::ordinal || slot == Slot::day || slot == Slot::year ||
         (slot == Slot::date && dates.begin_with_number());
}

/// The end of what a slot other than {any} takes at `at`.
std::optional<std::size_t> take(Slot slot, std::string_view text, std::size_t at, Dates const& dates) {
  switch (slot) {
    case Slot::number:
      return digits(text, at);
    case Slot::ordinal:
      if (auto const end = digits(text, at)) return ordinal_ending(text, *end);
      return std::nullopt;
    case Slot::day:
      return digits(text, at, 1, 2);
    case Slot::year:
      return digits(text, at, 4, 4);
    case Slot::month:
      return dates.match_month(text, at);
    case Slot::enumerator:
      return match_enumerator(text, at);
    case Slot::letter:
      return match_capital(text, at);
    case Slot::date:
      if (auto const date = dates.match(text, at)) return date->end;
      return std::nullopt;
    case Slot::symbol:
      return match_symbol(text, at);
    case Slot::resolution:
      if (auto const number = match_resolution(text, at)) return number->end;
      return std::nullopt;
    case Slot::blank:
      return skip_blanks(text, at);
    case Slot::literal:
    case Slot::choice:
    case Slot::any:
      break;
  }
  throw InternalError("not a slot that takes text by itself");
}

}  // namespace

Capture const* Match::capture(Slot slot) const {
  auto const found = std::ranges::find(captures, slot, &Capture::slot);
  return found == captures.end() ? nullptr : &*found;
}

Pattern::Literal::Literal(std::string the_text)
    : text(std::move(the_text)), varies(std::ranges::any_of(text, may_be_apostrophe)) {}

std::optional<std::size_t> Pattern::match_literal(Literal const& literal, std::string_view text, std::size_t at) {
  std::string_view const wanted = literal.text;
  if (wanted.empty()) return at;
  if (literal.varies) return match_apostrophes(wanted, text, at);
  if (at >= text.size() || text[at] != wanted.front() || !text.substr(at).starts_with(wanted)) return std::nullopt;
  return at + wanted.size();
}

Pattern::Step Pattern::slot_step(std::string_view inside) {
  if (inside.find('|') == std::string_view::npos) return {slot_of(inside), {}, {}};
  Step step{Slot::choice, {}, {}};
  while (true) {
    auto const end = inside.find('|');
    step.choices.emplace_back(std::string(inside.substr(0, end)));
    if (end == std::string_view::npos) return step;
    inside.remove_prefix(end + 1);
  }
}

Pattern::Pattern(std::string_view source) {
  std::string literal;
  auto const flush = [&] {
    if (!literal.empty()) steps_.push_back({Slot::literal, Literal(std::exchange(literal, {})), {}});
  };
  while (!source.empty()) {
    if (source.front() == '{') {
      flush();
      auto const close = source.find('}');
      steps_.push_back(slot_step(source.substr(1, close - 1)));
      source.remove_prefix(std::min(source.size(), close == std::string_view::npos ? close : close + 1));
    } else if (source.front() == ' ') {
      flush();
      steps_.push_back({Slot::blank, {}, {}});
      source.remove_prefix(1);
    } else {
      literal += source.front();
      source.remove_prefix(1);
    }
  }
  flush();
}

EndSets Pattern::ends(DateEnds const& dates) const {
  return {outer_set(true, dates), outer_set(false, dates)};
}

bool Pattern::may_be_empty(Step const& step) {
  return step.slot == Slot::any || step.slot == Slot::blank ||
         (step.slot == Slot::choice &&
          std::ranges::find(step.choices, std::string(), &Literal::text) != step.choices.end());
}

/// What the step can begin or end with; all where that is not looked into.
void Pattern::add_outer(Step const& step, bool first, DateEnds const& dates, OuterSet& set) {
  auto const add_each = [&](std::u32string_view characters) {
    for (auto const character : characters) set.add(character);
  };
  switch (step.slot) {
    case Slot::literal:
      add_literal(step.literal.text, first, set);
      return;
    case Slot::choice:
      for (auto const& choice : step.choices) add_literal(choice.text, first, set);
      return;
    case Slot::number:
    case Slot::day:
    case Slot::year:
      add_each(k_digits);
      return;
    case Slot::blank:
      add_each(k_white);
      return;
    case Slot::ordinal:
      if (!first) break;
      add_each(k_digits);
      return;
    case Slot::symbol:
      if (!first) break;
      add_each(k_capitals);
      return;
    case Slot::resolution:
      if (!first) break;
      add_each(k_resolution_begins);
      return;
    case Slot::month:
      set.add(first ? dates.month.first : dates.month.last);
      return;
    case Slot::date:
      set.add(first ? dates.date.first : dates.date.last);
      return;
    case Slot::enumerator:
    case Slot::letter:
    case Slot::any:
      break;
  }
  set.add_all();
}

OuterSet Pattern::outer_set(bool first, DateEnds const& dates) const {
  OuterSet set;
  for (std::size_t at = 0; at < steps_.size(); ++at) {
    auto const& step = steps_[first ? at : steps_.size() - 1 - at];
    add_outer(step, first, dates, set);
    if (!may_be_empty(step)) return set;
  }
  set.add_all();
  return set;
}

/// Where the text that {any} takes may end: the next place from `at` on before which the steps behind it may match.
/// Nothing when there is none. Where a literal or a number follows, all that cannot be its beginning is passed over.
std::optional<std::size_t> Pattern::next_end(std::size_t step, Place const& place, std::size_t at) const {
  auto const text = place.text;
  if (at > text.size()) return std::nullopt;
  bool const blank = step < steps_.size() && steps_[step].slot == Slot::blank;
  auto const following = step + (blank ? 1 : 0);
  if (following == steps_.size()) return at;
  auto const slot = steps_[following].slot;
  auto const& literal = steps_[following].literal;
  bool const number = begins_with_digit(slot, *place.dates);
  if (!number && (slot != Slot::literal || literal.varies)) return at;
  auto end = number ? text::find_byte(text, at, k_figures) : text.find(literal.text, at);
  if (number && end == text.size()) return std::nullopt;
  if (end == std::string_view::npos) return std::nullopt;
  // Never to before `at`, which may lie within a blank of several bytes: the same end would come again.
  while (blank && end > at && text::begin_before(text, end) >= at && text::is_white(text::before(text, end)))
    end = text::begin_before(text, end);
  return end;
}

bool Pattern::run_any(std::size_t step, Place place, Match& match) const {
  auto const begin = place.at;
  for (auto end = next_end(step + 1, place, begin); end; end = next_end(step + 1, place, place.at + 1)) {
    place.at = *end;
    if (!run(step + 1, place, match)) continue;
    match.captures.push_back({Slot::any, begin, *end});
    return true;
  }
  return false;
}

bool Pattern::run_choice(std::size_t step, Place place, Match& match) const {
  auto const begin = place.at;
  for (auto const& choice : steps_[step].choices) {
    auto const end = match_literal(choice, place.text, begin);
    if (!end) continue;
    place.at = *end;
    if (run(step + 1, place, match)) return true;
  }
  return false;
}

bool Pattern::run(std::size_t step, Place place, Match& match) const {
  for (; step < steps_.size(); ++step) {
    auto const slot = steps_[step].slot;
    if (slot == Slot::any) return run_any(step, place, match);
    if (slot == Slot::choice) return run_choice(step, place, match);
    auto const end = slot == Slot::literal ? match_literal(steps_[step].literal, place.text, place.at)
                                           : take(slot, place.text, place.at, *place.dates);
    if (!end) return false;
    auto const begin = std::exchange(place.at, *end);
    if (slot == Slot::literal || slot == Slot::blank) continue;
    if (!run(step + 1, place, match)) return false;
    match.captures.push_back({slot, begin, *end});
    return true;
  }
  match.end = place.at;
  return !place.whole || match.end == place.text.size();
}

std::optional<Match> Pattern::match(Place const& place) const {
  Match found{place.at, place.at, {}};
  if (!run(0, place, found)) return std::nullopt;
  std::ranges::reverse(found.captures);
  return found;
}

std::optional<Match> Pattern::match(std::string_view text, std::size_t at, Dates const& dates) const {
  return match({text, at, false, &dates});
}

std::optional<Match> Pattern::match_whole(std::string_view text, Dates const& dates) const {
  return match({text, 0, true, &dates});
}

std::vector<Match> Pattern::find_all(std::string_view text, Dates const& dates) const {
  std::vector<Match> found;
  for (std::size_t at = 0; at < text.size();) {
    if (steps_.front().slot == Slot::literal) {
      at = text.find(steps_.front().literal.text, at);
      if (at == std::string_view::npos) break;
    }
    if (auto one = match(text, at, dates); one && one->end > at) {
      at = one->end;
      found.push_back(*std::move(one));
    } else {
      text::next(text, at);
    }
  }
  return found;
}

}  // namespace resolute::profile
