// The model as JSON: what a program finds where.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "model/eid.hpp"
#include "resolute/visit.hpp"
#include "support/build.hpp"
#include "support/fixture.hpp"
#include "support/random_document.hpp"
#include "support/text.hpp"
#include "support/written.hpp"

using namespace build;
using Json = nlohmann::json;

namespace {

Json parsed(Document const& document) {
  return Json::parse(support::write(document, "json"));
}

}  // namespace

TEST_CASE("json: facts have their basis and their place in the source") {
  Document document;
  document.meta.language = "en";
  document.meta.body = "sc";
  document.meta.kind = DocumentKind::presidential_statement;
  document.meta.symbol = {"S/PRST/2008/34", Basis::derived, {{3, 9}, {12, 14}}};
  document.meta.meeting = {5999, Basis::stated, {}};
  document.meta.adopted = {std::chrono::year{2008} / 9 / 30, Basis::supplied, {}};
  document.meta.supplied = {{"keywords", "peace", "catalogue"}};
  document.meta.foreign = {{"classification", {{"source", "#x"}, {"id", "1"}}, {{"keyword", {}, {}, "peace"}}, ""}};
  document.provenance = {"a.txt", std::string(64, '0'), "resolute 0.1.0", "lang=en"};
  auto const out = parsed(document);
  CHECK(out["format"] == "resolute");
  CHECK(out["version"] == 1);
  CHECK(out["meta"] == Json::parse(R"({
    "language": "en", "body": "sc", "kind": "presidential_statement",
    "symbol": {"value": "S/PRST/2008/34", "basis": "derived", "origin": [[3, 9], [12, 14]]},
    "meeting": {"value": 5999, "basis": "stated", "origin": []},
    "adopted": {"value": "2008-09-30", "basis": "supplied", "origin": []},
    "supplied": [{"name": "keywords", "value": "peace", "source": "catalogue"}],
    "foreign": [{
      "name": "classification",
      "attributes": [{"name": "source", "value": "#x"}, {"name": "id", "value": "1"}],
      "children": [{"name": "keyword", "attributes": [], "children": [], "text": "peace"}],
      "text": ""
    }]
  })"));
  CHECK(out["provenance"]["options"] == "lang=en");
  CHECK(out["provenance"]["source"] == "a.txt");
}

TEST_CASE("json: blocks and what they hold") {
  auto const text = parsed(fixture::english())["text"];
  CHECK(text["kind"] == "main");
  auto const& paragraph = text["main"][0];
  CHECK(paragraph["type"] == "clause");
  CHECK(paragraph["kind"] == "operative");
  CHECK(paragraph["number"] == "1.");
  CHECK(paragraph["eId"] == "para_1");
  auto const& list = paragraph["content"][1];
  CHECK(list["type"] == "list");
  CHECK(list["items"][1]["marker"] == "(b)");
  CHECK(list["items"][1]["content"][0]["content"][0]["value"] == "Second;");
  auto const& section = text["main"][1];
  CHECK(section["type"] == "section");
  CHECK(section["number"] == "I");
  CHECK(section["eId"] == "sec_I");
  CHECK(section["heading"][0]["value"] == "Budget");
  auto const& table = section["content"][1];
  CHECK(table["caption"][0]["value"] == "Appropriations");
  CHECK(table["rows"][0][1]["header"] == true);
  CHECK(table["rows"][1][1]["content"][0]["content"][0]["value"] == "78 809 400");
  CHECK(text["annexes"][0]["label"] == "Annex");
  CHECK(text["annexes"][0]["notes"][0]["mark"] == "*");
}

TEST_CASE("json: a call names its note by id; one without a note has null") {
  auto const text = parsed(fixture::english())["text"];
  auto const& call = text["preamble"][1]["content"][0]["content"][4];
  CHECK(call["type"] == "note_call");
  CHECK(call["mark"] == "1");
  CHECK(call["note"] == text["notes"][0]["id"]);
  Maker make;
  Document document;
  document.text.main = {make.paragraph({make.call("7", NodeId::none)})};
  CHECK(parsed(document)["text"]["main"][0]["content"][0]["note"].is_null());
}

TEST_CASE("json: what the reader found has its bytes in the source") {
  auto const reading = support::read("The General Assembly,\n\nRecalling its resolution 58/153,\n\n1. Decides.\n");
  auto const text = parsed(reading.document)["text"];
  auto const& citation = text["preamble"][1]["content"][0]["content"][2];
  CHECK(citation["type"] == "citation");
  CHECK(citation["symbol"] == "A/RES/58/153");
  auto const range = citation["origin"][0];
  CHECK(reading.source.text.substr(range[0], range[1].get<std::size_t>() - range[0].get<std::size_t>()) == "58/153");
}

TEST_CASE("json: letters of all scripts stand as they are, quotes and line ends are escaped") {
  Maker make;
  Document document;
  document.text.main = {make.paragraph("大会 \"a\"\n\\ ألف")};
  auto const bytes = support::write(document, "json");
  CHECK(bytes.find(R"("value": "大会 \"a\"\n\\ ألف")") != std::string::npos);
}

TEST_CASE("json: indented by two, or on one line") {
  auto const pretty = support::write({}, "json");
  CHECK(pretty.starts_with("{\n  \"format\": \"resolute\",\n  \"version\": 1,\n"));
  resolute::WriteOptions options;
  options.settings["indent"] = "0";
  auto const compact = support::write({}, "json", options);
  CHECK(compact.starts_with(R"({"format":"resolute","version":1,)"));
  CHECK(compact.find('\n') == compact.size() - 1);
  CHECK(Json::parse(compact) == Json::parse(pretty));
}

TEST_CASE("json: bytes that are no UTF-8 are an error, not another text") {
  Maker make;
  Document document;
  document.text.main = {make.paragraph("\xC3(")};
  auto const written = resolute::Registry::builtin().writer("json")->write(document, {});
  REQUIRE(!written);
  CHECK(written.error().code == "unwritable-character");
}

TEST_CASE("json: any document has all its texts and identifiers, in order") {
  struct Texts : Visitor {
    std::string found;
    void inline_node(Inline const& one, Block const&) override {
      if (auto const* text = std::get_if<Text>(&one.node)) found += text->value + ' ';
    }
  };
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    auto const document = support::random_document(seed);
    Texts texts;
    walk(document, texts);
    std::string found;
    std::map<std::string, std::uint32_t> identified;
    auto const gather = [&](auto const& self, nlohmann::ordered_json const& node) -> void {
      if (node.is_object() && node.value("type", "") == "text") found += node["value"].get<std::string>() + ' ';
      if (node.is_object() && node.contains("eId")) identified[node["eId"]] = node["id"];
      for (auto const& child : node)
        if (child.is_structured()) self(self, child);
    };
    gather(gather, nlohmann::ordered_json::parse(support::write(document, "json")));
    CHECK(found == texts.found);
    std::map<std::string, std::uint32_t> expected;
    for (auto const& [id, eid] : assign_eids(document)) expected[eid] = static_cast<std::uint32_t>(id);
    CHECK(identified == expected);
  }
}
