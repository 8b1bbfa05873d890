// What is written differently in each dialect.
#include <doctest/doctest.h>

#include "resolute/format.hpp"
#include "support/build.hpp"

using namespace resolute;
using namespace build;

namespace {

std::string written(Document const& document, std::string const& flavour) {
  WriteOptions options;
  options.settings = {{"flavour", flavour}, {"front-matter", "no"}};
  auto made = Registry::builtin().writer("md")->write(document, options);
  REQUIRE(made);
  return made->bytes;
}

Document document_of(Blocks main) {
  Document document;
  document.meta.language = "en";
  document.text.main = std::move(main);
  return document;
}

std::string written(Blocks main, std::string const& flavour) {
  return written(document_of(std::move(main)), flavour);
}

Blocks nested(Maker& make) {
  return {make.operative(
      "3.", {make.paragraph("Asks:"),
             make.block(List{{make.item("(a)", {make.paragraph("one"),
                                                make.block(List{{make.item("(i)", {make.paragraph("deep")}),
                                                                 make.item("(ii)", {make.paragraph("deeper")})}})}),
                              make.item("(b)", {make.paragraph("two"), make.paragraph("more of two")})}}),
             make.paragraph("and goes on;")})};
}

Document noted(Maker& make) {
  auto const note = make.next();
  auto document = document_of({make.paragraph(Inlines{text("First"), make.call("1", note)}),
                               make.paragraph(Inlines{text("Again"), make.call("1", note, false)})});
  document.text.notes.push_back({note, {}, "1", {make.paragraph("See A/1."), make.paragraph("And A/2.")}, {}});
  return document;
}

}  // namespace

TEST_CASE("markdown flavours: GitHub shows numbers that it cannot count behind a bullet") {
  Maker make;
  CHECK(written(nested(make), "gfm") ==
        "3. Asks:\n\n"
        "   - \\(a) one\n\n"
        "     - \\(i) deep\n\n"
        "     - \\(ii) deeper\n\n"
        "   - \\(b) two\n\n"
        "     more of two\n\n"
        "   and goes on;\n");
}

TEST_CASE("markdown flavours: pandoc counts letters and Roman numerals") {
  Maker make;
  CHECK(written(nested(make), "pandoc") ==
        "3. Asks:\n\n"
        "   (a) one\n\n"
        "       (i) deep\n\n"
        "       (ii) deeper\n\n"
        "   (b) two\n\n"
        "       more of two\n\n"
        "   and goes on;\n");
}

TEST_CASE("markdown flavours: a list that leaves numbers out is several for those who count") {
  Maker make;
  auto const list = [&] {
    return Blocks{make.block(List{{make.item("(c)", {make.paragraph("x")}), make.item("(e)", {make.paragraph("y")}),
                                   make.item("(e bis)", {make.paragraph("z")})}})};
  };
  CHECK(written(list(), "pandoc") == "(c) x\n\n<!-- -->\n\n(e) y\n\n- (e bis) z\n");
  CHECK(written(list(), "gfm") == "- \\(c) x\n\n- \\(e) y\n\n- (e bis) z\n");
}

TEST_CASE("markdown flavours: clauses in sections without headings count on their own") {
  Maker make;
  auto const section = [&] {
    return make.section(SectionKind::section, "", "", {make.operative("1.", {make.paragraph("x")})});
  };
  CHECK(written(Blocks{section(), section()}, "gfm") == "1. x\n\n<!-- -->\n\n1. x\n");
}

TEST_CASE("markdown flavours: raised, lowered and underlined text") {
  Maker make;
  auto const styled = [](Styled::Style style, std::string value) {
    return Inline{{}, Styled{style, {text(std::move(value))}}};
  };
  auto const content = [&] {
    return Blocks{make.paragraph(Inlines{text("m"), styled(Styled::Style::superscript, "2"), text(" H"),
                                         styled(Styled::Style::subscript, "2 O"), text(" "),
                                         styled(Styled::Style::underline, "new text")})};
  };
  CHECK(written(content(), "gfm") == "m<sup>2</sup> H<sub>2 O</sub> <u>new text</u>\n");
  CHECK(written(content(), "pandoc") == "m^2^ H<sub>2 O</sub> [new text]{.underline}\n");
}

TEST_CASE("markdown flavours: emphasis ends before a tag and begins anew in it") {
  Maker make;
  Inline const italic{
      {},
      Styled{Styled::Style::italic,
             {text("Supplement n"), {{}, Styled{Styled::Style::superscript, {text("o")}}}, text(" 7")}}};
  CHECK(written(Blocks{make.paragraph(Inlines{text("in "), italic, text(".")})}, "gfm") ==
        "in *Supplement n*<sup>*o*</sup> *7*.\n");
}

