// `resolute validate` from outside.
#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/shared.hpp"
#include "unit/validation/small.hpp"

using program::Folder;
using program::run;

namespace {

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("validate: exit status and words") {
  Folder folder;
  auto const good = folder.write("good.xml", small::k_valid);
  auto const bad = folder.write("bad.xml", small::with("eId=\"para_2\"", "eId=\"para_1\""));
  auto const gap = folder.write("gap.xml", small::with("<num>2.</num>", "<num>3.</num>"));

  auto const fine = run({"validate", good});
  CHECK(fine.status == 0);
  CHECK(fine.out == good + ": valid\n");
  CHECK(has(fine.err, "no schema was given"));

  auto const wrong = run({"validate", good, bad});
  CHECK(wrong.status == 1);
  CHECK(has(wrong.out,
            bad + ":40:1: error: the eId \"para_1\" is that of an earlier <paragraph>, too [eid-duplicate]\n"));
  CHECK(has(wrong.out, bad + ": not valid: 1 error\n"));

  auto const warned = run({"validate", gap});
  CHECK(warned.status == 0);
  CHECK(has(warned.out, gap + ": valid, 1 warning\n"));
  CHECK(run({"validate", "-q", gap, good}).out.empty());
  CHECK(run({"validate", "-q", gap, good}).err.empty());
  CHECK(has(run({"validate", "-q", bad}).out, "[eid-duplicate]"));
}

TEST_CASE("validate: standard input, and files that cannot be read") {
  CHECK(run({"validate", "-"}, {.input = std::string(small::k_valid), .folder = {}, .environment = {}}).out ==
        "<stdin>: valid\n");
  auto const cut = run({"validate", "-"}, {.input = "<akomaNtoso>", .folder = {}, .environment = {}});
  CHECK(cut.status == 1);
  CHECK(has(cut.out, "<stdin>:1:13: error: the file ends in the middle"));
  Folder folder;
  CHECK(run({"validate", folder.file("none.xml")}).status == 1);
  CHECK(has(run({"validate", folder.file("none.xml")}).out, "[not-found]"));
}

TEST_CASE("validate: JSON has one object on a line for each file") {
  Folder folder;
  auto const bad = folder.write("bad.xml", small::with("2005-02-25", "2005-02-29"));
  auto const broken = folder.write("broken.xml", "<p>");
  auto const outcome = run({"validate", "--format", "json", bad, broken});
  CHECK(outcome.status == 1);
  CHECK(
      outcome.out ==
      "{\"file\":\"" + bad +
          "\",\"valid\":false,\"schema\":false,\"errors\":1,\"warnings\":0,\"findings\":[{\"severity\":\"error\","
          "\"code\":\"bad-date\",\"line\":16,\"column\":1,\"message\":\"date=\\\"2005-02-29\\\" of <FRBRdate> is no "
          "day of the calendar in the form YYYY-MM-DD\"}]}\n"
          "{\"file\":\"" +
          broken +
          "\",\"valid\":false,\"schema\":false,\"errors\":1,\"warnings\":0,\"findings\":[{\"severity\":\"error\","
          "\"code\":\"not-well-formed\",\"line\":1,\"column\":4,\"message\":\"the file ends in the middle: an element "
          "is not closed\"}]}\n");
}

TEST_CASE("validate: the schema is an option or a setting of the environment") {
  Folder folder;
  auto const good = folder.write("good.xml", small::k_valid);
  auto const none = run({"validate", "--schema", folder.file("none.xsd"), good});
  CHECK(none.status == 2);
  CHECK(none.out.empty());
  CHECK(has(none.err, "[bad-schema]"));

  auto const schema = support::schema();
  if (!schema) {
    MESSAGE("skipped: the AKN schema is not here (RESOLUTE_AKN_SCHEMA, RESOLUTE_SHARED)");
    return;
  }
  CHECK(run({"validate", "--schema", schema->string(), good}).out == good + ": valid\n");
  auto const named =
      run({"validate", good}, {.input = {}, .folder = {}, .environment = {{"RESOLUTE_AKN_SCHEMA", schema->string()}}});
  CHECK(named.status == 0);
  CHECK(named.err.empty());
}

TEST_CASE("validate: what convert writes is valid") {
  Folder folder;
  auto const made = folder.file("made.xml");
  CHECK(run({"convert", "-", "-o", made},
            {.input = program::sample("A_RES_59_170.zh.txt"), .folder = {}, .environment = {}})
            .status == 0);
  CHECK(run({"validate", made}).out == made + ": valid\n");
}
