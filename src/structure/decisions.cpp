#include "structure/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "corrections/line_kinds.hpp"
#include "resolute/visit.hpp"
#include "structure/numbering.hpp"

namespace resolute::structure {
namespace {

struct Meaning {
  LineKind kind;
  std::array<Label, 2> labels;  ///< twice the same where there is one
};

constexpr Meaning means(LineKind kind, Label label) {
  return {kind, {label, label}};
}

/// What the kinds of lines with which paragraphs begin are to the recogniser.
constexpr std::array k_meanings{
    means(LineKind::job_number, Label::job_number),
    means(LineKind::publisher, Label::publisher),
    means(LineKind::issuing_body, Label::issuing_body),
    means(LineKind::subsidiary_body, Label::subsidiary_body),
    means(LineKind::document_type, Label::document_type),
    means(LineKind::symbol, Label::symbol),
    means(LineKind::distribution, Label::distribution),
    means(LineKind::issue_date, Label::issue_date),
    means(LineKind::original_language, Label::original_language),
    means(LineKind::language_line, Label::language_line),
    means(LineKind::session, Label::session),
    means(LineKind::session_dates, Label::session_dates),
    means(LineKind::agenda_item, Label::agenda_item),
    means(LineKind::agenda_title, Label::agenda_title),
    means(LineKind::decision_type, Label::decision_type),
    means(LineKind::proposing_committee, Label::proposing_committee),
    means(LineKind::adoption, Label::adoption),
    means(LineKind::proponent, Label::proponent),
    means(LineKind::resolution_number, Label::resolution_number),
    means(LineKind::adoption_meeting, Label::adoption_meeting),
    means(LineKind::statement_title, Label::statement_title),
    means(LineKind::title, Label::title),
    means(LineKind::part, Label::part),
    means(LineKind::part_title, Label::part_title),
    means(LineKind::enacting_formula, Label::enacting_formula),
    means(LineKind::preambular_clause, Label::preambular),
    means(LineKind::operative_paragraph, Label::operative),
    means(LineKind::sub_paragraph, Label::item),
    Meaning{LineKind::heading, {Label::heading, Label::numbered_heading}},
    means(LineKind::table_row, Label::row),
    means(LineKind::table_header, Label::row),
    means(LineKind::text, Label::text),
    means(LineKind::meeting, Label::meeting),
    means(LineKind::closing_date, Label::closing_date),
    means(LineKind::vote, Label::vote),
    means(LineKind::annex, Label::annex),
    means(LineKind::annex_title, Label::annex_title),
};

Meaning const& meaning_of(LineKind kind) {
  auto const found = std::ranges::find(k_meanings, kind, &Meaning::kind);
  if (found == k_meanings.end()) throw InternalError("a kind of line that begins a paragraph has no label");
  return *found;
}

/// The paragraph that begins with the line; the number of paragraphs when none does.
std::size_t begins_at(std::vector<text::Paragraph> const& paragraphs, std::size_t line) {
  auto const found = std::ranges::find(paragraphs, line, &text::Paragraph::first_line);
  return static_cast<std::size_t>(found - paragraphs.begin());
}

/// The paragraph that has the line.
std::size_t holds(std::vector<text::Paragraph> const& paragraphs, std::size_t line) {
  auto const found = std::ranges::find_if(
      paragraphs, [&](text::Paragraph const& one) { return one.first_line <= line && line <= one.last_line; });
  return static_cast<std::size_t>(found - paragraphs.begin());
}

/// Whether each boundary that was decided is as decided.
void check_breaks(text::Decisions& decisions, text::Page const& page, std::vector<text::Paragraph> const& paragraphs) {
  if (decisions.all().empty()) return;
  std::set<std::size_t> begins;
  for (auto const& paragraph : paragraphs) begins.insert(paragraph.first_line);
  for (std::size_t line = 0; line < page.breaks.size(); ++line) {
    if (!page.breaks[line] || *page.breaks[line] == begins.contains(line)) continue;
    // The correction at the line, or the one before it, which speaks of the next line.
    auto const& all = decisions.all();
    auto const behind = std::ranges::upper_bound(all, line, {}, &text::Placed::line);
    if (behind == all.begin()) return;
    return decisions.refuse(*std::prev(behind)->correction, *page.breaks[line]
                                                                ? "no paragraph can begin there"
                                                                : "the paragraph before it cannot go on there");
  }
}

void decide_lead(text::Decisions& decisions, Correction const& correction, text::Paragraph& paragraph) {
  auto const view = paragraph.text.view();
  auto const number = operative_number(view);
  auto const begin = number ? number->end : 0;
  auto const phrase = text::fold_blanks(std::get<LeadIs>(correction.decision).phrase);
  auto const at = view.find(phrase, begin);
  if (at == std::string_view::npos)
    return decisions.refuse(correction, fmt::format("the phrase \"{}\" does not stand in its paragraph", phrase));
  paragraph.decided.lead = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + phrase.size())};
}

