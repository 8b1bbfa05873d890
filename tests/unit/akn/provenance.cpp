// Where a file came from, and what was supplied from outside, in the meta of Akoma Ntoso.
#include <doctest/doctest.h>

#include <set>

#include "output.hpp"
#include "resolute/metadata.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"
#include "support/shared.hpp"

using namespace resolute;
using akn_test::write;

namespace {

/// The English document without its dates and vote, and a record that has everything.
model::Document supplied() {
  auto document = fixture::english();
  document.meta.issued.reset();
  document.meta.agenda_item.reset();
  auto const record = read_metadata(R"({
    "published": "2021-01-07", "agenda_item": "12 bis",
    "votes": {"in_favour": {"states": ["Algeria", "Malta"]}, "against": 1, "abstaining": 0},
    "subjects": [{"label": "OCEANS & SEAS", "value": "1004481", "dictionary": "UNBIS", "iri": "http://example.org/1004481"},
                 {"label": "fish", "dictionary": "EuroVoc"}],
    "sponsors": ["Sweden", "Togo"],
    "iris": [{"name": "library", "iri": "https://library.example/record/1"}]
})",
                                    "r.json");
  REQUIRE(record.has_value());
  CHECK(merge(document, *record).empty());
  return document;
}

void check_valid(model::Document const& document) {
  auto const schema = support::schema();
  if (!schema || support::run("xmllint --version").status != 0) {
    MESSAGE("not validated: no AKN schema or no xmllint");
    return;
  }
  support::TemporaryFile const file(write(document).bytes);
  auto const outcome =
      support::run("xmllint --nonet --noout --schema '" + schema->string() + "' '" + file.path() + "'");
  CHECK_MESSAGE(outcome.status == 0, outcome.output);
}

}  // namespace

TEST_CASE("akn: the manifestation says where the file came from and that it is a copy") {
  auto document = fixture::english();
  document.provenance = {"r.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en force"};
  auto const output = write(document);
  auto const path = std::string("//FRBRManifestation/preservation/");
  CHECK(output.text((path + "resolute:source/@name").c_str()) == "r.txt");
  CHECK(output.text((path + "resolute:source/@sha256").c_str()) == std::string(64, 'a'));
  CHECK(output.text((path + "resolute:source/@generator").c_str()) == "resolute 0.1.0");
  CHECK(output.text((path + "resolute:source/@options").c_str()) == "lang=en force");
  CHECK(output.text((path + "resolute:source/@profile").c_str()) == "1");
  CHECK(output.text((path + "resolute:copy/@official").c_str()) == "false");
  CHECK(output.text((path + "resolute:copy/@issuer").c_str()) == "United Nations, General Assembly");
  CHECK(output.text((path + "resolute:copy/@notice").c_str()) ==
        "Unofficial copy. Issued by: United Nations, General Assembly");
  check_valid(document);
}

TEST_CASE("akn: only the document itself has a provenance, not its annexes and parts") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    CHECK(write(document).count("//preservation") == 1);
    CHECK(write(document).count("/akomaNtoso/*[1]/meta/identification/FRBRManifestation/preservation") == 1);
  }
}

TEST_CASE("akn: nothing is written of what nobody supplied") {
  for (auto const& one : akn_test::all()) {
    CAPTURE(one.name);
    auto const& document = one.document;
    auto const output = write(document);
    CHECK(output.count("//classification") == 0);
    CHECK(output.count("//proprietary") == 0);
    CHECK(output.count("//publication") == 0);
    CHECK(output.count("//*[@eId='metadata']") == 0);
  }
}

TEST_CASE("akn: what was supplied stands in its places, with the file that said so as its source") {
  auto const output = write(supplied());
  CHECK(output.text("//references/TLCObject[@eId='metadata']/@showAs") == "r.json");
  CHECK(output.text("//FRBRWork/FRBRalias[@name='library']/@value") == "https://library.example/record/1");
  CHECK(output.text("//FRBRExpression/FRBRdate[@name='publication']/@date") == "2021-01-07");
  CHECK(output.text("//publication[@name='publication']/@date") == "2021-01-07");
  CHECK(output.text("//publication/@showAs") == "United Nations, General Assembly");
  CHECK(output.count("//classification[@source='#metadata']/keyword") == 2);
  CHECK(output.text("//keyword[@value='1004481'][@dictionary='UNBIS']/@showAs") == "OCEANS & SEAS");
  CHECK(output.text("//keyword[@value='1004481']/@href") == "http://example.org/1004481");
  CHECK(output.text("//keyword[@value='fish']/@showAs") == "fish");
  auto const voting =
      std::string("//analysis[@source='#metadata']/parliamentary/voting[@outcome='#adoptedRecordedVote']");
  CHECK(output.text((voting + "/count[@refersTo='#inFavour']/@value").c_str()) == "2");
  CHECK(output.text((voting + "/count[1]/akn4un:voters/organization[@refersTo='#memberState'][2]").c_str()) == "Malta");
  CHECK(output.text((voting + "/count[@refersTo='#against']/@value").c_str()) == "1");
  CHECK(output.text((voting + "/count[@refersTo='#abstaining']/@value").c_str()) == "0");
  CHECK(output.count("//proprietary[@source='#metadata']/resolute:supplied") == 3);
  CHECK(output.text("//resolute:supplied[@name='agenda_item']/@value") == "12 bis");
  CHECK(output.text("//resolute:supplied[3][@name='sponsor']/@value") == "Togo");
}

TEST_CASE("akn: a document with everything supplied is valid, whatever its kind") {
  check_valid(supplied());
  auto record = read_metadata(R"({"symbol": "A/1", "title": "x", "session": "1", "published": "2021-01-07",
                                  "votes": {"against": 1}, "sponsors": ["Togo"],
                                  "subjects": [{"label": "a", "dictionary": "UNBIS"}]})",
                              "my record.json");
  REQUIRE(record.has_value());
  for (auto one : akn_test::all()) {
    CAPTURE(one.name);
    auto& document = one.document;
    (void)merge(document, *record);
    check_valid(document);
  }
}

TEST_CASE("akn: references to what was supplied resolve") {
  auto const output = write(supplied());
  std::set<std::string> ids;
  for (auto const& found : output.tree.select_nodes("//@eId")) ids.insert(found.attribute().value());
  for (auto const* xpath : {"//@source", "//@refersTo", "//@outcome"})
    for (auto const& found : output.tree.select_nodes(xpath)) {
      std::string const value = found.attribute().value();
      CAPTURE(value);
      CHECK(value.starts_with('#'));
      CHECK(ids.contains(value.substr(1)));
    }
}
