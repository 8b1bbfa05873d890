#include <doctest/doctest.h>

#include <set>

#include "resolute/format.hpp"
#include "resolute/metadata.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"

using namespace resolute;
using Texts = std::vector<std::string>;

namespace {

html::Page page_of(model::Document const& document) {
  auto const registry = Registry::builtin();
  auto written = registry.writer("html")->write(document, {});
  REQUIRE(written);
  return html::Page(written->bytes);
}

}  // namespace

TEST_CASE("html: the parser finds no fault, and every id is used once") {
  for (auto const& document : {fixture::chinese(), fixture::english()}) {
    auto const page = page_of(document);
    CHECK(page.errors() == 0);
    std::set<std::string> ids;
    for (auto const& element : page.root().elements())
      if (auto const id = element.attribute("id"); !id.empty()) CHECK_MESSAGE(ids.insert(id).second, id);
  }
}

TEST_CASE("html: language and direction come from the profile") {
  auto const page = page_of(fixture::chinese());
  CHECK(page.root().attribute("lang") == "zh");
  CHECK(page.root().attribute("dir") == "ltr");
}

TEST_CASE("html: the head names the document") {
  auto const page = page_of(fixture::chinese());
  CHECK(page.root().with_tag("title").front().text() == "A/RES/59/170 联合国难民事务高级专员办事处");
  auto const content = [&](std::string_view name) {
    return page.root().with("name", name).front().attribute("content");
  };
  CHECK(content("description") == "联合国 大会 A/RES/59/170: 联合国难民事务高级专员办事处 2004年12月20日大会决议");
  CHECK(content("DC.title") == "联合国难民事务高级专员办事处");
  CHECK(content("DC.identifier") == "A/RES/59/170");
  CHECK(content("DC.date") == "2004-12-20");
  CHECK(content("DC.language") == "zh");
  CHECK(content("DC.publisher") == "联合国");
}

TEST_CASE("html: there is one h1, and no level of heading is left out") {
  for (auto const& document : {fixture::chinese(), fixture::english()}) {
    auto const page = page_of(document);
    CHECK(page.root().with_tag("h1").size() == 1);
    char last = '0';
    for (auto const& element : page.root().elements()) {
      auto const tag = element.tag();
      if (tag.size() != 2 || tag[0] != 'h' || tag[1] < '1' || tag[1] > '6') continue;
      CHECK(tag[1] <= last + 1);
      last = tag[1];
    }
  }
  CHECK(page_of(fixture::chinese()).root().with_tag("h1").front().text() == "59/170. 联合国难民事务高级专员办事处");
}

TEST_CASE("html: landmarks and the skip link") {
  auto const page = page_of(fixture::english());
  CHECK(page.root().with_tag("header").size() == 1);
  CHECK(page.root().with_tag("main").size() == 1);
  CHECK(page.root().with_tag("footer").size() == 1);
  auto const skip = page.root().with_class("skip").front();
  CHECK(skip.text() == "Skip to the text");
  CHECK(page.by_id(skip.attribute("href").substr(1))->tag() == "main");
}

TEST_CASE("html: the masthead prints what the source prints") {
  auto const page = page_of(fixture::english());
  auto const header = page.root().with_tag("header").front();
  CHECK(header.with_class("organisation").front().text() == "United Nations");
  CHECK(header.with_class("symbol").front().text() == "A/RES/75/1");
  CHECK(header.with_class("body-name").front().text() == "General Assembly");
  CHECK(header.with_class("session").front().text() ==
        "Seventy-fifth session Agenda item 12 Oceans and the law of the sea");
  CHECK(header.with_tag("dl").front().text() == "Adopted 31 December 2020 Plenary meeting 48");
  CHECK(header.with("datetime", "2021-01-07").front().text() == "7 January 2021");
  CHECK(header.with_class("supplied").empty());
}

TEST_CASE("html: a source without a masthead gets the names from the language") {
  auto const page = page_of(fixture::chinese());
  auto const header = page.root().with_tag("header").front();
  CHECK(page.texts("supplied") == Texts{"联合国", "A/RES/59/170", "大会"});
  CHECK(header.with_tag("dl").front().text() == "届会 59 通过日期 2004年12月20日 全体会议 74 文件编号 04-48645");
  auto const adopted = header.with_tag("time");
  REQUIRE(adopted.size() == 1);
  CHECK(adopted.front().attribute("datetime") == "2004-12-20");
}

TEST_CASE("html: what is printed in English above a Chinese text is said to be English") {
  auto document = fixture::chinese();
  auto const line = [](std::string words) {
    return model::Block{
        {}, {}, model::Field{model::FieldKind::distribution, "", {{{}, model::Text{std::move(words)}}}}};
  };
  document.text.cover.push_back(line("Distr.: General"));
  document.text.cover.push_back(line("普遍分发"));
  auto const page = page_of(document);
  auto const lines = page.root().with_class("issue").front().with_class("akn-p");
  REQUIRE(lines.size() == 3);  // the last is the job number
  CHECK(lines[0].attribute("lang") == "en");
  CHECK(lines[1].attribute("lang").empty());
  auto const english = page_of(fixture::english());
  CHECK(english.root().with_class("issue").front().with("lang", "en").empty());
}

