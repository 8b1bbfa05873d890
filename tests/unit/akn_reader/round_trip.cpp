// What is written as AKN and read again is the same document.
#include <doctest/doctest.h>

#include "resolute/compare.hpp"
#include "resolute/format.hpp"
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
