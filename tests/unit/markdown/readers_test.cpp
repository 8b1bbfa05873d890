// What GitHub's reader and pandoc make of the Markdown.
#include <doctest/doctest.h>

#include <algorithm>

#include "resolute/format.hpp"
#include "support/fixture.hpp"
#include "support/html.hpp"
#include "support/markdown.hpp"

using namespace resolute;
using Texts = std::vector<std::string>;

namespace {

/// Calls `check(reader, page)` for each reader of the flavour that is installed.
template <class Check>
void for_each_reader(model::Document const& document, std::string const& flavour, Check check) {
  WriteOptions options;
  options.settings["flavour"] = flavour;
  auto const written = Registry::builtin().writer("md")->write(document, options);
  REQUIRE(written);
  auto const readers = markdown::readers(flavour);
  if (readers.empty()) MESSAGE("skipped: no reader of " << flavour << " is installed");
  for (auto const& reader : readers) {
    CAPTURE(reader.command);
    auto html = markdown::to_html(reader, written->bytes);
    REQUIRE(html);
    check(reader, html::Page(*std::move(html)));
  }
}

template <class Check>
void for_each_reader(model::Document const& document, Check check) {
  for_each_reader(document, "gfm", check);
}

Texts texts_of(html::Page const& page, std::string_view tag) {
  Texts out;
  for (auto const& element : page.root().with_tag(tag)) out.push_back(element.text());
  return out;
}

model::Inlines words(std::string text) {
  return {{{}, model::Text{std::move(text)}}};
}

}  // namespace

TEST_CASE("markdown: readers see lead phrases, paragraphs, numbers and headings") {
  for_each_reader(fixture::chinese(), [](markdown::Reader const&, html::Page const& page) {
    CHECK(texts_of(page, "strong") ==
          Texts{"2004年12月20日大会决议", "大会，", "审议了", "又回顾", "核可", "请", "决定"});
    CHECK(texts_of(page, "h1") == Texts{"59/170. 联合国难民事务高级专员办事处"});
    CHECK(page.root().with_tag("ol").front().with_tag("li").size() == 7);
    CHECK(texts_of(page, "p")[5] ==
          "又回顾其2003年12月22日关于落实高级专员为加强其办事处执行任务的能力而建议的行动的第58/153号决议，");
  });
}

TEST_CASE("markdown: readers see the text of a document full of special characters") {
  for_each_reader(fixture::english(), [](markdown::Reader const&, html::Page const& page) {
    CHECK(texts_of(page, "h1") == Texts{"75/1. Oceans & seas <draft>"});
    auto const paragraphs = texts_of(page, "p");
    auto const text =
        "Recalling its resolution 74/19 of 10 December 2019,1 and the *stars* and _lines_ of [Annex] "
        "\"one\" | two,";
    CHECK(std::ranges::count(paragraphs, text) == 1);
    CHECK(texts_of(page, "em")[2] == "Recalling");
    CHECK(texts_of(page, "th") == Texts{"Section", "Amount"});
    CHECK(texts_of(page, "td") == Texts{"1", "78 809 400"});
  });
}

TEST_CASE("markdown: readers tie notes to their marks") {
  for_each_reader(fixture::chinese(), [](markdown::Reader const& reader, html::Page const& page) {
    auto const marks =
        reader.name == "pandoc" ? page.root().with("role", "doc-noteref") : page.root().with_class("footnote-ref");
    CHECK(marks.size() >= 3);
    CHECK(page.root().text().find("[^") == std::string::npos);
    auto const notes = page.root().with_class("footnotes");
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text().find("《大会正式记录，第五十九届会议，补编第12号》（A/59/12）。") != std::string::npos);
  });
}

