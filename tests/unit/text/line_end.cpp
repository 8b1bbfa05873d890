// What the words at a line break say: a word that something must follow, a stop, a small letter.
#include "text/line_end.hpp"

#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

double evidence(std::string_view so_far, std::string_view line, std::string_view language) {
  auto const profiles = resolute::profile::Profiles::builtin();
  return resolute::text::line_end_evidence(so_far, line, *profiles->language(language));
}

std::vector<std::string> paragraphs(std::string text, std::string_view language) {
  return support::Pages(std::move(text), language).paragraphs();
}

}  // namespace

TEST_CASE("no paragraph ends with an article or a preposition") {
  CHECK(evidence("Report of the", "Library", "en") < evidence("Report of the Board", "Library", "en"));
  CHECK(evidence("Rapport de la", "Bibliothèque", "fr") < evidence("Rapport du Comité", "Bibliothèque", "fr"));
  CHECK(evidence("图书馆和", "档案馆", "zh") < evidence("图书馆", "档案馆", "zh"));
  // The end of a word is no word.
  CHECK(evidence("Questions of data", "Library", "en") == evidence("Questions of rivers", "Library", "en"));
  // The mark of a paragraph may stand behind it.
  CHECK(evidence("Report of the", "(b)", "en") == evidence("Report of the Board", "(b)", "en"));
}

TEST_CASE("stops, small letters and commas") {
  CHECK(evidence("The session is closed.", "The next begins", "en") > 0);
  CHECK(evidence("The session is closed.", "the next begins", "en") < evidence("It is closed.", "The next", "en"));
  CHECK(evidence("The session is", "closed", "en") < evidence("The session", "Closed", "en"));
  CHECK(evidence("The session", ", which is closed", "en") < evidence("The session", "closed", "en"));
}

TEST_CASE("names one below the other are as many paragraphs, though only a word would have fitted on their lines") {
  CHECK(paragraphs("At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to invite\n"
                   "the following societies to the meeting on rivers that it will hold this year and\n"
                   "to which the organizations of the region may also send one or two observers each:\n"
                   "Association of the Friends of Rivers and Lakes\n"
                   "Institute for Water and for the Soil of the Northern Lowlands\n"
                   "River Watch\n"
                   "Union of Fishers\n",
                   "en") ==
        std::vector<std::string>{
            "At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to invite the following "
            "societies to the meeting on rivers that it will hold this year and to which the organizations of the "
            "region may also send one or two observers each:",
            "Association of the Friends of Rivers and Lakes",
            "Institute for Water and for the Soil of the Northern Lowlands", "River Watch", "Union of Fishers"});
}

TEST_CASE("a name that fills its line goes on, and so does one that ends with a preposition") {
  CHECK(paragraphs("At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to invite\n"
                   "the following societies to the meeting on rivers that it will hold this year:\n"
                   "Association of the Friends of Rivers and Lakes and of all the other Waters of the\n"
                   "North Country\n"
                   "Institute for the Study of the Soil in the Lowlands and on the\n"
                   "Islands\n",
                   "en") ==
        std::vector<std::string>{
            "At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to invite the following "
            "societies to the meeting on rivers that it will hold this year:",
            "Association of the Friends of Rivers and Lakes and of all the other Waters of the North Country",
            "Institute for the Study of the Soil in the Lowlands and on the Islands"});
}

TEST_CASE("a heading between numbered paragraphs stands apart from the text below it") {
  CHECK(paragraphs("1. Requests the Office to report on the state of the rivers to it every year, in\n"
                   "all the languages;\n"
                   "Work of the Office\n"
                   "Noting that the Office has too little room for the books that it has been given, and\n"
                   "that it needs more;\n"
                   "2. Decides to remain seized of the matter.\n",
                   "en")
            .size() == 4);
}

TEST_CASE("behind the mark of a note a capital begins a text, in German it does not") {
  std::string const notes = "\n______\n1 A/76/1.\n2 A/76/2.\n";
  CHECK(paragraphs("At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to consider\n"
                   "the following documents and the other papers about rivers that it has before it:\n"
                   "Report of the Institute for Water on the state of all the rivers and of the seas1\n"
                   "Report of the Union of Fishers2\n" +
                       notes,
                   "en")
            .size() == 3);
  CHECK(paragraphs("Auf ihrer 12. Plenarsitzung am 4. Mai 2022 nahm die Generalversammlung Kenntnis von\n"
                   "dem, was ihr das Institut über den Zustand der Flüsse und der Meere vorgelegt hatte1\n"
                   "Berichte2\n" +
                       notes,
                   "de")
            .size() == 1);
}

TEST_CASE("a line behind a mark that begins a text is measured alone") {
  CHECK(paragraphs("At its 12th plenary meeting, on 4 May 2022, the General Assembly decided to consider\n"
                   "the following documents and the other papers about rivers that it has before it:\n"
                   "Report on the rivers1\n"
                   "Waters of the North and of the South\n"
                   "Report on the waters of the North and of the South and on all who live there in\n"
                   "small boats\n"
                   "\n______\n1 A/76/1.\n",
                   "en")
            .size() == 4);
}

TEST_CASE("beside a list of foreign names the column of a Chinese text is as wide as its lines") {
  std::string text =
      "2022年5月4日，大会第12次全体会议决定邀请下列非政府组织以观察\n"
      "员身份出席关于河流的会议并请秘书长将本决定所附名单转交会议筹\n"
      "备委员会，同时注意到名单可以在会议开幕之前由大会主席补充修订。\n附件\n";
  for (auto const* name : {"Friends of Rivers", "Institute for Water and Soil", "Lakes of the North Foundation",
                           "Seas and Oceans Network", "Union of Fishers of the Islands"})
    text += std::string(name) + "\n";
  CHECK(paragraphs(text, "zh").size() == 7);
}

TEST_CASE("an annex counts its paragraphs anew: its title and the lines below it need no numbers") {
  CHECK(paragraphs("1. Requests the Office to report on the state of the rivers to it every year, in\n"
                   "all the languages.\n"
                   "Annex\n"
                   "Programme of the meeting on the rivers of the North\n"
                   "Oslo, 2 and 3 June 2022\n"
                   "1. Opening of the meeting.\n",
                   "en")
            .size() == 5);
}

TEST_CASE("a semicolon before a capital ends a paragraph whose last line is full") {
  CHECK(paragraphs("1. Requests the Office to report on the state of the rivers to it every year, in\n"
                   "the languages of the States that lie on them and in those of their neighbours;\n"
                   "Dialogue 2: the waters of the lowlands, of the islands and of the high mountains;\n"
                   "2. Decides to remain seized of the matter.\n",
                   "en")
            .size() == 3);
}
