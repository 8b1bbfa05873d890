#include "formats/akn/meta.hpp"

#include <fmt/format.h>

#include <array>

#include "formats/akn/foreign.hpp"
#include "formats/akn/mentions.hpp"
#include "formats/akn/supplied.hpp"
#include "formats/provenance.hpp"
#include "resolute/version.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

std::string iso(std::chrono::year_month_day day) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

void author(Context& context, Node parent, std::string const& who, char const* role) {
  element(parent, "FRBRauthor", {{"href", who}, {"as", context.references.to(role)}});
}

void level(Node parent, Level const& names) {
  element(parent, "FRBRthis", {{"value", names.this_}});
  element(parent, "FRBRuri", {{"value", names.uri}});
}

/// Where this file comes from, and that it is no original: elements of a namespace of our own.
void preservation(Context const& context, Node manifestation) {
  auto const& from = context.document.provenance;
  auto node = element(manifestation, "preservation");
  element(node, "resolute:source",
          {{"name", from.source},
           {"sha256", from.sha256},
           {"generator", from.generator},
           {"options", from.options},
           {"profile", std::string(k_profile_version)}});
  element(node, "resolute:copy", {{"official", "false"}, {"issuer", context.issuer}, {"notice", context.notice}});
}

void identification(Context& context, Node meta, Names const& names, WriteOptions const& options,
                    model::Component const& component) {
  auto const converter = context.references.to("converter");
  auto const iris = make_iris(names.identity);
  auto node = element(meta, "identification", {{"source", converter}});

  auto work = element(node, "FRBRWork");
  level(work, iris.work);
  if (!names.symbol.empty()) element(work, "FRBRalias", {{"value", names.symbol}, {"name", "symbol"}});
  element(work, "FRBRdate", {{"date", names.identity.date}, {"name", "adoption"}});
  author(context, work, context.organization(), "author");
  element(work, "FRBRcountry", {{"value", "un"}});
  element(work, "FRBRsubtype", {{"value", names.identity.type.substr(names.identity.type.find('/') + 1)}});
  element(work, "FRBRnumber", {{"value", names.identity.number}, {"showAs", names.printed}});

  auto const& issued = context.document.meta.issued;
  auto expression = element(node, "FRBRExpression");
  level(expression, iris.expression);
  element(expression, "FRBRdate",
          {{"date", issued ? iso(issued->value) : names.identity.date}, {"name", issued ? "publication" : "adoption"}});
  author(context, expression, context.organization(), "issuingBody");
  element(expression, "FRBRlanguage", {{"language", names.identity.language}});

  auto manifestation = element(node, "FRBRManifestation");
  level(manifestation, iris.manifestation);
  element(manifestation, "FRBRdate", {{"date", iso(options.markup_date.value_or(k_release_date))}, {"name", "markup"}});
  author(context, manifestation, converter, "editor");
  if (component.kind == model::ComponentKind::main) preservation(context, manifestation);
  element(manifestation, "FRBRformat", {{"value", "xml"}});
}

/// A step needs a date, which is never invented, and drafts were not adopted.
void workflow(Context& context, Node meta) {
  auto const& known = context.document.meta;
  if (!known.adopted || known.kind == model::DocumentKind::draft_resolution) return;
  auto node = element(meta, "workflow", {{"source", context.references.to("converter")}});
  element(node, "step",
          {{"date", iso(known.adopted->value)},
           {"by", context.organization()},
           {"as", context.references.to("author")},
           {"refersTo", adoption_meeting(context).value_or("")},
           {"outcome", context.references.to("adopted")}});
}

void figures(model::Inlines const& inlines, std::vector<std::string>& found) {
  for (auto const& one : inlines) {
    auto const* mention = std::get_if<model::Mention>(&one.node);
    if (mention == nullptr) continue;
    if (mention->role == model::Role::quantity && !mention->value.empty()) found.push_back(mention->value);
    figures(mention->content, found);
  }
}

/// The figures of the component's vote, where its text has them.
void voting(Context& context, Node meta, model::Component const& component) {
  static constexpr std::array<std::string_view, 3> k_order = {"inFavour", "against", "abstaining"};
  std::vector<std::string> counts;
  for (auto const& block : component.conclusions)
    if (auto const* vote = std::get_if<model::Vote>(&block.node)) figures(vote->content, counts);
  if (counts.empty()) return;
  auto const source = context.references.to("converter");
  auto node = element(element(element(meta, "analysis", {{"source", source}}), "parliamentary"), "voting",
                      {{"outcome", context.references.to("adoptedRecordedVote")}});
  for (std::size_t at = 0; at < counts.size() && at < k_order.size(); ++at)
    element(node, "count", {{"value", counts[at]}, {"refersTo", context.references.to(k_order[at])}});
}

std::vector<std::string> job_numbers(model::Document const& document) {
  struct : model::Visitor {
    std::vector<std::string> found;
    void block(model::Block const& one) override {
      auto const* field = std::get_if<model::Field>(&one.node);
      if (field != nullptr && field->kind == model::FieldKind::job_number)
        found.push_back(model::plain_text(field->content));
    }
  } collect;
  model::walk(document, collect);
  if (collect.found.empty() && document.meta.job_number) collect.found.push_back(document.meta.job_number->value);
  return collect.found;
}

void presentation(Context& context, Node meta) {
  auto const numbers = job_numbers(context.document);
  if (numbers.empty()) return;
  auto node = element(meta, "presentation", {{"source", context.references.to("converter")}});
  auto code =
      element(element(element(node, "akn4un:footerFirstPage"), "akn4un:footerFirstPageLeft"), "akn4un:internalCode");
  for (auto const& number : numbers)
    text(element(code, "docketNumber", {{"refersTo", context.references.to("publicationJobNumber")}}), number);
}

void alternatives(Context& context, Node meta) {
  if (context.alternatives.empty()) return;
  auto const source = context.references.to("converter");
  auto analysis = meta.child("analysis");
  if (!analysis) analysis = element(meta, "analysis", {{"source", source}});
  auto node = element(analysis, "otherReferences", {{"source", source}});
  for (auto const& one : context.alternatives)
    element(node, "alternativeReference", {{"for", "#" + one.link}, {"href", one.work}, {"showAs", one.symbol}});
}

}  // namespace

void write_meta(Context& context, Node meta, Names const& names, WriteOptions const& options,
                model::Component const& component) {
  identification(context, meta, names, options, component);
  if (component.kind == model::ComponentKind::annex) return;
  workflow(context, meta);
  voting(context, meta, component);
}

void fill_meta(Context& context, Node meta) {
  alternatives(context, meta);
  auto references = element(meta, "references", {{"source", context.references.to("converter")}});
  write_supplied(context, meta);
  presentation(context, meta);
  write_foreign(context, meta);
  context.references.write(references);
}

}  // namespace resolute::formats::akn
