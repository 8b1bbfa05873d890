#pragma once
/// Patterns of the language data: literal text with slots in braces.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/dates.hpp"
#include "profile/pattern_ends.hpp"

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

class Pattern {
 public:
  /// Throws InternalError for an unknown slot: patterns are part of the program.
  explicit Pattern(std::string_view source);

  [[nodiscard]] EndSets ends(DateEnds const& dates = {}) const;

  /// Matches at `at`; the match need not reach the end of the text.
  [[nodiscard]] std::optional<Match> match(std::string_view text, std::size_t at, Dates const&) const;
  /// Matches the text from its beginning to its end.
  [[nodiscard]] std::optional<Match> match_whole(std::string_view text, Dates const&) const;
  /// All matches in a text, left to right without overlap.
  [[nodiscard]] std::vector<Match> find_all(std::string_view text, Dates const&) const;

 private:
  /// Characters that stand for themselves.
  struct Literal {
    Literal() = default;
    explicit Literal(std::string the_text);

    std::string text;
    bool varies = false;  ///< it has an apostrophe, for which another may stand
  };
  struct Step {
    Slot slot{};
    Literal literal;
    std::vector<Literal> choices;
  };
  [[nodiscard]] static std::optional<std::size_t> match_literal(Literal const&, std::string_view text, std::size_t at);
  [[nodiscard]] static Step slot_step(std::string_view inside);
  [[nodiscard]] static bool may_be_empty(Step const&);
  static void add_outer(Step const&, bool first, DateEnds const&, OuterSet&);
  [[nodiscard]] OuterSet outer_set(bool first, DateEnds const&) const;
  /// Where a text is to match next, and whether it has to reach the end.
  struct Place {
    std::string_view text;
    std::size_t at = 0;
    bool whole = false;
    Dates const* dates = nullptr;
  };
  [[nodiscard]] std::optional<Match> match(Place const&) const;
  /// Captures are noted on the way back, the last first: what fails, as nearly all does, notes none.
  [[nodiscard]] bool run(std::size_t step, Place, Match&) const;
  [[nodiscard]] bool run_any(std::size_t step, Place, Match&) const;
  [[nodiscard]] bool run_choice(std::size_t step, Place, Match&) const;
  [[nodiscard]] std::optional<std::size_t> next_end(std::size_t step, Place const&, std::size_t at) const;

  std::vector<Step> steps_;
};

}  // namespace resolute::profile
