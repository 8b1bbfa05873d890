#include "site/archive.hpp"

#include <doctest/doctest.h>

#include "site/graph.hpp"

using namespace resolute;
using namespace resolute::site;
using Names = std::vector<std::string>;

namespace {

Surveyed document(std::size_t input, std::string symbol, std::string language, Names cited = {}) {
  Record record;
  record.symbol = std::move(symbol);
  record.language = std::move(language);
  record.title = "Title of " + record.symbol;
  record.cited = std::move(cited);
  return {input, "fingerprint", std::move(record)};
}

std::vector<SiteInput> inputs(std::size_t count) {
  std::vector<SiteInput> all;
  for (std::size_t at = 0; at < count; ++at) all.push_back({"in/text-" + std::to_string(at) + ".en.txt", {}});
  return all;
}

}  // namespace

TEST_CASE("site: numbers in symbols are sorted by their value") {
  CHECK(symbol_before("A/RES/59/9", "A/RES/59/10"));
  CHECK_FALSE(symbol_before("A/RES/59/10", "A/RES/59/9"));
  CHECK(symbol_before("A/RES/59/170", "S/RES/1"));
  CHECK(symbol_before("A/RES/59/10", "A/RES/59/10 A"));
}

TEST_CASE("site: the languages of a text are one work") {
  auto const archive = arrange(
      {document(0, "A/RES/60/1", "zh"), document(1, "A/RES/59/2", "en"), document(2, "A/RES/60/1", "ar")}, inputs(3));
  REQUIRE(archive.works.size() == 2);
  CHECK(archive.works[0].symbol == "A/RES/59/2");
  CHECK(archive.works[1].versions == std::vector<std::size_t>{2, 0});
  CHECK(archive.versions[0].page() == "A/RES/60/1/zh.html");
  CHECK(archive.languages == Names{"ar", "en", "zh"});
  auto const& work = archive.works[1];
  CHECK(archive.version_for(work, "zh").record.language == "zh");
  CHECK(archive.version_for(work, "fr").record.language == "ar");
}

TEST_CASE("site: a document that is there twice is kept twice, and named") {
  auto const archive = arrange({document(0, "A/RES/60/1", "en"), document(1, "A/RES/60/1", "en")}, inputs(2));
  CHECK(archive.versions[0].stem == "A/RES/60/1/en");
  CHECK(archive.versions[1].stem == "A/RES/60/1/en-2");
  CHECK(archive.repeated == std::vector<std::size_t>{1});
}

TEST_CASE("site: documents without a symbol are found under the names of their inputs, each by itself") {
  auto const archive =
      arrange({document(0, "", "en"), document(1, "", "fr")}, {{"2019/talks.1.txt", {}}, {"2020/talks.1.txt", {}}});
  CHECK(archive.works.size() == 2);
  CHECK(archive.versions[0].stem == "documents/talks.1/en");
  CHECK(archive.versions[1].stem == "documents/talks.1-2/fr");
  CHECK(archive.repeated.empty());
}

TEST_CASE("site: a subject has one spelling in the whole archive") {
  auto first = document(0, "A/RES/60/1", "en");
  auto second = document(1, "A/RES/60/2", "en");
  first.record.subjects = {"Women"};
  second.record.subjects = {"WOMEN"};
  auto const archive = arrange({first, second}, inputs(2));
  CHECK(archive.versions[1].record.subjects == Names{"Women"});
}

TEST_CASE("site: citations join the works of the archive") {
  auto const archive = arrange({document(0, "A/RES/59/1", "en", {"A/RES/59/1", "A/RES/60/2 A", "S/RES/1325(2000)"}),
                                document(1, "A/RES/60/2", "fr", {"A/RES/59/1"})},
                               inputs(2));
  CHECK(archive.works[0].cites == std::vector<std::size_t>{1});
  CHECK(archive.works[0].cited_by == std::vector<std::size_t>{1});
  CHECK(archive.works[1].cited_by == std::vector<std::size_t>{0});
  CHECK(citations_csv(archive) ==
        "symbol,cites,in_archive\r\n"
        "\"A/RES/59/1\",\"A/RES/60/2\",yes\r\n"
        "\"A/RES/59/1\",\"S/RES/1325(2000)\",no\r\n"
        "\"A/RES/60/2\",\"A/RES/59/1\",yes\r\n");
}

TEST_CASE("site: the graph of citations as GraphML, hostile titles and all") {
  auto hostile = document(0, "A/RES/59/1", "en", {"A/RES/60/2"});
  hostile.record.title = "</data><script>\x01 & co";
  auto const archive = arrange({hostile}, inputs(1));
  auto const graph = citations_graphml(archive);
  CHECK(graph.find("<data key=\"title\">&lt;/data&gt;&lt;script&gt; &amp; co</data>") != std::string::npos);
  CHECK(graph.find("<node id=\"n1\"><data key=\"symbol\">A/RES/60/2</data></node>") != std::string::npos);
  CHECK(graph.find("<edge source=\"n0\" target=\"n1\"/>") != std::string::npos);
}
