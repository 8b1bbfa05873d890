// What a page is published with: other languages and formats, the site around it, documents that cite it.
#include <doctest/doctest.h>

#include <functional>

#include "support/fixture.hpp"
#include "support/html.hpp"
#include "support/written.hpp"

using namespace resolute;
using Texts = std::vector<std::string>;

namespace {

/// The English document, published with what `publish` says.
html::Page page_of(std::function<void(Surroundings&)> const& publish) {
  WriteOptions options;
  publish(options.surroundings);
  return html::Page(support::write(fixture::english(), "html", options));
}

std::vector<html::Element> links_in(html::Page const& page, std::string_view class_name) {
  auto const found = page.root().with_class(class_name);
  return found.empty() ? std::vector<html::Element>{} : found.front().with_tag("a");
}

Texts texts(std::vector<html::Element> const& elements) {
  Texts all;
  for (auto const& element : elements) all.push_back(element.text());
  return all;
}

Texts attributes(std::vector<html::Element> const& elements, std::string_view name) {
  Texts all;
  for (auto const& element : elements) all.push_back(element.attribute(name));
  return all;
}

}  // namespace

TEST_CASE("html surroundings: a page that stands alone has no links around its document") {
  auto const page = page_of([](Surroundings&) {});
  CHECK(page.root().with_class("tools").empty());
  CHECK(page.root().with_class("cited-by").empty());
  CHECK(page.root().with("rel", "alternate").empty());
  CHECK(page.root().with("rel", "canonical").empty());
  CHECK(page.root().with("rel", "stylesheet").empty());
}

TEST_CASE("html surroundings: other formats are linked for machines and for readers") {
  auto const page = page_of([](Surroundings& around) {
    around.alternates = {{"akn", "application/akn+xml", "r.xml"}, {"pdf", "application/pdf", "r%20a.pdf"}};
  });
  auto const alternates = page.root().with("rel", "alternate");
  CHECK(attributes(alternates, "type") == Texts{"application/akn+xml", "application/pdf"});
  CHECK(attributes(alternates, "href") == Texts{"r.xml", "r%20a.pdf"});
  auto const links = links_in(page, "formats");
  CHECK(texts(links) == Texts{"Akoma Ntoso", "PDF"});
  CHECK(attributes(links, "href") == Texts{"r.xml", "r%20a.pdf"});
  CHECK(page.root().with("name", "citation_pdf_url").front().attribute("content") == "r%20a.pdf");
}

TEST_CASE("html surroundings: the language switch names each language as it names itself") {
  auto const page = page_of([](Surroundings& around) {
    around.languages = {{"ar", "ar.html", "en-ar.html"}, {"en", "en.html", ""}, {"tlh", "tlh.html", ""}};
  });
  auto const nav = page.root().with_class("languages").front();
  CHECK(nav.tag() == "nav");
  CHECK(page.by_id(nav.attribute("aria-labelledby"))->text() == "Languages");
  auto const links = nav.with_tag("a");
  CHECK(texts(links) == Texts{"العربية", "English", "tlh", "العربية"});
  CHECK(attributes(links, "href") == Texts{"ar.html", "en.html", "tlh.html", "en-ar.html"});
  CHECK(attributes(links, "lang") == Texts{"ar", "en", "tlh", "ar"});
  CHECK(attributes(links, "dir") == Texts{"rtl", "ltr", "auto", "rtl"});
  CHECK(attributes(links, "hreflang") == Texts{"ar", "en", "tlh", ""});
  CHECK(attributes(links, "aria-current") == Texts{"", "page", "", ""});
  CHECK(attributes(page.root().with("rel", "alternate"), "hreflang") == Texts{"ar", "en", "tlh"});
}

TEST_CASE("html surroundings: one language needs no switch") {
  auto const page = page_of([](Surroundings& around) { around.languages = {{"en", "en.html", ""}}; });
  CHECK(page.root().with_class("languages").empty());
}

