#pragma once
/// Patterns of the language data: literal text with slots in braces.
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/dates.hpp"

namespace resolute::profile {

/// What a slot stands for, by its name in the data:
/// {n} a number in digits; {ord} digits with an ordinal's ending ("48th", "54-e", "50a"); {d} one or two digits;
/// {y} four digits; {month} a month's name; {date} a date of the language; {symbol} a document symbol; {resolution} a
/// resolution number; {number} the same at the head of a title; {enum} an enumerator ("3", "IV", "B", "十二", "الأول");
/// {letter} one capital letter; {any} any text, as little as possible; {a|b|} one of these texts, the last one empty;
/// a blank: any white space or none. Straight and typographic apostrophes are the same.
enum class Slot : std::uint8_t {
  literal,
  choice,
  number,
  ordinal,
  day,
  year,
  month,
  date,
  symbol,
  resolution,
  enumerator,
  letter,
  any,
  blank
};

struct Capture {
  Slot slot{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Capture> captures;

  [[nodiscard]] Capture const* capture(Slot slot) const;
};

/// The bytes that a text can begin or end with to match: a look at them spares most of the matching.
class OuterBytes {
 public:
  using Bytes = std::bitset<256>;

  /// An empty text always may.
  [[nodiscard]] bool may_begin(std::string_view text) const { return text.empty() || has(first, text.front()); }
  [[nodiscard]] bool may_end(std::string_view text) const { return text.empty() || has(last, text.back()); }
  [[nodiscard]] bool may_be(std::string_view text) const { return may_begin(text) && may_end(text); }

  void add(OuterBytes const& other) {
    first |= other.first;
    last |= other.last;
  }

  Bytes first;
  Bytes last;

 private:
  static bool has(Bytes const& bytes, char byte) { return bytes.test(static_cast<unsigned char>(byte)); }
};

class Pattern {
 public:
  /// Throws InternalError for an unknown slot: patterns are part of the program.
  explicit Pattern(std::string_view source);

  [[nodiscard]] OuterBytes const& outer() const { return outer_; }

  /// Matches at `at`; the match need not reach the end of the text.
  [[nodiscard]] std::optional<Match> match(std::string_view text, std::size_t at, Dates const&) const;
  /// Matches the text from its beginning to its end.
  [[nodiscard]] std::optional<Match> match_whole(std::string_view text, Dates const&) const;
  /// All matches in a text, left to right without overlap.
  [[nodiscard]] std::vector<Match> find_all(std::string_view text, Dates const&) const;

 private:
  struct Step {
    Slot slot{};
    std::string literal;
    std::vector<std::string> choices;
  };
  using Bytes = OuterBytes::Bytes;
  [[nodiscard]] static Step slot_step(std::string_view inside);
  [[nodiscard]] static bool may_be_empty(Step const&);
  [[nodiscard]] static Bytes outer_bytes(Step const&, bool first);
  [[nodiscard]] Bytes outer_bytes(bool first) const;
  [[nodiscard]] bool run(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;
  [[nodiscard]] bool run_any(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;
  [[nodiscard]] bool run_choice(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;

  std::vector<Step> steps_;
  OuterBytes outer_;
};

}  // namespace resolute::profile
