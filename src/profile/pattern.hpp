#pragma once
/// Patterns of the language data: literal text with slots in braces.
#include <bitset>
#include <cstddef>
#include <cstdint>
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

/// What a text begins and ends with: its first and last character, each by a number below `k_end_marks` that tells most
/// characters of one language apart, and all from ASCII.
constexpr std::size_t k_end_marks = 512;
struct Ends {
  explicit Ends(std::string_view text);

  bool empty = true;
  std::uint16_t first = 0;
  std::uint16_t last = 0;
};

/// The ends that a text can have to match: a look at them spares most of the matching. An empty text always may.
struct EndSets {
  using Set = std::bitset<k_end_marks>;

  [[nodiscard]] bool may_begin(Ends ends) const { return ends.empty || first.test(ends.first); }
  [[nodiscard]] bool may_end(Ends ends) const { return ends.empty || last.test(ends.last); }
  [[nodiscard]] bool may_be(Ends ends) const { return may_begin(ends) && may_end(ends); }
  void add(EndSets const& other) {
    first |= other.first;
    last |= other.last;
  }

  Set first;
  Set last;
};

class Pattern {
 public:
  /// Throws InternalError for an unknown slot: patterns are part of the program.
  explicit Pattern(std::string_view source);

  [[nodiscard]] EndSets const& ends() const { return ends_; }

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
  [[nodiscard]] static Step slot_step(std::string_view inside);
  [[nodiscard]] static bool may_be_empty(Step const&);
  [[nodiscard]] static EndSets::Set end_set(Step const&, bool first);
  [[nodiscard]] EndSets::Set end_set(bool first) const;
  [[nodiscard]] bool run(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;
  [[nodiscard]] bool run_any(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;
  [[nodiscard]] bool run_choice(std::size_t step, std::string_view text, bool whole, Dates const&, Match&) const;

  std::vector<Step> steps_;
  EndSets ends_;
};

}  // namespace resolute::profile
