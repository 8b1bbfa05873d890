// The same resolution as pages give it and as a word processor saves it.
#include <doctest/doctest.h>

#include "support/outline.hpp"
#include "support/text.hpp"

TEST_CASE("a paragraph goes on over pages, notes that begin anew on each page are numbered through") {
  CHECK(support::outline(R"(United Nations                                           A/RES/70/999

General Assembly                                         Distr.: General
                                                         20 January 2016

Seventieth session
Agenda item 115

         Resolution adopted by the General Assembly on 18 December 2015

         [on the report of the Third Committee (A/70/500)]

         70/999. Archives of the Organization

     The General Assembly,

     Recalling its resolutions on the archives of the Organization and the report
of the Office1 on the state of its archives, in which the Office

_______________
1 A/70/12.

15-21899 (E)
*1521899*                                                Please recycle

A/RES/70/999                                Archives of the Organization

asked for help,

     1. Welcomes the report of the Secretary-General and the work of the Panel1
that met at Geneva;2

     2. Decides to remain seized of the matter.

                                                      80th plenary meeting
                                                      18 December 2015

_______________
1 See resolution 60/1.
2 A/70/13.

2/2                                                         15-21899
)") == R"(
cover
  publisher United Nations
  symbol A/RES/70/999
  issuing body General Assembly
  distribution Distr.: General
  issue date 20 January 2016
  session Seventieth session
  agenda item Agenda item 115
  adoption Resolution adopted by the General Assembly on 18 December 2015
  proponent [on the report of the Third Committee ({A/70/500|A/70/500})]
  job number 15-21899 (E)
preface
  title 70/999. Archives of the Organization
preamble
  formula The General Assembly,
  preambular <Recalling> its resolutions on the archives of the Organization and the report of the Office^1^ on the state of its archives, in which the Office asked for help,
main
  operative 1. <Welcomes> the report of the Secretary-General and the work of the Panel^2^ that met at Geneva;^3^
  operative 2. <Decides> to remain seized of the matter.
conclusions
  meeting 80th plenary meeting
  closing date 18 December 2015
note 1 {A/70/12|A/70/12}.
note 2 (1) See resolution {60/1|A/RES/60/1}.
note 3 (2) {A/70/13|A/70/13}.
)");
}

TEST_CASE("a text from a word processor has tabs, a paragraph on each line and its notes at the end") {
  CHECK(support::outline(R"(United Nations	A/RES/70/999
General Assembly	Distr.: General
	20 January 2016
Seventieth session
Agenda item 115
Resolution adopted by the General Assembly on 18 December 2015
[on the report of the Third Committee (A/70/500)]
70/999.	Archives of the Organization
	The General Assembly,
	Recalling its resolutions on the archives of the Organization and the report of the Office[1] on the state of its archives, in which the Office asked for help from all the Member States and from the organizations,
	Noting the work of the Panel,
	1.	Welcomes the report of the Secretary-General and the work of the Panel that met at Geneva;[2]
	2.	Requests the Secretary-General:
	(a)	To publish the report;
	(b)	To report to the General Assembly at its seventy-first session on the state of the archives and on the work of the Office and of the Panel;
	3.	Decides to remain seized of the matter.
80th plenary meeting
18 December 2015
[1]	A/70/12.
[2]	See resolution 60/1.
)") == R"(
cover
  publisher United Nations
  symbol A/RES/70/999
  issuing body General Assembly
  distribution Distr.: General
  issue date 20 January 2016
  session Seventieth session
  agenda item Agenda item 115
  adoption Resolution adopted by the General Assembly on 18 December 2015
  proponent [on the report of the Third Committee ({A/70/500|A/70/500})]
preface
  title 70/999. Archives of the Organization
preamble
  formula The General Assembly,
  preambular <Recalling> its resolutions on the archives of the Organization and the report of the Office^1^ on the state of its archives, in which the Office asked for help from all the Member States and from the organizations,
  preambular <Noting> the work of the Panel,
main
  operative 1. <Welcomes> the report of the Secretary-General and the work of the Panel that met at Geneva;^2^
  operative 2. <Requests> the Secretary-General:
    item (a) To publish the report;
    item (b) To report to the General Assembly at its seventy-first session on the state of the archives and on the work of the Office and of the Panel;
  operative 3. <Decides> to remain seized of the matter.
conclusions
  meeting 80th plenary meeting
  closing date 18 December 2015
note 1 {A/70/12|A/70/12}.
note 2 See resolution {60/1|A/RES/60/1}.
)");
}

TEST_CASE("a further decision under the letter of a part, with a note") {
  CHECK(support::outline(R"(United Nations                                           A/DEC/77/507 B

General Assembly                                         Distr.: General
                                                         3 August 2023

Seventy-seventh session
Agenda item 113

Decision adopted by the General Assembly on 6 February 2023

77/507. Report of the Secretary-General on the work of the Organization

     B1

     At its 58th plenary meeting, on 6 February 2023, the General Assembly decided
that, after the departure of the Secretary-General, his representative could sit in
his place.2

_______________
1 Decision 77/507, in section B, becomes decision 77/507 A.
2 See A/77/PV.58.
)") == R"(
cover
  publisher United Nations
  symbol A/DEC/77/507 B
  issuing body General Assembly
  distribution Distr.: General
  issue date 3 August 2023
  session Seventy-seventh session
  agenda item Agenda item 113
  adoption Decision adopted by the General Assembly on 6 February 2023
preface
  title 77/507. Report of the Secretary-General on the work of the Organization
  title B^1^
main
  operative At its 58th plenary meeting, on 6 February 2023, the General Assembly decided that, after the departure of the Secretary-General, his representative could sit in his place.^2^
note 1 Decision {77/507|A/DEC/77/507}, in section B, becomes decision {77/507 A|A/DEC/77/507 A}.
note 2 See {A/77/PV.58|A/77/PV.58}.
)");
}

TEST_CASE("a German resolution of the General Assembly") {
  CHECK(support::outline(R"(Vereinte Nationen                                        A/RES/70/999

Generalversammlung                                       Verteilung: Allgemein
                                                         20. Januar 2016

Siebzigste Tagung
Tagesordnungspunkt 115

         Resolution der Generalversammlung, verabschiedet am 18. Dezember 2015

         [auf Grund des Berichts des Dritten Ausschusses (A/70/500)]

         70/999. Archive der Organisation

     Die Generalversammlung,

     unter Hinweis auf ihre Resolution 58/153 vom 22. Dezember 2003 über die Archive
der Organisation und die Zusammen-
arbeit mit den Mitgliedstaaten,

     erfreut über die Arbeit der Gruppe, die in Genf zusammengetreten ist und dort
alles besprochen hat,

     1. nimmt Kenntnis von dem Bericht des Generalsekretärs über die Archive und von
den darin enthaltenen Empfehlungen;

     2. ersucht den Generalsekretär,

     a) die Texte aller Resolutionen in den sechs Amtssprachen und in weiteren
Sprachen zu veröffentlichen;

     b) der Generalversammlung auf ihrer einundsiebzigsten Tagung Bericht zu
erstatten;

     3. beschließt, mit der Angelegenheit befasst zu bleiben.

                                                      80. Plenarsitzung
                                                      18. Dezember 2015
)") == R"(
cover
  publisher Vereinte Nationen
  symbol A/RES/70/999
  issuing body Generalversammlung
  distribution Verteilung: Allgemein
  issue date 20. Januar 2016
  session Siebzigste Tagung
  agenda item Tagesordnungspunkt 115
  adoption Resolution der Generalversammlung, verabschiedet am 18. Dezember 2015
  proponent [auf Grund des Berichts des Dritten Ausschusses ({A/70/500|A/70/500})]
preface
  title 70/999. Archive der Organisation
preamble
  formula Die Generalversammlung,
  preambular <unter Hinweis> auf ihre Resolution {58/153|A/RES/58/153} vom 22. Dezember 2003 über die Archive der Organisation und die Zusammenarbeit mit den Mitgliedstaaten,
  preambular <erfreut> über die Arbeit der Gruppe, die in Genf zusammengetreten ist und dort alles besprochen hat,
main
  operative 1. <nimmt Kenntnis> von dem Bericht des Generalsekretärs über die Archive und von den darin enthaltenen Empfehlungen;
  operative 2. <ersucht> den Generalsekretär,
    item a) die Texte aller Resolutionen in den sechs Amtssprachen und in weiteren Sprachen zu veröffentlichen;
    item b) der Generalversammlung auf ihrer einundsiebzigsten Tagung Bericht zu erstatten;
  operative 3. <beschließt>, mit der Angelegenheit befasst zu bleiben.
conclusions
  meeting 80. Plenarsitzung
  closing date 18. Dezember 2015
)");
}

TEST_CASE("a mark on a line of its own cuts a printed line in two, and no sentence") {
  auto const preamble = support::read(R"(联合国
A/RES/70/999
大会
70/999. 档案

 大会， 

 回顾其每年关于档案馆和关于各组织档案的各项决议，包括关于各组织 

档案公约(“公约”)

1 

的其他相关决议， 

 注意到秘书长关于各组织档案和关于其办事处各项活动情况的年度报 

告以及其中所载的各项结论， 

 1. 欢迎秘书长的报告以及各会员国和各组织为保存其档案而作出的各 

项努力； 

 2. 请秘书长向大会第七十一届会议报告本决议执行情况以及档案的保 

存情况。 

                                                                                                             
1 
 A/70/12。 
)")
                            .document.text.preamble;
  REQUIRE(preamble.size() == 3);
  auto const& clause = std::get<resolute::model::Clause>(preamble.at(1).node);
  REQUIRE(clause.content.size() == 1);
  CHECK(support::show(std::get<resolute::model::Paragraph>(clause.content.front().node).content) ==
        "<回顾>其每年关于档案馆和关于各组织档案的各项决议，包括关于各组织档案公约(“公约”)^1^的其他相关决议，");
}
