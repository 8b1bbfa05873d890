#include "resolute/ledger.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace {

using namespace resolute;

/// "1. A  b" as a clause with number "1." and text "A b".
struct Small {
  Source source = support::source("1. A  b\n");
  model::Document document;
  std::vector<Entry> entries;

  Small() {
    model::Block paragraph{model::NodeId{3}, {}, model::Paragraph{{{{}, model::Text{"A b"}}}}};
    document.text.id = model::NodeId{1};
    document.text.main.push_back(
        {model::NodeId{2}, {}, model::Clause{model::ClauseKind::operative, "1.", {paragraph}}});
    entries = {{{0, 2}, Fate::marker, Transformation::verbatim, Furniture::none, model::NodeId{2}},
               {{3, 4}, Fate::content, Transformation::verbatim, Furniture::none, model::NodeId{3}},
               {{4, 6}, Fate::joint, Transformation::collapse_blanks, Furniture::none, model::NodeId{3}},
               {{6, 7}, Fate::content, Transformation::verbatim, Furniture::none, model::NodeId{3}}};
  }

  [[nodiscard]] std::vector<Diagnostic> audit() const {
    Ledger ledger;
    for (auto const& entry : entries) ledger.record(entry);
    ledger.close(source);
    return ledger.audit(source, document);
  }
};

}  // namespace

TEST_CASE("a full account has nothing to say") {
  CHECK(Small().audit().empty());
}

TEST_CASE("a character without a fate is found, with its place") {
  Small small;
  small.entries.pop_back();
  auto const found = small.audit();
  REQUIRE(found.size() >= 1);
  CHECK(found[0].code == "ledger");
  CHECK(found[0].at == Range{6, 7});
}

TEST_CASE("a character booked twice is found") {
  Small small;
  small.entries.push_back({{6, 7}, Fate::furniture, Transformation::verbatim, Furniture::page_number, {}});
  CHECK(small.audit().size() == 1);
}

TEST_CASE("a text that is not what the source says is found") {
  Small small;
  auto& clause = std::get<model::Clause>(small.document.text.main[0].node);
  std::get<model::Paragraph>(clause.content[0].node).content[0].node = model::Text{"A c"};
  CHECK(small.audit().size() == 1);
}

TEST_CASE("an invented text is found") {
  Small small;
  small.document.text.main.push_back({model::NodeId{9}, {}, model::Paragraph{{{{}, model::Text{"nobody said this"}}}}});
  CHECK(small.audit().size() == 1);
}

TEST_CASE("a number that no marker accounts for is found") {
  Small small;
  std::get<model::Clause>(small.document.text.main[0].node).number = "2.";
  CHECK(small.audit().size() == 1);
}

TEST_CASE("a transformation must be of the kind that its characters allow") {
  Small small;
  small.entries.back().transformation = Transformation::letter_spacing;  // "b" is no blank
  CHECK_FALSE(small.audit().empty());
}

TEST_CASE("letters cannot be booked as blank") {
  Small small;
  small.entries.back() = {{6, 7}, Fate::blank, Transformation::verbatim, Furniture::none, {}};
  CHECK_FALSE(small.audit().empty());
}

TEST_CASE("the tally counts characters of several bytes wherever they stand in a long text") {
  std::string text;
  for (int line = 0; line < 200; ++line) text += "大会 a\n";
  CHECK(resolute::Ledger().tally({"a.txt", text, "UTF-8"}).total == 600);
  CHECK(resolute::Ledger().tally({"a.txt", "x" + text, "UTF-8"}).total == 601);
  CHECK(resolute::Ledger().tally({"a.txt", std::string(1000, 'a') + std::string(1000, ' '), "UTF-8"}).total == 1000);
}

TEST_CASE("the tally counts characters that are not white space by their fate") {
  Small const small;
  Ledger ledger;
  for (auto const& entry : small.entries) ledger.record(entry);
  ledger.close(small.source);
  auto const tally = ledger.tally(small.source);
  CHECK(tally.total == 4);
  CHECK(tally.marker == 2);
  CHECK(tally.content == 2);
  CHECK(tally.unaccounted == 0);
}

TEST_CASE("every transformation has a name of its own and does what it says") {
  CHECK(name(Transformation::letter_spacing) == "letter-spacing");
  CHECK(apply(Transformation::join_with_space, "\n  ") == " ");
  CHECK(apply(Transformation::join_closed, "\n  ").empty());
  CHECK(apply(Transformation::break_hyphen, "-\n").empty());
  CHECK(apply(Transformation::compose, "e\u0301") == "\u00E9");
}
