// What the head of a page tells catalogues, search engines and social networks.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/fixture.hpp"
#include "support/html.hpp"
#include "support/written.hpp"

using namespace resolute;
using Texts = std::vector<std::string>;
using Json = nlohmann::json;

namespace {

html::Page page_of(model::Document const& document) {
  return html::Page(support::write(document, "html"));
}

/// The English document at https://a.example/en.html, with a version in French and a PDF beside it.
html::Page published() {
  WriteOptions options;
  options.surroundings.address = "https://a.example/en.html";
  options.surroundings.alternates = {{"pdf", "application/pdf", "r.pdf"}};
  options.surroundings.languages = {{"en", "en.html", ""}, {"fr", "fr.html", ""}};
  return html::Page(support::write(fixture::english(), "html", options));
}

Texts contents(html::Page const& page, std::string_view attribute, std::string_view name) {
  Texts all;
  for (auto const& element : page.root().with(attribute, name)) all.push_back(element.attribute("content"));
  return all;
}

Json structured_data(html::Page const& page) {
  return Json::parse(page.root().with("type", "application/ld+json").front().text());
}

}  // namespace

TEST_CASE("html head: bibliographic managers get title, institution, number and date") {
  auto const page = page_of(fixture::chinese());
  CHECK(contents(page, "name", "citation_title") == Texts{"联合国难民事务高级专员办事处"});
  CHECK(contents(page, "name", "citation_author") == Texts{"联合国 大会"});
  CHECK(contents(page, "name", "citation_technical_report_number") == Texts{"A/RES/59/170"});
  CHECK(contents(page, "name", "citation_publication_date") == Texts{"2004/12/20"});
  CHECK(contents(page, "name", "citation_language") == Texts{"zh"});
}

TEST_CASE("html head: social networks get title, description and address") {
  auto const page = published();
  CHECK(contents(page, "property", "og:title") == Texts{"A/RES/75/1 Oceans & seas <draft>"});
  CHECK(contents(page, "property", "og:type") == Texts{"article"});
  CHECK(contents(page, "property", "og:url") == Texts{"https://a.example/en.html"});
  CHECK(contents(page, "property", "og:description") ==
        Texts{"United Nations General Assembly A/RES/75/1: Oceans & seas <draft> "
              "Resolution adopted by the General Assembly on 31 December 2020"});
  CHECK(page.root().with("rel", "canonical").front().attribute("href") == "https://a.example/en.html");
}

TEST_CASE("html head: the description leaves out what is not known") {
  auto document = fixture::english();
  document.meta.symbol.reset();
  document.text.cover.clear();
  CHECK(contents(page_of(document), "name", "description") ==
        Texts{"United Nations General Assembly: Oceans & seas <draft>"});
}

TEST_CASE("html head: the identifiers are those of the Akoma Ntoso") {
  auto const work = "/akn/un/statement/deliberation/unga/2004-12-20/59-170";
  auto const page = page_of(fixture::chinese());
  auto const about_work = page.root().with("about", work);
  REQUIRE(!about_work.empty());
  CHECK(about_work.front().attribute("typeof") == "eli:LegalResource");
  CHECK(about_work.front().attribute("content") == "A/RES/59/170");
  CHECK(contents(page, "property", "eli:date_document") == Texts{"2004-12-20"});
  CHECK(page.root().with("property", "eli:is_realized_by").front().attribute("href") == std::string(work) + "/zho@");
  CHECK(contents(page, "property", "eli:title") == Texts{"联合国难民事务高级专员办事处"});
}

TEST_CASE("html head: no identifier is made up where the date is not known") {
  auto document = fixture::chinese();
  document.meta.adopted.reset();
  auto const page = page_of(document);
  CHECK(page.root().with("typeof", "eli:LegalResource").empty());
  CHECK(!structured_data(page).contains("@id"));
}

TEST_CASE("html head: search engines get the document as legislation") {
  auto const data = structured_data(published());
  CHECK(data["@type"] == "Legislation");
  CHECK(data["@id"] == "/akn/un/statement/deliberation/unga/2020-12-31/75-1/eng@");
  CHECK(data["legislationIdentifier"] == "A/RES/75/1");
  CHECK(data["legislationType"] == "Resolution");
  CHECK(data["name"] == "Oceans & seas <draft>");
  CHECK(data["inLanguage"] == "en");
  CHECK(data["legislationDate"] == "2020-12-31");
  CHECK(data["datePublished"] == "2021-01-07");
  CHECK(data["legislationPassedBy"]["name"] == "General Assembly");
  CHECK(data["legislationPassedBy"]["parentOrganization"]["name"] == "United Nations");
  CHECK(data["publisher"]["name"] == "United Nations");
  CHECK(data["url"] == "https://a.example/en.html");
}

TEST_CASE("html head: the data name the other languages as versions of one work, and the other formats as copies") {
  auto const data = structured_data(published());
  auto const& work = data["exampleOfWork"];
  CHECK(work["@id"] == "/akn/un/statement/deliberation/unga/2020-12-31/75-1");
  REQUIRE(work["workExample"].size() == 1);
  CHECK(work["workExample"][0]["inLanguage"] == "fr");
  CHECK(work["workExample"][0]["url"] == "fr.html");
  REQUIRE(data["encoding"].size() == 2);
  CHECK(data["encoding"][1]["encodingFormat"] == "application/pdf");
  CHECK(data["encoding"][1]["contentUrl"] == "r.pdf");
  CHECK(data["encoding"][1]["legislationLegalValue"] == "https://schema.org/UnofficialLegalValue");
}

TEST_CASE("html head: the citation that is copied has symbol, title and date in the words of the language") {
  auto const citation = [](model::Document const& document) {
    auto const bytes = support::write(document, "html");
    auto const from = bytes.find("data-citation=\"") + 15;
    return bytes.substr(from, bytes.find('"', from) - from);
  };
  CHECK(citation(fixture::chinese()) == "A/RES/59/170，联合国难民事务高级专员办事处，2004年12月20日");
  CHECK(citation(fixture::english()) == "A/RES/75/1, Oceans &amp; seas &lt;draft&gt;, 31 December 2020");
}
