// Properties that hold for every document that the model can express.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "output.hpp"
#include "resolute/visit.hpp"
#include "support/random_document.hpp"
#include "support/shared.hpp"

using namespace resolute::model;

namespace {

constexpr std::uint32_t k_documents = 150;

/// The words of the model's text, sorted: order is the business of the documents built by hand. Job numbers are
/// counted where they stand.
struct Words : Visitor {
  std::vector<std::string> found;
  void inline_node(Inline const& one, Block const&) override {
    if (auto const* text = std::get_if<Text>(&one.node)) found.push_back(text->value);
  }
};

/// The words in a tree; of its metadata, those of the job number only.
void gather(pugi::xml_node node, std::vector<std::string>& out) {
  std::string_view const name = node.name();
  if (name == "identification" || name == "workflow" || name == "analysis" || name == "references") return;
  std::string const value = node.value();
  for (std::size_t at = value.find('x'); at != std::string::npos; at = value.find('x', at + 1))
    if (auto word = value.substr(at, value.find_first_not_of("0123456789", at + 1) - at); word != "x")
      out.push_back(std::move(word));
  for (auto const child : node.children()) gather(child, out);
}

}  // namespace

TEST_CASE("akn: any document keeps its text and has sound identifiers and references") {
  for (std::uint32_t seed = 0; seed < k_documents; ++seed) {
    CAPTURE(seed);
    auto const document = support::random_document(seed);
    auto const output = akn_test::write(document);

    Words words;
    walk(document, words);
    std::vector<std::string> found;
    gather(output.tree.document_element(), found);
    std::ranges::sort(words.found);
    std::ranges::sort(found);
    std::vector<std::string> lost;
    std::vector<std::string> invented;
    std::ranges::set_difference(words.found, found, std::back_inserter(lost));
    std::ranges::set_difference(found, words.found, std::back_inserter(invented));
    CHECK(fmt::format("{}", fmt::join(lost, " ")) == "");
    CHECK(fmt::format("{}", fmt::join(invented, " ")) == "");

    std::set<std::string> ids;
    for (auto const& one : output.tree.select_nodes("//@eId")) {
      CAPTURE(one.attribute().value());
      CHECK(*one.attribute().value() != '\0');
      CHECK(ids.insert(one.attribute().value()).second);
    }
    for (auto const& one :
         output.tree.select_nodes("//@refersTo|//noteRef/@href|//@for|//@by|//@as|//documentRef/@href")) {
      CAPTURE(one.attribute().value());
      CHECK(ids.contains(std::string(one.attribute().value()).substr(1)));
    }
  }
}

TEST_CASE("akn: any document is valid against the schema") {
  auto const schema = support::schema();
  if (!schema || support::run("xmllint --version").status != 0) {
    MESSAGE("skipped: no AKN schema (set RESOLUTE_AKN_SCHEMA to akomantoso30.xsd) or no xmllint");
    return;
  }
  std::vector<std::unique_ptr<support::TemporaryFile>> files;
  std::string command = "xmllint --nonet --noout --schema '" + schema->string() + "'";
  for (std::uint32_t seed = 0; seed < k_documents; ++seed) {
    files.push_back(std::make_unique<support::TemporaryFile>(akn_test::write(support::random_document(seed)).bytes));
    command += " '" + files.back()->path() + "'";
  }
  auto const outcome = support::run(command + " | grep -v ' validates$'");
  CHECK_MESSAGE(outcome.output.find("error") == std::string::npos, outcome.output);
}
