// A metadata file, key by key, and what is said of one that cannot be used.
#include <doctest/doctest.h>

#include "resolute/metadata.hpp"

using namespace resolute;
using namespace std::chrono;
using Texts = std::vector<std::string>;

namespace {

Metadata read(std::string_view json) {
  auto made = read_metadata(json, "records/r.json");
  REQUIRE_MESSAGE(made.has_value(), made.error().message);
  return *std::move(made);
}

/// The file is refused, at this line and column, with these words among others.
void check_refused(std::string_view json, std::uint32_t line, std::uint32_t column, std::string_view words) {
  CAPTURE(json);
  auto const made = read_metadata(json, "r.json");
  REQUIRE(!made.has_value());
  auto const& error = made.error();
  CHECK(error.code == "bad-metadata");
  CHECK(error.at == Position{line, column});
  CHECK_MESSAGE(error.message.find(words) != std::string::npos, error.message);
}

}  // namespace

TEST_CASE("metadata: an empty object says nothing") {
  Metadata expected;
  expected.source = "r.json";
  CHECK(read("{}") == expected);
}

TEST_CASE("metadata: facts of the document") {
  auto const made = read(R"({
    "$schema": "metadata.schema.json",
    "symbol": "A/RES/75/1", "number": "75/1", "title": "Oceans", "session": "75", "agenda_item": "12",
    "job_number": "20-17777", "distribution": "General", "committee": "thirdCommittee", "report": "A/75/500",
    "meeting": 48, "adopted": "2020-12-31", "published": "2021-01-07"
  })");
  CHECK(made.symbol == "A/RES/75/1");
  CHECK(made.number == "75/1");
  CHECK(made.title == "Oceans");
  CHECK(made.session == "75");
  CHECK(made.agenda_item == "12");
  CHECK(made.job_number == "20-17777");
  CHECK(made.distribution == "General");
  CHECK(made.committee == "thirdCommittee");
  CHECK(made.report == "A/75/500");
  CHECK(made.meeting == 48);
  CHECK(made.adopted == year{2020} / 12 / 31);
  CHECK(made.published == year{2021} / 1 / 7);
}

TEST_CASE("metadata: votes are counts, lists of states, or both") {
  auto const made = read(R"({"votes": {
    "in_favour": {"count": 2, "states": ["Algeria", "Malta"]},
    "against": 7,
    "abstaining": {"states": ["Chile"]}
  }})");
  CHECK(made.votes.in_favour == VoteSide{2, {"Algeria", "Malta"}});
  CHECK(made.votes.against == VoteSide{7, {}});
  CHECK(made.votes.abstaining == VoteSide{1, {"Chile"}});
}

TEST_CASE("metadata: subjects, sponsors and names of the holder") {
  auto const made = read(R"({
    "subjects": [{"label": "REFUGEES", "dictionary": "UNBIS"},
                 {"label": "Asylum", "value": "11", "dictionary": "EuroVoc", "iri": "http://eurovoc.example/11"}],
    "sponsors": ["Sweden", "Togo"],
    "iris": [{"name": "library", "iri": "https://library.example/record/1"}]
  })");
  CHECK(made.subjects == std::vector{Subject{"REFUGEES", "REFUGEES", "UNBIS", ""},
                                     Subject{"Asylum", "11", "EuroVoc", "http://eurovoc.example/11"}});
  CHECK(made.sponsors == Texts{"Sweden", "Togo"});
  CHECK(made.iris == std::vector{HolderIri{"library", "https://library.example/record/1"}});
}

TEST_CASE("metadata: texts lose the blanks at their ends and are composed; a byte order mark is passed over") {
  // "e" and a combining acute accent.
  CHECK(read("\xEF\xBB\xBF{\"title\": \"  Cafe\xCC\x81 \"}").title == "Caf\xC3\xA9");
  CHECK(read(R"({"title": "a \"b\" \\ \u00e9"})").title == "a \"b\" \\ \xC3\xA9");
}

TEST_CASE("metadata: what is no JSON is refused with its place") {
  check_refused("", 1, 1, "this is no JSON");
  check_refused("{\n  \"title\": \"a\",\n}", 3, 1, "this is no JSON");
  check_refused("{\"title\": 'a'}", 1, 11, "this is no JSON");
  check_refused("{} {}", 1, 4, "this is no JSON");
  check_refused("{\"title\": \"\xFF\"}", 1, 12, "this is no JSON");
  check_refused(std::string(1000, '['), 1, 33, "nested too deep");
}

TEST_CASE("metadata: keys that are unknown or stand twice are refused with their place") {
  check_refused("{\n  \"titel\": \"a\"\n}", 2, 3,
                "there is no key \"titel\" here (known: $schema, symbol, number, title,");
  check_refused(R"({"votes": {"for": 1}})", 1, 12,
                "there is no key \"for\" here (known: in_favour, against, abstaining)");
  check_refused(R"({"title": "a", "title": "b"})", 1, 16, "\"title\" stands twice");
}

TEST_CASE("metadata: values of the wrong kind are refused with their place") {
  check_refused("[]", 1, 1, "must be an object");
  check_refused(R"({"title": 5})", 1, 11, "\"title\" must be a text");
  check_refused(R"({"title": null})", 1, 11, "\"title\" must be a text");
  check_refused(R"({"title": "  "})", 1, 11, "not empty");
  check_refused(R"({"title": "a\nb"})", 1, 11, "one line");
  check_refused(R"({"meeting": "48"})", 1, 13, "\"meeting\" must be a whole number");
  check_refused(R"({"meeting": 4.5})", 1, 13, "\"meeting\" must be a whole number");
  check_refused(R"({"votes": {"against": -1}})", 1, 23, "\"against\" must be a whole number");
  check_refused(R"({"sponsors": "Sweden"})", 1, 14, "\"sponsors\" must be a list");
  check_refused(R"({"sponsors": ["Sweden", 1]})", 1, 25, "\"sponsors\" must be a text");
  check_refused(R"({"committee": "seventhCommittee"})", 1, 15, "must be one of firstCommittee,");
  check_refused(R"({"iris": [{"name": "a", "iri": "no iri"}]})", 1, 32, "must be an IRI");
  check_refused(R"({"subjects": [{"label": "REFUGEES"}]})", 1, 15, "with a \"dictionary\"");
}

TEST_CASE("metadata: days that do not exist and counts that do not agree are refused") {
  check_refused(R"({"adopted": "2021-02-29"})", 1, 13, "there is no day 2021-02-29");
  check_refused(R"({"adopted": "31.12.2020"})", 1, 13, "must be a date such as");
  check_refused(R"({"published": "2020-1-07"})", 1, 15, "must be a date such as");
  check_refused(R"({"votes": {"against": {"count": 3, "states": ["Chile"]}}})", 1, 23,
                "the count is 3, but the list of states has 1");
}
