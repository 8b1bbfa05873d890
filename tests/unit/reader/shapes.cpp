// The parts that a document may have: parts with preambles, annexes, sections, lists, votes.
#include <doctest/doctest.h>

#include "support/outline.hpp"

TEST_CASE("parts have titles and preambles of their own") {
  CHECK(support::outline(R"(United Nations                                           A/RES/75/253 A-B
General Assembly                                         Distr.: General
                                                         15 February 2021

Seventy-fifth session
Agenda item 150

         Resolutions adopted by the General Assembly on 31 December 2020

         [on the report of the Fifth Committee (A/75/675)]

         75/253. Questions relating to the archives

                                     A

                            Records of the Office

     The General Assembly,

     Recalling its resolution 74/262 of 27 December 2019 and the report of the
Office on the state of its records at the end of that year,

     1. Takes note of the report of the Office, and of the recommendations that
are made in it;

     2. Decides to remain seized of the matter.

                                     B

                            Records of the Fund

     The General Assembly,

     Having considered the report of the Fund on the state of its records at the
end of the year 2019,

     Approves the proposals of the Fund, subject to the provisions of the present
resolution.

                                                      48th plenary meeting
                                                      31 December 2020
)") == R"(
cover
  publisher United Nations
  symbol A/RES/75/253 A-B
  issuing body General Assembly
  distribution Distr.: General
  issue date 15 February 2021
  session Seventy-fifth session
  agenda item Agenda item 150
  adoption Resolutions adopted by the General Assembly on 31 December 2020
  proponent [on the report of the Fifth Committee ({A/75/675|A/75/675})]
preface
  title 75/253. Questions relating to the archives
part A
  preface
    title Records of the Office
  preamble
    formula The General Assembly,
    preambular <Recalling> its resolution {74/262|A/RES/74/262} of 27 December 2019 and the report of the Office on the state of its records at the end of that year,
  main
    operative 1. <Takes note> of the report of the Office, and of the recommendations that are made in it;
    operative 2. <Decides> to remain seized of the matter.
part B
  preface
    title Records of the Fund
  preamble
    formula The General Assembly,
    preambular <Having considered> the report of the Fund on the state of its records at the end of the year 2019,
  main
    operative <Approves> the proposals of the Fund, subject to the provisions of the present resolution.
  conclusions
    meeting 48th plenary meeting
    closing date 31 December 2020
)");
}

TEST_CASE("annexes have sections, titles and articles") {
  CHECK(support::outline(R"(                                                         A/RES/70/1

70/1. Rules of the archives

     The General Assembly,

     Recalling its resolution 58/153, in which it asked for rules of the archives
that are the same at all the places where they are kept,

     1. Adopts the rules of the archives that are annexed to the present resolution
and that were prepared by the Office;

     2. Decides to remain seized of the matter.

                                                      80th plenary meeting
                                                      18 December 2015

Annex I
Rules of the archives

I. General

A. Scope

1. The rules apply to all the records of the Organization, wherever they are kept
and in whatever form.

2. They do not apply to publications.

B. Terms

3. A record is whatever was written down in the course of the business of the
Organization.

II. Access

Article 1

The records are open to everyone who has signed the book that is kept at the
entrance of the archive.

Article 2

No fees are charged to those who have signed it.

Annex II
List of archives

– The archive at Geneva
– The archive at Vienna
)") == R"(
cover
  symbol A/RES/70/1
preface
  title 70/1. Rules of the archives
preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {58/153|A/RES/58/153}, in which it asked for rules of the archives that are the same at all the places where they are kept,
main
  operative 1. <Adopts> the rules of the archives that are annexed to the present resolution and that were prepared by the Office;
  operative 2. <Decides> to remain seized of the matter.
conclusions
  meeting 80th plenary meeting
  closing date 18 December 2015
annex Annex I
  preface
    title Rules of the archives
  main
    section I. General
      title A. Scope
        operative 1. The rules apply to all the records of the Organization, wherever they are kept and in whatever form.
        operative 2. They do not apply to publications.
      title B. Terms
        operative 3. A record is whatever was written down in the course of the business of the Organization.
    section II. Access
      division Article 1
        operative The records are open to everyone who has signed the book that is kept at the entrance of the archive.
      division Article 2
        operative No fees are charged to those who have signed it.
annex Annex II
  preface
    title List of archives
  main
    operative
      item – The archive at Geneva
      item – The archive at Vienna
)");
}

TEST_CASE("lists nest to any depth, and the text goes on behind them") {
  CHECK(support::outline(R"(70/1. Rules of the archives

     The General Assembly,

     Recalling:

     (a) Its resolution 58/153, in which it asked for rules of the archives that
are the same everywhere;

     (b) Its resolution 60/1;

     1. Requests the Secretary-General, in cooperation with all the organizations of
the United Nations system:

     (a) To report on:

     (i) The records:

     a. Of the Office of the United Nations High Commissioner for Refugees, also
those of earlier years;

     b. Of the Fund:

     – On paper;

     – On film;

     (ii) The publications;

     as far as they are known to him;

     (b) To publish the report;

     and to keep Member States informed of both;

     2. Decides to remain seized of the matter.
)") == R"(
preface
  title 70/1. Rules of the archives
preamble
  formula The General Assembly,
  preambular <Recalling>:
    item (a) Its resolution {58/153|A/RES/58/153}, in which it asked for rules of the archives that are the same everywhere;
    item (b) Its resolution {60/1|A/RES/60/1};
main
  operative 1. <Requests> the Secretary-General, in cooperation with all the organizations of the United Nations system:
    item (a) To report on:
      item (i) The records:
        item a. Of the Office of the United Nations High Commissioner for Refugees, also those of earlier years;
        item b. Of the Fund:
          item – On paper;
          item – On film;
      item (ii) The publications;
      text as far as they are known to him;
    item (b) To publish the report;
    text and to keep Member States informed of both;
  operative 2. <Decides> to remain seized of the matter.
)");
}

TEST_CASE("sections hold paragraphs that are numbered through, and preambular text") {
  CHECK(support::outline(R"(75/1. Oceans and the law of the sea

     The General Assembly,

     Recalling its resolution 74/19,

                                     I

     Implementation of the Convention

     1. Calls upon all States to become parties to the Convention;

     2. Reaffirms the unified character of the Convention;

                                     II

     Capacity-building

     Emphasizing that capacity-building is essential,

     3. Calls upon donor agencies to help;

     4. Encourages States to assist.
)") == R"(
preface
  title 75/1. Oceans and the law of the sea
preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {74/19|A/RES/74/19},
main
  section I Implementation of the Convention
    operative 1. <Calls upon> all States to become parties to the Convention;
    operative 2. <Reaffirms> the unified character of the Convention;
  section II Capacity-building
    preambular <Emphasizing> that capacity-building is essential,
    operative 3. <Calls upon> donor agencies to help;
    operative 4. <Encourages> States to assist.
)");
}

TEST_CASE("a decision is a text without numbers") {
  CHECK(support::outline(R"(United Nations                                           A/DEC/75/402
General Assembly                                         Distr.: General

75/402. Adoption of the agenda

     At its 2nd plenary meeting, on 18 September 2020, the General Assembly, on
the recommendation of the General Committee, adopted the agenda of the
seventy-fifth session.
)") == R"(
cover
  publisher United Nations
  symbol A/DEC/75/402
  issuing body General Assembly
  distribution Distr.: General
preface
  title 75/402. Adoption of the agenda
main
  operative At its 2nd plenary meeting, on 18 September 2020, the General Assembly, on the recommendation of the General Committee, adopted the agenda of the seventy-fifth session.
)");
}

TEST_CASE("a resolution of the Human Rights Council with a recorded vote") {
  CHECK(support::outline(R"(United Nations                                           A/HRC/RES/55/29
General Assembly                                         Distr.: General
                                                         12 April 2024
                                                         Original: English

Human Rights Council
Fifty-fifth session
26 February–5 April 2024
Agenda item 7

         Resolution adopted by the Human Rights Council on 5 April 2024

         55/29. Access to archives

     The Human Rights Council,

     Guided by the Charter of the United Nations,

     1. Calls upon all States to open their archives;

     2. Decides to remain seized of the matter.

                                                      55th meeting
                                                      5 April 2024

[Adopted by a recorded vote of 42 to 2, with 3 abstentions. The voting was as
follows:

In favour:
Albania, Algeria and Bangladesh

Against:
Malawi and Paraguay

Abstaining:
Georgia, India and Japan]
)") == R"(
cover
  publisher United Nations
  symbol A/HRC/RES/55/29
  issuing body General Assembly
  distribution Distr.: General
  issue date 12 April 2024
  original Original: English
  subsidiary body Human Rights Council
  session Fifty-fifth session
  session dates 26 February–5 April 2024
  agenda item Agenda item 7
  adoption Resolution adopted by the Human Rights Council on 5 April 2024
preface
  title 55/29. Access to archives
preamble
  formula The Human Rights Council,
  preambular <Guided> by the Charter of the United Nations,
main
  operative 1. <Calls upon> all States to open their archives;
  operative 2. <Decides> to remain seized of the matter.
conclusions
  meeting 55th meeting
  closing date 5 April 2024
  vote [Adopted by a recorded vote of 42 to 2, with 3 abstentions. The voting was as follows: In favour: Albania, Algeria and Bangladesh Against: Malawi and Paraguay Abstaining: Georgia, India and Japan]
)");
}
