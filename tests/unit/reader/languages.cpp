// A small document in each language, with what a person reads in it.
#include <doctest/doctest.h>

#include "support/outline.hpp"

TEST_CASE("a French resolution of the General Assembly") {
  CHECK(support::outline(R"(Nations Unies                                            A/RES/70/999

Assemblée générale                                       Distr. générale
                                                         20 janvier 2016

Soixante-dixième session
Point 115 de l’ordre du jour

         Résolution adoptée par l’Assemblée générale le 18 décembre 2015

         [sur la base du rapport de la Troisième Commission (A/70/500)]

         70/999. Archives publiques

     L’Assemblée générale,

     Rappelant sa résolution 58/153 du 22 décembre 2003 et le rapport du Bureau1
sur l’état des archives publiques,

     Prenant note avec satisfaction des travaux du Groupe, qui s’est réuni à
Genève,

     1. Se félicite du rapport du Secrétaire général ;

     2. Prie le Secrétaire général :

     a) De publier, dans les six langues officielles, le texte de toutes les
résolutions ;

     b) De faire rapport :

     i) Sur le coût des travaux ;

     ii) Sur leur durée ;

     3. Décide de rester saisie de la question.

                                                      80e séance plénière
                                                      18 décembre 2015
_______________
1 A/70/12.
)") == R"(
cover
  publisher Nations Unies
  symbol A/RES/70/999
  issuing body Assemblée générale
  distribution Distr. générale
  issue date 20 janvier 2016
  session Soixante-dixième session
  agenda item Point 115 de l’ordre du jour
  adoption Résolution adoptée par l’Assemblée générale le 18 décembre 2015
  proponent [sur la base du rapport de la Troisième Commission ({A/70/500|A/70/500})]
preface
  title 70/999. Archives publiques
preamble
  formula L’Assemblée générale,
  preambular <Rappelant> sa résolution {58/153|A/RES/58/153} du 22 décembre 2003 et le rapport du Bureau^1^ sur l’état des archives publiques,
  preambular <Prenant note avec satisfaction> des travaux du Groupe, qui s’est réuni à Genève,
main
  operative 1. <Se félicite> du rapport du Secrétaire général ;
  operative 2. <Prie> le Secrétaire général :
    item a) De publier, dans les six langues officielles, le texte de toutes les résolutions ;
    item b) De faire rapport :
      item i) Sur le coût des travaux ;
      item ii) Sur leur durée ;
  operative 3. <Décide> de rester saisie de la question.
conclusions
  meeting 80e séance plénière
  closing date 18 décembre 2015
note 1 {A/70/12|A/70/12}.
)");
}

TEST_CASE("a Spanish resolution of the General Assembly") {
  CHECK(support::outline(R"(Naciones Unidas                                          A/RES/70/999

Asamblea General                                         Distr. general
                                                         20 de enero de 2016

Septuagésimo período de sesiones
Tema 115 del programa

         Resolución aprobada por la Asamblea General el 18 de diciembre de 2015

         [sobre la base del informe de la Tercera Comisión (A/70/500)]

         70/999. Archivos públicos

     La Asamblea General,

     Recordando su resolución 58/153, de 22 de diciembre de 2003, y el informe
de la Oficina1 sobre el estado de los archivos públicos,

     Tomando nota con reconocimiento de la labor del Grupo, que se reunió en
Ginebra,

     1. Acoge con beneplácito el informe del Secretario General;

     2. Solicita al Secretario General que:

     a) Publique, en los seis idiomas oficiales, el texto de todas las
resoluciones;

     b) Informe sobre:

     i) El costo de los trabajos;

     ii) Su duración;

     3. Decide seguir ocupándose de la cuestión.

                                                      80ª sesión plenaria
                                                      18 de diciembre de 2015
