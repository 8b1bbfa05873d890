// More shapes: old styles, other scripts, what is left out.
#include <doctest/doctest.h>

#include "support/outline.hpp"

TEST_CASE("a resolution from a typewriter, with notes behind the closing") {
  CHECK(support::outline(R"(                                                             A/RES/45/12

                    45/12.  Archives of the Organization

     The General Assembly,

     Recalling its resolutions 43/8 of 25 October 1988 and 44/5 of 24 October
1989, and the Convention on the archives, 1/ as well as the Protocol, 2/

     Bearing in mind the agreed conclusions of the meeting that was held at
Geneva in 1989, a/

     1.   Takes note of the report of the Secretary-General; 3/

     2.   Requests the Secretary-General to report to the General Assembly at its
forty-sixth session on the implementation of the present resolution.

                                                      30th plenary meeting
                                                        25 October 1990

     -----

     1/   United Nations, Treaty Series, vol. 189, No. 2545.

     2/   Ibid., vol. 606, No. 8791.

     a/   See A/44/12.

     3/   A/45/301.
)") == R"(
cover
  symbol A/RES/45/12
preface
  title 45/12. Archives of the Organization
preamble
  formula The General Assembly,
  preambular <Recalling> its resolutions {43/8|A/RES/43/8} of 25 October 1988 and {44/5|A/RES/44/5} of 24 October 1989, and the Convention on the archives,^1^ as well as the Protocol,^2^
  preambular <Bearing in mind> the agreed conclusions of the meeting that was held at Geneva in 1989,^a^
main
  operative 1. <Takes note> of the report of the Secretary-General;^3^
  operative 2. <Requests> the Secretary-General to report to the General Assembly at its forty-sixth session on the implementation of the present resolution.
conclusions
  meeting 30th plenary meeting
  closing date 25 October 1990
note 1 United Nations, Treaty Series, vol. 189, No. 2545.
note 2 Ibid., vol. 606, No. 8791.
note a See {A/44/12|A/44/12}.
note 3 {A/45/301|A/45/301}.
)");
}

TEST_CASE("a Russian resolution of the Human Rights Council with Cyrillic list marks") {
  CHECK(support::outline(R"(Организация Объединенных Наций                           A/HRC/RES/57/29
Генеральная Ассамблея                                    Distr.: General
                                                         15 October 2024
                                                         Russian
                                                         Original: English

Совет по правам человека
Пятьдесят седьмая сессия
9 сентября — 9 октября 2024 года
Пункт 10 повестки дня

         Резолюция, принятая Советом по правам человека 11 октября 2024 года

         57/29. Доступ к архивам и к документам, которые в них хранятся

     Совет по правам человека,

     руководствуясь целями и принципами Устава Организации Объединенных Наций и
всеми документами по правам человека,

     1. призывает все государства открыть свои архивы и сделать документы, которые
в них хранятся, доступными для всех:

     а) посредством принятия законов, которые обеспечивают доступ к архивам всех
ведомств;

     б) посредством опубликования документов;

     в) посредством обучения;

     2. постановляет продолжать рассмотрение этого вопроса.

                                                      55-е заседание
                                                      11 октября 2024 года

[Принята без голосования.]
)") == R"(
cover
  publisher Организация Объединенных Наций
  symbol A/HRC/RES/57/29
  issuing body Генеральная Ассамблея
  distribution Distr.: General
  issue date 15 October 2024
  other Russian
  original Original: English
  subsidiary body Совет по правам человека
  session Пятьдесят седьмая сессия
  session dates 9 сентября — 9 октября 2024 года
  agenda item Пункт 10 повестки дня
  adoption Резолюция, принятая Советом по правам человека 11 октября 2024 года
preface
  title 57/29. Доступ к архивам и к документам, которые в них хранятся
preamble
  formula Совет по правам человека,
  preambular <руководствуясь> целями и принципами Устава Организации Объединенных Наций и всеми документами по правам человека,
main
  operative 1. <призывает> все государства открыть свои архивы и сделать документы, которые в них хранятся, доступными для всех:
    item а) посредством принятия законов, которые обеспечивают доступ к архивам всех ведомств;
    item б) посредством опубликования документов;
    item в) посредством обучения;
  operative 2. <постановляет> продолжать рассмотрение этого вопроса.
conclusions
  meeting 55-е заседание
  closing date 11 октября 2024 года
  vote [Принята без голосования.]
)");
}

