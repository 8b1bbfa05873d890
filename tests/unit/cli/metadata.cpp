// --metadata and provenance, from outside.
#include <doctest/doctest.h>

#include "common/digest.hpp"
#include "support/program.hpp"
#include "support/shared.hpp"

using program::content;
using program::Folder;
using program::run;

namespace {

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

constexpr auto k_sample = "A_RES_59_170.zh.txt";

/// A folder with the sample as a.txt and a record as r.json.
struct Workplace : Folder {
  explicit Workplace(std::string_view record = R"({"published": "2005-02-24"})") {
    write("a.txt", program::sample(k_sample));
    write("r.json", record);
  }
  [[nodiscard]] program::Outcome convert(std::vector<std::string> arguments, std::string epoch = "0") const {
    arguments.insert(arguments.begin(), "convert");
    return run(arguments, {.input = {}, .folder = path(), .environment = {{"SOURCE_DATE_EPOCH", std::move(epoch)}}});
  }
};

}  // namespace

TEST_CASE("metadata: what the file says is in every format") {
  Workplace const here;
  for (std::string const format : {"akn", "html", "md"}) {
    CAPTURE(format);
    auto const outcome = here.convert({"a.txt", "--metadata", "r.json", "--to", format});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.empty());
    CHECK(has(outcome.out, "2005-02-24"));
    CHECK(!has(here.convert({"a.txt", "--to", format}).out, "2005-02-24"));
  }
}

TEST_CASE("metadata: a contradiction is said at the place in the text") {
  Workplace const here(R"({"number": "59/171"})");
  auto const outcome = here.convert({"a.txt", "--metadata", "r.json"});
  CHECK(outcome.status == 0);
  CHECK(has(outcome.err,
            "a.txt:6:1: warning: r.json says that \"number\" is 59/171; the text says 59/170 "
            "[metadata-contradicts]"));
  CHECK(has(here.convert({"a.txt", "--metadata", "r.json", "--quiet"}).err, "warning") == false);
}

TEST_CASE("metadata: a file that cannot be used is said with its place, and nothing is written") {
  Workplace const here("{\n  \"adopted\": \"2004-12-32\"\n}");
  auto const outcome = here.convert({"a.txt", "--metadata", "r.json"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out.empty());
  CHECK(outcome.err == "r.json:2:14: error: \"adopted\": there is no day 2004-12-32 [bad-metadata]\n");
  CHECK(has(here.convert({"a.txt", "--metadata", "none.json"}).err, "none.json: error: there is no such file"));
}

TEST_CASE("metadata: a record is of one input, is a file, and is never overwritten") {
  Workplace here;
  here.write("b.txt", program::sample(k_sample));
  auto const refused = [&](std::vector<std::string> const& arguments, std::string_view words) {
    auto const outcome = here.convert(arguments);
    CHECK(outcome.status == 2);
    CHECK_MESSAGE(has(outcome.err, words), outcome.err);
  };
  refused({"a.txt", "b.txt", "--metadata", "r.json"}, "--metadata takes one input, not 2 [usage]");
  refused({"a.txt", "--metadata", "-"}, "--metadata takes a file, not standard input [usage]");
  refused({"a.txt", "--metadata", "r.json", "--to", "md", "-o", "r.json"}, "[same-file]");
  CHECK(content(here.file("r.json")) == R"({"published": "2005-02-24"})");
}

TEST_CASE("metadata: a record beside the input is not taken by itself") {
  Workplace here;
  auto const alone = here.convert({"a.txt"}).out;
  here.write("a.txt.metadata.json", R"({"published": "2005-02-24"})");
  here.write("a.metadata.json", R"({"published": "2005-02-24"})");
  CHECK(here.convert({"a.txt"}).out == alone);
}

TEST_CASE("metadata: with SOURCE_DATE_EPOCH every format has the same bytes again") {
  Workplace const here(R"({"published": "2005-02-24", "sponsors": ["Togo"], "votes": {"against": {"states": ["Malta"]}},
                           "subjects": [{"label": "REFUGEES", "dictionary": "UNBIS"}]})");
  for (std::string const format : {"akn", "html", "md", "pdf"}) {
    CAPTURE(format);
    std::vector<std::string> const arguments = {"a.txt", "--metadata", "r.json", "--to", format};
    auto const once = here.convert(arguments, "1104537600");
    CHECK(once.status == 0);
    CHECK(once.out == here.convert(arguments, "1104537600").out);
  }
}

TEST_CASE("provenance: every format names the source and its digest") {
  Workplace const here;
  auto const digest = resolute::sha256(program::sample(k_sample));
  for (std::string const format : {"akn", "html", "md"}) {
    CAPTURE(format);
    auto const outcome = here.convert({"./a.txt", "--lang", "zh", "--to", format});
    for (auto const* words : {"\"a.txt\"", "非正式副本。印发机构：联合国大会", "lang=zh"})
      CHECK(has(outcome.out, words));
    CHECK(has(outcome.out, digest));
  }
}

// The schema is for other programs; where one is at hand, it agrees with the reader.
TEST_CASE("metadata: the JSON Schema takes what the reader takes, and refuses what it refuses") {
  if (support::run("python3 -c 'import jsonschema; jsonschema.Draft202012Validator'").status != 0) {
    MESSAGE("skipped: no python3 with jsonschema");
    return;
  }
  Workplace here;
  auto const schema = std::string(RESOLUTE_SAMPLES) + "/../templates/json/metadata.schema.json";
  std::string const check =
      "import json, sys, jsonschema; s = json.load(open(sys.argv[1])); "
      "jsonschema.Draft202012Validator.check_schema(s); "
      "sys.exit(0 if jsonschema.Draft202012Validator(s).is_valid(json.load(open(sys.argv[2]))) else 7)";
  auto const valid = [&](std::string_view json) {
    auto const file = here.write("x.json", json);
    auto const by_schema = support::run("python3 -c '" + check + "' '" + schema + "' '" + file + "'").status;
    auto const by_program = here.convert({"a.txt", "--metadata", "x.json"}).status;
    CHECK_MESSAGE((by_schema == 0 || by_schema == 7), json);
    CHECK_MESSAGE((by_schema == 0) == (by_program == 0), json);
    return by_schema == 0;
  };
  CHECK(valid("{}"));
  CHECK(valid(R"({"$schema": "x", "symbol": "A/RES/59/170", "meeting": 74, "adopted": "2004-12-20",
    "committee": "thirdCommittee", "votes": {"in_favour": 1, "against": {"count": 1, "states": ["Malta"]}},
    "subjects": [{"label": "a", "dictionary": "b", "iri": "/akn/x"}], "iris": [{"name": "a b", "iri": "urn:x"}]})"));
  CHECK(!valid("[]"));
  CHECK(!valid(R"({"titel": "a"})"));
  CHECK(!valid(R"({"title": " "})"));
  CHECK(!valid(R"({"title": "a\tb"})"));
  CHECK(!valid(R"({"meeting": "74"})"));
  CHECK(!valid(R"({"adopted": "20.12.2004"})"));
  CHECK(!valid(R"({"committee": "none"})"));
  CHECK(!valid(R"({"votes": {"against": {"number": 1}}})"));
  CHECK(!valid(R"({"subjects": ["a"]})"));
  CHECK(!valid(R"({"subjects": [{"label": "a", "dictionary": "b c"}]})"));
  CHECK(!valid(R"({"iris": [{"name": "a", "iri": "b"}]})"));
}
