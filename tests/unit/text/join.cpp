#include "text/join.hpp"

#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using Texts = std::vector<std::string>;

Texts paragraphs(std::string text, std::string_view language) {
  return support::Pages(std::move(text), language).paragraphs();
}

std::string const k_blank_rule = std::string(50, ' ') + "\n";

}  // namespace

TEST_CASE("lines of Han are joined without a space, also where a blank line stands between all lines") {
  CHECK(paragraphs(" 1. 核可联合国难民事务高级专员方案执\n\n行委员会的报告； \n\n 2. "
                   "欢迎联合国难民事务高级专员办事处\n\n的工作。\n",
                   "zh") ==
        Texts{"1.核可联合国难民事务高级专员方案执行委员会的报告；", "2.欢迎联合国难民事务高级专员办事处的工作。"});
}

TEST_CASE("lines of words are joined with a space, real hyphens are kept") {
  CHECK(paragraphs(
            "     1. Decides to consider the matter of peace-\nkeeping at its next session;\n\n     2. Also decides "
            "to remain\nseized of the matter.\n",
            "en") == Texts{"1. Decides to consider the matter of peace-keeping at its next session;",
                           "2. Also decides to remain seized of the matter."});
}

TEST_CASE("a hyphen that broke a word goes where the document has the word without it") {
  CHECK(
      paragraphs("     1. Welcomes the co-\noperation of the States, and urges further cooperation with\nthe Office;\n",
                 "en") ==
      Texts{"1. Welcomes the cooperation of the States, and urges further cooperation with the Office;"});
}

TEST_CASE("a hyphen stays where the document has the word with it") {
  CHECK(paragraphs(
            "     1. Welcomes the co-\noperation of the States, and urges further co-operation with\nthe Office;\n",
            "en") ==
        Texts{"1. Welcomes the co-operation of the States, and urges further co-operation with the Office;"});
}

TEST_CASE("German typesetters break words as a matter of course") {
  CHECK(paragraphs(
            "     1. begrüßt die Zusammen-\narbeit der Mitgliedstaaten mit dem Amt des Hohen\nFlüchtlingskommissars;\n",
            "de") ==
        Texts{"1. begrüßt die Zusammenarbeit der Mitgliedstaaten mit dem Amt des Hohen Flüchtlingskommissars;"});
}

TEST_CASE("a capital behind a hyphen is a word of its own; a slash needs no blank") {
  CHECK(paragraphs("     1. Requests the Secretary-\nGeneral to report on the fight against HIV/\nAIDS;\n", "en") ==
        Texts{"1. Requests the Secretary-General to report on the fight against HIV/AIDS;"});
}

TEST_CASE("an Arabic quotation begins with the mark that ends an English one") {
  CHECK(paragraphs("1 - تقرر الجمعية العامة أن تدرج في جدول أعمالها البند المعنون\n”الجسور“ وأن تبقيه قيد النظر.\n",
                   "ar") ==
        Texts{"1 - تقرر الجمعية العامة أن تدرج في جدول أعمالها البند المعنون ”الجسور“ وأن تبقيه قيد النظر."});
  CHECK(paragraphs("1 - تقرر الجمعية العامة أن تدرج في جدول أعمالها البند المعنون ”الجسور“\nوأن تبقيه قيد النظر.\n",
                   "ar") ==
        Texts{"1 - تقرر الجمعية العامة أن تدرج في جدول أعمالها البند المعنون ”الجسور“ وأن تبقيه قيد النظر."});
}

TEST_CASE("a paragraph goes on behind the notes of a page") {
  CHECK(paragraphs("1. 回顾其决议；\n\n2. 按照《保护纲领》\n\n4 \n加强国\n\n" + k_blank_rule +
                       "4\n 同上。 \n 际保护制度； \n\n3. 重申公约。\n",
                   "zh") == Texts{"1.回顾其决议；", "2.按照《保护纲领》^4^加强国际保护制度；", "3.重申公约。"});
}

TEST_CASE("a mark on a line of its own leaves the space of the words around it") {
  auto const text = std::string("Recalling the report of the Office\n1\nand its annex,\n______\n1 A/59/12.\n");
  CHECK(paragraphs(text, "en") == Texts{"Recalling the report of the Office^1^ and its annex,"});
}

TEST_CASE("of the blanks around a mark one is the mark's, before a comma both") {
  auto const joined = [](std::string const& line) {
    return paragraphs("Recalling " + line + "\n______\n1 One.\n", "en");
  };
  CHECK(joined("the session,1 the Fund") == Texts{"Recalling the session,^1^ the Fund"});
  CHECK(joined("the session, 1 the Fund") == Texts{"Recalling the session,^1^ the Fund"});
  CHECK(joined("the Fund 1 , which met") == Texts{"Recalling the Fund^1^, which met"});
  CHECK(joined("the Fund, 1/ which met") == Texts{"Recalling the Fund,^1^ which met"});
  CHECK(joined("the Fund(1) and") == Texts{"Recalling the Fund^1^ and"});
}

