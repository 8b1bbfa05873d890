#include "profile/pattern_ends.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>

#include "profile/pattern.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

constexpr std::u32string_view k_apostrophes = U"'\u2018\u2019\u02BC";

/// The character itself, or the low byte of one outside ASCII behind those.
std::uint16_t end_mark(char32_t character) {
  constexpr char32_t k_ascii_end = 0x80;
  constexpr char32_t k_mask = 0xFF;
  return static_cast<std::uint16_t>(character < k_ascii_end ? character : k_mask + 1 + (character & k_mask));
}

std::uint16_t pair_mark(std::uint16_t outermost, std::uint16_t beside) {
  constexpr std::size_t k_spread = 37;
  return static_cast<std::uint16_t>((outermost * k_spread + beside) % Outer::k_pairs);
}

constexpr std::size_t k_quad = 4;

/// Of four bytes.
std::uint16_t quad_mark(std::string_view bytes) {
  constexpr std::uint32_t k_golden = 0x9E3779B1U;  // Fibonacci hashing (Knuth, volume 3, 6.4)
  constexpr unsigned k_dropped = 20;
  std::uint32_t four = 0;
  std::memcpy(&four, bytes.data(), sizeof four);
  static_assert(Outer::k_quads == std::size_t{1} << (32 - k_dropped));
  return static_cast<std::uint16_t>(four * k_golden >> k_dropped);
}

/// The characters that match one of a literal.
std::u32string_view alike(char32_t const& character) {
  return is_apostrophe(character) ? k_apostrophes : std::u32string_view(&character, 1);
}

}  // namespace

void add_literal(std::string_view literal, bool first, OuterSet& set) {
  if (literal.empty()) return;
  if (literal.size() >= k_quad) {
    auto const outer = first ? literal.substr(0, k_quad) : literal.substr(literal.size() - k_quad);
    // Bytes in the middle of an apostrophe are no first ones: all of it is looked at. A blank may be a line's end.
    if (std::ranges::none_of(literal, may_be_apostrophe) && outer.find(' ') == std::string_view::npos)
      return set.add_quad(outer);
  }
  std::size_t inner = 0;
  auto const outermost = first ? text::next(literal, inner) : text::before(literal, literal.size());
  auto const beside =
      first ? text::peek(literal, inner) : text::before(literal, text::begin_before(literal, literal.size()));
  for (auto const outer : alike(outermost)) {
    if (beside == 0) set.add(outer);
    for (auto const other : alike(beside))
      if (other != 0) set.add(outer, other);
  }
}

Ends::Ends(std::string_view text) : empty(text.empty()) {
  if (empty) return;
  std::size_t second = 0;
  first.mark = end_mark(text::next(text, second));
  first.pair = pair_mark(first.mark, end_mark(text::peek(text, second)));
  last.mark = end_mark(text::before(text, text.size()));
  last.pair = pair_mark(last.mark, end_mark(text::before(text, text::begin_before(text, text.size()))));
  if (text.size() < k_quad) return;
  first.quad = quad_mark(text.substr(0, k_quad));
  last.quad = quad_mark(text.substr(text.size() - k_quad));
}

void OuterSet::add(char32_t character) {
  auto const mark = end_mark(character);
  marks_.at(mark / k_word) |= std::uint64_t{1} << mark % k_word;
}

void OuterSet::add(char32_t character, char32_t beside) {
  auto const pair = pair_mark(end_mark(character), end_mark(beside));
  pairs_.at(pair / k_word) |= std::uint64_t{1} << pair % k_word;
}

void OuterSet::add_quad(std::string_view bytes) {
  auto const quad = quad_mark(bytes);
  quads_.at(quad / k_word) |= std::uint64_t{1} << quad % k_word;
}

void OuterSet::add(OuterSet const& other) {
  auto const join = [](auto& own, auto const& others) {
    std::ranges::transform(own, others, own.begin(), std::bit_or());
  };
  join(marks_, other.marks_);
  join(pairs_, other.pairs_);
  join(quads_, other.quads_);
}

DateEnds::DateEnds() {
  for (auto* const set : {&month.first, &month.last, &date.first, &date.last}) set->add_all();
}

DateEnds::DateEnds(Dates const& dates) {
  for (auto const& name : dates.months()) {
    add_literal(name.text, true, month.first);
    add_literal(name.text, false, month.last);
  }
  for (auto format : dates.formats()) {
    // A month in digits is to a pattern what a day is.
    if (auto const number = format.find("{m}"); number != std::string::npos) format.replace(number, 3, "{d}");
    auto const ends = Pattern(format).ends(*this);
    date.first.add(ends.first);
    date.last.add(ends.last);
  }
}

}  // namespace resolute::profile