_______________
1 A/70/12.
)") == R"(
cover
  publisher Naciones Unidas
  symbol A/RES/70/999
  issuing body Asamblea General
  distribution Distr. general
  issue date 20 de enero de 2016
  session Septuagésimo período de sesiones
  agenda item Tema 115 del programa
  adoption Resolución aprobada por la Asamblea General el 18 de diciembre de 2015
  proponent [sobre la base del informe de la Tercera Comisión ({A/70/500|A/70/500})]
preface
  title 70/999. Archivos públicos
preamble
  formula La Asamblea General,
  preambular <Recordando> su resolución {58/153|A/RES/58/153}, de 22 de diciembre de 2003, y el informe de la Oficina^1^ sobre el estado de los archivos públicos,
  preambular <Tomando nota con reconocimiento> de la labor del Grupo, que se reunió en Ginebra,
main
  operative 1. <Acoge con beneplácito> el informe del Secretario General;
  operative 2. <Solicita> al Secretario General que:
    item a) Publique, en los seis idiomas oficiales, el texto de todas las resoluciones;
    item b) Informe sobre:
      item i) El costo de los trabajos;
      item ii) Su duración;
  operative 3. <Decide> seguir ocupándose de la cuestión.
conclusions
  meeting 80ª sesión plenaria
  closing date 18 de diciembre de 2015
note 1 {A/70/12|A/70/12}.
)");
}

TEST_CASE("a Russian resolution of the General Assembly") {
  CHECK(support::outline(R"(Организация Объединенных Наций                           A/RES/70/999

Генеральная Ассамблея                                    Distr.: General
                                                         20 January 2016

Семидесятая сессия
Пункт 115 повестки дня

         Резолюция, принятая Генеральной Ассамблеей 18 декабря 2015 года

         [по докладу Третьего комитета (A/70/500)]

         70/999. Государственные архивы

     Генеральная Ассамблея,

     ссылаясь на свою резолюцию 58/153 от 22 декабря 2003 года и доклад Управления1
о состоянии государственных архивов,

     с удовлетворением отмечая работу Группы, которая провела свою сессию в
Женеве,

     1. приветствует доклад Генерального секретаря;

     2. просит Генерального секретаря:

     a) опубликовать на шести официальных языках тексты всех
резолюций;

     b) представить доклад о:

     i) стоимости работы;

     ii) ее продолжительности;

     3. постановляет продолжать заниматься этим вопросом.

                                                      80-е пленарное заседание,
                                                      18 декабря 2015 года
_______________
1 A/70/12.
)") == R"(
cover
  publisher Организация Объединенных Наций
  symbol A/RES/70/999
  issuing body Генеральная Ассамблея
  distribution Distr.: General
  issue date 20 January 2016
  session Семидесятая сессия
  agenda item Пункт 115 повестки дня
  adoption Резолюция, принятая Генеральной Ассамблеей 18 декабря 2015 года
  proponent [по докладу Третьего комитета ({A/70/500|A/70/500})]
preface
  title 70/999. Государственные архивы
preamble
  formula Генеральная Ассамблея,
  preambular <ссылаясь> на свою резолюцию {58/153|A/RES/58/153} от 22 декабря 2003 года и доклад Управления^1^ о состоянии государственных архивов,
  preambular <с удовлетворением отмечая> работу Группы, которая провела свою сессию в Женеве,
main
  operative 1. <приветствует> доклад Генерального секретаря;
  operative 2. <просит> Генерального секретаря:
    item a) опубликовать на шести официальных языках тексты всех резолюций;
    item b) представить доклад о:
      item i) стоимости работы;
      item ii) ее продолжительности;
  operative 3. <постановляет> продолжать заниматься этим вопросом.
conclusions
  meeting 80-е пленарное заседание,
  closing date 18 декабря 2015 года
note 1 {A/70/12|A/70/12}.
)");
}

