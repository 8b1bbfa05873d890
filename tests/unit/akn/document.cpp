// What the profile says of identity, front matter and structure, on the documents built by hand.
#include <doctest/doctest.h>

#include "output.hpp"
#include "resolute/validate.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"
#include "support/text.hpp"

using akn_test::write;

TEST_CASE("akn: the Chinese document has the identity of section 10") {
  auto const output = write(fixture::chinese());
  CHECK(output.text("//FRBRWork/FRBRthis/@value") == "/akn/un/statement/deliberation/unga/2004-12-20/59-170/!main");
  CHECK(output.text("//FRBRWork/FRBRuri/@value") == "/akn/un/statement/deliberation/unga/2004-12-20/59-170");
  CHECK(output.text("//FRBRWork/FRBRalias[@name='symbol']/@value") == "A/RES/59/170");
  CHECK(output.text("//FRBRWork/FRBRdate[@name='adoption']/@date") == "2004-12-20");
  CHECK(output.text("//FRBRWork/FRBRauthor[@as='#author']/@href") == "#ga");
  CHECK(output.text("//FRBRWork/FRBRcountry/@value") == "un");
  CHECK(output.text("//FRBRWork/FRBRsubtype/@value") == "deliberation");
  CHECK(output.text("//FRBRWork/FRBRnumber[@showAs='59/170']/@value") == "59-170");
  CHECK(output.text("//FRBRExpression/FRBRthis/@value") ==
        "/akn/un/statement/deliberation/unga/2004-12-20/59-170/zho@/!main");
  CHECK(output.text("//FRBRExpression/FRBRlanguage/@language") == "zho");
  CHECK(output.text("//FRBRExpression/FRBRdate/@name") == "adoption");
  CHECK(output.text("//FRBRManifestation/FRBRuri/@value") ==
        "/akn/un/statement/deliberation/unga/2004-12-20/59-170/zho@.xml");
  CHECK(output.text("//FRBRManifestation/FRBRthis/@value") ==
        "/akn/un/statement/deliberation/unga/2004-12-20/59-170/zho@/!main.xml");
  CHECK(output.text("//FRBRManifestation/FRBRformat/@value") == "xml");
  CHECK(output.text("//workflow/step[@date='2004-12-20' and @by='#ga' and @as='#author' and @outcome='#adopted']"
                    "/@refersTo") == "#adoptionMeeting");
  CHECK(output.text("//references/TLCEvent[@eId='adoptionMeeting']/@href") ==
        "/akn/ontology/event/un/ga/2004-12-20/meeting-74");
  CHECK(output.text("//references/TLCEvent[@eId='adoptionMeeting']/@showAs") == "第74次全体会议");
  CHECK(output.text("//presentation//docketNumber[@refersTo='#publicationJobNumber']") == "04-48645");
  CHECK(output.diagnostics.empty());
}

TEST_CASE("akn: front matter, preamble and closing of the Chinese document") {
  auto const output = write(fixture::chinese());
  CHECK(output.text("/akomaNtoso/statement/@name") == "resolution");
  CHECK(output.text("//coverPage/p[1]/docTitle[@refersTo='#adoption']") == "2004年12月20日大会决议");
  CHECK(output.text("//coverPage/p[1]/docTitle/docDate[@date='2004-12-20']/@refersTo") == "#dateOfAdoption");
  CHECK(output.text("//coverPage/p[2]/docProponent[@refersTo='#thirdCommittee']") ==
        "[根据第三委员会的报告(A/59/498)通过]");
  CHECK(output.text("//coverPage//inline[@name='originating document']/a/@href") == "https://docs.un.org/zh/A/59/498");
  CHECK(output.count("//coverPage/p") == 2);
  CHECK(output.text("//preface/p") == "59/170. 联合国难民事务高级专员办事处");
  CHECK(output.text("//preface/p/docNumber") == "59/170.");
  CHECK(output.text("//preface/p/docTitle[@refersTo='#resolutionTitle']") == "联合国难民事务高级专员办事处");
  CHECK(output.text("//preamble/formula[@name='enactingFormula' and @eId='preamble__formula_1']/p") == "大会，");
  CHECK(output.text("//preamble/container[2]/@name") == "又回顾");
  CHECK(output.text("//preamble/container[2]/p/span[@class='bold']") == "又回顾");
  CHECK(output.text("//conclusions/p/event[@refersTo='#adoption']/*[1][self::docDate]/@date") == "2004-12-20");
  CHECK(output.count("//conclusions/p/event/*[2][self::eol]") == 1);
  CHECK(output.text("//conclusions/p/event/*[3][self::location][@refersTo='#adoptionMeeting']/@title") == "第74次");
}

