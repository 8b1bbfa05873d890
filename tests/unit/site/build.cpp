#include <doctest/doctest.h>

#include <algorithm>

#include "support/fonts.hpp"
#include "support/html.hpp"
#include "support/program.hpp"
#include "support/site.hpp"

using namespace resolute;
using support::MemoryFolder;
using support::resolution;
using support::site_input;
using Names = std::vector<std::string>;

namespace {

SiteReport build(MemoryFolder& folder, std::vector<SiteInput> const& inputs, SiteOptions options = {}) {
  support::Notes notes;
  options.writing.fonts = fixture::installed_fonts();
  auto const report = build_site(Registry::builtin(), inputs, folder, options, notes);
  REQUIRE(report);
  CHECK(notes.said.empty());
  return *report;
}

/// A resolution on water that one on rivers recalls.
std::vector<SiteInput> two_texts() {
  return {site_input("water.txt", resolution("59/170", "Clean water", "the Charter of the United Nations")),
          site_input("rivers.txt", resolution("60/12", "Clean rivers", "its resolution 59/170 of 20 December 2004"))};
}

bool has(Names const& names, std::string const& name) {
  return std::ranges::find(names, name) != names.end();
}

/// The targets of the links in a part of a page.
Names links(html::Element const& part) {
  Names all;
  for (auto const& link : part.with_tag("a")) all.push_back(link.attribute("href"));
  return all;
}

}  // namespace

TEST_CASE("site: each document has its page and its other formats beside it") {
  MemoryFolder folder;
  auto const report = build(folder, two_texts());
  CHECK(report.works == 2);
  CHECK(report.failed == 0);
  for (auto const* ending : {"html", "xml", "pdf", "md"})
    CHECK(has(folder.names(), std::string("A/RES/59/170/en.") + ending));
  for (auto const* name :
       {"index.html", "en/index.html", "en/year/2004.html", "en/body/ga.html", "en/session/index.html",
        "A/RES/59/170/index.html", "404.html", "feed.xml", "citations.csv", "citations.graphml", "assets/style.css"})
    CHECK_MESSAGE(has(folder.names(), name), name);
  CHECK_FALSE(has(folder.names(), "sitemap.xml"));
}

TEST_CASE("site: lists lead to the documents") {
  MemoryFolder folder;
  build(folder, two_texts());
  html::Page const list(folder.at("en/year/2004.html"));
  CHECK(list.texts("entry-title") == Names{"Clean water", "Clean rivers"});
  CHECK(list.root().with_class("entry-title").front().attribute("href") == "../../A/RES/59/170/en.html");
  html::Page const home(folder.at("index.html"));
  CHECK(home.texts("entry-title") == Names{"Clean water", "Clean rivers"});
  CHECK(has(links(home.root()), "en/session/ga_60.html"));
}

TEST_CASE("site: a text tells by which others it is cited") {
  MemoryFolder folder;
  build(folder, two_texts());
  html::Page const cited(folder.at("A/RES/59/170/index.html"));
  CHECK(has(links(cited.root()), "../../60/12/en.html"));
  CHECK(folder.at("citations.csv").find("\"A/RES/60/12\",\"A/RES/59/170\",yes") != std::string::npos);
}

TEST_CASE("site: two languages of a text stand side by side, what has the same eId in one row") {
  MemoryFolder folder;
  build(folder, {site_input("example.ar.txt", program::sample("example.ar.txt")),
                 site_input("example.zh.txt", program::sample("example.zh.txt"))});
  html::Page const page(folder.at("A/RES/78/391/ar-zh.html"));
  auto const left = page.by_id("ar-para_2");
  auto const right = page.by_id("zh-para_2");
  REQUIRE(left);
  REQUIRE(right);
  CHECK(left->attribute("data-eid") == "para_2");
  for (auto const& row : page.root().with_class("row")) {
    auto const sides = row.with_class("side");
    REQUIRE(sides.size() == 2);
    CHECK(sides[0].attribute("dir") == "rtl");
    CHECK(sides[1].attribute("lang") == "zh");
    auto const pieces = row.with("data-eid", "para_2");
    CHECK((pieces.empty() || pieces.size() == 2));
  }
  // The publisher is the first line of the one masthead and the second of the other.
  auto const publishers = page.root().with("data-refersto", "#publisher");
  REQUIRE(publishers.size() == 2);
  CHECK(page.root().with_class("row")[1].with("data-refersto", "#publisher").size() == 2);
  html::Page const own(folder.at("A/RES/78/391/zh.html"));
  CHECK(has(links(own.root()), "ar-zh.html"));
  CHECK(has(links(own.root()), "ar.html"));
}

