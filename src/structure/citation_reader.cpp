#include "structure/citation_reader.hpp"

#include <algorithm>
#include <array>

#include "profile/signs.hpp"
#include "profile/symbols.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

using profile::CitedKind;
using profile::sign;
using profile::skip_blanks;
using profile::trim_blanks;

/// Bytes between a number and the words that say what it is. Words farther away are of another sentence.
constexpr std::size_t k_head_reach = 20;
constexpr std::size_t k_organ_reach = 48;
constexpr std::size_t k_organ_reach_over_comma = 16;
constexpr std::size_t k_date_reach = 32;
constexpr std::size_t k_window = 400;

/// A digit or the slash, which stands before the digits in ASCII: there is a number or a symbol around it.
constexpr auto k_triggers = [](auto byte) { return (byte >= '/') & (byte <= '9'); };

bool is_comma(char32_t character) {
  return std::u32string_view(U",;\u3001\uFF0C\uFF1B\u060C\u061B").find(character) != std::u32string_view::npos;
}

CitedKind kind_of(profile::WordSet::Word const& word) {
  return word.values.front() == "decision" ? CitedKind::decision : CitedKind::resolution;
}

}  // namespace

void CitationReader::read() {
  for (auto at = text::find_byte(text_, 0, k_triggers); at < text_.size(); at = text::find_byte(text_, at, k_triggers))
    at = text_[at] == '/' ? read_symbol(at) : read_number(at);
}

std::size_t CitationReader::read_symbol(std::size_t slash) {
  auto begin = slash;
  while (begin > previous_end_ && profile::is_capital(text_[begin - 1])) --begin;
  if (begin == slash) return slash + 1;
  auto const end = profile::match_symbol(text_, begin);
  if (!end) return slash + 1;
  SymbolFound found{begin, *end, profile::canonical_symbol(text_.substr(begin, *end - begin))};
  if (!profile::is_public_symbol(found.symbol)) return *end;
  auto const form = std::ranges::find_if(profile::organ_forms(), [&](profile::OrganForm const& one) {
    return found.symbol.starts_with(one.shape.substr(0, one.shape.find('{')));
  });
  if (form != profile::organ_forms().end()) {
    std::string parts;
    found.end = profile::match_parts(text_, found.end, words_, parts);
    if (!parts.empty()) found.symbol += ' ' + parts;
    NumberFound first;
    first.symbol = found.symbol;
    first.kind = form->kind;
    first.number.begin = begin;
    first.number.end = found.end;
    numbers_.push_back(std::move(first));
    list_open_ = true;
  }
  scan_words(begin);
  scanned_ = previous_end_ = found.end;
  symbols_.push_back(std::move(found));
  return previous_end_;
}

/// Notes the head words and organs up to `end`.
void CitationReader::scan_words(std::size_t end) {
  if (end > k_window) scanned_ = std::max(scanned_, end - k_window);
  while (scanned_ < end) {
    auto const* word = words_.context.at(text_, scanned_);
    if (word == nullptr) {
      ++scanned_;
      continue;
    }
    (word->head ? head_ : organ_) = {word, scanned_, scanned_ + word->text.size()};
    scanned_ += word->text.size();
  }
}

/// Whether a comma or a word like "and" ends at `end`.
bool CitationReader::joins(std::size_t end) const {
  if (is_comma(text::before(text_, end))) return true;
  for (auto const* set : {&words_.joiners, &words_.ranges})
    if (auto const* word = set->ending(text_, end)) {
      auto const before = text::before(text_, end - word->text.size());
      if (before == 0 || text::is_cjk(before) || !text::is_letter(before)) return true;
    }
  return false;
}

/// Whether a comma stands between two places.
bool CitationReader::apart(std::size_t begin, std::size_t end) const {
  for (auto at = begin; at < end;)
    if (is_comma(text::next(text_, at))) return true;
  return false;
}

bool CitationReader::head_is_near(std::size_t begin) const {
  if (head_.word == nullptr || head_.end > begin) return false;
  auto distance = begin - head_.end;
  if (organ_.word != nullptr && organ_.begin >= head_.end) distance -= organ_.end - organ_.begin;
  return distance <= k_head_reach;
}

void CitationReader::look_before(NumberFound& found, bool marked) const {
  auto const begin = found.number.begin;
  bool const head = head_is_near(begin);
  if (head) found.kind = kind_of(*head_.word);
  if (organ_.word == nullptr) return;
  found.organs = &organ_.word->values;
  if (head && organ_.begin >= head_.begin) {
    found.attached = true;
  } else if (head || marked) {
    auto const from = head && head_.begin >= organ_.end ? head_.begin : begin;
    auto const distance = from - std::min(from, organ_.end);
    auto const reach = found.organs->front() == k_no_symbol ? k_organ_reach_over_comma : k_organ_reach;
    found.attached = distance <= k_organ_reach_over_comma || (distance <= reach && !apart(organ_.end, from));
  }
}

