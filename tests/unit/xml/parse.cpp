// XML from anywhere: what is well formed becomes a tree with places, all else a plain error with its place.
#include "xml/parse.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstring>

#include "support/encode.hpp"

using namespace resolute;
using namespace std::string_literals;

namespace {

std::string refused(std::string_view bytes) {
  auto const parsed = xml::parse(bytes, "test.xml");
  if (parsed) return "";
  auto const at = parsed.error().at;
  auto const place = at ? fmt::format("{}:{} ", at->line, at->column) : "";
  return place + std::string(parsed.error().code);
}

/// Text of the root element in an encoding, as it was read.
std::string read_back(std::string const& declaration, std::string const& encoding, std::string_view text,
                      std::string const& mark = "") {
  auto const bytes = support::encode(declaration + "<p>" + std::string(text) + "</p>", encoding);
  REQUIRE(bytes.has_value());
  auto const parsed = xml::parse(mark + *bytes, "test.xml");
  return parsed ? parsed->tree.child("p").text().get() : parsed.error().message;
}

std::string declared(std::string const& encoding) {
  return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
}

std::string repeated(std::string_view what, std::size_t times) {
  std::string out;
  for (std::size_t at = 0; at < times; ++at) out += what;
  return out;
}

}  // namespace

TEST_CASE("xml: mixed content is kept to the blank, and nodes know their places") {
  auto const parsed =
      xml::parse("<?xml version=\"1.0\"?>\n<p>Recalls <i>its</i> <b>résolution</b>\r\n&amp; 1&#233;</p>\n", "test.xml");
  REQUIRE(parsed.has_value());
  auto const p = parsed->tree.document_element();
  std::string text;
  for (auto const node : p.children()) text += node.type() == pugi::node_pcdata ? node.value() : node.text().get();
  CHECK(text == "Recalls its résolution\n& 1é");
  CHECK(parsed->source.name == "test.xml");
  CHECK(parsed->source.encoding == "UTF-8");

  auto const bold = xml::offset_of(p.child("b"));
  CHECK(parsed->source.slice(bold) == "<b");
  CHECK(parsed->source.position(bold.begin) == Position{2, 23});
  auto const blank = p.child("i").next_sibling();
  CHECK(std::string(blank.value()) == " ");
  CHECK(parsed->source.slice(xml::offset_of(blank)) == " ");
  auto const after = p.last_child();
  CHECK(parsed->source.position(xml::offset_of(after).begin) == Position{2, 40});
}

TEST_CASE("xml: comments and instructions leave no trace, character data is text") {
  auto const parsed = xml::parse("<p>a<!-- no --><?no no?>b<![CDATA[<c>]]></p>", "test.xml");
  REQUIRE(parsed.has_value());
  std::string text;
  for (auto const node : parsed->tree.document_element().children()) text += node.value();
  CHECK(text == "ab<c>");
}

TEST_CASE("xml: the encoding is that of the mark, of the declaration, or UTF-8") {
  CHECK(read_back("", "UTF-8", "é") == "é");
  CHECK(read_back("", "UTF-8", "é", "\xEF\xBB\xBF") == "é");
  CHECK(read_back(declared("windows-1252"), "windows-1252", "l’œuvre €") == "l’œuvre €");
  CHECK(read_back(declared("ISO-8859-5"), "ISO-8859-5", "Ассамблея") == "Ассамблея");
  CHECK(read_back(declared("windows-1256"), "windows-1256", "الجمعية") == "الجمعية");
  CHECK(read_back(declared("GB18030"), "GB18030", "大会，") == "大会，");
  CHECK(read_back(declared("UTF-16"), "UTF-16LE", "大会", "\xFF\xFE") == "大会");
  CHECK(read_back(declared("UTF-16"), "UTF-16BE", "大会", "\xFE\xFF") == "大会");
  CHECK(read_back(declared("UTF-16"), "UTF-16LE", "大会") == "大会");
  CHECK(read_back("", "UTF-16BE", "大会") == "大会");
  CHECK(read_back("", "UTF-32LE", "大会") == "大会");
}

