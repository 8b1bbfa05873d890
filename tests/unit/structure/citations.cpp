#include "structure/citations.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace {

using resolute::structure::CitationSpan;

resolute::profile::Body const& body(std::string_view name) {
  static auto const profiles = resolute::profile::Profiles::builtin();
  return *profiles->body(name);
}

std::vector<CitationSpan> cited(std::string_view text, std::string_view language, std::string_view own = "ga") {
  return resolute::structure::find_citations(text, support::grammar(language), body(own));
}

/// The words about citations of a language, with dates of these formats and these months.
std::vector<CitationSpan> cited_in(std::string const& code, std::string_view text, std::string_view own = "ga",
                                   std::string const& date_format = {},
                                   std::vector<resolute::profile::Month> months = {}) {
  resolute::profile::Language language;
  language.code = code;
  resolute::profile::Grammar grammar;
  grammar.language = &language;
  grammar.dates = {{date_format}, std::move(months)};
  grammar.citing = resolute::profile::load_citation_words(code);
  return resolute::structure::find_citations(text, grammar, body(own));
}

std::string symbols(std::vector<CitationSpan> const& spans) {
  std::string all;
  for (auto const& span : spans) all += (all.empty() ? "" : "; ") + span.symbol;
  return all;
}

}  // namespace

