// What stands at the beginning and end of a line: marks of notes, numbers, stops.
#include "text/marks.hpp"

#include <doctest/doctest.h>

using namespace resolute::text;

namespace {

/// The mark of a note, and behind a bar the note's text; empty when the line begins with none.
std::string mark(std::string_view text) {
  auto const found = leading_mark(text);
  return found ? found->mark + "|" + std::string(text.substr(found->rest)) : "";
}

}  // namespace

TEST_CASE("a line may begin with the mark of a note") {
  CHECK(mark("1 A/59/12.") == "1|A/59/12.");
  CHECK(mark("12 Ibid.") == "12|Ibid.");
  CHECK(mark("(1) A/59/12.") == "1|A/59/12.");
  CHECK(mark("[1] A/59/12.") == "1|A/59/12.");
  CHECK(mark("1/ A/59/12.") == "1|A/59/12.");
  CHECK(mark("a/ A/59/12.") == "a|A/59/12.");
  CHECK(mark("* Reissued.") == "*|Reissued.");
  CHECK(mark("**Reissued.") == "**|Reissued.");
  CHECK(mark("1《报告》。") == "1|《报告》。");
  CHECK(mark("7") == "7|");
}

TEST_CASE("what is no mark of a note") {
  CHECK(mark("1. Welcomes the report") == "");
  CHECK(mark("2004 was a year") == "");
  CHECK(mark("0 per cent") == "");
  CHECK(mark("1/2 of them") == "");
  CHECK(mark("and/or") == "");
  CHECK(mark("(a) The budget") == "");
  CHECK(mark("(1 A/59/12.") == "");
  CHECK(mark("a budget") == "");
  CHECK(mark("") == "");
}

TEST_CASE("a mark may stand alone on its line") {
  CHECK(leading_mark("3")->alone("3"));
  CHECK(leading_mark("(3)")->alone("(3)"));
  CHECK(leading_mark("*")->alone("*"));
  CHECK_FALSE(leading_mark("3 Ibid.")->alone("3 Ibid."));
}

TEST_CASE("marks of digits have a value") {
  CHECK(mark_value("17") == 17);
  CHECK(mark_value("*") == 0);
  CHECK(mark_value("a") == 0);
  CHECK(mark_value("1a") == 0);
}

TEST_CASE("numbers of paragraphs") {
  CHECK(paragraph_number("3. Welcomes") == 3);
  CHECK(paragraph_number("3.欢迎") == 3);
  CHECK(paragraph_number("3 - ترحب") == 3);
  CHECK_FALSE(paragraph_number("3.5 per cent"));
  CHECK_FALSE(paragraph_number("2004. Text"));
  CHECK_FALSE(paragraph_number("3 Welcomes"));
  CHECK_FALSE(paragraph_number("3 - 5 May"));
}

TEST_CASE("small letters that are a mark say nothing about the sentence") {
  CHECK(is_lettered("a) De publier"));
  CHECK(is_lettered("iv) Sur le coût"));
  CHECK(is_lettered("б) просит"));
  CHECK_FALSE(is_lettered("below) the"));
  CHECK_FALSE(is_lettered("and so on"));
  CHECK_FALSE(is_lettered("A) Scope"));
  CHECK_FALSE(is_lettered(""));
}

TEST_CASE("marks of sub-paragraphs are of a few kinds") {
  CHECK((item_mark("(a) To report") == ItemMark::letter));
  CHECK((item_mark("б) просит") == ItemMark::letter));
  CHECK((item_mark("(iv) The costs") == ItemMark::numeral));
  CHECK((item_mark("(3) The costs") == ItemMark::figure));
  CHECK((item_mark("– De publier") == ItemMark::dash));
  CHECK((item_mark("–增强") == ItemMark::dash));
  CHECK((item_mark("• предотвращать") == ItemMark::bullet));
  CHECK((item_mark("㈠ 增强") == ItemMark::circled));
  CHECK((item_mark("(十一) 增强") == ItemMark::circled));
  CHECK((item_mark("(UNSOS) and others") == ItemMark::none));
  CHECK((item_mark("–5 degrees") == ItemMark::none));
  CHECK((item_mark("") == ItemMark::none));
}

TEST_CASE("quotation marks and brackets may stand behind the stop of a sentence") {
  CHECK(ends_with("the report.", U"."));
  CHECK(ends_with("“the report.”", U"."));
  CHECK(ends_with("(the report.)", U"."));
  CHECK(ends_with("《报告》。", U"。"));
  CHECK_FALSE(ends_with("the report", U"."));
  CHECK_FALSE(ends_with("the report. And", U"."));
  CHECK_FALSE(ends_with("", U"."));
}