TEST_CASE("html: a body that the language has no name for goes by its English name, an unknown one by none") {
  auto document = fixture::chinese();
  document.meta.body = "unknown";
  auto const page = page_of(document);
  CHECK(page.texts("supplied") == Texts{"联合国", "A/RES/59/170"});
}

TEST_CASE("html: adopting line and proponent stand before the title") {
  auto const page = page_of(fixture::chinese());
  auto const cover = page.root().with_tag("main").front().with_class("akn-coverPage");
  REQUIRE(cover.size() == 1);
  CHECK(cover.front().text() == "2004年12月20日大会决议 [根据第三委员会的报告(A/59/498)通过]");
}

TEST_CASE("html: a text without a title goes by its symbol") {
  auto document = fixture::chinese();
  document.text.preface.clear();
  CHECK(page_of(document).root().with_tag("h1").front().text() == "A/RES/59/170");
  document.meta.symbol.reset();
  document.meta.title.reset();
  CHECK(page_of(document).root().with_tag("h1").front().text() == "无标题决议");
  CHECK(page_of(document).root().with_tag("title").front().text() == "无标题决议");
}

TEST_CASE("html: a language without a profile and a template that is not there are errors") {
  auto const registry = Registry::builtin();
  auto document = fixture::chinese();
  document.meta.language = "tlh";
  CHECK(registry.writer("html")->write(document, {}).error().code == "unknown-language");

  WriteOptions options;
  options.templates = [](std::string_view) { return std::nullopt; };
  CHECK(registry.writer("html")->write(fixture::chinese(), options).error().code == "missing-template");
}

TEST_CASE("html: a template of one's own takes the place of the built-in one") {
  WriteOptions options;
  options.templates = [](std::string_view name) -> std::optional<std::string> {
    return name == "html/page.html" ? "{{language}} {{symbol}} {{label_notes}}{{#facts}} {{value}}{{/facts}}" : "";
  };
  auto const written = Registry::builtin().writer("html")->write(fixture::chinese(), options);
  REQUIRE(written);
  CHECK(written->bytes == "zh A/RES/59/170 注 59 2004年12月20日 74");
}

TEST_CASE("html: head and foot say that it is a copy and where it came from") {
  auto document = fixture::english();
  document.provenance = {"r & s.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en"};
  auto const page = page_of(document);
  auto const content = [&](std::string_view name) {
    return page.root().with("name", name).front().attribute("content");
  };
  CHECK(content("DC.rights") == "Unofficial copy. Issued by: United Nations, General Assembly");
  CHECK(content("DC.source") == "r & s.txt");
  CHECK(content("resolute.source.sha256") == std::string(64, 'a'));
  CHECK(content("resolute.source.generator") == "resolute 0.1.0");
  CHECK(content("resolute.source.options") == "lang=en");
  auto const foot = page.root().with_tag("footer").front();
  CHECK(foot.with_tag("p").front().text() == "Unofficial copy. Issued by: United Nations, General Assembly");
  CHECK(foot.with_class("provenance").front().text() ==
        "Source: r & s.txt, SHA-256 " + std::string(64, 'a') + ", resolute 0.1.0, Options: lang=en");
  CHECK(page.errors() == 0);
}

TEST_CASE("html: a document of unknown origin is a copy all the same") {
  auto const page = page_of(fixture::english());
  CHECK(page.root().with("name", "DC.source").empty());
  CHECK(page.root().with_class("provenance").empty());
  CHECK(page.root().with("name", "DC.rights").size() == 1);
}

TEST_CASE("html: what was supplied is in the head") {
  auto document = fixture::english();
  Metadata record;
  record.source = "r.json";
  record.subjects = {{"OCEANS", "1", "UNBIS", ""}, {"FISH", "2", "UNBIS", ""}};
  record.sponsors = {"Togo"};
  record.iris = {{"library", "https://library.example/1"}};
  record.votes.against = {1, {"Malta"}};
  CHECK(merge(document, record).empty());
  auto const page = page_of(document);
  auto const contents = [&](std::string_view name) {
    Texts found;
    for (auto const& one : page.root().with("name", name)) found.push_back(one.attribute("content"));
    return found;
  };
  CHECK(contents("DC.subject") == Texts{"OCEANS", "FISH"});
  CHECK(contents("DC.contributor") == Texts{"Togo"});
  CHECK(contents("DC.identifier") == Texts{"A/RES/75/1", "https://library.example/1"});
  CHECK(contents("resolute.votes.against") == Texts{"1"});
  CHECK(contents("resolute.votes.against.state") == Texts{"Malta"});
}
