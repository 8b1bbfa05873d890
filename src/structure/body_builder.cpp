#include "structure/body_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "structure/lead_phrase.hpp"

namespace resolute::structure {
namespace {

using model::ClauseKind;

model::Clause& clause_of(model::Block& block) {
  return std::get<model::Clause>(block.node);
}

model::Section& section_of(model::Block& block) {
  return std::get<model::Section>(block.node);
}

/// A kind of headed division: what it is called, and which others it may stand in (those of a lower rank).
struct Division {
  model::SectionKind kind{};
  int rank = 0;
};

constexpr int k_outermost = 0;
constexpr Division k_unnumbered_division{model::SectionKind::division, 4};

/// Lists in lists. Resolutions have five levels; every format, and the column of a page, must hold the deepest.
constexpr std::size_t k_deepest = 12;

/// By the word that names it ("Part I", "Article 3").
std::optional<Division> named_division(std::string_view text, profile::Grammar const& grammar) {
  auto const found = grammar.prefix(profile::PatternKind::heading_word, text);
  if (!found) return std::nullopt;
  if (found->value == "part" || found->value == "annex-part") return Division{model::SectionKind::part, 0};
  if (found->value == "chapter" || found->value == "section") return Division{model::SectionKind::section, 1};
  // Articles and rules hold numbered paragraphs of their own.
  return Division{model::SectionKind::division, 3};
}

/// By its numeral: I, II are sections; A, B are titles within them.
Division numbered_division(MarkerKind kind) {
  constexpr int k_section = 1;
  constexpr int k_title = 2;
  if (kind == MarkerKind::roman || kind == MarkerKind::han) return {model::SectionKind::section, k_section};
  return {model::SectionKind::title, k_title};
}

/// A mark or number may stand alone: then there is no paragraph behind it.
void append_text(model::Blocks& content, model::Block paragraph) {
  if (!std::get<model::Paragraph>(paragraph.node).content.empty()) content.push_back(std::move(paragraph));
}

}  // namespace

std::vector<Span> BodyBuilder::lead(ClauseKind kind, text::Paragraph const& paragraph, std::uint32_t begin) const {
  if (auto const decided = paragraph.decided.lead)
    return decided->begin < decided->end ? std::vector{lead_phrase(decided->begin, decided->end)} : std::vector<Span>();
  auto const text = paragraph.text.view();
  auto const found = find_lead_phrase(text.substr(begin), kind, scribe_.grammar(), scribe_.body().lead_reach);
  if (!found) return {};
  // What is no clause by its number or its place begins as the tables know it, or has no phrase: "Nothing in ..."
  bool const bare = kind == ClauseKind::operative && begin == 0;
  if (bare && !begins_lead_phrase(text, ClauseKind::operative, scribe_.grammar()) &&
      !begins_lead_phrase(text, ClauseKind::preambular, scribe_.grammar()))
    return {};
  return {lead_phrase(begin + found->begin, begin + found->end)};
}

void BodyBuilder::check_number(int value, text::Paragraph const& paragraph, std::uint32_t end) {
  if (value != last_number_ + 1 && value != 1 && last_number_ != 0)
    diagnostics_.push_back({Severity::warning, "number-gap", paragraph.text.origin(0, end).front(),
                            fmt::format("paragraph {} follows paragraph {}", value, last_number_)});
  last_number_ = value;
}

void BodyBuilder::add_clause(ClauseKind kind, text::Paragraph const& paragraph) {
  close_clause();
  model::Block block{scribe_.next_id(), paragraph.text.origin(), model::Clause{kind, {}, {}}};
  std::uint32_t begin = 0;
  if (auto const number = operative_number(paragraph.text.view()); number && kind == ClauseKind::operative) {
    begin = static_cast<std::uint32_t>(number->end);
    clause_of(block).number = scribe_.mark(block.id, paragraph, 0, begin);
    check_number(number->value, paragraph, begin);
  }
  append_text(clause_of(block).content, scribe_.paragraph(paragraph, begin, lead(kind, paragraph, begin)));
  clause_ = std::move(block);
}

/// The list of a level that is decided: it goes on, or begins where it is the next deeper one.
BodyBuilder::Target BodyBuilder::target_at(Marker const& marker, std::size_t level) const {
  auto const goes_on = [&](MarkerReading reading) {
    return level < lists_.size() && reading.kind == lists_[level].last.kind;
  };
  auto const reading = std::ranges::find_if(marker.readings, goes_on);
  return {std::min(level, lists_.size()), reading == marker.readings.end() ? marker.readings.front() : *reading};
}

BodyBuilder::Target BodyBuilder::target(Marker const& marker) const {
  for (auto level = lists_.size(); level-- > 0;)
    for (auto const& reading : marker.readings) {
      auto const& last = lists_[level].last;
      bool const next = reading.kind == MarkerKind::dash ? last.kind == MarkerKind::dash
                                                         : reading == MarkerReading{last.kind, last.value + 1};
      if (next) return {level, reading};
    }
  auto const begins = [](MarkerReading reading) { return reading.value <= 1; };
  auto const first = std::ranges::find_if(marker.readings, begins);
  if (first != marker.readings.end() && lists_.size() < k_deepest) return {lists_.size(), *first};
  // The sequence has a gap, or lists would stand in lists without end: the innermost list goes on.
  return {lists_.empty() ? 0 : lists_.size() - 1, marker.readings.front()};
}

void BodyBuilder::add_item(text::Paragraph const& paragraph) {
  auto const marker = list_marker(paragraph.text.view());
  if (!marker) return add_text(paragraph);
  close_table();
  if (!clause_) {
    // A list without a clause to introduce it: the clause is empty of text of its own.
    clause_ = model::Block{scribe_.next_id(), {}, model::Clause{ClauseKind::operative, {}, {}}};
  }
  auto const decided = paragraph.decided.level;
  auto const [level, reading] = decided == 0 ? target(*marker) : target_at(*marker, decided - 1);
  if (!texts_.empty()) {
    // A list that begins behind text stands in the clause, as the text does.
    auto const goes_on = level < lists_.size();
    place_texts(goes_on ? level + 1 : 0);
    if (!goes_on) return add_item(paragraph);
  }
  close_lists(std::min(lists_.size(), level + 1));
  if (level == lists_.size()) lists_.push_back({scribe_.next_id(), paragraph.text.origin(), {}, {}});
  auto& open = lists_.back();
  check_item(*marker, reading, open, paragraph);
  open.last = reading;
  model::Item item;
  item.id = scribe_.next_id();
  item.origin = paragraph.text.origin();
  auto const end = static_cast<std::uint32_t>(marker->end);
  item.marker = scribe_.mark(item.id, paragraph, 0, end);
  append_text(item.content, scribe_.paragraph(paragraph, end));
  open.list.items.push_back(std::move(item));
}

void BodyBuilder::check_item(Marker const& marker, MarkerReading reading, OpenList const& open,
                             text::Paragraph const& paragraph) {
  if (reading.kind == MarkerKind::dash || reading.value == open.last.value + 1) return;
  auto const end = static_cast<std::uint32_t>(marker.end);
  if (auto const origin = paragraph.text.origin(0, end); !origin.empty())
    diagnostics_.push_back(
        {Severity::warning, "number-gap", origin.front(), "this mark does not go on the list's sequence"});
}

void BodyBuilder::add_text(text::Paragraph const& paragraph) {
  if (!clause_ || table_ || (lists_.empty() && texts_.empty())) return add_clause(ClauseKind::operative, paragraph);
  texts_.push_back(&paragraph);
}

/// Puts the texts that wait into the last item of the list at `level`, counted from one. 0 is the clause: the first
/// goes on there, the others are clauses of their own.
void BodyBuilder::place_texts(std::size_t level) {
  close_lists(level);
  auto const texts = std::exchange(texts_, {});
  for (auto const* text : texts) {
    if (level > 0)
      lists_[level - 1].list.items.back().content.push_back(scribe_.paragraph(*text, 0));
    else if (text == texts.front())
      clause_of(*clause_).content.push_back(scribe_.paragraph(*text, 0));
    else
      add_clause(ClauseKind::operative, *text);
  }
}

/// A numeral alone waits for its heading.
bool BodyBuilder::complete_heading(text::Paragraph const& paragraph) {
  if (sections_.empty() || !sections_.back().only_number || clause_ || heading_number(paragraph.text.view()) ||
      !section_of(sections_.back().block).content.empty())
    return false;
  auto& open = sections_.back();
  auto words = scribe_.write(open.block.id, paragraph, 0, paragraph.text.size());
  // A note may be called at the numeral already.
  std::ranges::move(words, std::back_inserter(section_of(open.block).heading));
  auto const more = paragraph.text.origin();
  open.block.origin.insert(open.block.origin.end(), more.begin(), more.end());
  open.only_number = false;
  return true;
}

void BodyBuilder::add_heading(text::Paragraph const& paragraph) {
  if (complete_heading(paragraph)) return;
  auto const text = paragraph.text.view();
  auto const named = named_division(text, scribe_.grammar());
  auto const number = named ? std::nullopt : heading_number(text);
  auto const division = named ? *named : number ? numbered_division(number->reading.kind) : k_unnumbered_division;
  close_sections(division.rank);
  last_number_ = division.rank < k_unnumbered_division.rank ? 0 : last_number_;
  model::Block block{scribe_.next_id(), paragraph.text.origin(), model::Section{}};
  auto& section = section_of(block);
  section.kind = division.kind;
  std::uint32_t begin = 0;
  if (number) begin = static_cast<std::uint32_t>(number->end);
  if (begin > 0) section.number = scribe_.mark(block.id, paragraph, 0, begin);
  section.heading = scribe_.write(block.id, paragraph, begin, paragraph.text.size());
  sections_.push_back({division.rank, std::move(block), number && begin >= text.size()});
}

void BodyBuilder::settle() {
  if (!texts_.empty()) place_texts(0);
}

void BodyBuilder::add_row(text::Paragraph const& paragraph) {
  close_lists(0);
  if (!table_) {
    close_clause();
    table_ = model::Block{scribe_.next_id(), {}, model::Table{}};
  }
  std::vector<model::Cell> row;
  for (std::size_t at = 0; at < paragraph.cells.size(); ++at) {
    auto const begin = paragraph.cells[at];
    auto const end = at + 1 < paragraph.cells.size() ? paragraph.cells[at + 1] : paragraph.text.size();
    model::Cell cell;
    cell.header = paragraph.header;
    if (begin != end) cell.content.push_back(scribe_.paragraph(paragraph, begin, end));
    row.push_back(std::move(cell));
  }
  auto const origin = paragraph.text.origin();
  table_->origin.insert(table_->origin.end(), origin.begin(), origin.end());
  std::get<model::Table>(table_->node).rows.push_back(std::move(row));
}

void BodyBuilder::close_table() {
  if (table_) blocks().push_back(*std::exchange(table_, std::nullopt));
}

void BodyBuilder::add_block(model::Block block) {
  close_clause();
  blocks().push_back(std::move(block));
}

void BodyBuilder::close_lists(std::size_t keep) {
  while (lists_.size() > keep) {
    auto open = std::move(lists_.back());
    lists_.pop_back();
    auto& parent = lists_.empty() ? clause_of(*clause_).content : lists_.back().list.items.back().content;
    parent.push_back({open.id, std::move(open.origin), std::move(open.list)});
  }
}

void BodyBuilder::close_clause() {
  settle();
  close_lists(0);
  if (clause_) blocks().push_back(*std::exchange(clause_, std::nullopt));
  close_table();
}

void BodyBuilder::close_sections(int rank) {
  close_clause();
  while (!sections_.empty() && sections_.back().rank >= rank) {
    auto block = std::move(sections_.back().block);
    sections_.pop_back();
    blocks().push_back(std::move(block));
  }
}

model::Blocks& BodyBuilder::blocks() {
  return sections_.empty() ? done_ : section_of(sections_.back().block).content;
}

model::Blocks BodyBuilder::take() {
  close_sections(k_outermost);
  last_number_ = 0;
  return std::exchange(done_, {});
}

}  // namespace resolute::structure
