#include "text/bidi.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"
#include "text/clean.hpp"

namespace {

/// Controls as letters: `<` begins a run from left to right, `{` one from right to left, `>` ends either.
std::string with_controls(std::string_view text) {
  std::string out;
  for (char const byte : text) {
    if (byte == '<')
      out += "\u202A";
    else if (byte == '{')
      out += "\u202B";
    else if (byte == '>')
      out += "\u202C";
    else
      out += byte;
  }
  return out;
}

std::string read(std::string_view text) {
  auto const source = support::source(with_controls(text));
  return std::string(resolute::text::clean(source, {0, static_cast<std::uint32_t>(source.text.size())}).text.view());
}

}  // namespace

TEST_CASE("a number in a line of Arabic keeps the blank on its other side") {
  CHECK(read("{البند < 138>من جدول الأعمال>") == "البند 138 من جدول الأعمال");
  CHECK(read("{< - 1>تأذن للأمين العام>") == "1 - تأذن للأمين العام");
  CHECK(read("{قرار الجمعية العامة < ،79/1>المرفق الثاني<.>>") == "قرار الجمعية العامة 79/1، المرفق الثاني.");
}

TEST_CASE("words and numbers of a run change places, each stays as it is") {
  CHECK(read("{القرار <)2020( 2552>>") == "القرار 2552 (2020)");
  CHECK(read("{الملحق رقم <.)A/77/9( 9>>") == "الملحق رقم 9 (A/77/9).");
  CHECK(read("{وهو < 3,5>في المائة>") == "وهو 3,5 في المائة");
}

TEST_CASE("a span of years and the groups of a large number are numbers side by side") {
  CHECK(read("{المستدامة (< )2030-2021>في دعم>") == "المستدامة (2021-2030) في دعم");
  CHECK(read("{مجموعها < 100 000>دولار؛>") == "مجموعها 000 100 دولار؛");
}

TEST_CASE("a line of nothing but one run stands as it is, unless its ends tell") {
  CHECK(read("{<29 June 2022>>") == "29 June 2022");
  CHECK(read("{<A/RES/77/265>>") == "A/RES/77/265");
  CHECK(read("{<)A( 23-00151>>") == "23-00151 (A)");
  CHECK(read("{<-10>>") == "10-");
}

TEST_CASE("what stands outside the runs tells that a line without letters is printed from the right") {
  CHECK(read("{’<‘1>>") == "’1‘");
  CHECK(read("{*<*2300151>>") == "*2300151*");
  CHECK(read("{(<.A/76/207 )1>>") == "(1) A/76/207.");
}

TEST_CASE("a bracket that was set before its run closes it") {
  CHECK(read("{)<S/RES/2552 (2020>>") == "S/RES/2552 (2020)");
  CHECK(read("{الجزء الثاني ()<.A/80/7 (Part II>>") == "الجزء الثاني (A/80/7 (Part II).");
}

TEST_CASE("columns side by side are read from the right and keep the blank between them") {
  CHECK(read("{<29 June 2022>>          {مجلس الأمن>") == "مجلس الأمن 29 June 2022");
  CHECK(read("{يحث سلطات مالي>     {<-2>>") == "2- يحث سلطات مالي");
  auto const line = with_controls("{أولا>   {ثانيا>");
  auto const parts = resolute::text::side_by_side(line, {0, static_cast<std::uint32_t>(line.size())});
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].end == parts[1].begin);
}

TEST_CASE("a blank inside a bracket stood at the other end of the run") {
  CHECK(read("{( ج)>") == "(ج)");
  CHECK(read("{(<) 2>>") == "(2)");
}

TEST_CASE("a control of two bytes before a run is a control as the others are") {
  // The pieces of the run change places, and the control is left out.
  CHECK(read("<a(b>\u0627") == "b(a\u0627");
  CHECK(read("\u061C<a(b>\u0627") == "b(a\u0627");
}
