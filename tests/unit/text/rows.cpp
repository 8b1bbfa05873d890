#include "text/rows.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"
#include "text/page.hpp"

namespace {

using Texts = std::vector<std::string>;

/// The lines behind those that show how wide a full one is, after the mending.
Texts mended(std::string const& lines, std::string const& full, std::size_t count) {
  std::string text;
  for (std::size_t at = 0; at < count; ++at) text += full;
  auto const source = support::source(text + lines);
  Texts found;
  for (auto const& line : resolute::text::mend_rows(source, resolute::text::cut_lines(source), support::grammar("ar")))
    if (!line.blank()) found.emplace_back(line.view());
  found.erase(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count));
  return found;
}

Texts plain(std::string const& lines) {
  return mended(lines, "اجتمع أهل القرية عند البئر القديمة لكي يناقشوا خطة إصلاح السور والطريق المؤدي إليه\n", 6);
}

/// As an extractor gives it that keeps the columns of the page.
Texts in_columns(std::string const& lines) {
  return mended(lines, "          اجتمع أهل القرية عند البئر القديمة لكي يناقشوا خطة إصلاح السور والطريق المؤدي إليه\n",
                20);
}

}  // namespace

TEST_CASE("rows: a sign at the end of a part belongs to the part behind it") {
  CHECK(plain("تفتح المدارس أبوابها في الصباح الباكر ثم ّ\n"
              "تعلم الأطفال القراءة والكتابة والحساب\n") ==
        Texts{"تفتح المدارس أبوابها في الصباح الباكر ثم", "تعلّم الأطفال القراءة والكتابة والحساب"});
}

TEST_CASE("rows: a sign alone turns the two parts behind it round") {
  CHECK(plain("ً\n"
              "وفقا لما اتفقوا عليه في الربيع\n"
              "يرعى السكان أغنامهم في الوادي الأخضر قرب النهر الكبير\n") ==
        Texts{"يرعى السكان أغنامهم في الوادي الأخضر قرب النهر الكبير", "وفقاً لما اتفقوا عليه في الربيع"});
}

TEST_CASE("rows: more of the line follows a sign at the end; where only what came before fits, it is that") {
  CHECK(plain("تعلم الأطفال القراءة والكتابة والحساب\n"
              "تفتح المدارس أبوابها في الصباح الباكر ثم ّ\n"
              "يعودون إلى بيوتهم عند الظهر ويلعبون في الساحة الكبيرة أمام دار البلدية حتى المساء\n") ==
        Texts{"تفتح المدارس أبوابها في الصباح الباكر ثم", "تعلّم الأطفال القراءة والكتابة والحساب",
              "يعودون إلى بيوتهم عند الظهر ويلعبون في الساحة الكبيرة أمام دار البلدية حتى المساء"});
}

TEST_CASE("rows: what came before is another line where it ends a sentence, has a number, or is too long") {
  std::string const head = "تفتح المدارس أبوابها في الصباح الباكر ثم ّ\n";
  std::string const next = "يعودون إلى بيوتهم عند الظهر ويلعبون في الساحة الكبيرة أمام دار البلدية حتى المساء\n";
  for (auto const* before : {"تعلم الأطفال القراءة والكتابة والحساب.\n", "7 - تعلم الأطفال القراءة والكتابة\n",
                             "تعلم الأطفال القراءة والكتابة والحساب وحفظ الأغاني القديمة\n"}) {
    auto const found = plain(before + head + next);
    CHECK(found.front() + "\n" == before);
  }
}

TEST_CASE("rows: what fills a line with the part behind it is not of the line before") {
  CHECK(plain("يحرث الفلاحون حقولهم الواسعة قبل نزول الأمطار\n"
              "ولهذا السبب فإن الرجال ّ\n"
              "ً\n"
              "وفقا لما اتفقوا عليه في الربيع؛\n"
              "يرعى السكان أغنامهم في الوادي الأخضر قرب النهر الكبير\n") ==
        Texts{"ولهذا السبب فإن الرجال", "يحرّث الفلاحون حقولهم الواسعة قبل نزول الأمطار",
              "يرعى السكان أغنامهم في الوادي الأخضر قرب النهر الكبير", "وفقاً لما اتفقوا عليه في الربيع؛"});
}

TEST_CASE("rows: two parts with signs stand before the one without") {
  auto const found = plain(
      "ولكن ّ\n"
      "مدارس البلدة في الصباح الباكر وفي المساء ّ\n"
      "تعلم الأطفال القراءة والكتابة\n");
  REQUIRE(found.size() == 3);
  CHECK(found[0] == "ولكن");
  CHECK(found[2] == "تعلّم الأطفال القراءة والكتابة");
}

TEST_CASE("rows: the number of a paragraph begins its line") {
  CHECK(plain("ّ\n"
              "4 - تفتح المدارس أبوابها في الصباح الباكر ثم\n"
              "تعلم الأطفال القراءة والكتابة\n") ==
        Texts{"4 - تفتح المدارس أبوابها في الصباح الباكر ثم", "تعلّم الأطفال القراءة والكتابة"});
}

TEST_CASE("rows: a sign beside a number alone goes to the text") {
  CHECK(plain("\u202B\u202Aّ -4\u202C\u202C\n"
              "تعلم الأطفال القراءة والكتابة\n") == Texts{"4-", "تعلّم الأطفال القراءة والكتابة"});
}

TEST_CASE("rows: a number behind the first line of its paragraph goes before it") {
  CHECK(plain("كل شيء على ما يرام.\n"
              "تفتح المدارس أبوابها في الصباح الباكر ثم تعلم الأطفال القراءة والكتابة\n"
              "8-\n"
              "والحساب؛\n") == Texts{"كل شيء على ما يرام.", "8-",
                                     "تفتح المدارس أبوابها في الصباح الباكر ثم تعلم الأطفال القراءة والكتابة",
                                     "والحساب؛"});
}

TEST_CASE("rows: in columns, parts below each other are one line where no two overlap") {
  CHECK(in_columns("                                              تفتح المدارس أبوابها في الصباح ّ\n"
                   "          تعلم الأطفال القراءة\n") ==
        Texts{"تفتح المدارس أبوابها في الصباح", "تعلّم الأطفال القراءة"});
}

TEST_CASE("rows: in columns, cells far from each other are no parts of a line") {
  auto const cells = in_columns(
      "                                                                   المدارس ّ\n"
      "          القراءة\n");
  REQUIRE(cells.size() == 2);
  CHECK(cells.front() == "المدارس");
}

TEST_CASE("rows: other languages are left alone") {
  auto const source = support::source("second part\nfirst part\n");
  auto const lines = resolute::text::mend_rows(source, resolute::text::cut_lines(source), support::grammar("en"));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].view() == "second part");
}
