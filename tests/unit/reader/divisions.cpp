// Where a paragraph, a list or a heading begins, and where nothing does.
#include <doctest/doctest.h>

#include "support/outline.hpp"
#include "support/text.hpp"

TEST_CASE("marks in a column of their own begin a list below an item without a stop") {
  CHECK(support::outline(R"(A/RES/80/101

80/101. Bridges

The General Assembly,

Recalling its resolution 79/12,

1.

Requests the Office to do the following work until the end of the season:

(a)

Maintenance of the bridges that were built across the two rivers in the north of the

(i)

to paint them in the colours that the council of the town has chosen for that year;

–

with brushes;

(ii)

to count them;

2.

Decides to remain seized of the matter.
)") == R"(
cover
  symbol A/RES/80/101
preface
  title 80/101. Bridges
preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {79/12|A/RES/79/12},
main
  operative 1. <Requests> the Office to do the following work until the end of the season:
    item (a) Maintenance of the bridges that were built across the two rivers in the north of the
      item (i) to paint them in the colours that the council of the town has chosen for that year;
        item – with brushes;
      item (ii) to count them;
  operative 2. <Decides> to remain seized of the matter.
)");
}

TEST_CASE("a comma ends no numbered paragraph, whatever the next line begins with") {
  CHECK(support::outline(R"(A/RES/80/102

80/102. Мосты

Генеральная Ассамблея,

признавая важность мостов для всех, кто живет на берегах рек и
озер,

1. просит Управление построить в течение года два новых моста на севере страны,
принимая во внимание мнения жителей и должностных лиц, а также всех других лиц;

2. постановляет продолжать рассмотрение этого вопроса.
)") == R"(
cover
  symbol A/RES/80/102
preface
  title 80/102. Мосты
preamble
  formula Генеральная Ассамблея,
  preambular <признавая> важность мостов для всех, кто живет на берегах рек и озер,
main
  operative 1. <просит> Управление построить в течение года два новых моста на севере страны, принимая во внимание мнения жителей и должностных лиц, а также всех других лиц;
  operative 2. <постановляет> продолжать рассмотрение этого вопроса.
)");
}

TEST_CASE("the stop of an abbreviation ends no sentence") {
  CHECK(support::outline(R"(A/RES/80/103

80/103. Bridges
The General Assembly,
Recalling the report on the bridges of the north that was given in June by Mr.
Smith, the engineer,
1. Decides to thank him.
)") == R"(
cover
  symbol A/RES/80/103
preface
  title 80/103. Bridges
preamble
  formula The General Assembly,
  preambular <Recalling> the report on the bridges of the north that was given in June by Mr. Smith, the engineer,
main
  operative 1. <Decides> to thank him.
)");
}

TEST_CASE("a heading may end with a bracket") {
  CHECK(support::outline(R"(S/RES/3000 (2026)

Resolution 3000 (2026)

The Security Council,

Recalling the agreement on the bridges of the two rivers in the north of the country,
Office for Bridges and Tunnels (OBT)
1. Decides to close the Office at the end of the year;
Fund for Bridges (FB)
2. Decides to remain seized of the matter.
)") == R"(
cover
  symbol S/RES/3000 (2026)
  number Resolution 3000 (2026)
preamble
  formula The Security Council,
  preambular <Recalling> the agreement on the bridges of the two rivers in the north of the country,
main
  division Office for Bridges and Tunnels (OBT)
    operative 1. <Decides> to close the Office at the end of the year;
  division Fund for Bridges (FB)
    operative 2. <Decides> to remain seized of the matter.
)");
}

TEST_CASE("the title of an article stands between its number and its text") {
  CHECK(support::outline(R"(A/RES/80/104

80/104. Bridges

The General Assembly,

1. Adopts the rules that are contained in the annex to the present resolution.

Annex
Rules on bridges

Article 1
Purpose
The rules say who may build a bridge across the two rivers, and what has to be done by
those who want to build one.
Article 2
Relationship with the rules on tunnels that were adopted in the year before by
all municipalities
Nothing in these rules changes what was said about tunnels by the municipalities of the
country.
)") == R"(
cover
  symbol A/RES/80/104
preface
  title 80/104. Bridges
preamble
  formula The General Assembly,
main
  operative 1. <Adopts> the rules that are contained in the annex to the present resolution.
annex Annex
  preface
    title Rules on bridges
  main
    division Article 1
      division Purpose
        operative The rules say who may build a bridge across the two rivers, and what has to be done by those who want to build one.
    division Article 2
      division Relationship with the rules on tunnels that were adopted in the year before by all municipalities
        operative Nothing in these rules changes what was said about tunnels by the municipalities of the country.
)");
}

TEST_CASE("a long title is a heading below its numeral, or behind one of several letters") {
  CHECK(support::outline(R"(A/RES/80/105

80/105. Ponts

L’Assemblée générale,

I

Conditions d’emploi et rémunération des personnes qui ne font pas partie du personnel des ponts : membres du Conseil des ponts et Président et membres du Comité des tunnels

1. Prend note du rapport du Conseil ;

II Conditions d’emploi et rémunération des personnes qui ne font pas partie du personnel des tunnels : membres du Conseil des tunnels et Président et membres du Comité des ponts

2. Prend note du rapport du Comité.
)") == R"(
cover
  symbol A/RES/80/105
preface
  title 80/105. Ponts
preamble
  formula L’Assemblée générale,
main
  section I Conditions d’emploi et rémunération des personnes qui ne font pas partie du personnel des ponts : membres du Conseil des ponts et Président et membres du Comité des tunnels
    operative 1. <Prend note> du rapport du Conseil ;
  section II Conditions d’emploi et rémunération des personnes qui ne font pas partie du personnel des tunnels : membres du Conseil des tunnels et Président et membres du Comité des ponts
    operative 2. <Prend note> du rapport du Comité.
)");
}

TEST_CASE("a heading below its numeral may begin like a clause, a clause there has its comma") {
  CHECK(support::outline(R"(A/RES/80/105

80/105. 桥梁

大会，

回顾其第 79/12 号决议，

一

审查和经费筹措

1. 决定继续审议这一事项；

二

回顾其第 79/13 号决议，

2. 请秘书长提出报告。
)") == R"(
cover
  symbol A/RES/80/105
preface
  title 80/105. 桥梁
preamble
  formula 大会，
  preambular <回顾>其第{79/12|A/RES/79/12}号决议，
main
  section 一 审查和经费筹措
    operative 1. <决定>继续审议这一事项；
  section 二
    preambular <回顾>其第{79/13|A/RES/79/13}号决议，
    operative 2. <请>秘书长提出报告。
)");
}

TEST_CASE("a capital behind a semicolon begins a heading; the title of a part ends before figures") {
  CHECK(support::outline(R"(S/RES/3001 (2026)
Resolution 3001 (2026)
The Security Council,
Recalling its resolution 3000 (2026),
Part 1. The bridges of the north
1a. Maintenance
1. Decides to paint them, to count them, and to ask those who live there what they need;
Maintenance of the bridges of the south in the second half of the year 2026 and in the
year 2027
2. Decides to remain seized of the matter.
)") == R"(
cover
  symbol S/RES/3001 (2026)
  number Resolution 3001 (2026)
preamble
  formula The Security Council,
  preambular <Recalling> its resolution {3000 (2026)|S/RES/3000(2026)},
main
  part Part 1. The bridges of the north
    division 1a. Maintenance
      operative 1. <Decides> to paint them, to count them, and to ask those who live there what they need;
    division Maintenance of the bridges of the south in the second half of the year 2026 and in the year 2027
      operative 2. <Decides> to remain seized of the matter.
)");
}

TEST_CASE("an adopting line may have no date, or have it on the next line") {
  auto const outline = [](std::string const& line) {
    return support::outline(
        "A/DEC/80/501\n\n" + line +
        "\n\n80/501. Appointment of members of the Committee on Bridges\n\nAt its 23rd plenary meeting, "
        "on 3 December 2025, the General Assembly decided to appoint them.\n");
  };
  CHECK(outline("Decision adopted by the General Assembly")
            .find("  adoption Decision adopted by the General Assembly\n") != std::string::npos);
  CHECK(outline("Decision adopted by the General Assembly\non 3 December 2025")
            .find("  adoption Decision adopted by the General Assembly on 3 December 2025\n") != std::string::npos);
}

TEST_CASE("a note that is called at the numeral of a section stays there when the heading comes on the next line") {
  CHECK(support::outline(R"(A/RES/80/101

80/101. Bridges

The General Assembly,

I(1)

Bridges of wood

1. Decides to paint them.

(1) See the log.
)") == R"(
cover
  symbol A/RES/80/101
preface
  title 80/101. Bridges
preamble
  formula The General Assembly,
main
  section I ^1^Bridges of wood
    operative 1. <Decides> to paint them.
note 1 See the log.
)");
}

TEST_CASE("lists do not stand in lists without end: where (a) and (i) only take turns, the twelfth level goes on") {
  std::string text = "A/RES/80/101\n\n80/101. Bridges\n\nThe General Assembly,\n\n1. Decides to keep:\n\n";
  for (int turn = 0; turn < 20; ++turn) text += "(a) The bridge;\n\n(i) The boat;\n\n";
  auto const outline = support::outline(support::read(text).document);
  CHECK(outline.find("\n" + std::string(26, ' ') + "item (i) The boat;\n") != std::string::npos);
  CHECK(outline.find(std::string(27, ' ')) == std::string::npos);
}
