// The schema of OASIS, where it is there, on small files and on what the program makes of real texts.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "resolute/convert.hpp"
#include "resolute/validate.hpp"
#include "small.hpp"
#include "support/program.hpp"
#include "support/shared.hpp"

using namespace resolute;

namespace {

std::optional<Schema> load() {
  auto const path = support::schema();
  if (!path) {
    MESSAGE("skipped: the AKN schema is not here (RESOLUTE_AKN_SCHEMA, RESOLUTE_SHARED)");
    return std::nullopt;
  }
  auto schema = Schema::load(path->string());
  REQUIRE(schema.has_value());
  return *std::move(schema);
}

}  // namespace

TEST_CASE("schema: what it does not allow is said with its place") {
  auto const schema = load();
  if (!schema) return;
  auto const valid = validate(small::k_valid, "test.xml", &*schema);
  REQUIRE(valid.has_value());
  CHECK(valid->by_schema);
  CHECK(valid->findings.empty());

  auto const wrong = validate(small::with("<num>2.</num>", "<num>2.</num><cite>x</cite>"), "test.xml", &*schema);
  REQUIRE(wrong.has_value());
  REQUIRE_FALSE(wrong->findings.empty());
  auto const& [what, position] = wrong->findings.front();
  CHECK(what.code == "schema");
  CHECK(position == Position{41, 14});
  CHECK(what.message.starts_with("Element 'cite'"));

  auto const missing = validate(small::with(" name=\"resolution\"", ""), "test.xml", &*schema);
  REQUIRE(missing.has_value());
  REQUIRE_FALSE(missing->findings.empty());
  CHECK(missing->findings.front().position == Position{2, 1});
}

TEST_CASE("schema: a file that is none is an error in words") {
  program::Folder folder;
  for (auto const& path : {folder.file("none.xsd"), folder.write("text.xsd", "text"),
                           folder.write("html.xsd", "<html/>"), folder.path().string()}) {
    auto const schema = Schema::load(path);
    REQUIRE_FALSE(schema.has_value());
    CHECK(schema.error().code == "bad-schema");
    CHECK(schema.error().message.find(path) != std::string::npos);
  }
}

TEST_CASE("schema: what is made of texts of the corpus is valid") {
  auto const schema = load();
  auto const shared = support::shared();
  if (!schema || !shared || !std::filesystem::exists(*shared / "corpus")) {
    MESSAGE("skipped: the schema or the corpus is not here (RESOLUTE_SHARED)");
    return;
  }
  std::vector<std::filesystem::path> texts;
  for (auto const& entry : std::filesystem::directory_iterator(*shared / "corpus"))
    if (entry.path().extension() == ".txt") texts.push_back(entry.path());
  std::ranges::sort(texts);
  auto const registry = Registry::builtin();
  for (std::size_t at = 0; at < texts.size(); at += 20) {
    CAPTURE(texts[at].string());
    auto const made = convert(registry, program::content(texts[at]).value(), "akn", {.source_name = "text"});
    REQUIRE(made.has_value());
    auto const validation = validate(made->written.bytes, "made.xml", &*schema);
    REQUIRE(validation.has_value());
    for (auto const& one : validation->findings) CHECK_MESSAGE(one.what.severity != Severity::error, one.what.message);
  }
}