TEST_CASE("akn: notes stand at their first call, further calls refer to them") {
  auto const output = write(fixture::chinese());
  CHECK(output.count("//authorialNote") == 2);
  CHECK(output.count("//noteRef") == 1);
  CHECK(output.text("//container[1]/p/authorialNote[@marker='2' and @placement='bottom']/@eId") == "authorialNote_2");
  CHECK(output.text("//container[1]/p/authorialNote[1]/p") ==
        "《大会正式记录，第五十九届会议，补编第12号》（A/59/12）。");
  CHECK(output.text("//paragraph[@eId='para_1']//noteRef[@marker='2' and @placement='bottom']/@href") ==
        "#authorialNote_2");
}

TEST_CASE("akn: sub-paragraphs are points of a list inside their paragraph, text after them its wrap-up") {
  auto const output = write(fixture::chinese());
  CHECK(output.text("//paragraph[@eId='para_1']/num") == "1.");
  CHECK(output.text("//paragraph[@eId='para_2']/list[@eId='para_2__list_1']/intro/p") == "请秘书长：");
  CHECK(output.text("//point[@eId='para_2__list_1__point_a']/content[@eId='para_2__list_1__point_a__content']/p") ==
        "提出报告；");
  CHECK(output.text("//point[@eId='para_2__list_1__point_b']/list/intro/p") == "审查下列各项：");
  CHECK(output.text("//point[@eId='para_2__list_1__point_b__list_1__point_ii']/num") == "㈡");
  CHECK(output.text("//paragraph[@eId='para_2']/list/wrapUp[@eId='para_2__list_1__wrapup']/p") ==
        "并随时通知各会员国；");
}

