// Sections of an Arabic resolution; a decision with a preamble; numbers that are missing.
#include <doctest/doctest.h>

#include "support/outline.hpp"
#include "support/text.hpp"

TEST_CASE("an Arabic resolution in sections") {
  CHECK(support::outline(R"(الأمم المتحدة                                            A/RES/75/1

الجمعية العامة                                           Distr.: General
                                                         20 January 2021

الدورة الخامسة والسبعون
البند 115 من جدول الأعمال

         قرار اتخذته الجمعية العامة في 31 كانون الأول/ديسمبر 2020

         75/1 - المحفوظات العامة والوثائق التي تحفظ فيها

     إن الجمعية العامة،

     إذ تشير إلى قرارها 58/153 المؤرخ 22 كانون الأول/ديسمبر 2003 بشأن المحفوظات العامة
والوثائق التي تحفظ فيها،

     أولا

     شروط الخدمة

     1 - تحيط علما بتقرير الأمين العام وبالتوصيات الواردة فيه بشأن المحفوظات العامة وشروط
الخدمة فيها؛

     ثانيا

     جدول المرتبات

     2 - توافق على الجدول الوارد في التقرير.

                                                      الجلسة العامة 48
                                                      31 كانون الأول/ديسمبر 2020
)") == R"(
cover
  publisher الأمم المتحدة
  symbol A/RES/75/1
  issuing body الجمعية العامة
  distribution Distr.: General
  issue date 20 January 2021
  session الدورة الخامسة والسبعون
  agenda item البند 115 من جدول الأعمال
  adoption قرار اتخذته الجمعية العامة في 31 كانون الأول/ديسمبر 2020
preface
  title 75/1 - المحفوظات العامة والوثائق التي تحفظ فيها
preamble
  formula إن الجمعية العامة،
  preambular <إذ تشير> إلى قرارها {58/153|A/RES/58/153} المؤرخ 22 كانون الأول/ديسمبر 2003 بشأن المحفوظات العامة والوثائق التي تحفظ فيها،
main
  section أولا شروط الخدمة
    operative 1 - <تحيط علما> بتقرير الأمين العام وبالتوصيات الواردة فيه بشأن المحفوظات العامة وشروط الخدمة فيها؛
  section ثانيا جدول المرتبات
    operative 2 - <توافق> على الجدول الوارد في التقرير.
conclusions
  meeting الجلسة العامة 48
  closing date 31 كانون الأول/ديسمبر 2020
)");
}

TEST_CASE("a decision of the Human Rights Council with a preamble") {
  CHECK(support::outline(R"(United Nations                                           A/HRC/DEC/54/101
General Assembly                                         Distr.: General
                                                         5 October 2023
                                                         Original: English

Human Rights Council
Fifty-fourth session
11 September–13 October 2023
Agenda item 1

         Decision adopted by the Human Rights Council on 5 October 2023

         54/101. Postponement of the consideration of reports

     The Human Rights Council,

     Recalling its resolution 5/1 of 18 June 2007 on institution-building and all the
decisions that followed it,

     Decides to postpone the consideration of the reports to its fifty-fifth session,
and to hold an interactive dialogue on them.

                                                      32nd meeting
                                                      5 October 2023

[Adopted without a vote.]
)") == R"(
cover
  publisher United Nations
  symbol A/HRC/DEC/54/101
  issuing body General Assembly
  distribution Distr.: General
  issue date 5 October 2023
  original Original: English
  subsidiary body Human Rights Council
  session Fifty-fourth session
  session dates 11 September–13 October 2023
  agenda item Agenda item 1
  adoption Decision adopted by the Human Rights Council on 5 October 2023
preface
  title 54/101. Postponement of the consideration of reports
preamble
  formula The Human Rights Council,
  preambular <Recalling> its resolution {5/1|A/HRC/RES/5/1} of 18 June 2007 on institution-building and all the decisions that followed it,
main
  operative <Decides> to postpone the consideration of the reports to its fifty-fifth session, and to hold an interactive dialogue on them.
conclusions
  meeting 32nd meeting
  closing date 5 October 2023
  vote [Adopted without a vote.]
)");
}

TEST_CASE("numbers that are missing from a sequence stay and are reported") {
  constexpr std::string_view k_text = R"(70/1. Rules of the archives

     The General Assembly,

     Recalling its resolution 58/153, in which it asked for rules of the archives
that are the same at all the places where they are kept,

     1. Requests the Secretary-General to report on the rules of the archives and on
all that they say:

     (a) To the General Assembly;

     (c) To the Economic and Social Council;

     3. Decides to remain seized of the matter.
)";
  CHECK(support::diagnostics(k_text) == "number-gap number-gap ");
  auto const outline = support::outline(support::read(k_text).document);
  CHECK(outline.find("    item (c) To the Economic and Social Council;\n") != std::string::npos);
  CHECK(outline.find("  operative 3. <Decides> to remain seized of the matter.\n") != std::string::npos);
}
