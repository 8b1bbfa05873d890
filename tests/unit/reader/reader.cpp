// The reader as its users meet it: a whole text in, a document or a clear error out.
#include <doctest/doctest.h>

#include "resolute/visit.hpp"
#include "support/text.hpp"

namespace {

using namespace resolute;
using namespace resolute::model;

std::string_view fails(std::string_view bytes, ReadOptions const& options = {}) {
  auto const reading = Registry::builtin().reader("text")->read(bytes, options);
  REQUIRE_FALSE(reading.has_value());
  return reading.error().code;
}

Paragraph const& paragraph(Block const& block) {
  return std::get<Paragraph>(block.node);
}
Clause const& clause(Block const& block) {
  return std::get<Clause>(block.node);
}

std::vector<std::string_view> codes(Reading const& reading) {
  std::vector<std::string_view> found;
  for (auto const& one : reading.diagnostics) found.push_back(one.code);
  return found;
}

constexpr std::string_view k_small = R"(The General Assembly,

Recalling its resolution 60/1,

1. Welcomes the report;

2. Decides to remain seized of the matter.
)";

}  // namespace

TEST_CASE("English is only data: a simple resolution with masthead, notes and nested sub-paragraphs") {
  auto const reading = support::read(support::file(std::string(RESOLUTE_SAMPLES) + "/simple.en.txt"));
  auto const& meta = reading.document.meta;
  CHECK(meta.language == "en");
  CHECK(meta.symbol->value == "A/RES/70/999");
  CHECK(meta.symbol->basis == Basis::stated);
  CHECK(meta.session->value == "70");
  CHECK(meta.agenda_item->value == "115");
  CHECK(meta.distribution->value == "General");
  CHECK(meta.issued->value == std::chrono::year{2016} / 1 / 20);
  CHECK(meta.adopted->value == std::chrono::year{2015} / 12 / 18);
  CHECK(meta.meeting->value == 80);
  CHECK(meta.title->value == "Plain text for public documents");
  CHECK(reading.diagnostics.empty());

  auto const& text = reading.document.text;
  REQUIRE(text.preamble.size() == 3);
  CHECK(support::show(paragraph(clause(text.preamble[1]).content[0]).content) ==
        "<Recalling> its resolution {58/153|A/RES/58/153} of 22 December 2003 and the report of the Office^1^ on the "
        "state of public archives,");
  CHECK(support::show(paragraph(clause(text.preamble[2]).content[0]).content) ==
        "<Noting with appreciation> the work of the Joint Panel, which met in Geneva,^2^ and stressing that a "
        "well-kept archive serves everyone,");
  REQUIRE(text.main.size() == 3);
  auto const& second = clause(text.main[1]);
  REQUIRE(second.content.size() == 3);
  CHECK(support::show(paragraph(second.content[0]).content) == "<Requests> the Secretary-General:");
  CHECK(support::show(paragraph(second.content[2]).content) == "and to keep Member States informed of both;");
  auto const& list = std::get<List>(second.content[1].node);
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[1].marker == "(b)");
  auto const& inner = std::get<List>(list.items[1].content.at(1).node);
  REQUIRE(inner.items.size() == 2);
  CHECK(inner.items[1].marker == "(ii)");
  CHECK(support::show(paragraph(clause(text.main[2]).content[0]).content)
            .ends_with("and recalls in this connection the high-level meeting held in June 2014."));
  REQUIRE(text.notes.size() == 3);
  CHECK(support::show(paragraph(text.notes[1].content[0]).content) == "See resolution {60/1|A/RES/60/1}.");
}

TEST_CASE("inputs that are no text say what they are") {
  CHECK(fails("") == "empty-input");
  CHECK(fails(" \n\t\n") == "empty-input");
  CHECK(fails("%PDF-1.4 ...") == "binary-input");
  CHECK(fails("PK\x03\x04 word/document.xml") == "binary-input");
  CHECK(fails(std::string_view("The\0General", 11)) == "binary-input");
  CHECK(fails("The General Assembly\xFF,") == "bad-encoding");
}

TEST_CASE("the place of a byte that is not UTF-8 is named") {
  auto const reading = Registry::builtin().reader("text")->read("大会\nab\xC0", {});
  REQUIRE_FALSE(reading.has_value());
  CHECK(reading.error().at == Position{2, 3});
}

