#include "formats/akn/iri.hpp"

#include <doctest/doctest.h>

#include "formats/akn/mentions.hpp"

using namespace resolute::formats::akn;

TEST_CASE("akn: numbers in IRIs") {
  CHECK(number_in_iri("59/170") == "59-170");
  CHECK(number_in_iri("ES-11/2") == "ES-11-2");
  CHECK(number_in_iri("S-32/1") == "S-32-1");
  CHECK(number_in_iri("75/250 B") == "75-250B");
  CHECK(number_in_iri("75/250B") == "75-250B");
  CHECK(number_in_iri("2561 (2021)") == "2561-2021");
  CHECK(number_in_iri("2561(2021)") == "2561-2021");
  CHECK(number_in_iri("217 A (III)") == "217A-III");
  CHECK(number_in_iri("2008/34") == "2008-34");
  CHECK(number_in_iri("56/10 bis") == "56-10_bis");
  CHECK(number_in_iri("").empty());
}

TEST_CASE("akn: the ordinal of a meeting") {
  CHECK(ordinal_in("48th plenary meeting", true) == "48th");
  CHECK(ordinal_in("第74次全体会议", false) == "第74次");
  CHECK(ordinal_in("46‑е заседание", true) == "46‑е");
  CHECK(ordinal_in("الجلسة العامة 74", true) == "74");
  CHECK(ordinal_in("first meeting", true).empty());
}

TEST_CASE("akn: dates") {
  CHECK(is_date("2004-12-20"));
  CHECK(!is_date("2004-12-32"));
  CHECK(!is_date("2004-1-2"));
  CHECK(!is_date("0000-01-01"));
  CHECK(!is_date("20x4-01-01"));
  CHECK(!is_date(""));
}
