// Which patterns are asked about at all: what a text begins and ends with tells.
#include "profile/pattern_index.hpp"

#include <doctest/doctest.h>

using namespace resolute::profile;

namespace {

/// Dates as English has them.
Dates english() {
  return {{"{d} {month} {y}"}, {{10, "October"}, {12, "December"}}};
}

PatternIndex index() {
  return PatternIndex({{PatternKind::meeting, "first", Pattern("{n} th plenary meeting")},
                       {PatternKind::annex, "", Pattern("Annex {enum}")},
                       {PatternKind::adoption, "ga", Pattern("Resolution adopted on {date}")},
                       {PatternKind::meeting, "second", Pattern("{n} {any} meeting")},
                       {PatternKind::closing_date, "", Pattern("{date}")},
                       {PatternKind::enacting_formula, "ga", Pattern("L'Assemblée générale ,")}},
                      DateEnds(english()));
}

/// The values of the patterns of a kind that are asked about, one behind the other.
std::string asked(PatternKind kind, std::string_view text, bool whole = true) {
  auto const patterns = index();
  std::string values;
  static_cast<void>(patterns.first_answer(kind, patterns.candidate(text), whole, [&](NamedPattern const& one) {
    values += one.value.empty() ? "-" : one.value;
    values += ' ';
    return std::optional<int>();
  }));
  return values;
}

}  // namespace

TEST_CASE("pattern index: patterns are asked in the order of their table, those of other kinds never") {
  CHECK(asked(PatternKind::meeting, "74th plenary meeting") == "first second ");
  CHECK(asked(PatternKind::annex, "74th plenary meeting").empty());
}

TEST_CASE("pattern index: a text that begins or ends otherwise is not asked about") {
  CHECK(asked(PatternKind::meeting, "the plenary meeting").empty());
  CHECK(asked(PatternKind::meeting, "74th plenary session").empty());
  CHECK(asked(PatternKind::meeting, "74th plenary session", false) == "first second ");
  CHECK(asked(PatternKind::annex, "Annual report II").empty());
  CHECK(asked(PatternKind::annex, "Annex II") == "- ");
}

TEST_CASE("pattern index: a date begins with its day and ends with its year") {
  CHECK(asked(PatternKind::closing_date, "20 December 2004") == "- ");
  CHECK(asked(PatternKind::closing_date, "December 2004").empty());
  CHECK(asked(PatternKind::closing_date, "20 December").empty());
  CHECK(asked(PatternKind::adoption, "Resolution adopted on 20 December 2004") == "ga ");
  CHECK(asked(PatternKind::adoption, "Resolution adopted on a Monday").empty());
}

TEST_CASE("pattern index: a pattern that was not told of dates is asked about whatever stands there") {
  PatternIndex const patterns({{PatternKind::closing_date, "", Pattern("{date}")}});
  auto const found = patterns.first_answer(PatternKind::closing_date, patterns.candidate("le vingt décembre"), true,
                                           [](NamedPattern const&) { return std::optional(true); });
  CHECK(found.has_value());
}

TEST_CASE("pattern index: apostrophes of all kinds begin the same texts") {
  CHECK(asked(PatternKind::enacting_formula, "L'Assemblée générale,") == "ga ");
  CHECK(asked(PatternKind::enacting_formula, "L’Assemblée générale,") == "ga ");
  CHECK(asked(PatternKind::enacting_formula, "Le Conseil,").empty());
}

TEST_CASE("pattern index: a text of fewer bytes than are looked at, and none at all") {
  CHECK(asked(PatternKind::annex, "An").empty());
  CHECK(asked(PatternKind::meeting, "1").empty());
  CHECK(asked(PatternKind::annex, "") == "- ");
}

TEST_CASE("kinds: a set has what was put into it") {
  constexpr KindSet two{PatternKind::annex, PatternKind::page_number};
  CHECK(two.has(PatternKind::page_number));
  CHECK_FALSE(two.has(PatternKind::meeting));
  CHECK((two & KindSet{PatternKind::meeting}).empty());
  CHECK((two | KindSet{PatternKind::meeting}).has(PatternKind::meeting));
  std::size_t count = 0;
  CHECK_FALSE(KindSet::all().any_of([&](PatternKind) { return ++count == 0; }));
  CHECK(count == k_pattern_kinds);
}
