// Documents whose words try to be more than words.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "formats/address.hpp"
#include "resolute/metadata.hpp"
#include "support/build.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"
#include "support/written.hpp"

using namespace resolute;
using namespace build;

namespace {

constexpr auto k_attack = "\"'></script></title></style><script>alert(1)</script><!--";

/// The English document with these words as symbol, title, source, subject, number, mark, lead phrase and heading.
model::Document hostile(std::string const& words) {
  auto document = fixture::english();
  document.meta.symbol = stated(words);
  document.meta.title = stated(words);
  document.provenance = {words, words, words, words};
  Metadata record;
  record.subjects = {{words, words, "X", ""}};
  record.sponsors = {words};
  (void)merge(document, record);
  Maker make{100};
  document.text.preface = {make.field(FieldKind::title, {text(words)}, words)};
  document.text.notes[0].mark = words;
  document.text.annexes[0].label = words;
  document.text.main = {make.operative(words, {make.paragraph({lead(words)})}),
                        make.section(SectionKind::section, words, words, {}),
                        make.section(SectionKind::section, words, words, {})};
  return document;
}

}  // namespace

TEST_CASE("html hostile: mark-up in words makes no element anywhere in the page") {
  auto const harmless = html::Page(support::write(hostile("words"), "html"));
  auto const page = html::Page(support::write(hostile(k_attack), "html"));
  CHECK(page.errors() == 0);
  CHECK(page.root().elements().size() == harmless.root().elements().size());
  CHECK(page.root().with_tag("title").front().text() == std::string(k_attack) + " " + k_attack);
  CHECK(page.root().with("name", "DC.subject").front().attribute("content") == k_attack);
  CHECK(page.root().with("property", "og:title").front().attribute("content") ==
        std::string(k_attack) + " " + k_attack);
}

TEST_CASE("html hostile: JSON-LD cannot be ended from within, and still says the same") {
  auto const bytes = support::write(hostile(std::string(k_attack) + " \u2028 &"), "html");
  auto const from = bytes.find("application/ld+json\">") + 21;
  auto const data = bytes.substr(from, bytes.find("</script>", from) - from);
  CHECK(data.find_first_of("<>&") == std::string::npos);
  CHECK(data.find("\u2028") == std::string::npos);
  auto const parsed = nlohmann::json::parse(data);
  CHECK(parsed["name"] == std::string(k_attack) + " \u2028 &");
  CHECK(parsed["keywords"][0] == std::string(k_attack) + " \u2028 &");
}

TEST_CASE("html hostile: characters that turn the order of letters round are in no part of the page") {
  auto const bytes = support::write(hostile("abc\u202Edef\u202Dghi"), "html");
  CHECK(bytes.find("\u202E") == std::string::npos);
  CHECK(bytes.find("\u202D") == std::string::npos);
  CHECK(bytes.find("<title>abcdefghi abcdefghi</title>") != std::string::npos);
}

TEST_CASE("html hostile: links lead to the web or stay on the site") {
  using formats::is_link_target;
  for (auto const* good : {"https://a.example/x:y", "a.html", "../a/b.html#c:d", "/a", "?q=a:b", "%3Aa.html"})
    CHECK_MESSAGE(is_link_target(good), good);
  for (auto const* bad : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "a b", "",
                          "java\tscript:alert(1)", "file:///etc/passwd"})
    CHECK_MESSAGE(!is_link_target(bad), bad);
}
