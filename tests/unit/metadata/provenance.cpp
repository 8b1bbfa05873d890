// What the reader says of where a document came from, and the line that every output has on it.
#include <doctest/doctest.h>

#include "common/digest.hpp"
#include "formats/provenance.hpp"
#include "resolute/version.hpp"
#include "support/text.hpp"

using namespace resolute;

namespace {

constexpr auto k_text = "The General Assembly,\n\n1. Decides to continue.\n";

model::Provenance read(ReadOptions const& options) {
  return support::read(k_text, options).document.provenance;
}

}  // namespace

// The examples of the standard (FIPS 180-2).
TEST_CASE("provenance: SHA-256") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("provenance: the reader names the source, its bytes, itself and its options") {
  auto const made = read({.source_name = "texts/a b.txt"});
  CHECK(made.source == "a b.txt");
  CHECK(made.sha256 == sha256(k_text));
  CHECK(made.generator == "resolute " + std::string(version()));
  CHECK(made.options.empty());
}

TEST_CASE("provenance: standard input is stdin") {
  CHECK(read({.source_name = "-"}).source == "stdin");
  CHECK(read({.source_name = "<stdin>"}).source == "stdin");
}

TEST_CASE("provenance: options that are not at their defaults are named") {
  CHECK(read({.language = "en"}).options == "lang=en");
  CHECK(read({.language = "en", .encoding = "windows-1252", .force = true}).options ==
        "lang=en encoding=windows-1252 force");
}

TEST_CASE("provenance: the digest is that of the bytes, not of the text they became") {
  // "é" in ISO 8859-1.
  std::string const bytes = "The General Assembly,\n\n1. Decides to meet in the caf\xE9.\n";
  auto const reading = support::read(bytes, {.encoding = "ISO-8859-1"});
  CHECK(reading.document.provenance.sha256 == sha256(bytes));
  CHECK(reading.source.text != bytes);
}

TEST_CASE("provenance: every language says that the copy is unofficial and who issued the document") {
  auto const profiles = profile::Profiles::builtin();
  auto const said = [&](std::string language) {
    model::Meta meta;
    meta.language = std::move(language);
    meta.body = "ga";
    return formats::notice(*profiles, meta);
  };
  CHECK(said("ar") == "نسخة غير رسمية. الجهة التي أصدرت الوثيقة: الأمم المتحدة، الجمعية العامة");
  CHECK(said("zh") == "非正式副本。印发机构：联合国大会");
  CHECK(said("en") == "Unofficial copy. Issued by: United Nations, General Assembly");
  CHECK(said("fr") == "Copie non officielle. Organe émetteur\u00A0: Nations Unies, Assemblée générale");
  CHECK(said("ru") ==
        "Неофициальная копия. Орган, издавший документ: Организация Объединенных Наций, Генеральная Ассамблея");
  CHECK(said("es") == "Copia no oficial. Órgano emisor: Naciones Unidas, Asamblea General");
  CHECK(said("de") == "Nichtamtliche Kopie. Herausgeber: Vereinte Nationen, Generalversammlung");
}

TEST_CASE("provenance: without a body the organisation alone is named, without a language in English") {
  auto const profiles = profile::Profiles::builtin();
  model::Meta meta;
  meta.language = "eo";
  CHECK(formats::notice(*profiles, meta) == "Unofficial copy. Issued by: United Nations");
}