TEST_CASE("a text without a resolution is an error, and --force gives what there is") {
  constexpr std::string_view k_letter = "Dear colleague,\n\nThank you for your letter of last week.\n";
  CHECK(fails(k_letter) == "no-resolution");
  ReadOptions options;
  options.force = true;
  auto const reading = support::read(k_letter, options);
  auto const tally = reading.ledger.tally(reading.source);
  CHECK(tally.unaccounted == 0);
  CHECK(tally.content == tally.total);
}

TEST_CASE("an unknown language is an error, a known one is obeyed") {
  ReadOptions options;
  options.language = "xx";
  CHECK(fails(k_small, options) == "unknown-language");
  options.language = "en";
  CHECK(support::read(k_small, options).document.meta.language == "en");
}

TEST_CASE("a mark without a note is kept and reported, and so is a note without a mark") {
  auto const text = std::string(R"(The General Assembly,

Recalling the report of the Office
4
and its annex,

1. Decides to remain seized of the matter.

_________________
7 A note that nobody calls.
)");
  auto const reading = support::read(text);
  CHECK(codes(reading) == std::vector<std::string_view>{"missing-note", "note-without-mark"});
  CHECK(reading.source.position(reading.diagnostics[0].at->begin) == Position{4, 1});
  auto const& document = reading.document;
  REQUIRE(note_calls(document).size() == 1);
  CHECK(note_calls(document)[0].mark == "4");
  CHECK(note_calls(document)[0].note == NodeId::none);
  REQUIRE(document.text.notes.size() == 1);
  CHECK(document.text.notes[0].mark == "7");
  CHECK(reading.ledger.tally(reading.source).unaccounted == 0);
}

TEST_CASE("a gap in the paragraph numbers stays and is reported") {
  auto const reading =
      support::read("The General Assembly,\n\n1. Welcomes the report;\n\n3. Decides to remain seized.\n");
  CHECK(codes(reading) == std::vector<std::string_view>{"number-gap"});
  CHECK(clause(reading.document.text.main.at(1)).number == "3.");
}

TEST_CASE("a byte order mark and CR LF make no difference") {
  std::string windows = "\xEF\xBB\xBF";
  for (auto const byte : support::sample()) {
    if (byte == '\n') windows += '\r';
    windows += byte;
  }
  auto const plain = support::read(support::sample());
  auto const other = support::read(windows);
  CHECK(other.diagnostics.empty());
  CHECK(support::show(std::get<Paragraph>(clause(other.document.text.main[1]).content[0].node).content) ==
        support::show(std::get<Paragraph>(clause(plain.document.text.main[1]).content[0].node).content));
}

TEST_CASE("the kind of distribution is known in every language") {
  auto const kind = [](std::string const& front) {
    auto const reading = support::read(front);
    return reading.document.meta.distribution ? reading.document.meta.distribution->value : "";
  };
  CHECK(kind("A/RES/80/1\nDistr. générale\n\n80/1. Ponts\n\nL’Assemblée générale,\n\n1. Décide de rester saisie.\n") ==
        "General");
  CHECK(
      kind("A/RES/80/1\nDistr. limitada\n\n80/1. Puentes\n\nLa Asamblea General,\n\n1. Decide seguir ocupándose.\n") ==
      "Limited");
  CHECK(kind("A/RES/80/1\nDistr.: General\n\n80/1. Bridges\n\nThe General Assembly,\n\n1. Decides to go on.\n") ==
        "General");
}

TEST_CASE("an annex is a component of its own") {
  auto const reading = support::read(std::string(k_small) +
                                     "\n80th plenary meeting\n\n18 December 2015\n\nAnnex\n\nTerms of reference of the "
                                     "Panel\n\n1. The Panel shall meet once a year.\n");
  auto const& text = reading.document.text;
  REQUIRE(text.annexes.size() == 1);
  CHECK(text.annexes[0].label == "Annex");
  CHECK(support::show(std::get<Field>(text.annexes[0].preface.at(0).node).content) ==
        "Terms of reference of the Panel");
  CHECK(clause(text.annexes[0].main.at(0)).number == "1.");
  CHECK(text.conclusions.size() == 2);
}

TEST_CASE("the same text gives the same document") {
  auto const first = support::read(support::sample());
  auto const second = support::read(support::sample());
  CHECK(first.document == second.document);
  CHECK(first.ledger.entries() == second.ledger.entries());
}
