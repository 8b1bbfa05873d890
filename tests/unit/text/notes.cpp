// Blocks of notes, as extractors and typewriters give them.
#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using namespace resolute;
using support::Pages;
using Texts = std::vector<std::string>;

std::string const k_blank_rule = std::string(50, ' ') + "\n";

Texts notes(std::string text, std::string_view language = "en") {
  return Pages(std::move(text), language).notes();
}

}  // namespace

TEST_CASE("a rule made of spaces begins the notes; the body goes on where no blank line stands") {
  Pages const pages(
      "大会，\n\n回顾其决议，\n\n审议了报告\n1 \n加强国\n\n" + k_blank_rule + "1\n 《报告》。 \n 际保护制度； \n",
      "zh");
  CHECK(pages.notes() == Texts{"1: 《报告》。"});
  auto const& roles = pages.page.roles;
  CHECK(roles.back() == text::LineRole::body);
  CHECK(roles[5] == text::LineRole::call);
}

TEST_CASE("a note may take several lines; the next number begins the next note") {
  CHECK(notes("Recalling its resolution,1\nand the other,2\n______\n1 United Nations, Treaty Series,\nvol. 189, No. "
              "2545.\n2 Ibid.\n") == Texts{"1: United Nations, Treaty Series, vol. 189, No. 2545.", "2: Ibid."});
}

TEST_CASE("a number that does not go on the sequence is text of the note") {
  CHECK(notes("Text,1\n______\n1 See vol.\n189 and the rest.\n") == Texts{"1: See vol. 189 and the rest."});
}

TEST_CASE("a note's number may stand on a line above its text") {
  CHECK(notes("The Office1 and the Fund,2\n______\n1\nA/59/12.\n2\nSee resolution 60/1.\n") ==
        Texts{"1: A/59/12.", "2: See resolution 60/1."});
}

TEST_CASE("all numbers may stand before all texts") {
  CHECK(notes("The Office1 and the Fund,2\n______\n1\n2\nA/59/12.\nSee resolution 60/1.\n") ==
        Texts{"1: A/59/12.", "2: See resolution 60/1."});
}

TEST_CASE("all numbers may stand behind all texts") {
  CHECK(notes("The Office1 and the Fund,2\n______\nA/59/12.\nSee resolution 60/1.\n1\n2\n") ==
        Texts{"1: A/59/12.", "2: See resolution 60/1."});
}

TEST_CASE("texts of notes may stand above the rule and their numbers below it") {
  Pages const pages(
      "The Assembly welcomes the Office1 and the Fund,2 which work.\nUnited Nations, Treaty Series, vol. "
      "189.\nSee resolution 60/1.\n______\n1\n2\n",
      "en");
  CHECK(pages.notes() == Texts{"1: United Nations, Treaty Series, vol. 189.", "2: See resolution 60/1."});
}

TEST_CASE("a job number between a note's number and its text is the document's") {
  Pages const pages("The Office1 works.\n______\n1\n04-48645 (E)\nA/59/12.\n", "en");
  CHECK(pages.notes() == Texts{"1: A/59/12."});
  CHECK(pages.paragraphs() == Texts{"04-48645 (E)", "The Office^1^ works."});
}

TEST_CASE("notes may stand all at the end, with numbers in square brackets") {
  auto const clause = std::string(
      "Recalling the report of the Office of the United Nations High Commissioner for "
      "Refugees on the work of the Office in all the countries of the world,");
  Pages const pages(clause + "[1]\n" + clause +
                        "[2]\n1. Decides to remain seized of the matter.\n80th plenary meeting\n"
                        "[1] A/59/12.\n[2] See resolution 60/1.\n",
                    "en");
  CHECK(pages.notes() == Texts{"1: A/59/12.", "2: See resolution 60/1."});
  CHECK(pages.calls() == Texts{"world,^1", "world,^2"});
}

TEST_CASE("notes of a word processor may lack a number and keep their asterisks") {
  std::string const clause =
      "1. Takes note of the report of the Office of the United Nations High Commissioner for Refugees on its work"
      " in the countries of the world, and of the 16 reports of the Fund;";
  Pages const pages(clause + "[1]\n" + clause + "[*]\n" + clause + "[16]\n80th plenary meeting\n\n" +
                        "[*] Not for the Fund.\n[1] A/59/12.\n[16] See resolution 60/1.\n",
                    "en");
  CHECK(pages.notes() == Texts{"*: Not for the Fund.", "1: A/59/12.", "16: See resolution 60/1."});
}

