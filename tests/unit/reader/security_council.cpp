// Documents of the Security Council.
#include <doctest/doctest.h>

#include "support/outline.hpp"
#include "support/text.hpp"

TEST_CASE("a German resolution of the Security Council") {
  CHECK(support::outline(R"(Vereinte Nationen                                        S/RES/2561 (2021)

Sicherheitsrat                                           Verteilung: Allgemein
                                                         29. Januar 2021

         Resolution 2561 (2021)

         verabschiedet auf der 8997. Sitzung des Sicherheitsrats
         am 29. Januar 2021

     Der Sicherheitsrat,

     unter Hinweis auf seine Resolution 1251 (1999) vom 29. Juni 1999 und den
Bericht des Generalsekretärs1 über seine Mission,

     in Anerkennung der Arbeit der Mission,

     1. begrüßt den Bericht des Generalsekretärs;

     2. ersucht den Generalsekretär,

     a) die Texte aller Resolutionen zu veröffentlichen;

     b) Bericht zu erstatten über

     i) die Kosten der Arbeit;

     ii) ihre Dauer;

     3. beschließt, mit der Angelegenheit befasst zu bleiben.
_______________
1 S/2021/12.
)") == R"(
cover
  publisher Vereinte Nationen
  symbol S/RES/2561 (2021)
  issuing body Sicherheitsrat
  distribution Verteilung: Allgemein
  issue date 29. Januar 2021
  number Resolution 2561 (2021)
  adoption verabschiedet auf der 8997. Sitzung des Sicherheitsrats am 29. Januar 2021
preamble
  formula Der Sicherheitsrat,
  preambular <unter Hinweis> auf seine Resolution {1251 (1999)|S/RES/1251(1999)} vom 29. Juni 1999 und den Bericht des Generalsekretärs^1^ über seine Mission,
  preambular <in Anerkennung> der Arbeit der Mission,
main
  operative 1. <begrüßt> den Bericht des Generalsekretärs;
  operative 2. <ersucht> den Generalsekretär,
    item a) die Texte aller Resolutionen zu veröffentlichen;
    item b) Bericht zu erstatten über
      item i) die Kosten der Arbeit;
      item ii) ihre Dauer;
  operative 3. <beschließt>, mit der Angelegenheit befasst zu bleiben.
note 1 {S/2021/12|S/2021/12}.
)");
}

TEST_CASE("a statement of the President of the Security Council") {
  CHECK(support::outline(R"(United Nations                                           S/PRST/2024/3
Security Council                                         Distr.: General
                                                         24 May 2024

Original: English

         Statement by the President of the Security Council

     At the 9637th meeting of the Security Council, held on 24 May 2024, in
connection with the Council’s consideration of the item entitled “Peace in
Africa”, the President of the Security Council made the following statement on
behalf of the Council:

     “The Security Council takes note of the report of the Secretary-General
on the region (S/2024/278).

     “The Security Council welcomes the efforts of the Office.

     “The Security Council will remain seized of the matter.”
)") == R"(
cover
  publisher United Nations
  symbol S/PRST/2024/3
  issuing body Security Council
  distribution Distr.: General
  issue date 24 May 2024
  original Original: English
preface
  title Statement by the President of the Security Council
main
  operative At the 9637th meeting of the Security Council, held on 24 May 2024, in connection with the Council’s consideration of the item entitled “Peace in Africa”, the President of the Security Council made the following statement on behalf of the Council:
  operative “The Security Council takes note of the report of the Secretary-General on the region ({S/2024/278|S/2024/278}).
  operative “The Security Council welcomes the efforts of the Office.
  operative “The Security Council will remain seized of the matter.”
)");
}

TEST_CASE("a statement's first sentence tells when it was made, its title by whom") {
  // The masthead of some statements names the General Assembly.
  auto const meta = support::read(R"(United Nations                                           S/PRST/2024/3
General Assembly                                         Distr.: General
                                                         31 May 2024

         Statement by the President of the Security Council

     At the 9637th meeting of the Security Council, held on 24 May 2024, in
connection with the Council’s consideration of the item entitled “Peace in
Africa”, the President made the following statement on behalf of the Council:

     “The Security Council welcomes the report of 2 April 2024.”
)")
                        .document.meta;
  CHECK(meta.body == "sc");
  CHECK(meta.meeting->value == 9637);
  CHECK(meta.adopted->value == std::chrono::year{2024} / 5 / 24);
  CHECK(meta.issued->value == std::chrono::year{2024} / 5 / 31);
}