/// Items with the depth at which they stand, by where they begin in the source.
struct Depths : model::Visitor {
  std::map<std::uint32_t, std::uint32_t> of;

  void block(model::Block const& block) override {
    if (auto const* list = std::get_if<model::List>(&block.node)) enter(*list, 1);
  }
  void enter(model::List const& list, std::uint32_t depth) {
    for (auto const& item : list.items) {
      if (!item.origin.empty()) of.emplace(item.origin.front().begin, depth);
      for (auto const& block : item.content)
        if (auto const* inner = std::get_if<model::List>(&block.node)) enter(*inner, depth + 1);
    }
  }
};

/// Where lead phrases begin in the source.
struct Leads : model::Visitor {
  std::set<std::uint32_t> begins;

  void inline_node(model::Inline const& one, model::Block const&) override {
    if (std::holds_alternative<model::LeadPhrase>(one.node) && !one.origin.empty())
      begins.insert(one.origin.front().begin);
  }
};

}  // namespace

Choices decide_paragraphs(text::Decisions& decisions, text::Page const& page,
                          std::vector<text::Paragraph>& paragraphs) {
  Choices choices;
  check_breaks(decisions, page, paragraphs);
  auto const placed = decisions.all();
  if (placed.empty()) return choices;
  choices.resize(paragraphs.size());
  for (auto const& [correction, line] : placed) {
    if (auto const* is = std::get_if<LineIs>(&correction->decision);
        is != nullptr && corrections::begins_paragraph(is->kind)) {
      auto const at = begins_at(paragraphs, line);
      if (at == paragraphs.size()) return decisions.refuse(*correction, "no paragraph can begin there"), choices;
      auto const& labels = meaning_of(is->kind).labels;
      choices[at].assign(labels.begin(), labels.end());
      paragraphs[at].decided.level = is->level;
      if (is->kind == LineKind::sub_paragraph && !list_marker(paragraphs[at].text.view()))
        return decisions.refuse(*correction, "a sub-paragraph begins with a mark, and there is none"), choices;
    }
    if (std::holds_alternative<LeadIs>(correction->decision)) {
      auto const at = holds(paragraphs, line);
      if (at == paragraphs.size()) return decisions.refuse(*correction, "no clause stands there"), choices;
      decide_lead(decisions, *correction, paragraphs[at]);
    }
  }
  return choices;
}

void check_obeyed(text::Decisions& decisions, std::vector<text::Paragraph> const& paragraphs,
                  std::vector<Labelled> const& labels, model::Document const& document) {
  auto const placed = decisions.all();
  if (placed.empty()) return;
  Depths depths;
  Leads leads;
  model::walk(document, depths);
  model::walk(document, leads);
  for (auto const& [correction, line] : placed) {
    auto const at = holds(paragraphs, line);
    if (at == paragraphs.size() || paragraphs[at].text.empty()) continue;
    auto const& paragraph = paragraphs[at];
    if (auto const* is = std::get_if<LineIs>(&correction->decision);
        is != nullptr && corrections::begins_paragraph(is->kind)) {
      auto const& allowed = meaning_of(is->kind).labels;
      if (std::ranges::find(allowed, labels[at].label) == allowed.end())
        return decisions.refuse(*correction, fmt::format("in this place it cannot be \"{}\"", name(is->kind)));
      auto const depth = depths.of.find(paragraph.text.origin().front().begin);
      if (is->level != 0 && (depth == depths.of.end() || depth->second != is->level))
        return decisions.refuse(*correction, fmt::format("no list of level {} can stand there", is->level));
    }
    if (auto const& lead = paragraph.decided.lead;
        lead && std::holds_alternative<LeadIs>(correction->decision) && lead->begin < lead->end &&
        !leads.begins.contains(paragraph.text.origin(lead->begin, lead->end).front().begin))
      return decisions.refuse(*correction, "its paragraph is no clause, and only clauses have a lead phrase");
  }
}

}  // namespace resolute::structure