TEST_CASE("markdown flavours: notes are footnotes, or a section with links there and back") {
  Maker make;
  CHECK(written(noted(make), "gfm") == "First[^1]\n\nAgain[^1]\n\n[^1]: See A/1.\n\n    And A/2.\n");
  CHECK(written(noted(make), "pandoc") == "First[^1]\n\nAgain[^1]\n\n[^1]: See A/1.\n\n    And A/2.\n");
  CHECK(written(noted(make), "commonmark") ==
        "First<sup id=\"call-1\">[1](#note-1)</sup>\n\n"
        "Again<sup>[1](#note-1)</sup>\n\n"
        "## Notes\n\n"
        "- <sup id=\"note-1\">[1](#call-1)</sup> See A/1.\n\n"
        "  And A/2.\n");
}

TEST_CASE("markdown flavours: a note that only a note calls stands as text, as no reader would find it") {
  Maker make;
  auto const second = make.next();
  auto document = noted(make);
  document.text.notes.front().content.push_back(make.paragraph(Inlines{text("Compare"), make.call("2", second)}));
  document.text.notes.push_back({second, {}, "2", {make.paragraph("Ibid.")}, {}});
  CHECK(written(document, "gfm") ==
        "First[^1]\n\nAgain[^1]\n\n[^1]: See A/1.\n\n    And A/2.\n\n    Compare<sup>2</sup>\n\n<sup>2</sup> Ibid.\n");
}

TEST_CASE("markdown flavours: CommonMark's tables are HTML with Markdown in the cells") {
  Maker make;
  auto const table = [&] {
    return Blocks{make.block(Table{{},
                                   {{Cell{true, 2, 1, {make.paragraph("a|b")}}},
                                    {Cell{false, 1, 1, {make.paragraph("c"), make.paragraph("d")}}, Cell{}}}})};
  };
  CHECK(written(table(), "commonmark") ==
        "<table>\n<tr>\n<th colspan=\"2\">\n\na|b\n\n</th>\n</tr>\n"
        "<tr>\n<td>\n\nc\n\nd\n\n</td>\n<td></td>\n</tr>\n</table>\n");
  CHECK(written(table(), "gfm") == "| a\\|b |  |\n| --- | --- |\n| c <br>d |  |\n");
}

TEST_CASE("markdown flavours: pandoc's smart punctuation is held off") {
  Maker make;
  auto const content = [&] { return Blocks{make.paragraph("\"l'eau\" -- 5-6... M. Dupont, p. 7. End.")}; };
  CHECK(written(content(), "gfm") == "\"l'eau\" -- 5-6... M. Dupont, p. 7. End.\n");
  CHECK(written(content(), "pandoc") == "\\\"l\\'eau\\\" \\-- 5-6\\.\\.. M\\. Dupont, p\\. 7. End.\n");
}

TEST_CASE("markdown flavours: the destination of a link beside text") {
  Maker make;
  auto const linked = [&] {
    return Blocks{make.paragraph(Inlines{cite("A/1", "A/1"), text("号 "), cite("A/2", "A/2")})};
  };
  CHECK(written(linked(), "gfm") == "[A/1](<https://docs.un.org/en/A/1>)号 [A/2](https://docs.un.org/en/A/2)\n");
  CHECK(written(linked(), "commonmark") == "[A/1](https://docs.un.org/en/A/1)号 [A/2](https://docs.un.org/en/A/2)\n");
}

TEST_CASE("markdown flavours: what turns the direction for good is shut off, its characters are kept") {
  Maker make;
  auto const content = Inlines{text("a \u202Eb"), make.call("1", NodeId::none), text(" c")};
  CHECK(written(Blocks{make.paragraph(content)}, "gfm") == "<bdi>a \u202Eb</bdi><sup>1</sup> c\n");
  CHECK(written(Blocks{make.paragraph("\u202Bقرار\u202C 1")}, "gfm") == "\u202Bقرار\u202C 1\n");
}

TEST_CASE("markdown flavours: values of the front matter are Markdown for pandoc and plain for all others") {
  Maker make;
  auto document = document_of({});
  document.text.preface = {make.field(FieldKind::title, "*No*: \"yes\"\u202E\n---")};
  auto const front = [&](std::string const& flavour) {
    WriteOptions options;
    options.settings = {{"flavour", flavour}};
    return Registry::builtin().writer("md")->write(document, options).value().bytes;
  };
  CHECK(front("gfm").starts_with("---\ntitle: \"*No*: \\\"yes\\\"\\u202e\\u000a---\"\n"));
  CHECK(front("pandoc").starts_with("---\ntitle: \"\\\\*No\\\\*: \\\\\\\"yes\\\\\\\"\\u202e \\\\-\\\\--\"\n"));
}
