// Which patterns are asked about at all: what a text begins and ends with tells.
#include "profile/pattern_index.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "support/program.hpp"
#include "support/text.hpp"

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

TEST_CASE("pattern index: a line that is cut where a literal has its blank") {
  PatternIndex const patterns({{PatternKind::meeting, "", Pattern("{n} th plenary meeting {(Part I)|(Part II)}")},
                               {PatternKind::session, "", Pattern("{One hundred and|ONE HUNDRED AND} {any} session")}});
  auto const may_match = [&](PatternKind kind, std::string_view first, std::string_view last) {
    return patterns.may_match(kind, patterns.candidate(first).first, patterns.candidate(last).last);
  };
  CHECK(may_match(PatternKind::meeting, "74th plenary meeting (Part", "I)"));
  CHECK(may_match(PatternKind::meeting, "74th plenary meeting (Part", "II)"));
  CHECK_FALSE(may_match(PatternKind::meeting, "74th plenary meeting (Part", "II"));
  CHECK(may_match(PatternKind::session, "One", "hundred and first session"));
  CHECK_FALSE(may_match(PatternKind::session, "Two", "hundred and first session"));
}

TEST_CASE("pattern index: a date whose month is in digits") {
  PatternIndex const patterns({{PatternKind::closing_date, "", Pattern("{date}")}},
                              DateEnds(Dates({"{y} 年 {m} 月 {d} 日"}, {})));
  auto const is_asked = [&](std::string_view text) {
    return patterns.first_answer(PatternKind::closing_date, patterns.candidate(text), true,
                                 [](NamedPattern const&) { return std::optional(true); });
  };
  CHECK(is_asked("2004年12月20日"));
  CHECK_FALSE(is_asked("2004年12月"));
}

TEST_CASE("pattern index: an index of nothing has no answers") {
  PatternIndex const patterns;
  CHECK(patterns.of(PatternKind::annex).empty());
  CHECK_FALSE(patterns.first_answer(PatternKind::annex, patterns.candidate("Annex"), true,
                                    [](NamedPattern const&) { return std::optional(true); }));
}

TEST_CASE("pattern index: in each language it keeps back no pattern that a line of a sample matches") {
  for (auto const& file : std::filesystem::directory_iterator(RESOLUTE_SAMPLES)) {
    auto const name = file.path().filename().string();
    auto const language = name.size() > 6 ? name.substr(name.size() - 6, 2) : std::string();
    if (!name.ends_with(".txt") || !std::set<std::string>{"ar", "en", "es", "fr", "ru", "zh"}.contains(language))
      continue;
    auto const& grammar = support::grammar(language);
    auto const text = support::file(file.path().string());
    for (std::size_t begin = 0; begin < text.size();) {
      auto const end = std::min(text.find('\n', begin), text.size());
      auto const line = std::string_view(text).substr(begin, end - begin);
      begin = end + 1;
      if (line.empty()) continue;
      auto const candidate = grammar.candidate(line);
      for (std::size_t at = 0; at < k_pattern_kinds; ++at) {
        auto const kind = static_cast<PatternKind>(at);
        auto const matches = [&](NamedPattern const& one) {
          return one.pattern.match_whole(line, grammar.dates).has_value();
        };
        auto const begins = [&](NamedPattern const& one) {
          return one.pattern.match(line, 0, grammar.dates).has_value();
        };
        CAPTURE(line);
        CAPTURE(at);
        CHECK(grammar.whole(kind, candidate).has_value() == std::ranges::any_of(grammar.patterns.of(kind), matches));
        CHECK(grammar.prefix(kind, candidate).has_value() == std::ranges::any_of(grammar.patterns.of(kind), begins));
      }
    }
  }
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
