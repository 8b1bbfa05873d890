#include "text/clean.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace {

std::string cleaned(std::string text) {
  auto const source = support::source(std::move(text));
  return std::string(resolute::text::clean(source, {0, static_cast<std::uint32_t>(source.text.size())}).text.view());
}

}  // namespace

TEST_CASE("blanks that the typesetter put between Han and digits are not text") {
  CHECK(cleaned("而建议的行动的第 58/153 号决议") == "而建议的行动的第58/153号决议");
  CHECK(cleaned("同上，第三章，A至 C节。") == "同上，第三章，A至C节。");
}

TEST_CASE("the blanks of letter-spacing are not text") {
  CHECK(cleaned("2 0 0 4 年 1 2 月 2 0 日大会决议") == "2004年12月20日大会决议");
  CHECK(cleaned("A N N E X") == "ANNEX");
}

TEST_CASE("a few single letters in a row are words, not letter-spacing") {
  CHECK(cleaned("resolutions 60/1 A and B, I to V") == "resolutions 60/1 A and B, I to V");
}

TEST_CASE("a run of blanks is one space, a single one stays") {
  CHECK(cleaned("Having  considered the   report") == "Having considered the report");
  CHECK(cleaned("no\u00A0break") == "no break");
  CHECK(cleaned("65/259   du   24   décembre") == "65/259 du 24 décembre");
  CHECK(cleaned("100.  再次请秘书长  确保") == "100.再次请秘书长确保");
  // Arabic between the controls that an extractor sets.
  CHECK(cleaned("\u202Bتقرير  الأمين   العام\u202C") == "تقرير الأمين العام");
}

TEST_CASE("runs of blanks in a line are gaps, with their columns") {
  auto const gaps = [](std::string text) {
    auto const source = support::source(std::move(text));
    std::vector<std::pair<std::uint32_t, std::uint16_t>> found;
    for (auto const gap : resolute::text::clean(source, {0, static_cast<std::uint32_t>(source.text.size())}).gaps)
      found.emplace_back(gap.at, gap.columns);
    return found;
  };
  using Gaps = std::vector<std::pair<std::uint32_t, std::uint16_t>>;
  CHECK(gaps("Income section 1") == Gaps{});
  CHECK(gaps("Total     12 345  910") == Gaps{{5, 5}, {12, 2}});
  CHECK(gaps("Total  12 345   910") == Gaps{{5, 2}, {12, 3}});
  CHECK(gaps("A  B  C") == Gaps{{1, 2}, {3, 2}});
  CHECK(gaps("Coût     12 345") == Gaps{{5, 5}});  // not in ASCII
  CHECK(gaps("合计   12  345") == Gaps{{6, 3}, {8, 2}});
  CHECK(gaps("\u202Bالمجموع   12\u202C") == Gaps{{14, 3}});
  CHECK(gaps("Total\t12") == Gaps{{5, 8}});
  CHECK(gaps("A B C     12") == Gaps{{5, 5}});  // single letters, not set apart
}

TEST_CASE("controls that no format can hold disappear, accents are composed") {
  CHECK(cleaned("re\x01solution") == "resolution");
  CHECK(cleaned("Re\u0301solution") == "R\u00E9solution");
}

TEST_CASE("a letter with more marks than any language has is left as it is, and costs no more than others") {
  auto const marked = [](std::size_t pairs) {
    std::string text = "e";
    for (std::size_t pair = 0; pair < pairs; ++pair) text += "\u0301\u0323";
    return text;
  };
  CHECK(cleaned(marked(1)) == "\u1EB9\u0301");
  CHECK(cleaned(marked(16)) == marked(16));
  CHECK(cleaned(marked(100'000)).size() == 400'001);
  CHECK(cleaned(marked(16) + " Re\u0301solution") == marked(16) + " R\u00E9solution");
}
