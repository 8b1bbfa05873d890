#include "site/search_index.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using nlohmann::json;
using resolute::site::as_script;
using resolute::site::index_document;
using resolute::site::IndexedDocument;
using resolute::site::shard_json;
using resolute::site::shard_list_json;
using resolute::site::shard_name;

namespace {

IndexedDocument document(std::string address, std::string title, std::string_view text) {
  return index_document({std::move(address), "", std::move(title), "", "", {}, {}}, text);
}

}  // namespace

TEST_CASE("search index: a shard has its documents, the lengths of their fields, and where each term occurs") {
  // "sea" is in the title of both and twice in the text of the second; lengths count different terms.
  auto const shard = shard_json({document("a.html", "Sea", "fish"), document("b.html", "Sea law", "sea, sea")});
  CHECK(shard == R"({"documentIds":["a.html","b.html"],"fieldLength":[[1,1],[2,1]],"averageFieldLength":[1.50,1.00],)"
                 R"("storedFields":[{"t":"Sea"},{"t":"Sea law"}],)"
                 R"("index":["fish","","A","law","B","","sea","AA","B2"]})");
}

TEST_CASE("search index: the distance to the next document is written in letters, the last one a capital") {
  // In document 0, in 28 (27 documents between them: 1 * 26 + 1), in 29.
  std::vector<IndexedDocument> documents;
  for (int number = 0; number < 30; ++number)
    documents.push_back(document(std::to_string(number), "", number == 0 || number >= 28 ? "sea" : ""));
  auto const shard = shard_json(documents);
  CHECK(shard.find(R"("index":["sea","","AbBA"])") != std::string::npos);
}

TEST_CASE("search index: a document without text, and a shard without documents, are JSON too") {
  CHECK(json::parse(shard_json({}))["documentIds"].empty());
  CHECK(json::parse(shard_json({document("a.html", "", "")}))["fieldLength"][0] == json::array({0, 0}));
}

TEST_CASE("search index: what a result shows is stored as it is, the symbol is found as a title is") {
  IndexedDocument const shown{"a.html", "A/RES/1/2", "\"Sea\"", "Assembly", "2035-12-01", {}, {}};
  auto const shard = json::parse(shard_json({index_document(shown, "fish")}));
  CHECK(shard["storedFields"][0] ==
        json({{"t", "\"Sea\""}, {"s", "A/RES/1/2"}, {"b", "Assembly"}, {"d", "2035-12-01"}}));
  // The first of its terms, "1", is in the title's field.
  CHECK(shard["index"][0] == "1");
  CHECK(shard["index"][1] == "A");
  CHECK(shard["index"][2] == "");
}

TEST_CASE("search index: a shard is named by language and year") {
  CHECK(shard_name("zh", "2004-12-20") == "zh-2004");
  CHECK(shard_name("zh", "2004") == "zh-2004");
  CHECK(shard_name("zh", "") == "zh-0000");
  CHECK(shard_name("zh", "n.d.") == "zh-0000");
}

TEST_CASE("search index: the list of shards, and JSON as a script") {
  CHECK(shard_list_json({{"zh", "中文", "ltr", {"zh-2004"}}}) ==
        R"({"languages":[{"code":"zh","direction":"ltr","name":"中文","shards":["zh-2004"]}]})");
  CHECK(as_script("zh-2004", "{}") == "resolute.receive(\"zh-2004\",{});\n");
}
