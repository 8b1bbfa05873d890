// Documents as plain text in the layout of a word processor.
#include <doctest/doctest.h>

#include <algorithm>

#include "resolute/visit.hpp"
#include "support/build.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"
#include "support/outline.hpp"
#include "support/random_document.hpp"
#include "support/text.hpp"
#include "support/written.hpp"

using namespace build;

namespace {

/// The text of a document that consists of these blocks.
std::string written(Blocks blocks, std::string language = "en") {
  Document document;
  document.meta.language = std::move(language);
  document.text.main = std::move(blocks);
  return support::write(document, "txt");
}

/// As a person would type it.
constexpr std::string_view k_typed = R"(United Nations	A/RES/70/999
General Assembly	Distr.: General
20 January 2016
Seventieth session
Agenda item 115

Resolution adopted by the General Assembly on 18 December 2015
[on the report of the Third Committee (A/70/500)]
70/999. Archives of the Organization
	The General Assembly,
	Recalling its resolutions on the archives of the Organization and the report of the Office[1] on their state,
1.	Welcomes the report of the Secretary-General and the work of the Panel that met at Geneva;[2]
2.	Requests the Secretary-General:
	(a) To make the texts of all resolutions available in the six official languages of the Organization;
	(b) To report on the following:
		(i) The cost of the work;
		(ii) The staff that it takes.
80th plenary meeting
18 December 2015

[1] A/70/12.
[2] See resolution 60/1.
)";

}  // namespace

TEST_CASE("txt: a whole document") {
  CHECK(support::write(fixture::english(), "txt") == R"(United Nations	A/RES/75/1
General Assembly	Distr.: General
7 January 2021
Seventy-fifth session
Agenda item 12
Oceans and the law of the sea

Resolution adopted by the General Assembly on 31 December 2020
[without reference to a Main Committee (A/75/L.39)]
75/1. Oceans & seas <draft>
	The General Assembly,
	Recalling its resolution 74/19 of 10 December 2019,[1] and the *stars* and _lines_ of [Annex] "one" | two,
1.	Decides that, for 2021, 5 * 3 > 14 holds:
	(a) First;
	(b) Second;
I
Budget
1.	Approves the amounts below:
Appropriations
Section	Amount
1	78 809 400
48th plenary meeting
31 December 2020

Annex
Terms of reference
1.	The Panel shall meet once a year.[*]

[1] See A/74/1.
	Second paragraph.
[*] In Geneva.
)");
}

TEST_CASE("txt: a text in this layout is read and written as it was") {
  CHECK(support::write(support::read(k_typed).document, "txt") == k_typed);
}

TEST_CASE("txt: the sample is read from its plain text as from its pages") {
  auto const document = support::read(support::sample()).document;
  CHECK(support::outline(support::read(support::write(document, "txt")).document) == support::outline(document));
}

TEST_CASE("txt: parts and annexes have an empty line before them") {
  CHECK(support::write(documents::parts(), "txt") == R"(76/84. Questions relating to information

A
Information in the service of humanity
	The General Assembly,
	Recalling its resolution 75/101 A of 10 December 2020,
1.	Decides so.
49th plenary meeting

B
Information in the service of humanity
	The General Assembly,
	Recalling its resolution 75/101 A of 10 December 2020,
1.	Decides so.
49th plenary meeting

Annex
	Plan of work
)");
}

TEST_CASE("txt: a numeral without a sign has a line of its own") {
  Maker make;
  auto const section = [&](std::string number) {
    return written({make.section(SectionKind::section, std::move(number), "Budget", {})});
  };
  CHECK(section("II") == "II\nBudget\n");
  CHECK(section("II.") == "II. Budget\n");
  CHECK(section("二") == "二\nBudget\n");
  CHECK(section("أولا -") == "أولا - Budget\n");
  CHECK(section("") == "Budget\n");
}

