// Documents as lines of JSON: a stage of a pipe.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "resolute/convert.hpp"
#include "support/program.hpp"

using Json = nlohmann::json;

namespace {

std::vector<Json> answers(std::string const& input, std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.begin(), {"convert", "--stdin-jsonl"});
  auto const outcome = program::run(arguments, {.input = input, .folder = {}, .environment = {}});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.empty());
  std::vector<Json> all;
  std::istringstream stream(outcome.out);
  for (std::string line; std::getline(stream, line);) all.push_back(Json::parse(line));
  return all;
}

std::string document(Json const& id, std::string_view sample) {
  return Json{{"id", id}, {"text", program::sample(sample)}}.dump() + "\n";
}

}  // namespace

TEST_CASE("json lines: a document in, a document out") {
  auto const all = answers(document("one", "simple.en.txt"));
  REQUIRE(all.size() == 1);
  auto const expected = resolute::convert(resolute::Registry::builtin(), program::sample("simple.en.txt"), "akn",
                                          {.source_name = "one", .encoding = "UTF-8"});
  REQUIRE(expected);
  CHECK(all[0]["id"] == "one");
  CHECK(all[0]["status"] == "done");
  CHECK(all[0]["akn"] == expected->written.bytes);
  CHECK(all[0]["language"] == "en");
  CHECK(all[0]["diagnostics"].is_array());
}

TEST_CASE("json lines: the order is kept, and an id may be anything") {
  std::string input;
  for (int number = 0; number < 40; ++number)
    input += document(number, number % 2 == 0 ? "parts.zh.txt" : "example.ru.txt");
  auto const all = answers(input, {"--jobs", "3", "--to", "txt"});
  REQUIRE(all.size() == 40);
  for (int number = 0; number < 40; ++number) CHECK(all[static_cast<std::size_t>(number)]["id"] == number);
}

TEST_CASE("json lines: a bad line has an answer that says why, and the next one is converted") {
  auto const all = answers(
      "nonsense\n[1]\n{\"id\": 3}\n{\"id\": 4, \"text\": 5}\n{\"id\": 5, \"text\": \"nonsense\"}\n"
      "{\"id\": 6, \"text\": \"x\", \"language\": \"tlh\"}\r\n\n" +
      document(7, "simple.en.txt"));
  REQUIRE(all.size() == 7);
  for (std::size_t at = 0; at < 6; ++at) {
    CHECK(all[at]["status"] == "failed");
    CHECK(all[at]["line"] == at + 1);
    CHECK_FALSE(all[at].contains("akn"));
  }
  CHECK(all[0]["id"].is_null());
  CHECK(all[0]["diagnostics"][0]["code"] == "bad-line");
  CHECK(all[2]["diagnostics"][0]["message"] == "the line has no \"text\"");
  CHECK(all[3]["diagnostics"][0]["message"] == "\"text\" is not a string");
  CHECK(all[4]["diagnostics"][0]["code"] == "no-resolution");
  CHECK(all[5]["diagnostics"][0]["code"] == "unknown-language");
  CHECK(all[6]["id"] == 7);
  CHECK(all[6]["status"] == "done");
}

TEST_CASE("json lines: what the text does not say may stand beside it") {
  std::string const text = "The General Assembly,\n\nRecalling its resolution 58/153,\n\n1. Decides to continue.\n";
  auto const all = answers(Json{{"id", 1}, {"text", text}, {"symbol", "A/RES/99/1"}}.dump());
  REQUIRE(all.size() == 1);
  CHECK(all[0]["symbol"] == "A/RES/99/1");
}

TEST_CASE("json lines: a text that is larger than is read fails alone") {
  auto const all =
      answers(Json{{"id", 1}, {"text", std::string(2001, 'x')}}.dump() + "\n" + document(2, "parts.zh.txt"),
              {"--max-bytes", "2000"});
  REQUIRE(all.size() == 2);
  CHECK(all[0]["diagnostics"][0]["code"] == "too-large");
  CHECK(all[1]["status"] == "done");
}

TEST_CASE("json lines: what is not text is refused, and so are other inputs") {
  auto const pdf = program::run({"convert", "--stdin-jsonl", "--to", "pdf"});
  CHECK(pdf.status == 2);
  CHECK(pdf.err.find("pdf is not text") != std::string::npos);
  CHECK(program::run({"convert", "--stdin-jsonl", "a.txt"}).status == 2);
  CHECK(program::run({"convert", "--stdin-jsonl", "--output-dir", "out"}).status == 2);
}