TEST_CASE("a bracket at the end of a full line ends no clause") {
  CHECK(paragraphs("Resolution adopted by the General Assembly on 14 December 2021\n\nThe General Assembly,\n\n"
                   "     Recalling the programme of the Fund for Small Islands (PROFSI)\n\n"
                   "Convention and what it says of the shores of small States, and the\n"
                   "means that they need,\n\n"
                   "     Noting the report of the Board on the work of the Fund in all of\nits regions,\n",
                   "en")
            .at(2) ==
        "Recalling the programme of the Fund for Small Islands (PROFSI) Convention and what it says of "
        "the shores of small States, and the means that they need,");
}

TEST_CASE("the last word of a paragraph is no paragraph") {
  CHECK(
      paragraphs(
          "     1. Decides that the total of these amounts is not to exceed 12 500 dollars of the U.S.\nTreasury;\n\n "
          "    2. Decides to remain seized.\n",
          "en") == Texts{"1. Decides that the total of these amounts is not to exceed 12 500 dollars of the U.S. "
                         "Treasury;",
                         "2. Decides to remain seized."});
}

TEST_CASE("marks of lists begin paragraphs behind any line that is not full, also those with small letters") {
  CHECK(paragraphs("1. ersucht den Generalsekretär, in Zusammenarbeit mit den Organisationen der Vereinten\nNationen "
                   "Bericht zu erstatten über\na) die Kosten;\nb) die Dauer und\nc) den Ort der Arbeit;\n",
                   "de") ==
        Texts{"1. ersucht den Generalsekretär, in Zusammenarbeit mit den Organisationen der Vereinten "
              "Nationen Bericht zu erstatten über",
              "a) die Kosten;", "b) die Dauer und", "c) den Ort der Arbeit;"});
}

TEST_CASE("a year at the beginning of a line is no paragraph number") {
  CHECK(
      paragraphs(" 4. 注意到现有五十七个缔约国的公约，即1961\n\n1961. 年的公约及其后来的各项议定书；\n", "zh").size() ==
      1);
}

TEST_CASE("a second verb in a numbered paragraph begins no paragraph, wherever its line begins") {
  CHECK(paragraphs(" 15. 鼓励高级专员办事处继续改进其管理制度；\n\n确认必须有足够和及时的资源以执行任务。\n", "zh")
            .size() == 2);
  CHECK(paragraphs(" 1. 鼓励高级专员办事处继续改进其管理制度；\n\n确认必须有足够和及时的资源以执行任务。\n", "zh")
            .size() == 1);
}

TEST_CASE("preambular clauses without blank lines are parted by their lead phrases") {
  CHECK(paragraphs(
            "The General Assembly,\nRecalling its resolution 58/153 of 22 December 2003 on the Office of the\nHigh "
            "Commissioner,\nNoting with appreciation the report of the High Commissioner and all that\nit says,\n",
            "en") ==
        Texts{"The General Assembly,",
              "Recalling its resolution 58/153 of 22 December 2003 on the Office of the High Commissioner,",
              "Noting with appreciation the report of the High Commissioner and all that it says,"});
}

TEST_CASE("clauses without blank lines or known phrases are parted by the indent of their first line") {
  CHECK(
      paragraphs(
          "     Perceiving that the world of today is one in which no country can live by\nitself and for itself, "
          "and that this will not change,\n     Mirroring what the peoples of the world have said in so many "
          "places and\nin so many words,\n",
          "en") ==
      Texts{"Perceiving that the world of today is one in which no country can live by itself and for itself, and that "
            "this will not change,",
            "Mirroring what the peoples of the world have said in so many places and in so many words,"});
}

namespace {

/// Twenty paragraphs of two lines, each behind a blank line: that is how this text parts its paragraphs.
std::string twenty_parted_paragraphs() {
  std::string text;
  for (int number = 1; number <= 20; ++number)
    text += std::to_string(number) +
            ". Requests the Secretary-General to report on the matter to the\nmembers of the "
            "Committee every year.\n\n";
  return text;
}

}  // namespace

TEST_CASE("where blank lines part all paragraphs, one parts a heading from a clause with a small letter") {
  auto const found =
      paragraphs(twenty_parted_paragraphs() + "support for the elections\n\nassist the authorities.\n", "en");
  REQUIRE(found.size() == 22);
  CHECK(found[20] == "support for the elections");
  CHECK(found[21] == "assist the authorities.");
}

TEST_CASE("where blank lines part all paragraphs, a comma before a lead phrase does not") {
  auto const found = paragraphs(twenty_parted_paragraphs() +
                                    "The General Assembly,\n\nRecalling all that was said in the "
                                    "debate on the matter before it,\nwelcoming the efforts of the Government in this "
                                    "regard,\n\nNoting the report,\n",
                                "en");
  REQUIRE(found.size() == 23);
  CHECK(found[21] ==
        "Recalling all that was said in the debate on the matter before it, welcoming the efforts of the Government in "
        "this regard,");
}