TEST_CASE("a Chinese resolution in sections with Han numerals") {
  CHECK(support::outline(R"(联合国                                            A/RES/75/245
大会                                              Distr.: General
                                                  20 January 2021

第七十五届会议
议程项目 150

         2020 年 12 月 31 日大会决议

         [根据第五委员会的报告(A/75/687)通过]

         75/245. 联合国共同制度

     大会，

     回顾其 2019 年 12 月 27 日第 74/255 A 和 B 号决议以及其他有关决议，并审议
了国际公务员制度委员会 2020 年的报告，

     一

     服务条件

     1. 表示注意到委员会的报告以及其中所载关于联合国共同制度内各组织工作人员服
务条件的建议；

     2. 请委员会继续审查这一问题；

     二

     薪金表

     回顾其关于薪金表的各项决议，

     3. 核准委员会报告附件四所载的薪金表。

                                                  2020 年 12 月 31 日
                                                  第 48 次全体会议
)") == R"(
cover
  publisher 联合国
  symbol A/RES/75/245
  issuing body 大会
  distribution Distr.: General
  issue date 20 January 2021
  session 第七十五届会议
  agenda item 议程项目150
  adoption 2020年12月31日大会决议
  proponent [根据第五委员会的报告({A/75/687|A/75/687})通过]
preface
  title 75/245. 联合国共同制度
preamble
  formula 大会，
  preambular <回顾>其2019年12月27日第{74/255 A和B|A/RES/74/255 A-B}号决议以及其他有关决议，并审议了国际公务员制度委员会2020年的报告，
main
  section 一 服务条件
    operative 1. <表示注意到>委员会的报告以及其中所载关于联合国共同制度内各组织工作人员服务条件的建议；
    operative 2. <请>委员会继续审查这一问题；
  section 二 薪金表
    preambular <回顾>其关于薪金表的各项决议，
    operative 3. <核准>委员会报告附件四所载的薪金表。
conclusions
  closing date 2020年12月31日
  meeting 第48次全体会议
)");
}

TEST_CASE("a French resolution of the Security Council with dashes") {
  CHECK(support::outline(R"(Nations Unies                                            S/RES/2561 (2021)

Conseil de sécurité                                      Distr. générale
                                                         29 janvier 2021

         Résolution 2561 (2021)

         Adoptée par le Conseil de sécurité le 29 janvier 2021

     Le Conseil de sécurité,

     Accueillant avec satisfaction le rapport que le Secrétaire général a établi sur
l’opération qu’il mène (S/2021/12),

     Convaincu que la question mérite l’attention de tous,

     1. Réaffirme toutes ses résolutions sur la question et demande à tous de
s’acquitter des obligations qu’elles leur imposent :

     – En ouvrant leurs archives ;

     – En publiant leurs documents ;

     2. Décide de rester saisi de la question.
)") == R"(
cover
  publisher Nations Unies
  symbol S/RES/2561 (2021)
  issuing body Conseil de sécurité
  distribution Distr. générale
  issue date 29 janvier 2021
  number Résolution 2561 (2021)
  adoption Adoptée par le Conseil de sécurité le 29 janvier 2021
preamble
  formula Le Conseil de sécurité,
  preambular <Accueillant avec satisfaction> le rapport que le Secrétaire général a établi sur l’opération qu’il mène ({S/2021/12|S/2021/12}),
  preambular <Convaincu> que la question mérite l’attention de tous,
main
  operative 1. <Réaffirme> toutes ses résolutions sur la question et demande à tous de s’acquitter des obligations qu’elles leur imposent :
    item – En ouvrant leurs archives ;
    item – En publiant leurs documents ;
  operative 2. <Décide> de rester saisi de la question.
)");
}

TEST_CASE("an annex that no heading names begins behind the closing") {
  CHECK(support::outline(R"(70/1. Rules of the archives

     The General Assembly,

     Recalling its resolution 58/153, in which it asked for rules of the archives
that are the same at all the places where they are kept,

     Adopts the rules of the archives that are annexed to the present resolution
and that were prepared by the Office.

                                                      80th plenary meeting
                                                      18 December 2015

Rules of the archives

I. General

1. The rules apply to all the records of the Organization, wherever they are kept
and in whatever form.

2. They do not apply to publications.
)") == R"(
preface
  title 70/1. Rules of the archives
preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {58/153|A/RES/58/153}, in which it asked for rules of the archives that are the same at all the places where they are kept,
main
  operative <Adopts> the rules of the archives that are annexed to the present resolution and that were prepared by the Office.
conclusions
  meeting 80th plenary meeting
  closing date 18 December 2015
annex
  preface
    title Rules of the archives
  main
    section I. General
      operative 1. The rules apply to all the records of the Organization, wherever they are kept and in whatever form.
      operative 2. They do not apply to publications.
)");
}

TEST_CASE("names one below the other are no headings, whether long, with a bracket or with a single letter") {
  CHECK(support::outline(R"(United Nations                                           A/DEC/75/403
General Assembly                                         Distr.: General

75/403. Observers

     At its 2nd plenary meeting, on 18 September 2020, the General Assembly decided to invite
the following:

     A Better River

     Friends of the Lakes (Oslo)

     Institute for the Study of Water, of the Soil and of all that grows and lives in the
Lowlands and on the Islands of the North

     Union of Fishers
)") == R"(
cover
  publisher United Nations
  symbol A/DEC/75/403
  issuing body General Assembly
  distribution Distr.: General
preface
  title 75/403. Observers
main
  operative At its 2nd plenary meeting, on 18 September 2020, the General Assembly decided to invite the following:
  operative A Better River
  operative Friends of the Lakes (Oslo)
  operative Institute for the Study of Water, of the Soil and of all that grows and lives in the Lowlands and on the Islands of the North
  operative Union of Fishers
)");
}