TEST_CASE("akn: a citation with its AKN identity has it out of line") {
  auto const output = write(fixture::chinese());
  CHECK(output.text("//a[.='58/153']/@href") == "https://docs.un.org/zh/A/RES/58/153");
  CHECK(output.text("//a[.='58/153']/@eId") == "preamble__container_2__a_1");
  CHECK(output.text("//analysis/otherReferences/alternativeReference[@for='#preamble__container_2__a_1']/@href") ==
        "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
  CHECK(output.count("//a[@eId]") == 1);
}

TEST_CASE("akn: masthead of the English document") {
  auto const output = write(fixture::english());
  CHECK(output.text("//coverPage/p/docAuthority[@refersTo='#publisher']") == "United Nations");
  CHECK(output.text("//coverPage/p/docAuthority[@refersTo='#issuingBody']") == "General Assembly");
  CHECK(output.text("//coverPage/p/docNumber[@refersTo='#symbol']") == "A/RES/75/1");
  CHECK(output.text("//coverPage/p/docStatus[@refersTo='#generalDistribution']") == "Distr.: General");
  CHECK(output.text("//coverPage/p/docDate[@refersTo='#dateOfIssuance']/@date") == "2021-01-07");
  CHECK(output.text("//coverPage/p/session[@value='75']") == "Seventy-fifth session");
  CHECK(output.text("//coverPage/p/inline[@name='agenda item' and @title='12']") == "Agenda item 12");
  CHECK(output.text("//coverPage/p/inline[@name='agenda item name']") == "Oceans and the law of the sea");
  CHECK(output.text("//FRBRExpression/FRBRdate[@name='publication']/@date") == "2021-01-07");
  CHECK(output.text("//conclusions//location/@title") == "48th");
  CHECK(output.text("//preamble//span[@class='italic']") == "Recalling");
  CHECK(output.text("//preamble/container/@name") == "Recalling");
  CHECK(output.count("//presentation") == 0);
}

TEST_CASE("akn: the preamble of an instrument in an annex") {
  auto const reading = support::read(
      "A/RES/80/1\n\n80/1. Bridges\n\nThe General Assembly,\n\nRecalling its resolution 79/1,\n\n1. Adopts the rules "
      "in the "
      "annex.\n\nAnnex\n\nRules on bridges\n\nI. General\n\nRecalling the rules of the year before,\n\n1. The rules "
      "say who "
      "may build a bridge.\n");
  auto const output = write(reading.document);
  CHECK(output.text("//preamble/container/@name") == "Recalling");
  CHECK(output.text("//attachment//section/paragraph[1]/content/p") == "Recalling the rules of the year before,");
  CHECK(output.text("//attachment//section/paragraph[1]/content/p/span") == "Recalling");
  CHECK(output.text("//attachment//section/paragraph[1]/@eId") == "att_1__para_nn_1");
  CHECK(output.count("//attachment//crossHeading") == 0);
}

TEST_CASE("akn: section, table and annex of the English document") {
  auto const output = write(fixture::english());
  CHECK(output.text("//mainBody/section[@eId='sec_I']/heading") == "Budget");
  CHECK(output.text("//section/paragraph[@eId='sec_I__para_1']/num") == "1.");
  CHECK(output.text("//section/paragraph/content/table[@eId='table_1']/caption") == "Appropriations");
  CHECK(output.text("//table/tr[1]/th[2]/p") == "Amount");
  CHECK(output.text("//table/tr[2]/td[2]/p") == "78 809 400");
  CHECK(output.text("//attachment[@eId='att_1']/doc[@name='annex']/preface/p[1]/docType") == "Annex");
  CHECK(output.text("//attachment/doc/preface/p[2]/docTitle") == "Terms of reference");
  CHECK(output.text("//attachment/doc//FRBRWork/FRBRthis/@value") ==
        "/akn/un/statement/deliberation/unga/2020-12-31/75-1/!annex_1");
  CHECK(output.text("//attachment/doc//FRBRWork/FRBRuri/@value") ==
        "/akn/un/statement/deliberation/unga/2020-12-31/75-1");
  CHECK(output.text("//attachment//paragraph[@eId='att_1__para_1']//authorialNote[@marker='*']/@eId") ==
        "att_1__authorialNote_ast");
}

TEST_CASE("akn: parts A and B are components of a collection") {
  auto const output = write(documents::parts());
  CHECK(output.text("/akomaNtoso/documentCollection/@name") == "publication");
  CHECK(output.text("/akomaNtoso/documentCollection/meta//FRBRWork/FRBRuri/@value") ==
        "/akn/un/documentCollection/publication/unga/2021-12-09/76-84");
  CHECK(output.text("//collectionBody/component[@eId='body__cmp_B']/documentRef[@eId='body__cmp_B__dref_1' and "
                    "@href='#cmp_B']/@showAs") == "Resolution B");
  CHECK(output.text("/akomaNtoso/components[@eId='cmpnts']/component[2]/@eId") == "cmp_B");
  auto const* part = "//component[@eId='cmp_B']/statement[@name='resolution']";
  CAPTURE(part);
  CHECK(output.text("//component[@eId='cmp_B']/statement/meta//FRBRWork/FRBRuri/@value") ==
        "/akn/un/statement/deliberation/unga/2021-12-09/76-84B");
  CHECK(output.text("//component[@eId='cmp_B']/statement/meta//FRBRalias/@value") == "A/RES/76/84 B");
  CHECK(output.text("//component[@eId='cmp_B']/statement/preface/p[1]/docNumber") == "B");
  CHECK(output.text("//component[@eId='cmp_B']//paragraph/@eId") == "cmp_B__para_1");
  CHECK(output.text("//component[@eId='cmp_B']//attachment/@eId") == "cmp_B__att_1");
  CHECK(output.text("//component[@eId='cmp_B']//doc//FRBRWork/FRBRthis/@value") ==
        "/akn/un/statement/deliberation/unga/2021-12-09/76-84B/!annex_1");
  CHECK(output.count("//references") == 1);
}

TEST_CASE("akn: paragraphs beside the parts stand at the end of the collection's preamble, and the result is valid") {
  using namespace resolute::model;
  auto document = documents::parts();
  Blocks const content{{NodeId{902}, {}, Paragraph{{Inline{{}, Text{"Decides to meet again."}}}}}};
  document.text.main = {{NodeId{901}, {}, Clause{ClauseKind::operative, "1.", content}}};
  auto const output = write(document);
  auto const* const stray = "/akomaNtoso/documentCollection/preamble/blockContainer[@eId='preamble__blockContainer_1']";
  CAPTURE(stray);
  CHECK(output.text((std::string(stray) + "/num").c_str()) == "1.");
  CHECK(output.text((std::string(stray) + "/p").c_str()) == "Decides to meet again.");
  auto const validation = resolute::validate(output.bytes, "parts.xml");
  REQUIRE(validation);
  CHECK(validation->valid());
}

TEST_CASE("akn: a resolution of the Security Council") {
  auto const output = write(documents::security_council());
  CHECK(output.text("//FRBRWork/FRBRuri/@value") == "/akn/un/statement/deliberation/unsc/2021-01-29/2561-2021");
  CHECK(output.text("//coverPage/p/docTitle[@refersTo='#resolutionNumber']") == "Resolution 2561 (2021)");
  CHECK(output.text("//coverPage/p/docTitle[@refersTo='#adoption']/inline[@name='adoptionMeeting']/@title") ==
        "8970th");
  CHECK(output.count("//preface") == 0);
  CHECK(output.count("//conclusions") == 0);
  CHECK(output.text("//container/blockList/listIntroduction") == "Welcoming the following:");
  CHECK(output.text("//container/blockList/item[@eId='preamble__container_1__list_1__item_b']/p") == "two;");
  CHECK(output.text("//container/blockList/listWrapUp") == "and more,");
  CHECK(output.text("//paragraph/list[2]/intro/p") == "and further:");
  CHECK(output.text("//paragraph/list[1]/point[2]/@eId") == "para_1__list_1__point_2");
  CHECK(output.text("//paragraph/list[2]/point/@eId") == "para_1__list_2__point_i");
}

TEST_CASE("akn: a decision whose date of adoption is not known") {
  auto const output = write(documents::decision());
  CHECK(output.text("//statement/@name") == "decision");
  CHECK(output.text("//FRBRWork/FRBRuri/@value") == "/akn/un/statement/deliberation/unga/2022-01-01/77-401");
  CHECK(output.text("//coverPage/p/docType") == "Decision");
  CHECK(output.text("//coverPage/p/docProponent/@refersTo") == "#fifthCommittee");
  CHECK(output.text("//preface/p/docTitle/@refersTo") == "#decisionTitle");
  CHECK(output.text("//mainBody/paragraph/@eId") == "para_1");
  CHECK(output.count("//workflow") == 0);
  REQUIRE(output.diagnostics.size() == 1);
  CHECK(output.diagnostics[0].code == "approximate-date");
}

TEST_CASE("akn: a presidential statement opens with an alinea") {
  auto const output = write(documents::presidential_statement());
  CHECK(output.text("//statement/@name") == "presidentialStatement");
  CHECK(output.text("//FRBRWork/FRBRnumber/@value") == "2008-34");
  CHECK(output.count("//mainBody/alinea[@eId='al_1']/content/p") == 1);
  CHECK(output.count("//mainBody/paragraph") == 2);
  CHECK(output.text("//mainBody/paragraph[1]/@eId") == "para_1");
}

TEST_CASE("akn: a recorded vote") {
  auto const output = write(documents::recorded_vote());
  CHECK(output.text("//FRBRWork/FRBRuri/@value") == "/akn/un/statement/deliberation/unga-hrc/2023-10-12/54-18");
  CHECK(output.text("//conclusions/p/vote[@by='#hrc' and @as='#author']/outcome/@refersTo") == "#adoptedRecordedVote");
  CHECK(output.text("//vote//quantity[@normalized='13']/@refersTo") == "#against");
  CHECK(output.text("//vote/outcome/outcome[@refersTo='#inFavour']/organization/@refersTo") == "#memberState");
  CHECK(output.text("//parliamentary/voting/count[@refersTo='#abstaining']/@value") == "5");
  CHECK(output.count("//coverPage/p/event[@refersTo='#session']/date") == 2);
  CHECK(output.text("//coverPage/p/inline[@name='originalLanguage']") == "Original: English");
}

TEST_CASE("akn: what stands in an unlikely place is kept") {
  auto const output = write(documents::awkward());
  CHECK(output.text("//sup[@class='noteMark']") == "9");
  CHECK(output.text("//mainBody//p[contains(., 'the last paragraph')]/authorialNote[@class='uncalled']/@marker") ==
        "‡");
  CHECK(output.count("//part/crossHeading[@refersTo='#preamble']") == 4);
  CHECK(output.text("//mainBody/container/@name") == "Noting also");
  CHECK(output.text("//p[@class='unrecognised']") == "not recognisedin two lines");
  CHECK(output.count("//mod/quotedStructure/paragraph[num='3.']") == 3);
  CHECK(output.text("//presentation//docketNumber") == "12-34567 (E)");
  std::vector<std::string_view> codes;
  for (auto const& diagnostic : output.diagnostics) codes.push_back(diagnostic.code);
  CHECK(codes == std::vector<std::string_view>{"unknown-language", "unknown-body", "unknown-number", "unknown-date",
                                               "unwritable-character"});
}

TEST_CASE("akn: the year that a number names is one of the calendar") {
  resolute::model::Document document;
  document.meta.language = "en";
  document.meta.body = "sc";
  auto const date_with = [&](std::string number) {
    document.meta.number = {std::move(number), resolute::model::Basis::supplied, {}};
    return write(document).text("//FRBRWork/FRBRdate/@date");
  };
  CHECK(date_with("2561 (2021)") == "2021-01-01");
  CHECK(date_with("2561 (0000)") == "0001-01-01");  // stands for a date that is not known
}

TEST_CASE("akn: a note is kept even where there is no paragraph to put it in") {
  resolute::model::Document document;
  document.text.notes = {{resolute::model::NodeId{1}, {}, "1", {}, {}}};
  SUBCASE("in a resolution") {
    document.text.main = {{resolute::model::NodeId{2}, {}, resolute::model::Table{}}};
    CHECK(write(document).text("//mainBody/p/authorialNote/@eId") == "authorialNote_1");
  }
  SUBCASE("in a collection") {
    document.text.parts.resize(1);
    document.text.parts[0].id = resolute::model::NodeId{3};
    CHECK(write(document).text("/*/documentCollection/preface/p/authorialNote/@eId") == "authorialNote_1");
  }
}

TEST_CASE("akn: an empty document is still well formed and complete") {
  auto const output = write(resolute::model::Document{});
  CHECK(output.count("/akomaNtoso/statement/meta/identification") == 1);
  CHECK(output.count("/akomaNtoso/statement/mainBody/p") == 1);
}
