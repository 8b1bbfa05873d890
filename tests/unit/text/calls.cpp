// Marks of notes in running text, and digits that are none.
#include <doctest/doctest.h>

#include "support/pages.hpp"
#include "support/text.hpp"
#include "text/call_shapes.hpp"

namespace {

using support::Pages;
using Texts = std::vector<std::string>;

/// The calls of a line above notes 1 to 3.
Texts calls(std::string const& line, std::string_view language = "en") {
  return Pages(line + "\n______\n1 One.\n2 Two.\n3 Three.\n", language).calls();
}

/// What the shapes of a line weigh that have this mark: the heaviest of them; 0 for none.
double weight(std::string text, std::string_view mark, std::string_view language = "en") {
  auto const source = support::source(std::move(text));
  double most = 0;
  for (auto const& shape :
       resolute::text::call_shapes(resolute::text::cut_lines(source).front(), *support::grammar(language).language))
    if (shape.mark == mark) most = std::max(most, shape.weight);
  return most;
}

bool sure(std::string text, std::string_view mark) {
  return weight(std::move(text), mark) >= resolute::text::k_sure_call;
}

}  // namespace

TEST_CASE("digits glued to a word or to the mark behind it call a note") {
  CHECK(calls("of the Office1 and the Fund2 met") == Texts{"Office^1", "Fund^2"});
  CHECK(calls("of the session,1 the Fund;2 met.3") == Texts{"session,^1", "Fund;^2", "met.^3"});
  CHECK(calls("entitled “Our future”1 and others") == Texts{"future”^1"});
  CHECK(calls("the report (part one)1 and others") == Texts{"one)^1"});
}

TEST_CASE("brackets, slashes and asterisks call a note by themselves") {
  CHECK(sure("of the Office(1) and", "1"));
  CHECK(sure("of the Office[1] and", "1"));
  CHECK(sure("of the Office 1/ and", "1"));
  CHECK(sure("of the Office* and", "*"));
  CHECK(sure("of the Office** and", "**"));
}

TEST_CASE("digits behind a year call a note where the order of the notes wants it") {
  CHECK(calls("the Office1 of 20222 met") == Texts{"Office^1", "2022^2"});
  CHECK(calls("the Office1 of 2022,2 met") == Texts{"Office^1", "2022,^2"});
  CHECK(calls("in the Office1 and on 15 March 2022,2 met,3 and") == Texts{"Office^1", "2022,^2", "met,^3"});
}

TEST_CASE("a year may begin the line or stand apart from the mark behind it") {
  CHECK(calls("20221, and the Fund2") == Texts{"2022^1", "Fund^2"});
  CHECK(calls("in the Office1 and in 2022 2, and the Fund3") == Texts{"Office^1", "^2", "Fund^3"});
  CHECK(calls("12. Requests the Office1 to go on") == Texts{"Office^1"});
}

TEST_CASE("a mark may be set apart by a blank where the order of the notes wants it") {
  CHECK(calls("the session, 1 the Fund2 and") == Texts{"^1", "Fund^2"});
  CHECK(calls("of the Fund 1 , which met,2") == Texts{"^1", "met,^2"});
}

TEST_CASE("a year glued to a word is no mark when no note has its number") {
  Pages const pages("the period to June 20201 and the Office2 met\n______\n1 First.\n2 Second.\n", "en");
  CHECK(pages.calls() == Texts{"2020^1", "Office^2"});
  Pages const others("the period to June 2020 and the Office2 met\n______\n2 Second.\n", "en");
  CHECK(others.calls() == Texts{"Office^2"});
}

TEST_CASE("digits that call no note") {
  CHECK_FALSE(sure("document S/2020/12 and", "12"));
  CHECK_FALSE(sure("document A/59/1 and", "1"));
  CHECK_FALSE(sure("emissions of CO2 and", "2"));
  CHECK_FALSE(sure("a rise of 1.5 per cent", "5"));
  CHECK_FALSE(sure("an amount of 212,000 dollars", "0"));
  CHECK_FALSE(sure("resolution 60/1, and", "1"));
  CHECK_FALSE(sure("on 1 March", "1"));
  CHECK_FALSE(sure("(1) The budget", "1"));
  CHECK_FALSE(sure("at 10:3 and", "3"));
  CHECK(weight("the Office100x and", "100") == 0);
  CHECK(weight("the Office0 and", "0") == 0);
}

TEST_CASE("marks are matched in order: a stray number between two calls is none") {
  CHECK(calls("Office1 and item.3 and Fund2 and session,3") == Texts{"Office^1", "Fund^2", "session,^3"});
}

TEST_CASE("what is written with digits does not take the place of a call") {
  CHECK(calls("in CO1 of S/2020/1 the 1.1 of Office1 and,2 met,3") == Texts{"Office^1", "and,^2", "met,^3"});
}

TEST_CASE("where a word processor put brackets around all marks, figures call no note") {
  Pages const pages(
      "(a) The security service of the United Nations Office at Vienna, for the year, in dollars:1 115 "
      "500, of which the Assembly takes note, as it does each year in its budget for the Office;[1]\n"
      "\n[1] A/78/6.\n",
      "en");
  CHECK(pages.calls() == Texts{"Office;^1"});
}

TEST_CASE("a note called twice is one note with two calls") {
  CHECK(calls("the Office1 and the Fund,2 and again the Fund,2 and the Board3") ==
        Texts{"Office^1", "Fund,^2", "Fund,^2 again", "Board^3"});
  Pages const pages("工作报告\n2 \n及其结论，\n\n工作报告；\n2 \n\n______\n2\n 同上。 \n", "zh");
  CHECK(pages.calls() == Texts{"^2", "^2 again"});
}

TEST_CASE("a mark may be the number that a note has in the document where pages number anew") {
  Pages const pages(
      "of the Office(1) and the Fund(2) met\n______\n(1) First.\n(2) Second.\n\f"
      "of the Board(3) and the Court(2) met\n______\n(1) Third.\n(2) Fourth.\n\f"
      "of the Union(1) met\n______\n(1) Fifth.\n",
      "en");
  CHECK(pages.calls() == Texts{"Office^1", "Fund^2", "Board^3", "Court^2", "Union^1"});
}

TEST_CASE("a mark on its own line in the middle of a sentence is a mark even without a note") {
  CHECK(Pages("审议了报告\n4 \n和工作报告，\n", "zh").calls() == Texts{"^4?"});
}

TEST_CASE("a number on its own line behind the end of a sentence is no mark without a note") {
  CHECK(Pages("审议了报告。\n4 \n和工作报告，\n", "zh").calls().empty());
}

TEST_CASE("among Han characters the order of the notes decides") {
  CHECK(calls("审议了报告1和《纲领》2加强保护制度3，", "zh") ==
        Texts{"审议了报告^1", "审议了报告1和《纲领》^2", "审议了报告1和《纲领》2加强保护制度^3"});
  // The typesetter's blanks tell numbers of the text.
  CHECK(weight("在第 1 章和第 2 节中", "1", "zh") <= 0);
  CHECK(weight("在第 1 章和第 2 节中", "2", "zh") <= 0);
}
