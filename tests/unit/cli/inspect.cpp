// `resolute inspect`: what every line of the sample became.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>

#include "resolute/render.hpp"
#include "support/program.hpp"

namespace {

/// The row of a line of the sample.
std::string row(std::string const& out, int number) {
  std::smatch found;
  std::regex const wanted("(^|\n) *" + std::to_string(number) + "  ([^\n]*)");
  REQUIRE(std::regex_search(out, found, wanted));
  return found[2];
}

bool says(std::string const& row, std::string_view words) {
  return row.find(words) != std::string::npos;
}

/// The first line of the sample that begins with these words, blanks aside.
int line_with(std::string_view words) {
  auto const text = program::sample("A_RES_59_170.zh.txt");
  auto const at = text.find(words);
  REQUIRE(at != std::string::npos);
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

}  // namespace

TEST_CASE("inspect: every line of the sample is told") {
  auto const sample = program::sample("A_RES_59_170.zh.txt");
  auto const outcome = program::run({"inspect", "-"}, {.input = sample, .folder = {}, .environment = {}});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.empty());
  auto const& out = outcome.out;
  auto const lines = static_cast<int>(std::count(sample.begin(), sample.end(), '\n'));
  for (int number = 1; number <= lines; ++number) CHECK_FALSE(row(out, number).empty());

  CHECK(says(row(out, 1), "job number"));
  CHECK(says(row(out, 2), "blank"));
  CHECK(says(row(out, line_with("2 0 0 4")), "adoption line"));
  CHECK(says(row(out, line_with("[根据第三委员会")), "proponent line; committee thirdCommittee"));
  CHECK(says(row(out, line_with("59/170. ")), "title"));
  CHECK(says(row(out, line_with("大会， ")), "enacting formula"));
  CHECK(says(row(out, line_with("审议了联合国")), "preambular clause 1; lead phrase 审议了"));
  CHECK(says(row(out, line_with("审议了联合国") + 1), "note mark 1"));
  CHECK(says(row(out, line_with("和联合国难民事务")), "preambular clause 1, continued"));
  CHECK(says(out, "operative paragraph 16"));
  CHECK(says(out, "note 10"));
  CHECK(says(out, "note mark 2 (called again)"));
  CHECK(says(out, "cites A/RES/58/153"));
  CHECK_FALSE(says(out, "text of no node"));
}

TEST_CASE("inspect: the facts and the account of the characters come last") {
  auto const outcome = program::run({"inspect", "-"},
                                    {.input = program::sample("A_RES_59_170.zh.txt"), .folder = {}, .environment = {}});
  for (auto const* words :
       {"A/RES/59/170 (derived)", "2004-12-20", "04-48645", "4 clauses", "16 paragraphs", "2815 of 2815 accounted for"})
    CHECK_MESSAGE(says(outcome.out, words), words);
}

TEST_CASE("inspect: lines fit the columns by their display width") {
  auto const outcome = program::run({"inspect", "-"},
                                    {.input = program::sample("A_RES_59_170.zh.txt"), .folder = {}, .environment = {}});
  auto const at = outcome.out.find("enacting formula");
  auto const other = outcome.out.find("proponent line");
  REQUIRE(at != std::string::npos);
  REQUIRE(other != std::string::npos);
  auto const column = [&](std::size_t place) {
    auto const begin = outcome.out.rfind('\n', place) + 1;
    return resolute::display_width(std::string_view(outcome.out).substr(begin, place - begin));
  };
  CHECK(column(at) == column(other));
}
