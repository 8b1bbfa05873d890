#include "summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <type_traits>

#include "resolute/render.hpp"
#include "resolute/visit.hpp"

namespace resolute::cli {
namespace {

using model::Basis;
using model::Known;

std::string text_of(std::string const& value) {
  return value;
}
std::string text_of(int value) {
  return fmt::format("{}", value);
}
std::string text_of(std::chrono::year_month_day value) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(value.year()), static_cast<unsigned>(value.month()),
                     static_cast<unsigned>(value.day()));
}

std::string_view remark(Basis basis) {
  switch (basis) {
    case Basis::stated:
      return "";
    case Basis::derived:
      return " (derived)";
    case Basis::supplied:
      return " (supplied)";
  }
  return "";
}

template <class T>
void add(std::vector<Fact>& out, std::string_view name, std::optional<Known<T>> const& known) {
  if (known) out.emplace_back(name, text_of(known->value) + std::string(remark(known->basis)));
}

std::string_view name(model::DocumentKind kind) {
  switch (kind) {
    case model::DocumentKind::resolution:
      return "resolution";
    case model::DocumentKind::decision:
      return "decision";
    case model::DocumentKind::draft_resolution:
      return "draft resolution";
    case model::DocumentKind::presidential_statement:
      return "presidential statement";
  }
  return "";
}

/// Counts what the walk meets.
struct Counter : model::Visitor {
  Structure found;

  void component(model::Component const& one) override {
    if (one.kind == model::ComponentKind::part) ++found.parts;
    if (one.kind == model::ComponentKind::annex) ++found.annexes;
  }
  void block(model::Block const& one) override {
    if (auto const* clause = std::get_if<model::Clause>(&one.node))
      ++(clause->kind == model::ClauseKind::operative ? found.operative : found.preambular);
    if (std::holds_alternative<model::Section>(one.node)) ++found.sections;
    if (std::holds_alternative<model::Table>(one.node)) ++found.tables;
    if (std::holds_alternative<model::Unrecognised>(one.node)) ++found.unrecognised;
  }
  void item(model::Item const&) override { ++found.items; }
};

void add_count(std::vector<Fact>& out, std::string_view name, std::size_t count, std::string_view noun) {
  if (count > 0) out.emplace_back(name, counted(count, noun));
}

}  // namespace

std::string counted(std::size_t count, std::string_view singular, std::string_view plural) {
  if (count == 1) return fmt::format("1 {}", singular);
  return plural.empty() ? fmt::format("{} {}s", count, singular) : fmt::format("{} {}", count, plural);
}

std::vector<Fact> facts(model::Meta const& meta) {
  std::vector<Fact> out;
  add(out, "symbol", meta.symbol);
  add(out, "number", meta.number);
  add(out, "title", meta.title);
  out.emplace_back("kind", name(meta.kind));
  if (!meta.body.empty()) out.emplace_back("body", meta.body);
  if (!meta.language.empty()) out.emplace_back("language", meta.language);
  add(out, "session", meta.session);
  add(out, "adopted", meta.adopted);
  add(out, "meeting", meta.meeting);
  add(out, "committee", meta.committee);
  add(out, "report", meta.report);
  add(out, "agenda item", meta.agenda_item);
  add(out, "job number", meta.job_number);
  add(out, "distribution", meta.distribution);
  add(out, "issued", meta.issued);
  for (auto const& one : meta.supplied)
    out.emplace_back(one.name, fmt::format("{} (supplied by {})", one.value, one.source));
  return out;
}

Structure structure(model::Document const& document) {
  Counter counter;
  model::walk(document, counter);
  auto found = counter.found;
  found.notes = model::notes(document).size();
  found.calls = model::note_calls(document).size();
  auto const citations = model::citations(document);
  std::set<std::string, std::less<>> cited;
  for (auto const& citation : citations) cited.insert(citation.symbol);
  found.references = citations.size();
  found.cited = cited.size();
  return found;
}

std::vector<Fact> findings(model::Document const& document) {
  auto const found = structure(document);
  std::vector<Fact> out;
  out.emplace_back("preamble", counted(found.preambular, "clause"));
  out.emplace_back("operative part", counted(found.operative, "paragraph"));
  add_count(out, "sub-paragraphs", found.items, "item");
  add_count(out, "sections", found.sections, "section");
  add_count(out, "tables", found.tables, "table");
  add_count(out, "parts", found.parts, "part");
  out.emplace_back("notes", fmt::format("{}, {}", counted(found.notes, "note"),
                                        counted(found.calls, "mark in the text", "marks in the text")));
  out.emplace_back("references",
                   fmt::format("{} to {}", counted(found.references, "reference"), counted(found.cited, "document")));
  if (found.annexes > 0) out.emplace_back("annexes", counted(found.annexes, "annex", "annexes"));
  add_count(out, "unrecognised", found.unrecognised, "block");
  return out;
}

Fact account(Ledger const& ledger, Source const& source) {
  auto const tally = ledger.tally(source);
  return {"characters",
          fmt::format("{} of {} accounted for: {} text, {} numbers and marks, {} page furniture",
                      tally.total - tally.unaccounted, tally.total, tally.content, tally.marker, tally.furniture)};
}

std::vector<Fact> transformations(Ledger const& ledger) {
  std::map<Transformation, std::size_t> counts;
  for (auto const& entry : ledger.entries())
    if (entry.transformation != Transformation::verbatim) ++counts[entry.transformation];
  std::vector<Fact> out;
  out.reserve(counts.size());
  for (auto const& [transformation, count] : counts) out.emplace_back(name(transformation), counted(count, "place"));
  return out;
}

std::string table(std::vector<Fact> const& rows) {
  std::size_t width = 0;
  for (auto const& [key, value] : rows) width = std::max(width, display_width(key));
  std::string out;
  for (auto const& [key, value] : rows)
    out += fmt::format("  {}{:{}}  {}\n", key, "", width - display_width(key), printable(value));
  return out;
}

}  // namespace resolute::cli
