// Lines of the masthead that hold several fields.
#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using support::Pages;
using Texts = std::vector<std::string>;

Texts lines(std::string text, std::string_view language = "en") {
  return Pages(std::move(text), language).lines();
}

}  // namespace

TEST_CASE("fields side by side are parted, however wide the blank between them") {
  CHECK(lines("United Nations          A/RES/70/999\n") == Texts{"United Nations", "A/RES/70/999"});
  CHECK(lines("United Nations A/RES/70/999\n") == Texts{"United Nations", "A/RES/70/999"});
  CHECK(lines("General Assembly          Distr.: General\n") == Texts{"General Assembly", "Distr.: General"});
}

TEST_CASE("three fields on a line become three lines") {
  CHECK(lines("United Nations     A/RES/70/999     Distr.: General\n") ==
        Texts{"United Nations", "A/RES/70/999", "Distr.: General"});
}

TEST_CASE("fields that an extractor has glued together") {
  CHECK(lines("General Assembly Distr.: General18 December 2020\n") ==
        Texts{"General Assembly", "Distr.: General", "18 December 2020"});
}

TEST_CASE("beside a wide blank one known field is enough") {
  CHECK(lines("Some words of a header          A/RES/70/999\n") == Texts{"Some words of a header", "A/RES/70/999"});
  CHECK(lines("Some words of a header A/RES/70/999\n") == Texts{"Some words of a header A/RES/70/999"});
}

TEST_CASE("a field that wants a value keeps it") {
  CHECK(lines("Original: English\n") == Texts{"Original: English"});
  CHECK(lines("20 January 2016     Original: English\n") == Texts{"20 January 2016", "Original: English"});
}

TEST_CASE("the date of issuance stands beside the session") {
  CHECK(lines("Seventieth session          20 January 2016\n") == Texts{"Seventieth session", "20 January 2016"});
}

TEST_CASE("fields of Chinese mastheads need no blank between them") {
  CHECK(lines("联合国 A/RES/59/170\n大会 Distr.: General\n", "zh") ==
        Texts{"联合国", "A/RES/59/170", "大会", "Distr.: General"});
}

TEST_CASE("fields in other languages") {
  CHECK(lines("Nations Unies          A/RES/70/999\nAssemblée générale          Distr. générale\n", "fr") ==
        Texts{"Nations Unies", "A/RES/70/999", "Assemblée générale", "Distr. générale"});
  CHECK(lines("Naciones Unidas          A/RES/70/999\nAsamblea General          Distr. general\n", "es") ==
        Texts{"Naciones Unidas", "A/RES/70/999", "Asamblea General", "Distr. general"});
  CHECK(lines("Организация Объединенных Наций          A/RES/70/999\n", "ru") ==
        Texts{"Организация Объединенных Наций", "A/RES/70/999"});
  CHECK(lines("Vereinte Nationen          S/RES/2561 (2021)\nSicherheitsrat          Verteilung: Allgemein\n", "de") ==
        Texts{"Vereinte Nationen", "S/RES/2561 (2021)", "Sicherheitsrat", "Verteilung: Allgemein"});
}

TEST_CASE("behind the formula no line is cut") {
  CHECK(lines("The General Assembly,\n\nGeneral Assembly          Distr.: General\n") ==
        Texts{"The General Assembly,", "General Assembly Distr.: General"});
}
