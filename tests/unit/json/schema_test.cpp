// The schema and the writer agree.
#include <doctest/doctest.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <set>

#include "resolute/convert.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"
#include "support/program.hpp"
#include "support/random_document.hpp"
#include "support/shared.hpp"
#include "support/text.hpp"
#include "support/written.hpp"

using Json = nlohmann::json;
using resolute::model::Document;

namespace {

std::string schema_text() {
  return resolute::builtin_templates()("json/document.schema.json").value_or("");
}

/// A document with every fact that there may be.
Document with_all_facts() {
  auto document = fixture::english();
  auto& meta = document.meta;
  for (auto* fact : {&meta.symbol, &meta.number, &meta.title, &meta.session, &meta.agenda_item, &meta.job_number,
                     &meta.distribution, &meta.committee, &meta.report})
    *fact = {"x", resolute::model::Basis::supplied, {{1, 2}, {3, 5}}};
  meta.meeting = {7, resolute::model::Basis::derived, {}};
  meta.adopted = meta.issued = {std::chrono::year{2004} / 12 / 20, resolute::model::Basis::stated, {}};
  meta.supplied = {{"a", "b", "c"}};
  meta.foreign = {{"analysis", {{"source", "#un"}}, {{"keyword", {}, {}, "peace"}}, ""}};
  document.provenance = {"a.txt", std::string(64, 'a'), "resolute 0.1.0", "force"};
  return document;
}

/// One of each shape, and some of any.
std::vector<Document> many_documents(std::uint32_t random) {
  std::vector<Document> all{fixture::chinese(),         fixture::english(),
                            documents::parts(),         documents::security_council(),
                            documents::decision(),      documents::presidential_statement(),
                            documents::recorded_vote(), documents::awkward(),
                            with_all_facts(),           support::read(support::sample()).document};
  for (std::uint32_t seed = 0; seed < random; ++seed) all.push_back(support::random_document(seed));
  return all;
}

/// Which members objects of each type have, and which words stand where the schema lists words.
struct Seen {
  std::map<std::string, std::set<std::string>> members;
  std::map<std::string, std::set<std::string>> words;

  void gather(Json const& node) {
    if (node.is_object() && node.contains("type")) {
      auto const type = node["type"].get<std::string>();
      for (auto const& [name, value] : node.items()) members[type].insert(name);
      if (node.contains("kind")) words[type + "_kind"].insert(node["kind"].get<std::string>());
      for (auto const* name : {"role", "style"})
        if (node.contains(name)) words[name].insert(node[name].get<std::string>());
    }
    for (auto const& child : node)
      if (child.is_structured()) gather(child);
  }
};

std::set<std::string> names_of(Json const& object) {
  std::set<std::string> out;
  for (auto const& [name, value] : object.items()) out.insert(name);
  return out;
}

}  // namespace

TEST_CASE("json: the schema has every kind of node with the members that the writer gives it, and no others") {
  auto const definitions = Json::parse(schema_text())["$defs"];
  Seen seen;
  for (auto const& document : many_documents(60)) seen.gather(Json::parse(support::write(document, "json")));
  std::set<std::string> types;
  for (auto const* kind : {"block", "inline"})
    for (auto const& type : definitions[kind]["properties"]["type"]["enum"]) types.insert(type.get<std::string>());
  std::set<std::string> written;
  for (auto const& type : seen.members) {
    CAPTURE(type.first);
    written.insert(type.first);
    CHECK(type.second == names_of(definitions[type.first]["properties"]));
  }
  CHECK(written == types);
  for (auto const& word : seen.words) {
    CAPTURE(word.first);
    CHECK(word.second == definitions[word.first]["enum"].get<std::set<std::string>>());
  }
  CHECK(names_of(Json::parse(support::write(with_all_facts(), "json"))["meta"]) ==
        names_of(definitions["meta"]["properties"]));
}

TEST_CASE("json: all documents are valid against the schema") {
  if (support::run("python3 -c 'import jsonschema; jsonschema.Draft202012Validator'").status != 0) {
    MESSAGE("skipped: no python3-jsonschema");
    return;
  }
  support::TemporaryFile const schema(schema_text());
  support::TemporaryFile const script(R"(import json, sys
import jsonschema
schema, *files = [json.load(open(name, encoding='utf-8')) for name in sys.argv[1:]]
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for name, document in zip(sys.argv[2:], files):
    for error in validator.iter_errors(document):
        print(name, list(error.absolute_path), error.message[:200])
)");
  std::vector<std::unique_ptr<support::TemporaryFile>> files;
  auto command = "python3 '" + script.path() + "' '" + schema.path() + "'";
  for (auto const& document : many_documents(12)) {
    files.push_back(std::make_unique<support::TemporaryFile>(support::write(document, "json")));
    command += " '" + files.back()->path() + "'";
  }
  auto const outcome = support::run(command);
  CHECK(outcome.status == 0);
  CHECK_MESSAGE(outcome.output.empty(), outcome.output);
}
