#include <doctest/doctest.h>

#include "support/text.hpp"
#include "text/join.hpp"
#include "text/page.hpp"

namespace {

using namespace resolute;

struct Pages {
  Source source;
  text::Page page;

  Pages(std::string text, std::string_view language) : source(support::source(std::move(text))) {
    auto const& grammar = support::grammar(language);
    page = text::find_furniture(source, text::cut_lines(source), grammar);
    text::find_notes(source, grammar, page);
    text::find_marks(source, grammar, page);
  }

  [[nodiscard]] std::string note(std::size_t at) const {
    return std::string(text::join_note(source, page.notes.at(at), true).view());
  }
};

std::string const k_space_rule = std::string(50, ' ') + "\n";

}  // namespace

TEST_CASE("a rule made of spaces begins the notes; the body goes on where no blank line stands") {
  Pages const pages(
      "大会，\n\n回顾其决议，\n\n审议了报告\n1 \n加强国\n\n" + k_space_rule + "1\n 《报告》。 \n 际保护制度； \n",
      "zh");
  REQUIRE(pages.page.notes.size() == 1);
  CHECK(pages.note(0) == "《报告》。");
  auto const& roles = pages.page.roles;
  CHECK(roles.back() == text::LineRole::body);
  CHECK(roles[5] == text::LineRole::call);
}

TEST_CASE("a note may take several lines; the next number begins the next note") {
  Pages const pages(
      "Recalling its resolution,1\nand the other,2\n______\n1 United Nations, Treaty Series,\nvol. 189, No. 2545.\n2 "
      "Ibid.\n",
      "en");
  REQUIRE(pages.page.notes.size() == 2);
  CHECK(pages.note(0) == "United Nations, Treaty Series, vol. 189, No. 2545.");
  CHECK(pages.note(1) == "Ibid.");
}

TEST_CASE("a number that does not go on the sequence is text of the note") {
  Pages const pages("Text,1\n______\n1 See vol.\n189 and the rest.\n", "en");
  REQUIRE(pages.page.notes.size() == 1);
  CHECK(pages.note(0) == "See vol. 189 and the rest.");
}

TEST_CASE("a note called twice is one note with two calls") {
  Pages const pages("工作报告\n2 \n及其结论，\n\n工作报告；\n2 \n\n" + k_space_rule + "2\n 同上。 \n", "zh");
  REQUIRE(pages.page.marks.size() == 2);
  CHECK(pages.page.marks[0].first);
  CHECK_FALSE(pages.page.marks[1].first);
  CHECK(pages.page.marks[1].note == pages.page.marks[0].note);
}

TEST_CASE("a year glued to a word is no mark when no note has its number") {
  Pages const pages("the period to June 20201 and the Office2 met\n______\n1 First.\n2 Second.\n", "en");
  REQUIRE(pages.page.marks.size() == 1);
  CHECK(pages.page.marks[0].mark == "2");
}

TEST_CASE("marks are matched in order: a stray number between two calls is none") {
  Pages const pages("Office1 and item.3 and Fund2 and session,3\n______\n1 One.\n2 Two.\n3 Three.\n", "en");
  std::string marks;
  for (auto const& mark : pages.page.marks) marks += mark.mark + (mark.first ? " " : "again ");
  CHECK(marks == "1 2 3 ");
}

TEST_CASE("a mark on its own line in the middle of a sentence is a mark even without a note") {
  Pages const pages("审议了报告\n4 \n和工作报告，\n", "zh");
  REQUIRE(pages.page.marks.size() == 1);
  CHECK(pages.page.marks[0].note == text::k_no_note);
}

TEST_CASE("page numbers, bar codes and running headers are furniture") {
  Pages const pages("A/RES/75/1\n\nThe General Assembly,\n*2119367*\n2/5\n\fA/RES/75/1\n\nmore\n", "en");
  auto const& furniture = pages.page.furniture;
  CHECK(furniture[0] == Furniture::none);
  CHECK(furniture[3] == Furniture::bar_code);
  CHECK(furniture[4] == Furniture::page_number);
  CHECK(furniture[6] == Furniture::running_header);
}