TEST_CASE("a blank line in the middle of a sentence, behind a full line, takes their word from all others") {
  auto const found = paragraphs(twenty_parted_paragraphs() +
                                    "21. Requests the Secretary-General to report on the matter to "
                                    "the\n\nmembers of the Committee every year.\n",
                                "en");
  CHECK(found.back() ==
        "21. Requests the Secretary-General to report on the matter to the members of the Committee every year.");
}

TEST_CASE("numbered paragraphs without blank lines are parted by their numbers") {
  CHECK(paragraphs(
            "1. Welcomes the report of the Secretary-General on the archives of the\nOrganization;\n2. Requests "
            "the Secretary-General to report on the matter, in paragraph\n4. of his report, every year;\n3. Decides "
            "to remain seized of the matter.\n",
            "en") ==
        Texts{"1. Welcomes the report of the Secretary-General on the archives of the Organization;",
              "2. Requests the Secretary-General to report on the matter, in paragraph 4. of his report, every year;",
              "3. Decides to remain seized of the matter."});
}

TEST_CASE("a number on a line of its own belongs to the text below it") {
  CHECK(paragraphs("1.\nWelcomes the report of the Secretary-General;\n2.\nDecides to remain seized of the matter.\n",
                   "en") ==
        Texts{"1. Welcomes the report of the Secretary-General;", "2. Decides to remain seized of the matter."});
}

TEST_CASE("a number on a line of its own is no part of the year that its text begins with") {
  CHECK(paragraphs("1.\n2019 年，委员会通过了新的规则。\n2.\n决定继续处理此案。\n", "zh") ==
        Texts{"1. 2019年，委员会通过了新的规则。", "2.决定继续处理此案。"});
}

TEST_CASE("a title of several lines is one paragraph") {
  CHECK(paragraphs("70/999. Plain text for public documents and for all\nwho are to read them in the languages of the "
                   "world\n\nThe General Assembly,\n",
                   "en") ==
        Texts{"70/999. Plain text for public documents and for all who are to read them in the languages of the world",
              "The General Assembly,"});
}

TEST_CASE("a text saved by a word processor has a paragraph on each line") {
  auto const sentence = std::string(
      "Recalling all of its resolutions on the Office of the United Nations High Commissioner "
      "for Refugees, and the reports of the High Commissioner on the work of the Office,");
  CHECK(paragraphs(sentence + "\n" + sentence + "\n" + "1. Welcomes the report;\n", "en") ==
        Texts{sentence, sentence, "1. Welcomes the report;"});
}

TEST_CASE("a mark behind a hyphen that breaks a word does not cut the letter behind it") {
  CHECK(paragraphs("     1. отмечая важность финансовых услуг и фи-\n2\nнансовых услуг для всех;\n\n"
                   "_____\n2 См. доклад.\n",
                   "ru") == Texts{"1. отмечая важность финансовых услуг и фи^2^нансовых услуг для всех;"});
}

TEST_CASE("below the title the name of the organ is the formula, also without comma and blank lines") {
  // Blank lines part all other paragraphs.
  CHECK(paragraphs("Резолюция, принятая Генеральной Ассамблеей 24 декабря 2021 года\n\n"
                   "76/248. Маяки северного побережья и дороги, которые ведут к ним\n"
                   "Генеральная Ассамблея\n\n"
                   "1. постановляет рассмотреть доклад Генерального секретаря о маяках\n"
                   "северного побережья и дорогах, которые ведут к ним;\n\n"
                   "2. просит Генерального секретаря представить доклад о состоянии дорог\n"
                   "на ее следующей сессии;\n\n"
                   "3. благодарит смотрителей;\n\n"
                   "4. приветствует новую дорогу;\n\n"
                   "5. отмечает расходы;\n\n"
                   "6. утверждает смету;\n\n"
                   "7. подтверждает сроки;\n\n"
                   "8. поддерживает предложения;\n\n"
                   "9. постановляет вернуться к этому вопросу.\n",
                   "ru") == Texts{"Резолюция, принятая Генеральной Ассамблеей 24 декабря 2021 года",
                                  "76/248. Маяки северного побережья и дороги, которые ведут к ним",
                                  "Генеральная Ассамблея",
                                  "1. постановляет рассмотреть доклад Генерального секретаря о маяках северного "
                                  "побережья и дорогах, которые ведут к ним;",
                                  "2. просит Генерального секретаря представить доклад о состоянии дорог на ее "
                                  "следующей сессии;",
                                  "3. благодарит смотрителей;", "4. приветствует новую дорогу;", "5. отмечает расходы;",
                                  "6. утверждает смету;", "7. подтверждает сроки;", "8. поддерживает предложения;",
                                  "9. постановляет вернуться к этому вопросу."});
}