TEST_CASE("an Arabic resolution of the General Assembly") {
  CHECK(support::outline(R"(الأمم المتحدة                                            A/RES/70/999

الجمعية العامة                                           Distr.: General
                                                         20 January 2016

الدورة السبعون
البند 115 من جدول الأعمال

         قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2015

         [بناء على تقرير اللجنة الثالثة (A/70/500)]

         70/999 - المحفوظات العامة

     إن الجمعية العامة،

     إذ تشير إلى قرارها 58/153 المؤرخ 22 كانون الأول/ديسمبر 2003 وإلى تقرير
المفوضية(1) عن حالة المحفوظات العامة،

     وإذ تلاحظ مع التقدير أعمال الفريق الذي اجتمع في جنيف،

     1 - ترحب بتقرير الأمين العام؛

     2 - تطلب إلى الأمين العام ما يلي:

     (أ) أن ينشر نصوص جميع القرارات باللغات الرسمية الست؛

     (ب) أن يقدم تقريرا عن:

     '1' تكاليف العمل؛

     '2' مدته؛

     3 - تقرر أن تبقي المسألة قيد نظرها.

                                                      الجلسة العامة 80
                                                      18 كانون الأول/ديسمبر 2015
_______________
(1) A/70/12.
)") == R"(
cover
  publisher الأمم المتحدة
  symbol A/RES/70/999
  issuing body الجمعية العامة
  distribution Distr.: General
  issue date 20 January 2016
  session الدورة السبعون
  agenda item البند 115 من جدول الأعمال
  adoption قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2015
  proponent [بناء على تقرير اللجنة الثالثة ({A/70/500|A/70/500})]
preface
  title 70/999 - المحفوظات العامة
preamble
  formula إن الجمعية العامة،
  preambular <إذ تشير> إلى قرارها {58/153|A/RES/58/153} المؤرخ 22 كانون الأول/ديسمبر 2003 وإلى تقرير المفوضية^1^ عن حالة المحفوظات العامة،
  preambular <وإذ تلاحظ مع التقدير> أعمال الفريق الذي اجتمع في جنيف،
main
  operative 1 - <ترحب> بتقرير الأمين العام؛
  operative 2 - <تطلب> إلى الأمين العام ما يلي:
    item (أ) أن ينشر نصوص جميع القرارات باللغات الرسمية الست؛
    item (ب) أن يقدم تقريرا عن:
      item '1' تكاليف العمل؛
      item '2' مدته؛
  operative 3 - <تقرر> أن تبقي المسألة قيد نظرها.
conclusions
  meeting الجلسة العامة 80
  closing date 18 كانون الأول/ديسمبر 2015
note 1 {A/70/12|A/70/12}.
)");
}

TEST_CASE("a Chinese resolution of the General Assembly") {
  CHECK(support::outline(R"(联合国                                            A/RES/70/999

大会                                              Distr.: General
                                                  20 January 2016

第七十届会议
议程项目 115

         2015 年 12 月 18 日大会决议

         [根据第三委员会的报告(A/70/500)通过]

         70/999. 公共档案

     大会，

     回顾其 2003 年 12 月 22 日第 58/153 号决议和办事处关于公共档案状况的报
告，1

     赞赏地注意到在日内瓦开会的联合小组的工作，

     1. 欢迎秘书长的报告；

     2. 请秘书长：

     (a) 以六种正式语文提供所有决议的文本；

     (b) 报告下列情况：

     ㈠ 工作的费用；

     ㈡ 工作的时间；

     3. 决定继续处理此案。

                                                      2015 年 12 月 18 日
                                                      第 80 次全体会议
_______________
1 A/70/12。
)") == R"(
cover
  publisher 联合国
  symbol A/RES/70/999
  issuing body 大会
  distribution Distr.: General
  issue date 20 January 2016
  session 第七十届会议
  agenda item 议程项目115
  adoption 2015年12月18日大会决议
  proponent [根据第三委员会的报告({A/70/500|A/70/500})通过]
preface
  title 70/999. 公共档案
preamble
  formula 大会，
  preambular <回顾>其2003年12月22日第{58/153|A/RES/58/153}号决议和办事处关于公共档案状况的报告，^1^
  preambular <赞赏地注意到>在日内瓦开会的联合小组的工作，
main
  operative 1. <欢迎>秘书长的报告；
  operative 2. <请>秘书长：
    item (a) 以六种正式语文提供所有决议的文本；
    item (b) 报告下列情况：
      item ㈠ 工作的费用；
      item ㈡ 工作的时间；
  operative 3. <决定>继续处理此案。
conclusions
  closing date 2015年12月18日
  meeting 第80次全体会议
note 1 {A/70/12|A/70/12}。
)");
}
