// Texts as phrases are compared, and where their bytes come from.
#include "profile/folded.hpp"

#include <doctest/doctest.h>

using resolute::profile::fold_text;
using resolute::profile::Folded;

TEST_CASE("folding: capitals become small, what is small stays") {
  CHECK(fold_text("Recalling ITS", 99) == "recalling its");
  CHECK(fold_text("ССЫЛАЯСЬ на", 99) == "ссылаясь на");
  CHECK(fold_text("RÉAFFIRMANT la 大会", 99) == "réaffirmant la 大会");
}

TEST_CASE("folding: apostrophes and hyphens are plain, vowel marks are gone") {
  CHECK(fold_text("l’Œuvre", 99) == "l'œuvre");
  CHECK(fold_text("Secretary\u2011General", 99) == "secretary-general");
  CHECK(fold_text("إذ\u064E تشير", 99) == "إذ تشير");
}

TEST_CASE("folding: whole characters until the limit is reached") {
  CHECK(fold_text("АБВ", 2) == "а");
  CHECK(fold_text("АБВ", 3) == "аб");
  CHECK(fold_text("ABC", 2) == "ab");
  CHECK(fold_text("l’A", 2) == "l'");
}

TEST_CASE("folded: bytes stand where they stood, as long as characters keep their sizes") {
  Folded const text("Ссылаясь НА");
  auto const second = text.view().find("на");
  CHECK(text.begin(second) == 17);  // eight letters of two bytes and a blank
  CHECK(text.end(text.view().size()) == 21);
}

TEST_CASE("folded: another text takes the place of the first, and nothing is left of that") {
  Folded text("l’Assemblée générale");
  text.refold("Le Conseil");
  CHECK(text.view() == "le conseil");
  CHECK(text.begin(3) == 3);
  text.refold("L’Office");
  CHECK(text.view() == "l'office");
  CHECK(text.begin(2) == 4);
}

TEST_CASE("folded: behind a character of another size, places are those of the text") {
  Folded const text("l’Assemblée");
  CHECK(text.view() == "l'assemblée");
  CHECK(text.begin(2) == 4);  // the apostrophe had three bytes
  CHECK(text.end(2) == 4);
  CHECK(text.begin(text.view().size()) == 14);
  // The mark belongs to the letter before it.
  Folded const marked("د\u064Eر");
  CHECK(marked.view() == "در");
  CHECK(marked.end(2) == 4);
  CHECK(marked.begin(2) == 4);
}
