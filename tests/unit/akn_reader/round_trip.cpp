// What is written as AKN and read again is the same document.
#include <doctest/doctest.h>

#include "resolute/compare.hpp"
#include "resolute/format.hpp"
#include "resolute/visit.hpp"
#include "support/documents.hpp"
#include "support/dump.hpp"
#include "support/program.hpp"

namespace {

resolute::model::Document again(resolute::model::Document const& document) {
  auto const registry = resolute::Registry::builtin();
  auto const written = registry.writer("akn")->write(document, {});
  REQUIRE(written.has_value());
  auto reading = registry.reader("akn")->read(written->bytes, {});
  REQUIRE_MESSAGE(reading.has_value(), (reading ? "" : reading.error().message));
  for (auto const& one : reading->diagnostics) CHECK_MESSAGE(one.code != "akn-text", one.message);
  return std::move(reading->document);
}

}  // namespace

TEST_CASE("AKN reader: the samples come back as they were") {
  for (auto const& entry : std::filesystem::directory_iterator(RESOLUTE_SAMPLES)) {
    if (entry.path().extension() != ".txt") continue;
    CAPTURE(entry.path().filename().string());
    auto const registry = resolute::Registry::builtin();
    auto const reading = registry.reader("text")->read(*program::content(entry.path()), {});
    REQUIRE(reading.has_value());
    auto const second = again(reading->document);
    CHECK(support::dump(resolute::model::bare(second)) == support::dump(resolute::model::bare(reading->document)));
    CHECK(resolute::model::same_content(second, reading->document));
  }
}

TEST_CASE("AKN reader: sections and clauses beside the parts of a document come back as what they were") {
  using namespace resolute::model;
  auto const said = [](unsigned id, std::string text) {
    return Block{NodeId{id}, {}, Paragraph{{Inline{{}, Text{std::move(text)}}}}};
  };
  auto document = documents::parts();
  Blocks const clauses{{NodeId{902}, {}, Clause{ClauseKind::operative, "1.", {said(903, "Decides to keep it.")}}}};
  Section const section{SectionKind::section, "I", {Inline{{}, Text{"The light"}}}, clauses};
  document.text.main = {said(901, "Nothing more is said."), {NodeId{904}, {}, section}};

  auto const second = again(document);
  REQUIRE(second.text.main.size() == 2);
  CHECK(plain_text(std::get<Paragraph>(second.text.main[0].node).content) == "Nothing more is said.");
  auto const& kept = std::get<Section>(second.text.main[1].node);
  CHECK(kept.kind == SectionKind::section);
  CHECK(kept.number == "I");
  CHECK(plain_text(kept.heading) == "The light");
  REQUIRE(kept.content.size() == 1);
  auto const& clause = std::get<Clause>(kept.content[0].node);
  CHECK(clause.kind == ClauseKind::operative);
  CHECK(clause.number == "1.");
  CHECK(second.text.preamble == again(documents::parts()).text.preamble);
}

TEST_CASE("AKN reader: our own files keep where they came from") {
  auto const registry = resolute::Registry::builtin();
  resolute::ReadOptions options;
  options.source_name = "folder/simple.en.txt";
  auto const reading = registry.reader("text")->read(
      *program::content(std::filesystem::path(RESOLUTE_SAMPLES) / "simple.en.txt"), options);
  REQUIRE(reading.has_value());
  CHECK(again(reading->document).provenance == reading->document.provenance);
  CHECK(reading->document.provenance.source == "simple.en.txt");
}

TEST_CASE("AKN reader: what a metadata file said is kept when the file is written again") {
  program::Folder folder;
  auto const text =
      folder.write("simple.txt", *program::content(std::filesystem::path(RESOLUTE_SAMPLES) / "simple.en.txt"));
  auto const record =
      folder.write("record.json", R"({"subjects": [{"label": "REFUGEES", "value": "1005531", "dictionary": "UNBIS"}],
    "iris": [{"name": "digital-library", "iri": "https://digitallibrary.un.org/record/1"}]})");
  auto const once = program::run({"convert", text, "--metadata", record, "-o", folder.file("once.xml")});
  REQUIRE(once.status == 0);
  auto const twice = program::run({"convert", folder.file("once.xml"), "-o", folder.file("twice.xml")});
  REQUIRE(twice.status == 0);
  CHECK(program::content(folder.file("twice.xml")) == program::content(folder.file("once.xml")));
}