TEST_CASE("xml: an encoding that the bytes are not in is an error, never a wrong letter") {
  CHECK(refused("<p>\n\xE9t\xE9</p>") == "2:1 bad-encoding");
  CHECK(refused(declared("UTF-8") + "<p>\xE9</p>") == "1:42 bad-encoding");
  CHECK(refused(declared("UTF-16") + "<p>text</p>") == "1:1 bad-encoding");
  CHECK(refused(declared("IBM037") + "<p>text</p>") == "1:1 bad-encoding");
  CHECK(refused(declared("GB18030") + "<p>\xFF</p>") == "1:44 bad-encoding");
  CHECK(refused(declared("martian") + "<p>text</p>") == "1:1 unknown-encoding");
  CHECK(refused("\xFF\xFE<") == "1:1 bad-encoding");
}

TEST_CASE("xml: what is not well formed is refused where it goes wrong") {
  CHECK(refused("") == "empty-input");
  CHECK(refused("\xFF\xFE") == "empty-input");  // a byte order mark alone
  CHECK(refused("  \n") == "2:1 not-well-formed");
  CHECK(refused("The General Assembly,") == "1:1 not-well-formed");
  CHECK(refused("%PDF-1.4") == "1:1 not-well-formed");
  CHECK(refused("<p>\n<b>text</i></p>") == "2:12 not-well-formed");
  CHECK(refused("<p>\n<b>cut off") == "2:11 not-well-formed");
  CHECK(refused("<p>\n<b attr=\"cut") == "2:13 not-well-formed");
  CHECK(refused("<p>a\0b</p>"s) == "1:5 not-well-formed");
  CHECK(refused("<p a=\"1\" a=\"2\"/>") != "");
  CHECK(refused("<p xmlns:x=\"u\" xmlns:y=\"u\" x:a=\"1\" y:a=\"2\"/>") != "");
  CHECK(refused("<p>&nbsp;</p>") == "1:10 not-well-formed");
  CHECK(refused("<p>&#0;</p>") != "");
  CHECK(refused("<x:p/>") != "");
  CHECK(refused("<p/><p/>") == "1:5 not-well-formed");
  CHECK(refused("<p a='<'/>") != "");
  CHECK(refused("<p>a & b</p>") != "");
  CHECK(refused("<p>]]></p>") != "");
}

TEST_CASE("xml: a document type declaration is refused, and with it every entity") {
  auto const bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<p>&b;</p>";
  CHECK(refused(bomb) == "2:1 document-type");
  CHECK(refused("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>") == "1:1 document-type");
  CHECK(refused("<!DOCTYPE p SYSTEM \"http://localhost/p.dtd\"><p/>") == "1:1 document-type");
}

TEST_CASE("xml: absurd sizes are refused at once") {
  auto const begin = std::chrono::steady_clock::now();
  auto const attribute = [](std::size_t at) { return fmt::format(" a{}=\"\"", at); };
  std::string attributes;
  for (std::size_t at = 0; at < 300'000; ++at) attributes += attribute(at);
  std::string namespaces;
  for (std::size_t at = 0; at < 2000; ++at) namespaces += fmt::format("<p xmlns:n{}=\"u\"/>", at);

  CHECK(refused(repeated("<p>", 256) + repeated("</p>", 256)) == "");
  CHECK(refused(repeated("<p>", 257) + repeated("</p>", 257)) == "1:769 too-large");
  CHECK(refused(repeated("<p>\n", 1'000'000)) == "257:1 too-large");
  CHECK(refused("<p a=\"" + std::string(9'000'000, 'a') + "\"/>") == "1:7 too-large");
  CHECK(refused("<p><!--" + std::string(9'000'000, 'a') + "--></p>") == "1:4 too-large");
  CHECK(refused("<p" + std::string(9'000'000, 'a') + "/>") == "1:1 too-large");
  CHECK(refused("<p" + attributes + "/>") == "1:1 too-large");
  CHECK(refused("<p>" + namespaces + "</p>").ends_with("too-large"));
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}

TEST_CASE("xml: a tag is over where XML says, whatever its values hold") {
  CHECK(refused("<p a=\"/>\" b='\"=\"'>x</p>") == "");
  CHECK(refused("<p>" + repeated("<q a=\">\"/>", 300) + "</p>") == "");
  CHECK(refused("<p>" + repeated("<!-- <q> -->", 300) + repeated("<![CDATA[<q>]]>", 300) + "</p>") == "");
}
