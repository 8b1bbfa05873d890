// Texts of special characters, made by chance, as other programs read them.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

#include "resolute/format.hpp"
#include "resolute/visit.hpp"
#include "support/build.hpp"
#include "support/html.hpp"
#include "support/markdown.hpp"
#include "support/random_document.hpp"

using namespace resolute;
using namespace build;
using Texts = std::vector<std::string>;

namespace {

constexpr std::size_t k_texts = 250;

/// Without blanks at its ends, as texts of the model are, and never empty.
std::string random_text(std::mt19937& engine) {
  static constexpr std::array k_pieces{
      "*",       "**",          "_",        "`",      "[",    "]",       "(",       ")",   "<",      ">",     "&",
      "amp;",    "&lt;",        "#",        "-",      "--",   "+",       "=",       ".",   "...",    "!",     "|",
      "\\",      "~",           "^",        "$",      "{",    "}",       ":",       ":::", "@",      "%",     "'",
      "\"",      "/",           ",",        ";",      "www.", "http://", "x.org",   "a",   "b",      "i",     "1",
      "Mr.",     "Table:",      "[^1]",     "<b>",    "</p>", "<!--",    "-->",     "]:",  "smile",  "é",     "文",
      "，",      "\u202E",      "\u2067",   "\u00A0", " ",    " ",       " ",       "\t",  "](",     "{.x}",  "1.",
      "<a@b.c>", "javascript:", "\\begin{", "(a)",    "~~",   "$$",      "x@y.org", "***", "\u2019", "\u201C"};
  std::string out;
  for (auto more = 1 + engine() % 9; more > 0; --more) out += k_pieces[engine() % k_pieces.size()];
  out.erase(0, std::min(out.find_first_not_of(" \t"), out.size()));
  out.erase(out.find_last_not_of(" \t") + 1);
  return out.empty() ? "x" : out;
}

Texts random_texts(std::uint32_t seed) {
  std::mt19937 engine(seed);
  Texts out(k_texts);
  for (auto& text : out) text = random_text(engine);
  return out;
}

/// As a browser's parser gives it back.
std::string shown(std::string const& text) {
  std::string html = "<!DOCTYPE html><p>";
  for (char const c : text) html += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  return html::Page(html).root().text();
}

/// Compares what each reader of each flavour finds in the elements `tag` with the texts.
void check_read(Blocks main, Texts const& texts, std::string_view tag) {
  Document document;
  document.meta.language = "en";
  document.text.main = std::move(main);
  for (auto const* flavour : {"gfm", "pandoc", "commonmark"}) {
    WriteOptions options;
    options.settings["flavour"] = flavour;
    auto const written = Registry::builtin().writer("md")->write(document, options);
    REQUIRE(written);
    for (auto const& reader : markdown::readers(flavour)) {
      CAPTURE(reader.command);
      auto html = markdown::to_html(reader, written->bytes);
      REQUIRE(html);
      html::Page const page(*std::move(html));
      auto const found = page.root().with_tag(tag);
      CHECK(found.size() == texts.size());
      for (std::size_t at = 0; at < std::min(found.size(), texts.size()); ++at)
        CHECK(found[at].text() == shown(texts[at]));
      for (auto const* other : {"em", "strong", "del", "code", "pre", "img", "script", "b", "hr", "sub", "sup", "math"})
        CHECK_MESSAGE(page.root().with_tag(other).empty(), other);
    }
  }
}

}  // namespace

TEST_CASE("markdown: paragraphs of special characters made by chance are read as they are") {
  Maker make;
  auto const texts = random_texts(1);
  Blocks main;
  for (auto const& text : texts) main.push_back(make.paragraph(text));
  check_read(std::move(main), texts, "p");
}

TEST_CASE("markdown: headings of special characters made by chance are read as they are") {
  Maker make;
  auto const texts = random_texts(2);
  Blocks main;
  for (auto const& text : texts) main.push_back(make.section(SectionKind::section, "", text, {}));
  check_read(std::move(main), texts, "h2");
}

TEST_CASE("markdown: items of special characters made by chance are read as they are") {
  Maker make;
  auto const texts = random_texts(3);
  List list;
  for (auto const& text : texts) list.items.push_back(make.item("–", {make.paragraph(text)}));
  check_read({make.block(std::move(list))}, texts, "li");
}

TEST_CASE("markdown: cells of special characters made by chance are read as they are") {
  Maker make;
  auto const texts = random_texts(4);
  Table table;
  for (auto const& text : texts) table.rows.push_back({Cell{false, 1, 1, {make.paragraph(text)}}});
  check_read({make.block(std::move(table))}, texts, "td");
}

namespace {

/// How often "x" stands before a digit: all words of such a document are "x1", "x23", and a mark may stand behind one.
std::size_t words_of(std::string const& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    if (text[at] == 'x' && text[at + 1] >= '0' && text[at + 1] <= '9') ++count;
  return count;
}

std::size_t words_of(Document const& document) {
  struct : Visitor {
    std::string text;
    void inline_node(Inline const& one, Block const&) override {
      if (auto const* piece = std::get_if<Text>(&one.node)) text += piece->value + ' ';
    }
  } collect;
  walk(document, collect);
  return words_of(collect.text);
}

}  // namespace

TEST_CASE("markdown: documents of any shape keep all their words for every reader") {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    auto document = support::random_document(seed);
    document.meta.language = "en";
    for (auto const* flavour : {"gfm", "pandoc", "commonmark"}) {
      WriteOptions options;
      options.settings = {{"flavour", flavour}, {"front-matter", "no"}};
      auto const written = Registry::builtin().writer("md")->write(document, options);
      REQUIRE(written);
      for (auto const& reader : markdown::readers(flavour)) {
        CAPTURE(seed);
        CAPTURE(reader.command);
        auto html = markdown::to_html(reader, written->bytes);
        REQUIRE(html);
        auto const found = words_of(html::Page(*std::move(html)).root().text());
        // pandoc repeats a footnote at each of its calls.
        bool const repeats = reader.name == "pandoc" && std::string_view(flavour) != "commonmark";
        CHECK((repeats ? std::min(found, words_of(document)) : found) == words_of(document));
      }
    }
  }
}