/// The organ behind a number or its date: "of the Economic and Social Council"; where it ends, or `at`.
std::size_t CitationReader::organ_behind(NumberFound& found, std::size_t at) const {
  auto from = skip_blanks(text_, at);
  if (from == at) return at;
  if (auto const* of = words_.of.at(text_, from)) {
    auto const behind = from + of->text.size();
    auto const begin = skip_blanks(text_, behind);
    if (begin > behind || !text::is_letter(text::before(text_, behind))) from = begin;
  }
  auto const* organ = words_.context.at(text_, from);
  if (organ == nullptr || organ->head) {
    // The article may belong to the organ's name: "del Consejo".
    from = skip_blanks(text_, at);
    organ = words_.context.at(text_, from);
    if (organ == nullptr || organ->head) return at;
  }
  found.organs = &organ->values;
  found.attached = found.organ_behind = true;
  return from + organ->text.size();
}

/// "of 22 December 2003" at `at`: a date with nothing but a few letters before it.
std::optional<profile::FoundDate> CitationReader::date_behind(std::size_t at) const {
  bool letters = true;  // not before the day if there is a comma: "58/153, 12 March"
  for (auto const limit = std::min(text_.size(), at + k_date_reach); at < limit;) {
    if (profile::is_digit(text_[at])) return letters ? grammar_.dates.match(text_, at) : std::nullopt;
    auto const character = text::next(text_, at);
    if (is_comma(character))
      letters = false;
    else if (text::is_letter(character))
      letters = true;
    else if (!text::is_white(character) && character != U'\u2019' && character != U'\'')
      return std::nullopt;
  }
  return std::nullopt;
}

/// The last date between the number before and this one, if no mark parts it from the number.
std::optional<std::chrono::year_month_day> CitationReader::date_before(std::size_t begin) const {
  std::optional<profile::FoundDate> last;
  auto const from = std::max(previous_end_, begin - std::min(begin, k_window));
  for (auto at = from; at < begin;) {
    if (!profile::is_digit(text_[at])) {
      ++at;
      continue;
    }
    auto const date = grammar_.dates.match(text_, at);
    if (date && date->end <= begin) last = date;
    at = date ? date->end : profile::skip_digits(text_, at);
  }
  if (!last) return std::nullopt;
  for (auto at = last->end; at < begin;) {
    auto const character = text::next(text_, at);
    if (grammar_.clause_end.find(character) != std::u32string::npos ||
        grammar_.sentence_end.find(character) != std::u32string::npos)
      return std::nullopt;
  }
  return last->value;
}

/// Reads what is said behind a number; the words up to where it ends are no other number's.
std::size_t CitationReader::look_behind(NumberFound& found, bool marked) {
  auto at = found.number.end;
  bool const closed = [&] {
    auto const* mark = words_.end.at(text_, skip_blanks(text_, at));
    if (mark != nullptr) at = skip_blanks(text_, at) + mark->text.size();
    return mark != nullptr;
  }();
  list_open_ = true;
  if (marked || closed || (found.linked && !found.kind)) {
    auto const from = skip_blanks(text_, at);
    auto const* head = words_.context.at(text_, from);
    if (head != nullptr && head->head) {
      found.kind = kind_of(*head);
    } else if (!found.kind) {
      // Another word says what the number is: "第21/038号命令" is an order.
      auto const next = text::peek(text_, from);
      list_open_ = !text::is_letter(next) || words_.joiners.at(text_, from) != nullptr ||
                   words_.ranges.at(text_, from) != nullptr;
    }
  }
  at = organ_behind(found, at);
  if (grammar_.citation_date == profile::CitationDate::before) {
    found.date = date_before(found.number.begin);
  } else if (auto const date = date_behind(at)) {
    found.date = date->value;
    at = found.organ_behind ? date->end : organ_behind(found, date->end);
  }
  return at;
}

std::size_t CitationReader::read_number(std::size_t digits) {
  auto number = profile::match_number(text_, digits, words_);
  if (!number) {
    // The second number of a pair is not tried again.
    auto const end = profile::skip_digits(text_, digits);
    return end < text_.size() && text_[end] == '/' ? profile::skip_digits(text_, end + 1) : end;
  }
  if (number->begin < previous_end_) return number->end;
  scan_words(number->begin);
  auto tail = trim_blanks(text_, number->begin);
  auto const* mark = words_.begin.ending(text_, tail);
  if (mark != nullptr) tail = trim_blanks(text_, tail - mark->text.size());
  NumberFound found;
  found.number = *std::move(number);
  // Behind "第" a number of an open list needs no comma: the words between may be its title.
  bool const waiting = list_open_ && !numbers_.back().kind;
  found.linked = list_open_ && (joins(tail) || (waiting && mark != nullptr));
  bool const near = head_is_near(found.number.begin);
  if (!found.linked && !near && mark == nullptr) return found.number.end;
  if (near) found.linked = false;
  if (found.linked && numbers_.back().kind) found.kind = numbers_.back().kind;
  look_before(found, mark != nullptr);
  scanned_ = look_behind(found, mark != nullptr);
  previous_end_ = found.number.end;
  head_ = organ_ = {};
  numbers_.push_back(std::move(found));
  return previous_end_;
}

}  // namespace resolute::structure
