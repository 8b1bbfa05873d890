// What a metadata file adds to a document, and that the document's own words win.
#include <doctest/doctest.h>

#include "metadata/supplied.hpp"
#include "resolute/metadata.hpp"
#include "support/build.hpp"
#include "support/documents.hpp"
#include "support/text.hpp"

using namespace resolute;
using namespace std::chrono;

namespace {

Metadata record() {
  Metadata made;
  made.source = "r.json";
  return made;
}

constexpr auto k_text = R"(Resolution 2561 (2021)

The Security Council,

Recalling its resolution 2500 (2019),

1. Decides to remain seized of the matter.
)";

}  // namespace

TEST_CASE("metadata: what the text does not say is supplied") {
  model::Document document;
  auto given = record();
  given.symbol = "A/RES/75/1";
  given.title = "Oceans";
  given.meeting = 48;
  given.adopted = year{2020} / 12 / 31;
  given.published = year{2021} / 1 / 7;
  CHECK(merge(document, given).empty());
  auto const& meta = document.meta;
  CHECK(meta.symbol == model::Known<std::string>{"A/RES/75/1", model::Basis::supplied, {}});
  CHECK(meta.title == model::Known<std::string>{"Oceans", model::Basis::supplied, {}});
  CHECK(meta.meeting == model::Known<int>{48, model::Basis::supplied, {}});
  CHECK(meta.adopted == model::Known<year_month_day>{year{2020} / 12 / 31, model::Basis::supplied, {}});
  CHECK(meta.issued == model::Known<year_month_day>{year{2021} / 1 / 7, model::Basis::supplied, {}});
  CHECK(!meta.session.has_value());
}

TEST_CASE("metadata: a fact that the text says too stays a fact of the text") {
  model::Document document;
  document.meta.title = {"Oceans and  seas", model::Basis::stated, {{3, 19}}};
  auto given = record();
  given.title = "Oceans and seas";
  document.meta.number = {"2561(2021)", model::Basis::stated, {}};
  given.number = "2561 (2021)";
  CHECK(merge(document, given).empty());
  CHECK(document.meta.title == model::Known<std::string>{"Oceans and  seas", model::Basis::stated, {{3, 19}}});
}

TEST_CASE("metadata: the text wins, and the contradiction is said at its words") {
  auto reading = support::read(k_text);
  auto given = record();
  given.number = "2562 (2021)";
  given.session = "76";
  auto const said = merge(reading.document, given);
  REQUIRE(said.size() == 1);
  CHECK(said[0].code == "metadata-contradicts");
  CHECK(said[0].severity == Severity::warning);
  CHECK(said[0].message == "r.json says that \"number\" is 2562 (2021); the text says 2561(2021)");
  REQUIRE(said[0].at.has_value());
  CHECK(reading.source.position(said[0].at->begin).line == 1);
  CHECK(reading.document.meta.number->value == "2561(2021)");
  CHECK(reading.document.meta.session->basis == model::Basis::supplied);
}

TEST_CASE("metadata: a title that is printed but no fact yet is the text's own word") {
  build::Maker make;
  model::Document document;
  document.text.preface = {make.field(model::FieldKind::title, "Oceans")};
  document.text.preface[0].origin = {{10, 16}};
  auto given = record();
  given.title = "Seas";
  auto const said = merge(document, given);
  REQUIRE(said.size() == 1);
  CHECK(said[0].at == Range{10, 16});
  CHECK(document.meta.title->value == "Oceans");
}

TEST_CASE("metadata: votes, subjects, sponsors and names of the holder become supplied rows, and come back from them") {
  model::Document document;
  auto given = record();
  given.votes = {{2, {"Algeria", "Malta"}}, {7, {}}, {0, {}}};
  given.subjects = {{"REFUGEES", "1", "UNBIS", "http://example.org/1"}, {"Asylum", "Asylum", "EuroVoc", ""}};
  given.sponsors = {"Sweden"};
  given.iris = {{"library", "https://library.example/1"}};
  CHECK(merge(document, given).empty());
  using Row = model::Supplied;
  CHECK(document.meta.supplied == std::vector<Row>{{"votes.in_favour", "2", "r.json"},
                                                   {"votes.in_favour.state", "Algeria", "r.json"},
                                                   {"votes.in_favour.state", "Malta", "r.json"},
                                                   {"votes.against", "7", "r.json"},
                                                   {"votes.abstaining", "0", "r.json"},
                                                   {"subject", "REFUGEES", "r.json"},
                                                   {"subject.value", "1", "r.json"},
                                                   {"subject.dictionary", "UNBIS", "r.json"},
                                                   {"subject.iri", "http://example.org/1", "r.json"},
                                                   {"subject", "Asylum", "r.json"},
                                                   {"subject.value", "Asylum", "r.json"},
                                                   {"subject.dictionary", "EuroVoc", "r.json"},
                                                   {"sponsor", "Sweden", "r.json"},
                                                   {"iri", "https://library.example/1", "r.json"},
                                                   {"iri.name", "library", "r.json"}});
  auto const extra = metadata::from_rows(document.meta.supplied);
  CHECK(extra.source == "r.json");
  CHECK(extra.votes == given.votes);
  CHECK(extra.subjects == given.subjects);
  CHECK(extra.sponsors == given.sponsors);
  CHECK(extra.iris == given.iris);
}

// The document says 29 to 13, with 5 abstentions.
TEST_CASE("metadata: the figures of a vote that the text prints win") {
  auto document = documents::recorded_vote();
  auto given = record();
  given.votes = {{29, {}}, {14, {}}, {5, {}}};
  auto const said = merge(document, given);
  REQUIRE(said.size() == 1);
  CHECK(said[0].message == "r.json says that 14 votes are \"against\"; the text says 13");
  CHECK(metadata::from_rows(document.meta.supplied).votes == Votes{{29, {}}, {}, {5, {}}});
}

TEST_CASE("metadata: figures are found in the words of a vote, and none where the text tells of no vote") {
  build::Maker make;
  model::Document document;
  auto const vote = [&](std::string words) {
    document.text.conclusions = {make.block(model::Vote{{build::text(std::move(words))}})};
    document.meta.supplied.clear();
  };
  auto given = record();
  given.votes = {{30, {}}, {}, {}};
  vote("[Adopted by a recorded vote of 29 to 13, with 5 abstentions.]");
  CHECK(merge(document, given).size() == 1);
  vote("[Adopted at the 42nd meeting.]");
  CHECK(merge(document, given).empty());
  document.text.conclusions = {make.block(model::Vote{
      {build::mention(model::Role::outcome, "adoptedWithoutVote", {build::text("[Adopted without a vote.]")})}})};
  document.meta.supplied.clear();
  CHECK(merge(document, given).at(0).message == "r.json has votes; the text says that there was no vote");
  CHECK(document.meta.supplied.empty());
}