TEST_CASE("the typewriter's way: a slash behind the number or letter") {
  CHECK(notes("Recalling the Convention 1/ and the Protocol, 2/\n\n-----\n\n1/ United Nations, Treaty Series, vol. "
              "189.\n\n2/ Ibid., vol. 606.\n") ==
        Texts{"1: United Nations, Treaty Series, vol. 189.", "2: Ibid., vol. 606."});
  CHECK(notes("Recalling the Convention a/ and the Protocol, b/\n\n-----\n\na/ United Nations, Treaty Series, vol. "
              "189.\n\nb/ Ibid., vol. 606.\n") ==
        Texts{"a: United Nations, Treaty Series, vol. 189.", "b: Ibid., vol. 606."});
}

TEST_CASE("a note may have an asterisk") {
  Pages const pages("Agreed conclusions*\nof the Commission.\n______\n* Reissued for technical reasons.\n", "en");
  CHECK(pages.notes() == Texts{"*: Reissued for technical reasons."});
  CHECK(pages.calls() == Texts{"conclusions^*"});
}

TEST_CASE("an asterisk comes again where two headings of a page have a note each") {
  CHECK(notes("Weapons*\n\nVehicles*\n______\n* Does not apply to the police.\n* Does not apply to the army.\n") ==
        Texts{"*: Does not apply to the police.", "*: Does not apply to the army."});
}

TEST_CASE("an asterisk inside a note begins none") {
  CHECK(notes("Weapons*\n______\n* As marked in the list with\n* or with a dagger.\n") ==
        Texts{"*: As marked in the list with * or with a dagger."});
}

TEST_CASE("a block needs no rule where the page calls its notes") {
  CHECK(notes("The General Assembly,\n\nRecalling the report of the Office1 and that of the Fund,2\n\n1 A/59/12.\n2 "
              "A/59/13.\n") == Texts{"1: A/59/12.", "2: A/59/13."});
}

TEST_CASE("numbered lines that nothing calls are no notes") {
  CHECK(notes("The General Assembly,\n\nRecalling the report of the Office,\n\n1 Budget\n2 Staff\n").empty());
}

TEST_CASE("notes go on over the pages") {
  CHECK(notes("The Office1 and\n______\n1 A/59/12.\n\fA/RES/70/1\n\nthe Fund2 met.\n______\n2 A/59/13.\n") ==
        Texts{"1: A/59/12.", "2: A/59/13."});
}

TEST_CASE("notes that begin anew on every page are numbered through") {
  Pages const pages(
      "The Office1 and\n______\n1 A/59/12.\n\fthe Fund1 met;2\n______\n1 A/59/13.\n2 Ibid.\n\fand the "
      "Board.1\n______\n1 A/59/14.\n",
      "en");
  CHECK(pages.notes() == Texts{"1: A/59/12.", "2 (1): A/59/13.", "3 (2): Ibid.", "4 (1): A/59/14."});
  CHECK(pages.calls() == Texts{"Office^1", "Fund^1", "met;^2", "Board.^1"});
}

TEST_CASE("notes that begin anew in an annex are numbered through") {
  Pages const pages(
      "The Office1 met.\n______\n1 A/59/12.\n\fThe Court2 met.\n______\n2 Ibid.\n\fAnnex\n\nRules\n\nThe Fund1 shall "
      "work.\n______\n1 A/59/13.\n",
      "en");
  CHECK(pages.notes() == Texts{"1: A/59/12.", "2: Ibid.", "3 (1): A/59/13."});
  CHECK(pages.calls() == Texts{"Office^1", "Court^2", "Fund^1"});
}

TEST_CASE("a closing line below the notes is none of them") {
  Pages const pages("1. Welcomes the Office1 and its work.\n______\n1 A/59/12.\n\n80th plenary meeting\n", "en");
  CHECK(pages.notes() == Texts{"1: A/59/12."});
  CHECK(pages.roles().back() == "body");
}
