#include <doctest/doctest.h>

#include <algorithm>

#include "formats/pdf/colour_profile.hpp"
#include "formats/pdf/information.hpp"
#include "printed.hpp"
#include "support/fixture.hpp"

namespace {

using namespace resolute::formats::pdf;

bool has(std::string const& text, std::string const& part) {
  return text.find(part) != std::string::npos;
}

Information sample() {
  Information made;
  made.title = "Oceans & seas <draft>";
  made.author = "General Assembly";
  made.subject = "A/RES/75/1";
  made.creator = "resolute 0.1.0";
  made.producer = "libharu 2.3.0";
  made.provenance = {"r&d.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en"};
  made.date = std::chrono::year_month_day(std::chrono::year(2021), std::chrono::month(1), std::chrono::day(7));
  made.language = "en";
  return made;
}

std::string raw(resolute::model::Document const& document) {
  return printed::tool(printed::bytes(document), "qpdf --qdf --object-streams=disable % -");
}

}  // namespace

TEST_CASE("XMP: what XML reserves is escaped, what it cannot hold is left out") {
  CHECK(escape_xml("a & b < c > d \x01\x1F\n\xE5\xA4\xA7") == "a &amp; b &lt; c &gt; d \n\xE5\xA4\xA7");
  CHECK(escape_xml("") == "");
}

TEST_CASE("XMP: a packet says the same as the information dictionary, and claims PDF/A-1b") {
  auto const packet = xmp_packet(sample());
  CHECK(packet.starts_with("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "));
  CHECK(packet.ends_with("</x:xmpmeta>\n<?xpacket end=\"r\"?>"));
  for (
      auto const* part :
      {R"(<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Oceans &amp; seas &lt;draft&gt;</rdf:li></rdf:Alt></dc:title>)",
       "<dc:creator><rdf:Seq><rdf:li>General Assembly</rdf:li></rdf:Seq></dc:creator>",
       R"(<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A/RES/75/1</rdf:li></rdf:Alt></dc:description>)",
       "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>", "<dc:source>r&amp;d.txt</dc:source>",
       "<pdf:Producer>libharu 2.3.0</pdf:Producer>", "<xmp:CreatorTool>resolute 0.1.0</xmp:CreatorTool>",
       "<xmp:CreateDate>2021-01-07T00:00:00Z</xmp:CreateDate>", "<xmp:ModifyDate>2021-01-07T00:00:00Z</xmp:ModifyDate>",
       "<stEvt:action>converted</stEvt:action>", "aaa; options: lang=en</stEvt:parameters>",
       "<stEvt:softwareAgent>resolute 0.1.0</stEvt:softwareAgent>", "<pdfaid:part>1</pdfaid:part>",
       "<pdfaid:conformance>B</pdfaid:conformance>"})
    CHECK_MESSAGE(has(packet, part), part, " in ", packet);
  CHECK_FALSE(has(packet, "pdf:Keywords"));
  CHECK(pdf_date(sample().date) == "D:20210107000000Z");
}

TEST_CASE("XMP: of a document that says nothing only what the program knows is told") {
  auto const packet = xmp_packet({});
  for (std::string const name : {"dc:title", "dc:creator", "dc:source", "xmpMM:History>"})
    CHECK_FALSE(has(packet, name));
  CHECK(has(packet, "<pdfaid:part>1</pdfaid:part>"));
}

TEST_CASE("Colour profile: a display's profile of version 2, as long as it says") {
  auto const profile = srgb_profile();
  CHECK(profile.size() < 700);
  CHECK(profile.substr(0, 12) == std::string("\0\0\x02\x5C\0\0\0\0\x02\x10\0\0", 12));
  CHECK(profile.substr(12, 12) == "mntrRGB XYZ ");
  CHECK(profile.substr(36, 4) == "acsp");
  CHECK(profile.size() == 0x25C);
}

TEST_CASE("PDF: what an archive asks for is in the catalogue") {
  if (!printed::has_tool("qpdf")) return;
  auto const file = raw(fixture::english());
  for (std::string const part :
       {"/S /GTS_PDFA1", "/Type /Metadata", "/MarkInfo <<\n    /Marked true\n  >>", "/DisplayDocTitle true",
        "/PageLabels <<\n    /Nums [\n      0\n      <<\n        /S /D\n      >>\n    ]\n  >>", "/Tabs /S",
        "/StructParents 0", "/Type /StructTreeRoot", "/CIDSet", "/Producer (libharu ",
        "<pdf:Keywords>Unofficial copy. Issued by: United Nations, General Assembly</pdf:Keywords>"})
    CHECK_MESSAGE(has(file, part), part);
}

TEST_CASE("PDF: a title with reserved characters is the same in both places") {
  if (!printed::has_tool("qpdf")) return;
  auto document = fixture::english();
  document.meta.title =
      resolute::model::Known<std::string>{"Rights & duties <of \"States\">", resolute::model::Basis::supplied, {}};
  auto const file = raw(document);
  CHECK(has(file, "/Title (Rights & duties <of \"States\">)"));
  CHECK(has(file, "x-default\">Rights &amp; duties &lt;of \"States\"&gt;</rdf:li>"));
}

TEST_CASE("PDF: the identifier changes with the text and with what is said about it") {
  auto const id = [](resolute::model::Document const& document) {
    auto const bytes = printed::bytes(document);
    return bytes.substr(bytes.rfind("/ID["), 75);
  };
  auto other = fixture::english();
  other.provenance.source = "other.txt";
  CHECK(id(fixture::english()) == id(fixture::english()));
  CHECK(id(fixture::english()) != id(other));
  CHECK(id(fixture::english()) != id(fixture::chinese()));
}

TEST_CASE("PDF: the structure can be left out") {
  if (!printed::has_tool("qpdf")) return;
  auto const with = printed::write(fixture::english());
  auto const without = printed::write(fixture::english(), {{"tags", "no"}});
  REQUIRE(with);
  REQUIRE(without);
  CHECK(without->bytes.size() < with->bytes.size());
  auto const tree = printed::tool(without->bytes, "qpdf --qdf --object-streams=disable % -");
  CHECK_FALSE(has(tree, "/StructTreeRoot"));
  CHECK_FALSE(has(tree, "/MarkInfo"));
  CHECK_FALSE(has(tree, "/MCID"));
  // Claimed all the same: PDF/A-1b asks for no structure.
  CHECK(has(tree, "<pdfaid:conformance>B"));
}
