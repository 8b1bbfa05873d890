// The facts of A/RES/59/170, one by one, in the model.
#include <doctest/doctest.h>

#include <algorithm>

#include "resolute/visit.hpp"
#include "support/facts.hpp"
#include "support/text.hpp"

namespace {

using namespace resolute;
using namespace resolute::model;

Reading const& reading() {
  static Reading const read = support::read(support::sample());
  return read;
}
Document const& document() {
  return reading().document;
}

Field const* field(Blocks const& blocks, FieldKind kind) {
  for (auto const& block : blocks)
    if (auto const* found = std::get_if<Field>(&block.node); found != nullptr && found->kind == kind) return found;
  return nullptr;
}

std::string text(Blocks const& blocks, FieldKind kind) {
  auto const* found = field(blocks, kind);
  REQUIRE(found != nullptr);
  return plain_text(found->content);
}

std::vector<Clause const*> clauses(Blocks const& blocks, ClauseKind kind) {
  std::vector<Clause const*> found;
  for (auto const& block : blocks)
    if (auto const* clause = std::get_if<Clause>(&block.node); clause != nullptr && clause->kind == kind)
      found.push_back(clause);
  return found;
}

/// The inlines of a clause of the sample, where each is one paragraph.
Inlines const& inlines(Clause const& clause) {
  REQUIRE(clause.content.size() == 1);
  auto const* paragraph = std::get_if<Paragraph>(&clause.content[0].node);
  REQUIRE(paragraph != nullptr);
  return paragraph->content;
}

void check_clauses(std::vector<Clause const*> const& found, auto const& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t at = 0; at < expected.size(); ++at) {
    auto const& content = inlines(*found[at]);
    auto const whole = plain_text(content);
    CAPTURE(whole);
    CHECK(found[at]->number == expected[at].number);
    auto const* lead = std::get_if<LeadPhrase>(&content.front().node);
    REQUIRE(lead != nullptr);
    CHECK(plain_text(lead->content) == expected[at].lead);
    CHECK(whole.starts_with(expected[at].begins));
    CHECK(whole.ends_with(expected[at].ends));
    CHECK(whole.find_first_of(" \n\t") == std::string::npos);
  }
}

/// The clause that "p1" or "o12" names.
Clause const& place(std::string_view name) {
  auto const number = static_cast<std::size_t>(std::stoi(std::string(name.substr(1))));
  auto const& body = document().text;
  return name.front() == 'p' ? *clauses(body.preamble, ClauseKind::preambular).at(number - 1)
                             : *clauses(body.main, ClauseKind::operative).at(number - 1);
}

}  // namespace

TEST_CASE("sample: facts of the document") {
  auto const& meta = document().meta;
  CHECK(meta.language == "zh");
  CHECK(meta.body == "ga");
  CHECK(meta.kind == DocumentKind::resolution);
  CHECK(meta.number->value == "59/170");
  CHECK(meta.number->basis == Basis::stated);
  CHECK(meta.symbol->value == "A/RES/59/170");
  CHECK(meta.symbol->basis == Basis::derived);
  CHECK(meta.session->value == "59");
  CHECK(meta.session->basis == Basis::derived);
  CHECK(meta.title->value == facts::k_title);
  CHECK(meta.job_number->value == facts::k_job_number);
  CHECK(meta.adopted->value == std::chrono::year{2004} / 12 / 20);
  CHECK(meta.meeting->value == 74);
  CHECK(meta.committee->value == "thirdCommittee");
  CHECK(meta.report->value == "A/59/498");
}

TEST_CASE("sample: front and end matter") {
  auto const& body = document().text;
  CHECK(text(body.cover, FieldKind::job_number) == facts::k_job_number);
  CHECK(text(body.cover, FieldKind::adoption) == facts::k_adoption);
  CHECK(text(body.cover, FieldKind::proponent) == facts::k_proponent);
  CHECK(text(body.preface, FieldKind::title) == facts::k_title);
  CHECK(field(body.preface, FieldKind::title)->number == "59/170.");
  CHECK(text(body.preamble, FieldKind::enacting_formula) == facts::k_formula);
  REQUIRE(body.conclusions.size() == 2);
  CHECK(std::get<Field>(body.conclusions[0].node).kind == FieldKind::closing_date);
  CHECK(text(body.conclusions, FieldKind::closing_date) == facts::k_closing_date);
  CHECK(text(body.conclusions, FieldKind::meeting) == facts::k_meeting);
  CHECK(body.annexes.empty());
  CHECK(body.parts.empty());
}

