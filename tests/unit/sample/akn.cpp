// The facts of A/RES/59/170, one by one, in the Akoma Ntoso output.
#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "support/facts.hpp"
#include "support/written.hpp"

namespace {

struct Akn {
  pugi::xml_document tree;

  Akn() {
    auto const bytes = support::sample_as("akn");
    REQUIRE(tree.load_string(bytes.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
  }

  /// The string value of an XPath expression.
  [[nodiscard]] std::string value(std::string const& xpath) const {
    return pugi::xpath_query(xpath.c_str()).evaluate_string(tree);
  }
  [[nodiscard]] double number(std::string const& xpath) const {
    return pugi::xpath_query(xpath.c_str()).evaluate_number(tree);
  }
};

/// The text of an element without its notes.
std::string text_of(pugi::xml_node node) {
  std::string out;
  for (auto const child : node.children()) {
    if (child.type() == pugi::node_pcdata) out += child.value();
    if (child.type() == pugi::node_element && std::string_view(child.name()) != "authorialNote") out += text_of(child);
  }
  return out;
}

std::string view(std::string_view text) {
  return std::string(text);
}

}  // namespace

TEST_CASE("sample in AKN: identity") {
  Akn const akn;
  CHECK(akn.value("//FRBRWork/FRBRuri/@value") == "/akn/un/statement/deliberation/unga/2004-12-20/59-170");
  CHECK(akn.value("//FRBRWork/FRBRalias/@value") == "A/RES/59/170");
  CHECK(akn.value("//FRBRWork/FRBRdate/@date") == "2004-12-20");
  CHECK(akn.value("//FRBRWork/FRBRnumber/@showAs") == "59/170");
  CHECK(akn.value("//FRBRWork/FRBRauthor/@href") == "#ga");
  CHECK(akn.value("//FRBRlanguage/@language") == "zho");
  CHECK(akn.value("/akomaNtoso/statement/@name") == "resolution");
  CHECK(akn.value("//docketNumber") == facts::k_job_number);
  CHECK(akn.value("//workflow/step/@date") == "2004-12-20");
  CHECK(akn.value("//TLCEvent[@eId='adoptionMeeting']/@showAs") == facts::k_meeting);
}

TEST_CASE("sample in AKN: front and end matter") {
  Akn const akn;
  CHECK(akn.value("//coverPage//docTitle[@refersTo='#adoption']") == facts::k_adoption);
  CHECK(akn.value("//coverPage//docDate/@date") == "2004-12-20");
  CHECK(akn.value("//coverPage//docProponent") == facts::k_proponent);
  CHECK(akn.value("//docProponent/@refersTo") == "#thirdCommittee");
  CHECK(akn.value("//inline[@name='originating document']") == "A/59/498");
  CHECK(akn.value("//preface//docNumber") == "59/170.");
  CHECK(akn.value("//preface//docTitle") == facts::k_title);
  CHECK(akn.value("//preamble/formula/p") == facts::k_formula);
  CHECK(akn.value("//conclusions//docDate") == facts::k_closing_date);
  CHECK(akn.value("//conclusions//location") == facts::k_meeting);
  CHECK(akn.number("count(//conclusions//docDate/following-sibling::location)") == 1);  // the date stands first
}

TEST_CASE("sample in AKN: clauses and paragraphs with their lead phrases") {
  Akn const akn;
  REQUIRE(akn.number("count(//preamble/container)") == 4);
  REQUIRE(akn.number("count(//mainBody/paragraph)") == 16);
  std::size_t at = 0;
  for (auto const node : akn.tree.select_nodes("//preamble/container")) {
    auto const& expected = facts::k_preambular.at(at++);
    CHECK(node.node().attribute("name").value() == view(expected.lead));
    CHECK(node.node().select_node("p/span").node().text().get() == view(expected.lead));
    auto const whole = text_of(node.node().child("p"));
    CHECK(whole.starts_with(expected.begins));
    CHECK(whole.ends_with(expected.ends));
  }
  at = 0;
  for (auto const node : akn.tree.select_nodes("//mainBody/paragraph")) {
    auto const& expected = facts::k_operative.at(at++);
    CHECK(node.node().child("num").text().get() == view(expected.number));
    CHECK(node.node().attribute("eId").value() == "para_" + std::to_string(at));
    CHECK(node.node().select_node("content/p/span").node().text().get() == view(expected.lead));
    auto const whole = text_of(node.node().select_node("content/p").node());
    CHECK(whole.starts_with(expected.begins));
    CHECK(whole.ends_with(expected.ends));
    CHECK(whole.find_first_of(" \n") == std::string::npos);
  }
}

TEST_CASE("sample in AKN: ten notes in place, note 2 called again") {
  Akn const akn;
  REQUIRE(akn.number("count(//authorialNote)") == 10);
  REQUIRE(akn.number("count(//noteRef)") == 1);
  for (auto const& note : facts::k_notes)
    CHECK(akn.value("//authorialNote[@marker='" + view(note.mark) + "']/p") == note.text);
  std::size_t at = 0;
  for (auto const node : akn.tree.select_nodes("//*[self::authorialNote or self::noteRef]")) {
    auto const& expected = facts::k_calls.at(at++);
    CHECK(node.node().attribute("marker").value() == view(expected.mark));
    CHECK((std::string_view(node.node().name()) == "authorialNote") == expected.first);
    std::string before;
    for (auto sibling = node.node().previous_sibling(); sibling; sibling = sibling.previous_sibling())
      before = (sibling.type() == pugi::node_pcdata                   ? std::string(sibling.value())
                : std::string_view(sibling.name()) == "authorialNote" ? std::string()
                                                                      : text_of(sibling)) +
               before;
    CHECK(before.ends_with(expected.before));
    std::string const after = node.node().next_sibling().value();
    CHECK(after.starts_with(expected.after));
    if (expected.after.empty()) CHECK_FALSE(node.node().next_sibling());
  }
}

TEST_CASE("sample in AKN: references") {
  Akn const akn;
  REQUIRE(akn.number("count(//statement//a)") == static_cast<double>(facts::k_citations.size()));
  for (auto const& cited : facts::k_citations) {
    auto const link = "//a[. = '" + view(cited.printed) + "' and @href='" + view(cited.address) + "']";
    CHECK(akn.number("count(" + link + ")") >= 1);
    if (!cited.work.empty()) {
      auto const work = "//alternativeReference[@href='" + view(cited.work) + "']";
      CHECK(akn.value(work + "/@showAs") == cited.symbol);
      auto const target = akn.value(work + "/@for");
      CHECK(akn.value("//a[@eId='" + target.substr(1) + "']") == cited.printed);
    }
  }
  CHECK(akn.number("count(//alternativeReference)") == 2);
}
