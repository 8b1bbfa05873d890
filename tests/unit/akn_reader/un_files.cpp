// What the United Nations' own files write otherwise than the profile wants becomes the same model.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>

#include "resolute/format.hpp"
#include "resolute/validate.hpp"
#include "support/outline.hpp"

namespace {

/// A file in the way of the UN's: indented inside running text, with presentation classes and images.
std::string un_file(std::string_view text, std::string_view meta = "") {
  return fmt::format(R"(<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <identification source="#DGACM">
        <FRBRWork>
          <FRBRthis value="/akn/un/statement/deliberation/unga/2020-12-31/75-245/!main/"/>
          <FRBRuri value="/akn/un/statement/deliberation/unga/2020-12-31/75-245/"/>
          <FRBRdate date="2020-12-31" name="adoption"/>
          <FRBRauthor href="ga" as="author"/>
          <FRBRcountry value="un"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRdate date="2021-01-07" name="publication"/>
          <FRBRlanguage language="eng"/>
        </FRBRExpression>
      </identification>{}
    </meta>
    {}
  </statement>
</akomaNtoso>)",
                     meta, text);
}

resolute::Reading read(std::string const& bytes) {
  auto const registry = resolute::Registry::builtin();
  auto reading = registry.reader_for(bytes)->read(bytes, {});
  REQUIRE_MESSAGE(reading.has_value(), (reading ? "" : reading.error().message));
  return *std::move(reading);
}

std::string outline(std::string_view text) {
  return support::outline(read(un_file(text)).document);
}

}  // namespace

TEST_CASE("AKN reader: the lines of a cover page are fields, its pictures are not") {
  auto const reading = read(un_file(R"(<coverPage eId="coverPage_1">
      <p>
        <span refersTo="#publisher" class="upperLeft">
          <docAuthority refersTo="#publisher">United Nations</docAuthority>
        </span>
      </p>
      <p class="upperRight"><docNumber refersTo="#symbol">A/RES/75/245</docNumber></p>
      <p class="upperLeft"><img src="logo-un.jpg"/><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
      <p><docDate date="2021-01-07" refersTo="#dateOfIssuance">7 January 2021</docDate></p>
      <p><docTitle>Resolution adopted by the General Assembly on 31 December 2020</docTitle></p>
    </coverPage>
    <preface><p><docNumber>75/245.</docNumber> <docTitle refersTo="#resolutionTitle"><span class="bold">United Nations
      common system</span></docTitle></p></preface>
    <mainBody><paragraph><num>	1.</num><content><p>	<span class="italic">Takes note</span> of it.</p></content></paragraph></mainBody>)"));
  CHECK(support::outline(reading.document) == R"(cover
  publisher United Nations
  symbol A/RES/75/245
  issuing body General Assembly
  issue date 7 January 2021
  adoption Resolution adopted by the General Assembly on 31 December 2020
preface
  title 75/245. United Nations common system
main
  operative 1. <Takes note> of it.
)");
  auto const& meta = reading.document.meta;
  CHECK(meta.language == "en");
  CHECK(meta.body == "ga");
  CHECK(meta.symbol->value == "A/RES/75/245");
  CHECK(meta.number->value == "75/245");
  CHECK(meta.title->value == "United Nations common system");
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].code == "akn-left-out");
  CHECK(reading.source.slice(*reading.diagnostics[0].at) == "<img");
}