TEST_CASE("html surroundings: the site is linked above the masthead") {
  auto const page = page_of([](Surroundings& around) {
    around.home = "../index.html";
    around.site_title = "Archive & more";
  });
  auto const links = links_in(page, "home");
  CHECK(texts(links) == Texts{"Archive & more"});
  CHECK(links.front().attribute("href") == "../index.html");
  CHECK(page.root().with("property", "og:site_name").front().attribute("content") == "Archive & more");
}

TEST_CASE("html surroundings: shared style and script take the place of the page's own") {
  auto const page = page_of([](Surroundings& around) { around.assets = {"../page.css", "../page.js"}; });
  CHECK(page.root().with_tag("style").empty());
  CHECK(page.root().with("rel", "stylesheet").front().attribute("href") == "../page.css");
  auto const script = page.root().with("src", "../page.js");
  REQUIRE(script.size() == 1);
  CHECK(script.front().tag() == "script");
  // The other script is data: JSON-LD.
  CHECK(page.root().with_tag("script").size() == 2);
}

TEST_CASE("html surroundings: documents that cite this one stand behind it, titles in their language") {
  auto const page = page_of([](Surroundings& around) {
    around.cited_by = {{"A/RES/76/1", "Océans", "fr", "76-1.html"}, {"A/RES/76/2", "", "", "2.html"}};
  });
  auto const aside = page.root().with_class("cited-by").front();
  CHECK(page.by_id(aside.attribute("aria-labelledby"))->text() == "Cited by");
  auto const links = aside.with_tag("a");
  CHECK(texts(links) == Texts{"A/RES/76/1 Océans", "A/RES/76/2"});
  CHECK(attributes(links, "href") == Texts{"76-1.html", "2.html"});
  CHECK(links.front().with("lang", "fr").front().text() == "Océans");
}

TEST_CASE("html surroundings: a citation leads to the local copy and keeps the public address") {
  auto const page = page_of([](Surroundings& around) {
    around.local_copy = [](std::string_view symbol) -> std::optional<std::string> {
      if (symbol == "A/RES/74/19") return "74-19.html";
      return std::nullopt;
    };
  });
  auto const references = page.root().with_class("akn-ref");
  CHECK(texts(references) == Texts{"A/75/L.39", "74/19"});
  CHECK(attributes(references, "href") == Texts{"https://docs.un.org/en/A/75/L.39", "74-19.html"});
  CHECK(attributes(references, "data-href") ==
        Texts{"https://docs.un.org/en/A/75/L.39", "https://docs.un.org/en/A/RES/74/19"});
}

TEST_CASE("html surroundings: addresses that run a script are not linked to") {
  static constexpr auto bad = "javascript:alert(1)";
  auto const page = page_of([](Surroundings& around) {
    around.address = bad;
    around.home = bad;
    around.site_title = "Archive";
    around.assets = {bad, bad};
    around.alternates = {{"akn", "application/akn+xml", bad}};
    around.languages = {{"en", bad, bad}, {"fr", bad, bad}};
    around.cited_by = {{"A/1", "", "", bad}};
    around.local_copy = [](std::string_view) { return std::optional<std::string>(bad); };
  });
  for (auto const& element : page.root().elements())
    for (auto const* name : {"href", "src", "content"})
      CHECK_MESSAGE(element.attribute(name).find(bad) == std::string::npos, element.tag());
}

TEST_CASE("html surroundings: with all of it ids and names of landmarks are used once") {
  auto const page = page_of([](Surroundings& around) {
    around.home = "/";
    around.site_title = "Archive";
    around.alternates = {{"akn", "application/akn+xml", "r.xml"}};
    around.languages = {{"ar", "ar.html", "en-ar.html"}, {"en", "en.html", ""}};
    around.cited_by = {{"A/RES/76/1", "", "", "76-1.html"}};
  });
  CHECK(page.errors() == 0);
  CHECK(page.root().with_tag("header").size() == 1);
  auto const navs = page.root().with_tag("nav");
  REQUIRE(navs.size() == 2);
  CHECK(navs[0].attribute("aria-labelledby") != navs[1].attribute("aria-labelledby"));
}
