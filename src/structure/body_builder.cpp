#include "structure/body_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "structure/lead_phrase.hpp"

namespace resolute::structure {
namespace {

using model::ClauseKind;

model::Clause& clause_of(model::Block& block) {
  return std::get<model::Clause>(block.node);
}

}  // namespace

std::vector<Span> BodyBuilder::lead(ClauseKind kind, std::string_view text, std::uint32_t begin) const {
  auto const found = find_lead_phrase(text.substr(begin), kind, scribe_.grammar(), scribe_.body().lead_reach);
  if (!found) return {};
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
  clause_of(block).content.push_back(scribe_.paragraph(paragraph, begin, lead(kind, paragraph.text.view(), begin)));
  clause_ = std::move(block);
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
  if (first != marker.readings.end()) return {lists_.size(), *first};
  // The sequence has a gap: the innermost list goes on.
  return {lists_.empty() ? 0 : lists_.size() - 1, marker.readings.front()};
}

void BodyBuilder::add_item(text::Paragraph const& paragraph) {
  auto const marker = list_marker(paragraph.text.view());
  if (!marker) return add_text(paragraph);
  if (!clause_) {
    // A list without a clause to introduce it: the clause is empty of text of its own.
    clause_ = model::Block{scribe_.next_id(), {}, model::Clause{ClauseKind::operative, {}, {}}};
  }
  auto const [level, reading] = target(*marker);
  close_lists(std::min(lists_.size(), level + 1));
  if (level == lists_.size()) lists_.push_back({scribe_.next_id(), paragraph.text.origin(), {}, {}});
  auto& open = lists_.back();
  if (reading.kind != MarkerKind::dash && reading.value != open.last.value + 1)
    diagnostics_.push_back({Severity::warning, "number-gap", paragraph.text.origin().front(),
                            "this mark does not go on the list's sequence"});
  open.last = reading;
  model::Item item;
  item.id = scribe_.next_id();
  item.origin = paragraph.text.origin();
  auto const end = static_cast<std::uint32_t>(marker->end);
  item.marker = scribe_.mark(item.id, paragraph, 0, end);
  item.content.push_back(scribe_.paragraph(paragraph, end));
  open.list.items.push_back(std::move(item));
}

void BodyBuilder::add_text(text::Paragraph const& paragraph) {
  if (!clause_ || lists_.empty()) return add_clause(ClauseKind::operative, paragraph);
  close_lists(0);
  clause_of(*clause_).content.push_back(scribe_.paragraph(paragraph, 0));
}

void BodyBuilder::add_heading(text::Paragraph const& paragraph) {
  close_section();
  last_number_ = 0;
  model::Block block{scribe_.next_id(), paragraph.text.origin(), model::Section{}};
  auto& section = std::get<model::Section>(block.node);
  section.kind = model::SectionKind::division;
  section.heading = scribe_.write(block.id, paragraph, 0, paragraph.text.size());
  section_ = std::move(block);
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
  close_lists(0);
  if (clause_) blocks().push_back(*std::exchange(clause_, std::nullopt));
}

void BodyBuilder::close_section() {
  close_clause();
  if (!section_) return;
  std::get<model::Section>(section_->node).content = std::exchange(section_content_, {});
  done_.push_back(*std::exchange(section_, std::nullopt));
}

model::Blocks BodyBuilder::take() {
  close_section();
  last_number_ = 0;
  return std::exchange(done_, {});
}

}  // namespace resolute::structure