TEST_CASE("markdown: whatever a paragraph says, readers say the same") {
  std::uint32_t last = 0;
  std::vector<std::string> const traps = {"# no heading",
                                          "## no heading #",
                                          "> no quotation",
                                          "- no item",
                                          "+ no item",
                                          "* no item",
                                          "1. no item",
                                          "1986. A year",
                                          "2) no item",
                                          "(a) no item",
                                          "(iv) no item",
                                          "a. no item",
                                          "iv. no item",
                                          "--- no rule",
                                          "---",
                                          "***",
                                          "___",
                                          "===",
                                          "- - -",
                                          ": no definition",
                                          "| no | table |",
                                          "|---|---|",
                                          "~~no strike~~",
                                          "~no~ H~2~O x^2^",
                                          "`no code` ``",
                                          "```",
                                          "~~~",
                                          "*no* **no** ***no***",
                                          "_no_ __no__",
                                          "[no](https://x.org)",
                                          "![no](x.png)",
                                          "[no][ref] [ref]: x",
                                          "[^1]",
                                          "[^1]: no note",
                                          "<b>no</b> <!-- no --> <https://x.org> <x",
                                          "&amp; &#38; &copy; & &",
                                          R"(\*no\* \)",
                                          "$no$ $$no$$ US$ 5 and US$ 6",
                                          "@no [@no] a@un.org",
                                          "{.no} x{#y}",
                                          R"(\begin{no} \(x\))",
                                          "](javascript:alert(1))",
                                          "<script>alert(1)</script>",
                                          ":::no",
                                          "::: {.x}",
                                          "%no",
                                          "Table: no caption",
                                          "+---+",
                                          "no!",
                                          "a_b_c 5*3*2 2 * 3 * 4",
                                          "https://x.org/a_b_c_d?e=f&g=h#i_j",
                                          "见https://x.org/~a_b。下一句（http://x.org/a(b)）",
                                          "www.x.org/~a_b$",
                                          "https://",
                                          "http://x.org/\"onclick=",
                                          "ftp://x.org/*a*, https://x.org.",
                                          "《“文”》*文*_文_（文）",
                                          "#",
                                          "-",
                                          "+",
                                          "*",
                                          "1.",
                                          "(1)",
                                          "(@) no",
                                          "(@x) no",
                                          "#. no",
                                          "Note 1!",
                                          ":smile: :+1: 10:30:45 : x",
                                          "Table: no caption",
                                          "table: no caption",
                                          "&lt;b&gt; &#60; &lt",
                                          "[x]: javascript:alert(1)",
                                          "![x](javascript:alert(1))",
                                          "<1@x.org> <javascript:alert(1)> x<",
                                          "#123 @user GH-1",
                                          "\u202Eabc (x) \u2066y",
                                          "a\tb",
                                          "x  y",
                                          "a (b) [c] {d} <e> \"f\" 'g'"};
  model::Document document;
  document.meta.language = "en";
  for (auto const& text : traps)
    document.text.main.push_back({model::NodeId{++last}, {}, model::Paragraph{words(text)}});
  for (auto const* flavour : {"gfm", "pandoc", "commonmark"})
    for_each_reader(document, flavour, [&](markdown::Reader const&, html::Page const& page) {
      auto const paragraphs = page.root().with_tag("p");
      CHECK(paragraphs.size() == traps.size());
      for (std::size_t at = 0; at < std::min(paragraphs.size(), traps.size()); ++at) {
        auto const plain = html::Page("<!DOCTYPE html><p>" +
                                      [&] {
                                        std::string out;
                                        for (char const c : traps[at])
                                          out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
                                        return out;
                                      }())
                               .root()
                               .text();
        CHECK(paragraphs[at].text() == plain);
        for (auto const* tag : {"em", "strong", "del", "code", "sup", "sub", "span", "img", "script"})
          CHECK_MESSAGE(paragraphs[at].with_tag(tag).empty(), traps[at]);
      }
    });
}

TEST_CASE("markdown: readers see emphasis beside punctuation and Han letters") {
  std::uint32_t last = 0;
  model::Document document;
  document.meta.language = "zh";
  for (std::string const phrase : {"审议了", "决定，", "（又回顾）", "“强调”"}) {
    model::Inlines content{
        {{}, model::Text{"大会"}}, {{}, model::LeadPhrase{words(phrase)}}, {{}, model::Text{"联合国"}}};
    document.text.main.push_back({model::NodeId{++last}, {}, model::Paragraph{std::move(content)}});
  }
  for_each_reader(document, [](markdown::Reader const&, html::Page const& page) {
    CHECK(texts_of(page, "strong") == Texts{"审议了", "决定", "又回顾", "强调"});
    CHECK(texts_of(page, "p") ==
          Texts{"大会审议了联合国", "大会决定，联合国", "大会（又回顾）联合国", "大会“强调”联合国"});
  });
}

TEST_CASE("markdown: every flavour shows the numbers of the document, nested, with what goes on in them") {
  std::uint32_t last = 0;
  auto const next = [&] { return model::NodeId{++last}; };
  auto const paragraph = [&](std::string text) { return model::Block{next(), {}, model::Paragraph{words(text)}}; };
  auto const clause = [&](std::string number, model::Blocks content) {
    return model::Block{next(), {}, model::Clause{model::ClauseKind::operative, number, std::move(content)}};
  };
  auto const item = [&](std::string marker, model::Blocks content) {
    return model::Item{next(), {}, std::move(marker), std::move(content)};
  };
  auto const list = [&](std::vector<model::Item> items) {
    return model::Block{next(), {}, model::List{std::move(items)}};
  };
  model::Document document;
  document.meta.language = "en";
  document.text.main = {
      clause("7.", {paragraph("seven"), list({item("(a)", {paragraph("A"), list({item("(i)", {paragraph("deep")})})}),
                                              item("(ب)", {paragraph("ba"), paragraph("more")})})}),
      clause("8.", {paragraph("eight"), paragraph("goes on")}),
      clause("8 bis.", {paragraph("between"), list({item("Ⅰ", {paragraph("first")})})}),
      clause("12.", {paragraph("twelve")})};
  for (auto const* flavour : {"gfm", "pandoc", "commonmark"})
    for_each_reader(document, flavour, [&](markdown::Reader const&, html::Page const& page) {
      auto const items = page.root().with_tag("li");
      REQUIRE(items.size() == 8);
      // pandoc's HTML has the letters of its own lists in "type", not in the text.
      bool const counted = std::string_view(flavour) == "pandoc";
      CHECK(items[0].text() == (counted ? "seven A deep (ب) ba more" : "seven (a) A (i) deep (ب) ba more"));
      CHECK(items[1].text() == (counted ? "A deep" : "(a) A (i) deep"));
      CHECK(items[2].text() == (counted ? "deep" : "(i) deep"));
      CHECK(items[3].text() == "(ب) ba more");
      CHECK(items[4].text() == "eight goes on");
      CHECK(items[5].text() == "8 bis. between Ⅰ first");
      CHECK(items[6].text() == "Ⅰ first");
      CHECK(items[7].text() == "twelve");
      auto const lists = page.root().with_tag("ol");
      CHECK(lists.front().attribute("start") == "7");
      CHECK(lists.back().attribute("start") == "12");
    });
}
