// The tree of what is to be written: children in the order in which they are to stand, and what was read with its
// places.
#include "xml/tree.hpp"

#include <doctest/doctest.h>

#include <string>

#include "xml/parse.hpp"

using namespace resolute;

namespace {

/// "p(b,'text',i)": an element with what is in it.
std::string shape(xml::Node node) {
  if (!node.is_element()) return "'" + std::string(node.value()) + "'";
  std::string out(node.name());
  std::string inside;
  for (auto const child : node.children()) inside += (inside.empty() ? "" : ",") + shape(child);
  return inside.empty() ? out : out + "(" + inside + ")";
}

}  // namespace

TEST_CASE("xml tree: children stand where they were put") {
  xml::Tree tree;
  auto meta = tree.root().append_child("meta");
  auto const references = meta.append_child("references");
  auto const identification = meta.insert_child_before("identification", references);
  CHECK(shape(meta) == "meta(identification,references)");
  meta.insert_child_after("publication", identification);
  meta.insert_child_after("presentation", references);
  meta.insert_child_before("workflow", references);
  CHECK(shape(meta) == "meta(identification,publication,workflow,references,presentation)");
  CHECK(meta.last_child().name() == "presentation");
  meta.append_child("last");
  CHECK(shape(meta) == "meta(identification,publication,workflow,references,presentation,last)");
}

TEST_CASE("xml tree: what is removed leaves no trace, wherever it stood") {
  xml::Tree tree;
  auto list = tree.root().append_child("list");
  auto const one = list.append_child("one");
  auto const two = list.append_child("two");
  auto const three = list.append_child("three");
  list.remove_child(three);
  list.append_child("four");
  CHECK(shape(list) == "list(one,two,four)");
  list.remove_child(one);
  CHECK(shape(list) == "list(two,four)");
  list.remove_child(two);
  list.remove_child(list.first_child());
  CHECK(shape(list) == "list");
  list.append_child("again");
  CHECK(shape(tree.document_element()) == "list(again)");
}

TEST_CASE("xml tree: texts and attributes") {
  xml::Tree tree;
  auto p = tree.root().append_child("p");
  std::string word = "one";
  p.append_text(word);
  p.append_attribute("eId", word);
  word = "gone";  // both were kept
  p.append_child("b").append_text("two");
  CHECK(shape(p) == "p('one',b('two'))");
  CHECK(p.attribute("eId") == "one");
  CHECK(p.attribute("class").empty());
  CHECK(p.child("b").parent() == p);
  CHECK_FALSE(p.child("i"));
  CHECK(p.child("i").attribute("eId").empty());
}

TEST_CASE("xml tree: a file that was read has its places") {
  auto const parsed = xml::parse("<p>\n<b eId=\"x\">two</b></p>", "test.xml");
  REQUIRE(parsed.has_value());
  xml::Tree tree(parsed->tree);
  auto const b = tree.document_element().child("b");
  CHECK(shape(tree.document_element()) == "p('\n',b('two'))");
  CHECK(b.place() == Range{4, 6});                  // "<b"
  CHECK(b.first_child().place() == Range{15, 16});  // "t"
  CHECK(b.attribute("eId") == "x");
}
