// A document that the corpus holds in two languages: paragraphs that correspond have the same identifiers. The corpus
// is not part of the project.
#include <doctest/doctest.h>

#include <filesystem>
#include <pugixml.hpp>

#include "support/program.hpp"
#include "support/shared.hpp"
#include "support/text.hpp"
#include "support/written.hpp"

namespace {

using Strings = std::vector<std::string>;

Strings eids(std::string const& bytes) {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(support::write(support::read(bytes).document, "akn").c_str()));
  // The title of an article has an identifier where it stands on a line of its own.
  constexpr auto k_all = "//*[@eId][not(ancestor::meta)][not(self::a)][not(self::division[parent::division])]";
  Strings found;
  for (auto const one : tree.select_nodes(k_all)) found.emplace_back(one.node().attribute("eId").value());
  return found;
}

}  // namespace

TEST_CASE("the corpus: a resolution of the Human Rights Council in English and French has the same identifiers") {
  auto const shared = support::shared();
  if (!shared) return;
  auto const english = program::content(*shared / "corpus/hrc-54-18.en.layout.txt");
  auto const french = program::content(*shared / "corpus/hrc-54-18.fr.mutool.txt");
  if (!english || !french) return;
  auto const in_english = eids(*english);
  auto const in_french = eids(*french);
  REQUIRE(in_english.size() == in_french.size());
  CHECK(in_english.size() > 500);
  for (std::size_t at = 0; at < in_english.size(); ++at) CHECK(in_english[at] == in_french[at]);
}