TEST_CASE("AKN reader: flat headings become sections around what they head") {
  CHECK(outline(R"(<mainBody>
      <paragraph class="H1"><content><p><span class="bold">Staff</span></p></content></paragraph>
      <paragraph class="H23"><content><p>Pay</p></content></paragraph>
      <paragraph><num>1.</num><content><p><span class="italic">Decides</span> so;</p></content></paragraph>
      <paragraph class="H1"><content><p>Other matters</p></content></paragraph>
      <paragraph><num>2.</num><content><p>Requests a report.</p></content></paragraph>
    </mainBody>)") == R"(main
  division Staff
    division Pay
      operative 1. <Decides> so;
  division Other matters
    operative 2. Requests a report.
)");
}

TEST_CASE("AKN reader: a list beside its point goes into the point") {
  CHECK(outline(R"(<mainBody><paragraph><num>1.</num><list>
      <intro><p>Calls upon States:</p></intro>
      <point><num>(a)</num><content><p>To act:</p></content></point>
      <sublist><point><num>(i)</num><content><p>At once;</p></content></point></sublist>
      <point><num>(b)</num><content><p>To report.</p></content></point>
    </list></paragraph></mainBody>)") == R"(main
  operative 1. Calls upon States:
    item (a) To act:
      item (i) At once;
    item (b) To report.
)");
}

TEST_CASE("AKN reader: blanks are text, indents in front of a sign are not") {
  CHECK(outline(R"(<preamble><formula name="enactingFormula"><p>
          <span class="italic">The General Assembly</span>
          ,</p></formula>
      <container name="Recalling"><p>		<span class="italic">Recalling</span>  its resolution
        <a href="https://undocs.org/ch/A/RES/44/198">44/198</a>,<authorialNote marker="1" placement="bottom"
        eId="authorialNote_1"><p>	See A/1.</p></authorialNote></p></container></preamble>
      <mainBody><paragraph><content><p>Decides so.</p></content></paragraph></mainBody>)") == R"(preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {44/198|A/RES/44/198},^1^
main
  operative Decides so.
note 1 See A/1.
)");
}

TEST_CASE("AKN reader: keywords and steps are kept and written again, invented dates are not") {
  auto const reading = read(un_file("<mainBody><paragraph><content><p>Decides so.</p></content></paragraph></mainBody>",
                                    R"(
      <classification source="#un"><keyword value="17" showAs="sdg_17" dictionary="SDGO"/></classification>
      <workflow source="#un"><step date="0001-01-01" by="#ga" outcome="submitted"/>
        <step date="2020-12-30" by="#ga" outcome="recommended"/></workflow>)"));
  REQUIRE(reading.document.meta.foreign.size() == 2);
  auto const written = resolute::Registry::builtin().writer("akn")->write(reading.document, {});
  REQUIRE(written.has_value());
  CHECK(written->bytes.find(R"(<keyword value="17" showAs="sdg_17" dictionary="SDGO"/>)") != std::string::npos);
  CHECK(written->bytes.find("recommended") != std::string::npos);
  CHECK(written->bytes.find("0001-01-01") == std::string::npos);
  CHECK(std::ranges::count(written->diagnostics, "metadata-left-out", &resolute::Diagnostic::code) == 1);
}

TEST_CASE("AKN reader: a reference of the metadata to what can be no eId is put right, and what is written is valid") {
  auto const reading = read(un_file("<mainBody><p>x</p></mainBody>", R"(
      <classification source="#"><keyword value="1" showAs="BUOYS" dictionary="UNBIS"/></classification>
      <analysis source="#un"><parliamentary><voting outcome="#adopted by vote"><count value="2"/></voting>
      </parliamentary></analysis>)"));
  auto const written = resolute::Registry::builtin().writer("akn")->write(reading.document, {});
  REQUIRE(written.has_value());
  CHECK(written->bytes.find(R"(<classification source="#unknown">)") != std::string::npos);
  CHECK(written->bytes.find(R"(outcome="#adoptedbyvote")") != std::string::npos);
  auto const validation = resolute::validate(written->bytes, "written.xml");
  REQUIRE(validation.has_value());
  CHECK(validation->valid());
}

TEST_CASE("AKN reader: XML that is no Akoma Ntoso, and what is no XML, is an error in plain words") {
  auto const registry = resolute::Registry::builtin();
  auto const other = registry.reader("akn")->read("<html><body/></html>", {});
  REQUIRE_FALSE(other.has_value());
  CHECK(other.error().code == "not-akn");
  auto const cut = registry.reader("akn")->read("<akomaNtoso><statement>", {});
  REQUIRE_FALSE(cut.has_value());
  CHECK(cut.error().code == "not-well-formed");
}

TEST_CASE("AKN reader: text and XML are told apart by their bytes") {
  auto const registry = resolute::Registry::builtin();
  CHECK(registry.reader_for("United Nations\n")->info().name == "text");
  CHECK(registry.reader_for("\xEF\xBB\xBF<?xml version=\"1.0\"?>")->info().name == "akn");
  CHECK(registry.reader_for(std::string_view("\xFF\xFE<\0a\0", 6))->info().name == "akn");
}