TEST_CASE("site: a second build writes nothing, on any number of threads") {
  MemoryFolder folder;
  auto const first = build(folder, two_texts());
  folder.written.clear();
  SiteOptions options;
  options.jobs = 4;
  auto const second = build(folder, two_texts(), options);
  CHECK(second.written == 0);
  CHECK(second.kept == first.written);
  CHECK(folder.written == Names{".resolute/files.tsv"});
}

TEST_CASE("site: a text that changed is made again, and nothing that does not speak of it") {
  MemoryFolder folder;
  build(folder, two_texts());
  folder.written.clear();
  auto changed = two_texts();
  changed[1] =
      site_input("rivers.txt", resolution("60/12", "Clean lakes", "its resolution 59/170 of 20 December 2004"));
  build(folder, changed);
  CHECK(has(folder.written, "A/RES/60/12/en.html"));
  CHECK(has(folder.written, "A/RES/59/170/index.html"));
  CHECK_FALSE(has(folder.written, "A/RES/59/170/en.pdf"));
  CHECK_FALSE(has(folder.written, "A/RES/59/170/en.xml"));
}

TEST_CASE("site: what belongs to no input any more goes") {
  MemoryFolder folder;
  build(folder, two_texts());
  build(folder, {two_texts()[0]});
  CHECK(has(folder.names(), "A/RES/59/170/en.html"));
  CHECK_FALSE(has(folder.names(), "A/RES/60/12/en.html"));
  CHECK_FALSE(has(folder.names(), "en/session/ga_60.html"));
}

TEST_CASE("site: an input that cannot be read is told and stops nothing") {
  MemoryFolder folder;
  auto inputs = two_texts();
  inputs.push_back({"gone.txt", []() -> Result<SiteSource> {
                      return tl::unexpected(Error{"not-found", "there is no such file", {}});
                    }});
  support::Notes notes;
  SiteOptions options;
  options.writing.fonts = fixture::installed_fonts();
  auto const report = build_site(Registry::builtin(), inputs, folder, options, notes);
  REQUIRE(report);
  CHECK(report->failed == 1);
  CHECK(notes.said == Names{"gone.txt: not-found"});
  CHECK(has(folder.names(), "A/RES/60/12/en.html"));
  CHECK(report->removed == 0);
}

TEST_CASE("site: a folder with a home page of something else is refused") {
  MemoryFolder folder;
  REQUIRE(folder.write("index.html", "mine"));
  support::Notes notes;
  auto const report = build_site(Registry::builtin(), two_texts(), folder, {}, notes);
  REQUIRE_FALSE(report);
  CHECK(report.error().code == "not-a-site");
  CHECK(folder.at("index.html") == "mine");
}

TEST_CASE("site: a full disk ends the build with an error") {
  MemoryFolder folder;
  folder.full = true;
  support::Notes notes;
  auto const report = build_site(Registry::builtin(), two_texts(), folder, {}, notes);
  REQUIRE_FALSE(report);
  CHECK(report.error().code == "unwritable-output");
}

TEST_CASE("site: with an address there are a sitemap and canonical links") {
  MemoryFolder folder;
  SiteOptions options;
  options.base_url = "https://example.org/archive";
  build(folder, two_texts(), options);
  CHECK(folder.at("sitemap.xml").find("<loc>https://example.org/archive/A/RES/59/170/en.html</loc>") !=
        std::string::npos);
  CHECK(folder.at("feed.xml").find("href=\"https://example.org/archive/A/RES/60/12/en.html\"") != std::string::npos);
  CHECK(folder.at("index.html").find("<link rel=\"canonical\" href=\"https://example.org/archive/en/index.html\">") !=
        std::string::npos);
}

TEST_CASE("site: hostile words are words on every page, in the feed and in the data") {
  MemoryFolder folder;
  build(folder,
        {site_input("bad.txt", resolution("59/170", "\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>"))});
  for (auto const& name : folder.names()) {
    // Markdown and scripts have signs of their own for such words, and tests of their own.
    if (name.ends_with(".pdf") || name.ends_with(".md") || name.ends_with(".js")) continue;
    auto const text = folder.at(name);
    CHECK_MESSAGE(text.find("<script>alert") == std::string::npos, name);
    CHECK_MESSAGE(text.find("<img") == std::string::npos, name);
  }
}
