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
  std::size_t preambular = 0;
  std::size_t operative = 0;
  std::size_t items = 0;
  std::size_t sections = 0;
  std::size_t tables = 0;
  std::size_t unrecognised = 0;
  std::size_t parts = 0;
  std::size_t annexes = 0;

  void component(model::Component const& one) override {
    if (one.kind == model::ComponentKind::part) ++parts;
    if (one.kind == model::ComponentKind::annex) ++annexes;
  }
  void block(model::Block const& one) override {
    if (auto const* clause = std::get_if<model::Clause>(&one.node))
      ++(clause->kind == model::ClauseKind::operative ? operative : preambular);
    if (std::holds_alternative<model::Section>(one.node)) ++sections;
    if (std::holds_alternative<model::Table>(one.node)) ++tables;
    if (std::holds_alternative<model::Unrecognised>(one.node)) ++unrecognised;
  }
  void item(model::Item const&) override { ++items; }
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

std::vector<Fact> findings(model::Document const& document) {
  Counter counter;
  model::walk(document, counter);
  auto const calls = model::note_calls(document);
  auto const citations = model::citations(document);
  std::set<std::string, std::less<>> cited;
  for (auto const& citation : citations) cited.insert(citation.symbol);

  std::vector<Fact> out;
  out.emplace_back("preamble", counted(counter.preambular, "clause"));
  out.emplace_back("operative part", counted(counter.operative, "paragraph"));
  add_count(out, "sub-paragraphs", counter.items, "item");
  add_count(out, "sections", counter.sections, "section");
  add_count(out, "tables", counter.tables, "table");
  add_count(out, "parts", counter.parts, "part");
  out.emplace_back("notes", fmt::format("{}, {}", counted(model::notes(document).size(), "note"),
                                        counted(calls.size(), "mark in the text", "marks in the text")));
  out.emplace_back("references",
                   fmt::format("{} to {}", counted(citations.size(), "reference"), counted(cited.size(), "document")));
  if (counter.annexes > 0) out.emplace_back("annexes", counted(counter.annexes, "annex", "annexes"));
  add_count(out, "unrecognised", counter.unrecognised, "block");
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