TEST_CASE("sample: 4 preambular clauses and 16 operative paragraphs, each one unbroken text") {
  check_clauses(clauses(document().text.preamble, ClauseKind::preambular), facts::k_preambular);
  check_clauses(clauses(document().text.main, ClauseKind::operative), facts::k_operative);
}

TEST_CASE("sample: 10 notes with their texts") {
  auto const& notes = document().text.notes;
  REQUIRE(notes.size() == facts::k_notes.size());
  for (std::size_t at = 0; at < notes.size(); ++at) {
    CHECK(notes[at].mark == facts::k_notes[at].mark);
    REQUIRE(notes[at].content.size() == 1);
    CHECK(plain_text(std::get<Paragraph>(notes[at].content[0].node).content) == facts::k_notes[at].text);
  }
}

TEST_CASE("sample: 11 note calls, each at its exact place") {
  auto const calls = note_calls(document());
  REQUIRE(calls.size() == facts::k_calls.size());
  for (std::size_t at = 0; at < calls.size(); ++at) {
    auto const& expected = facts::k_calls[at];
    CAPTURE(expected.place);
    CHECK(calls[at].mark == expected.mark);
    CHECK(calls[at].first == expected.first);
    CHECK(find_note(document(), calls[at].note)->mark == expected.mark);

    auto const& content = inlines(place(expected.place));
    auto const is_call = [&](Inline const& one) {
      auto const* call = std::get_if<NoteCall>(&one.node);
      return call != nullptr && call->id == calls[at].id;
    };
    auto const here = std::ranges::find_if(content, is_call);
    REQUIRE(here != content.end());
    auto const before = plain_text(Inlines(content.begin(), here));
    auto const after = plain_text(Inlines(here + 1, content.end()));
    CHECK(before.ends_with(expected.before));
    CHECK(after.starts_with(expected.after));
    if (expected.after.empty()) CHECK(after.empty());
  }
}

TEST_CASE("sample: 9 citations with symbol, address and, where dated, the AKN work") {
  auto const cited = citations(document());
  REQUIRE(cited.size() == facts::k_citations.size());
  for (std::size_t at = 0; at < cited.size(); ++at) {
    auto const& expected = facts::k_citations[at];
    CHECK(plain_text(cited[at].content) == expected.printed);
    CHECK(cited[at].symbol == expected.symbol);
    CHECK(cited[at].address == expected.address);
    CHECK(cited[at].work == expected.work);
  }
}

TEST_CASE("sample: every character is accounted for, and nothing is doubtful") {
  CHECK(reading().diagnostics.empty());
  auto const tally = reading().ledger.tally(reading().source);
  CHECK(tally.total == facts::k_characters);
  CHECK(tally.unaccounted == 0);
  CHECK(tally.furniture == 0);
  CHECK(tally.content + tally.marker == facts::k_characters);
}

TEST_CASE("sample: a ledger with one rule taken away complains") {
  auto const& source = reading().source;
  auto const without = [&](auto const& dropped) {
    Ledger ledger;
    for (auto const& entry : reading().ledger.entries())
      if (entry.fate != Fate::blank && !dropped(entry)) ledger.record(entry);
    ledger.close(source);
    return ledger.audit(source, document());
  };
  CHECK(without([](Entry const&) { return false; }).empty());
  // Without the rule for note marks, paragraph numbers, the joining of lines or letter-spacing.
  CHECK_FALSE(without([](Entry const& entry) { return entry.fate == Fate::marker; }).empty());
  CHECK_FALSE(without([](Entry const& entry) { return entry.fate == Fate::content; }).empty());
  auto const without_rule = [&](Transformation rule) {
    Ledger ledger;
    for (auto entry : reading().ledger.entries()) {
      if (entry.fate == Fate::blank) continue;
      if (entry.transformation == rule) entry.transformation = Transformation::verbatim;
      ledger.record(entry);
    }
    ledger.close(source);
    return ledger.audit(source, document());
  };
  CHECK_FALSE(without_rule(Transformation::letter_spacing).empty());
  CHECK_FALSE(without_rule(Transformation::typesetting_blank).empty());
  CHECK_FALSE(without_rule(Transformation::join_closed).empty());
}

TEST_CASE("sample: every node knows where it came from") {
  auto const& source = reading().source;
  auto const& second = *clauses(document().text.main, ClauseKind::operative).at(1);
  auto const& origin = second.content[0].origin;
  REQUIRE(origin.size() > 1);  // notes cut it in two
  CHECK(source.position(origin.front().begin).line == 34);
  CHECK(source.slice(origin.back()).ends_with("任；"));
}