TEST_CASE("txt: a marker waits for its text, and stands alone when another thing comes first") {
  Maker make;
  CHECK(written({make.operative("1.", {make.block(List{{make.item("(a)", {make.paragraph("One;")})}})})}) ==
        "1.\n\t(a) One;\n");
  CHECK(written({make.operative("2.", {make.paragraph("Decides:"), make.paragraph("Further,")})}) ==
        "2.\tDecides:\n\tFurther,\n");
  CHECK(written({make.operative("3.", {})}) == "3.\n");
  CHECK(written({make.block(Quotation{{make.operative("4.", {make.paragraph("“Quoted.”")})}})}) == "\t4.\t“Quoted.”\n");
}

TEST_CASE("txt: cells have tabs between them, also those that a wide cell covers") {
  Maker make;
  auto const cell = [&](std::string text, std::uint16_t columns = 1, std::uint16_t rows = 1) {
    return Cell{false, columns, rows, {make.paragraph(std::move(text))}};
  };
  CHECK(written({make.block(Table{{}, {{cell("wide", 2), cell("c")}, {cell("a"), cell("b"), cell("c")}}})}) ==
        "wide\t\tc\na\tb\tc\n");
  CHECK(written({make.block(Table{{}, {{cell("high", 1, 2), cell("b")}, {cell("d")}}})}) == "high\tb\n\td\n");
  CHECK(written({make.block(Table{{}, {{cell("a"), Cell{}}, {Cell{}, Cell{}}}})}) == "a\n");
  CHECK(written({make.block(Table{
            {}, {{Cell{false, 1, 1, {make.paragraph("one"), make.paragraph("two")}}, cell("b")}}})}) == "one two\tb\n");
}

TEST_CASE("txt: notes stand by their numbers, where they have numbers that differ") {
  Maker make;
  auto const text_of = [&](std::vector<std::string> const& marks) {
    Document document;
    document.meta.language = "en";
    for (auto const& mark : marks)
      document.text.notes.push_back(Note{make.next(), {}, mark, {make.paragraph("N.")}, {}});
    return support::write(document, "txt");
  };
  CHECK(text_of({"1", "3", "2"}) == "[1] N.\n[2] N.\n[3] N.\n");
  CHECK(text_of({"2", "*", "1"}) == "[2] N.\n[*] N.\n[1] N.\n");
  CHECK(text_of({"2", "1", "1"}) == "[2] N.\n[1] N.\n[1] N.\n");
}

TEST_CASE("txt: a forced break in a field is a space, in Chinese nothing") {
  Maker make;
  Inlines const lines{text("通过"), Inline{{}, LineBreak{}}, text("决议")};
  CHECK(written({make.field(FieldKind::adoption, lines)}) == "通过 决议\n");
  CHECK(written({make.field(FieldKind::adoption, lines)}, "zh") == "通过决议\n");
}

TEST_CASE("txt: any document keeps its words, on clean lines") {
  struct Words : Visitor {
    std::vector<std::string> found;
    void inline_node(Inline const& one, Block const&) override {
      if (auto const* text = std::get_if<Text>(&one.node)) found.push_back(text->value);
    }
  };
  for (std::uint32_t seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    auto const document = support::random_document(seed);
    auto const bytes = support::write(document, "txt");
    Words words;
    walk(document, words);
    std::vector<std::string> found;
    for (auto at = bytes.find('x'); at != std::string::npos; at = bytes.find('x', at + 1))
      if (auto word = bytes.substr(at, bytes.find_first_not_of("0123456789", at + 1) - at); word != "x")
        found.push_back(std::move(word));  // not the last letter of "Annex"
    std::ranges::sort(words.found);
    std::ranges::sort(found);
    CHECK(found == words.found);
    for (auto const* unclean : {" \n", "\t\n", "\n\n\n", "\r"}) CHECK(bytes.find(unclean) == std::string::npos);
    CHECK((bytes.empty() || bytes.ends_with('\n')));
  }
}