TEST_CASE("a resolution with its date has an AKN work of its own") {
  auto const found = cited("又回顾其2003年12月22日关于行动的第58/153号决议，", "zh");
  REQUIRE(found.size() == 1);
  CHECK(found[0].symbol == "A/RES/58/153");
  CHECK(found[0].address == "https://docs.un.org/zh/A/RES/58/153");
  CHECK(found[0].work == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("a date belongs to one number: the next without a date has none") {
  auto const found = cited("2003年12月23日第58/270号和第58/153号决议", "zh");
  REQUIRE(found.size() == 2);
  CHECK(found[0].work.ends_with("2003-12-23/58-270"));
  CHECK(found[1].work.empty());
}

TEST_CASE("a date in another clause is not the number's") {
  CHECK(cited("2003年12月22日通过，执行第58/153号决议", "zh").at(0).work.empty());
}

TEST_CASE("English has the date behind the number") {
  auto const found = cited("Recalling its resolution 58/153 of 22 December 2003,", "en");
  REQUIRE(found.size() == 1);
  CHECK(found[0].work == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("a number without its context is no citation") {
  CHECK(cited("in 58/153 of the cases", "en").empty());
  CHECK(cited("占58/153", "zh").empty());
  CHECK(cited("根据2021年7月5日第21/038号命令落实", "zh").empty());
  CHECK(cited("resolution 75/245 on the biennium 2018/2019 by a majority of 50/50", "en").size() == 1);
  CHECK(cited("its resolution, open 24/7, and on 1/2/2020, p. 12", "en").empty());
  CHECK(cited("general recommendation No. 39 (2022) and article 14 (I)", "en").empty());
}

TEST_CASE("the part letter is in the symbol and not in the address") {
  auto const found = cited("第75/245 A号决议", "zh");
  REQUIRE(found.size() == 1);
  CHECK(found[0].symbol == "A/RES/75/245 A");
  CHECK(found[0].address == "https://docs.un.org/zh/A/RES/75/245");
}

TEST_CASE("several part letters are one citation and no work") {
  auto const found = cited("resolution 60/1 A and B of 16 September 2005 and 76/84 A to C", "en");
  CHECK(symbols(found) == "A/RES/60/1 A-B; A/RES/76/84 A-C");
  CHECK(found.at(0).work.empty());
  CHECK(found.at(0).end - found.at(0).begin == 12);
}

TEST_CASE("numbers of a list are of the kind and the organ that its first word names") {
  CHECK(symbols(cited("resolutions 58/153 of 22 December 2003, 58/270 and 60/1 as well as decision 75/533", "en")) ==
        "A/RES/58/153; A/RES/58/270; A/RES/60/1; A/DEC/75/533");
  CHECK(symbols(cited("resolutions 1325 (2000), 1820 (2008) and 1888 (2009)", "en")) ==
        "S/RES/1325(2000); S/RES/1820(2008); S/RES/1888(2009)");
  CHECK(symbols(cited("第1267(1999)、1989(2011)和2253(2015)号决议", "zh", "sc")) ==
        "S/RES/1267(1999); S/RES/1989(2011); S/RES/2253(2015)");
  CHECK(symbols(cited("第62/214号、2016年6月17日关于共有问题的第70/286号和第74/277号决议", "zh")) ==
        "A/RES/62/214; A/RES/70/286; A/RES/74/277");
}

TEST_CASE("the organ named beside the number has it") {
  CHECK(symbols(cited("Security Council resolution 1325 (2000)", "en")) == "S/RES/1325(2000)");
  CHECK(symbols(cited("人权理事会第56/10号决议", "zh")) == "A/HRC/RES/56/10");
  CHECK(symbols(cited("Human Rights Council resolutions 5/1 and 5/2, resolution 2006/2 of the Economic and Social "
                      "Council and the Assembly, in its resolution 217 A (III)",
                      "en")) == "A/HRC/RES/5/1; A/HRC/RES/5/2; E/RES/2006/2; A/RES/217(III) A");
  CHECK(symbols(cited("by the Human Rights Council in its resolution 45/34", "en", "sc")) == "A/HRC/RES/45/34");
  CHECK(symbols(cited("resolution 60/251, and its resolution 54/12", "en", "hrc")) == "A/RES/60/251; A/HRC/RES/54/12");
  CHECK(symbols(cited("decision 18/120 of the Human Rights Council", "en")) == "A/HRC/DEC/18/120");
}

TEST_CASE("an organ whose resolutions have no symbol has no citations") {
  CHECK(cited("Commission on Human Rights resolution 2005/80", "en").empty());
  CHECK(cited("联合国环境大会第2/10号决议", "zh").empty());
  CHECK(symbols(cited("制裁委员会、特别是第751(1992)号决议", "zh", "sc")) == "S/RES/751(1992)");
}

TEST_CASE("special sessions and sessions in brackets") {
  CHECK(symbols(cited("resolutions S-27/2, ES-10/14, 428 (V) and 3201 (S-VI)", "en")) ==
        "A/RES/S-27/2; A/RES/ES-10/14; A/RES/428(V); A/RES/3201(S-VI)");
  CHECK(symbols(cited("第1874(S IV)号和第13(I)号决议", "zh")) == "A/RES/1874(S-IV); A/RES/13(I)");
}

TEST_CASE("Security Council and Human Rights Council works") {
  CHECK(cited("resolution 1325 (2000) of 31 October 2000", "en").at(0).work ==
        "/akn/un/statement/deliberation/unsc/2000-10-31/1325-2000");
  CHECK(cited("resolution 5/1 of 18 June 2007", "en", "hrc").at(0).work ==
        "/akn/un/statement/deliberation/unga-hrc/2007-06-18/5-1");
  // There is no AKN actor for the Economic and Social Council.
  CHECK(cited("resolution 2006/2 of 10 May 2006", "en").at(0).work.empty());
}

TEST_CASE("document symbols of the United Nations, whole") {
  CHECK(symbols(cited("A/C.3/75/L.12/Rev.1, A/76/6 (Sect. 29)/Add.1, A/75/5 (Vol. II), CCW/CONF.VI/11, S/PRST/2013/1, "
                      "ICCD/COP(15)/23/Add.1, CEDAW/C/PRK/CO/2-4 and A/ES-10/273.",
                      "en")) ==
        "A/C.3/75/L.12/Rev.1; A/76/6(Sect.29)/Add.1; A/75/5(Vol.II); CCW/CONF.VI/11; S/PRST/2013/1; "
        "ICCD/COP(15)/23/Add.1; CEDAW/C/PRK/CO/2-4; A/ES-10/273");
  CHECK(symbols(cited("S/RES/2556 (2020), A/RES/75/245 B and 60/1", "en")) ==
        "S/RES/2556(2020); A/RES/75/245 B; A/RES/60/1");
}

TEST_CASE("what looks like a symbol and is none") {
  CHECK(cited("HIV/AIDS, influenza A/H1N1, and/or 5, LEG/CONF.15/21", "en").empty());
  CHECK(symbols(cited("A/75/49), vol. I", "en")) == "A/75/49");
}

TEST_CASE("of a double symbol the first has the address") {
  auto const found = cited("A/70/95\u2011S/2015/446", "en");
  REQUIRE(found.size() == 1);
  CHECK(found[0].symbol == "A/70/95-S/2015/446");
  CHECK(found[0].address == "https://docs.un.org/en/A/70/95");
}

TEST_CASE("blanks that line ends and extractors left") {
  CHECK(symbols(cited("A/ 75/845, resolution 2528\n(2020) and 58/ 153", "en")) ==
        "A/75/845; S/RES/2528(2020); A/RES/58/153");
  CHECK(symbols(cited("resolution\u00a0S\u201127/2, 1325\u00a0(2000)", "en")) == "A/RES/S-27/2; S/RES/1325(2000)");
}

TEST_CASE("citations in French") {
  auto const found = cited_in("fr",
                              "la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006, ses résolutions "
                              "5/1 et 5/2, la décision 2023/354 du Conseil économique et social",
                              "hrc", "{d} {month} {y}", {{3, "mars"}});
  CHECK(symbols(found) == "A/RES/60/251; A/HRC/RES/5/1; A/HRC/RES/5/2; E/DEC/2023/354");
  CHECK(found.at(0).work == "/akn/un/statement/deliberation/unga/2006-03-15/60-251");
  CHECK(symbols(cited_in("fr", "les résolutions 5/1 et 5/2 du Conseil des droits de l’homme")) ==
        "A/HRC/RES/5/1; A/HRC/RES/5/2");
}

TEST_CASE("citations in Spanish") {
  auto const found =
      cited_in("es",
               "sus resoluciones 58/153, de 22 de diciembre de 2003, 58/270 A y B y su decisión 67/551, y "
               "la resolución 1325 (2000) del Consejo de Seguridad",
               "ga", "{d} de {month} de {y}", {{12, "diciembre"}});
  CHECK(symbols(found) == "A/RES/58/153; A/RES/58/270 A-B; A/DEC/67/551; S/RES/1325(2000)");
  CHECK(found.at(0).work == "/akn/un/statement/deliberation/unga/2003-12-22/58-153");
}

TEST_CASE("citations in Russian") {
  auto const found =
      cited_in("ru",
               "на резолюцию 59/113 А Генеральной Ассамблеи от 10 декабря 2004 года, решение 18/117 Совета "
               "по правам человека и резолюции Экономического и Социального Совета 1984/50 и 1989/64",
               "hrc", "{d} {month} {y} года", {{12, "декабря"}});
  CHECK(symbols(found) == "A/RES/59/113 A; A/HRC/DEC/18/117; E/RES/1984/50; E/RES/1989/64");
  CHECK(found.at(0).work == "/akn/un/statement/deliberation/unga/2004-12-10/59-113A");
}

TEST_CASE("citations in Arabic") {
  auto const found = cited_in("ar",
                              "إلى قرارها 58/1 باء المؤرخ 23 كانون الأول/ديسمبر 2003 و 70/114 وقرار مجلس الأمن 1325 "
                              "(2000) ومقررها 75/533 والقرار دإ-27/2 و 217 ألف (د-3)",
                              "ga", "{d} {month} {y}", {{12, "كانون الأول/ديسمبر"}});
  CHECK(symbols(found) == "A/RES/58/1 B; A/RES/70/114; S/RES/1325(2000); A/DEC/75/533; A/RES/S-27/2; A/RES/217(III) A");
  CHECK(found.at(0).work == "/akn/un/statement/deliberation/unga/2003-12-23/58-1B");
}

TEST_CASE("citations in German") {
  CHECK(symbols(cited_in(
            "de", "die Resolutionen 1325 (2000) und 1820 (2008) sowie Resolution 60/1 der Generalversammlung", "sc")) ==
        "S/RES/1325(2000); S/RES/1820(2008); A/RES/60/1");
}
