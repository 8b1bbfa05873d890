#include "formats/html/frame.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/date.hpp"
#include "formats/html/fields.hpp"
#include "formats/names.hpp"
#include "metadata/supplied.hpp"
#include "resolute/version.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

using templates::List;
using templates::Names;

std::string text_of(std::optional<model::Known<std::string>> const& known) {
  return known ? known->value : std::string();
}

/// The fields of the cover that belong into one place of the masthead, as HTML.
std::string slot(Page const& page, Slot wanted) {
  Markup out;
  for (auto const& block : page.document.text.cover)
    if (auto const* field = std::get_if<model::Field>(&block.node))
      if (slot_of(field->kind) == wanted) {
        write_field(out, page, block.id, *field);
        out.line();
      }
  return out.take();
}

/// What the masthead says where the source has no such line.
std::string supplied(std::string_view text) {
  Markup out;
  if (!text.empty()) out.element("p", {{"class", "supplied"}}, text);
  return out.take();
}

std::string slot_or(Page const& page, Slot wanted, std::string_view otherwise) {
  auto const printed = slot(page, wanted);
  return printed.empty() ? supplied(otherwise) : printed;
}

/// The words with which the text itself gives the date of adoption.
std::string printed_adoption_date(model::Document const& document) {
  struct : model::Visitor {
    std::string found;
    void inline_node(model::Inline const& one, model::Block const&) override {
      auto const* mention = std::get_if<model::Mention>(&one.node);
      if (found.empty() && mention != nullptr && mention->role == model::Role::date_of_adoption)
        found = model::plain_text(mention->content);
    }
  } visitor;
  model::walk(document, visitor);
  return visitor.found;
}

bool has_cover_field(model::Document const& document, model::FieldKind kind) {
  return std::ranges::any_of(document.text.cover, [&](model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    return field != nullptr && field->kind == kind;
  });
}

Names fact(Page const& page, std::string_view label, std::string value, std::string datetime = "") {
  return {{"name", page.label(label)}, {"value", std::move(value)}, {"datetime", std::move(datetime)}};
}

/// Facts that the masthead does not print as lines of their own.
List facts(Page const& page) {
  auto const& meta = page.document.meta;
  List all;
  if (meta.session && !has_cover_field(page.document, model::FieldKind::session))
    all.push_back(fact(page, "fact_session", meta.session->value));
  if (meta.agenda_item && !has_cover_field(page.document, model::FieldKind::agenda_item))
    all.push_back(fact(page, "fact_agenda_item", meta.agenda_item->value));
  if (meta.adopted) {
    auto const iso = iso_date(meta.adopted->value);
    auto const printed = printed_adoption_date(page.document);
    all.push_back(fact(page, "fact_adopted", printed.empty() ? iso : printed, iso));
  }
  if (meta.meeting) all.push_back(fact(page, "fact_meeting", fmt::format("{}", meta.meeting->value)));
  if (meta.issued && !has_cover_field(page.document, model::FieldKind::issue_date)) {
    auto const iso = iso_date(meta.issued->value);
    all.push_back(fact(page, "fact_issued", iso, iso));
  }
  if (meta.job_number && !has_cover_field(page.document, model::FieldKind::job_number))
    all.push_back(fact(page, "fact_job_number", meta.job_number->value));
  return all;
}

std::string plain_field(model::Document const& document, model::FieldKind wanted) {
  for (auto const* blocks : {&document.text.cover, &document.text.preface})
    for (auto const& block : *blocks)
      if (auto const* field = std::get_if<model::Field>(&block.node))
        if (field->kind == wanted) return model::plain_text(field->content);
  return {};
}

Names entry(std::string_view name, std::string content) {
  return {{"name", std::string(name)}, {"content", std::move(content)}};
}

/// What came from outside the text, as `meta` elements.
List metadata_entries(model::Meta const& meta) {
  auto const extra = metadata::from_rows(meta.supplied);
  List all;
  for (auto const& one : extra.subjects) all.push_back(entry("DC.subject", one.label));
  for (auto const& sponsor : extra.sponsors) all.push_back(entry("DC.contributor", sponsor));
  for (auto const& one : extra.iris) all.push_back(entry("DC.identifier", one.iri));
  for (auto const& named : metadata::sides()) {
    auto const& side = extra.votes.*named.side;
    auto const name = fmt::format("resolute.votes.{}", named.name);
    if (side.count) all.push_back(entry(name, fmt::format("{}", *side.count)));
    for (auto const& state : side.states) all.push_back(entry(name + ".state", state));
  }
  return all;
}

}  // namespace

Names frame(Page const& page) {
  auto const& document = page.document;
  auto const& meta = document.meta;
  auto title = plain_field(document, model::FieldKind::title);
  if (title.empty()) title = text_of(meta.title);
  auto const organisation = organisation_name(page.language);
  Names names{
      {"language", page.language.code},
      {"language_name", page.language.name},
      {"direction", page.language.direction},
      {"symbol", text_of(meta.symbol)},
      {"title", title},
      {"untitled", title.empty() && !meta.symbol},
      {"adoption", plain_field(document, model::FieldKind::adoption)},
      {"adopted", meta.adopted ? iso_date(meta.adopted->value) : ""},
      {"issued", meta.issued ? iso_date(meta.issued->value) : ""},
      {"organisation", organisation},
      {"body", body_name(page.language, page.body)},
      {"generator", fmt::format("resolute {}", version())},
      {"source", document.provenance.source},
      {"source_sha256", document.provenance.sha256},
      {"source_generator", document.provenance.generator},
      {"source_options", document.provenance.options},
      {"label_source", page.language.label("notice.source")},
      {"label_options", page.language.label("notice.options")},
      {"masthead_organisation", slot_or(page, Slot::publisher, organisation)},
      {"masthead_symbol", slot_or(page, Slot::symbol, text_of(meta.symbol))},
      {"masthead_body", slot_or(page, Slot::body, body_name(page.language, page.body))},
      {"masthead_issue", slot(page, Slot::issue)},
      {"masthead_session", slot(page, Slot::session)},
      {"masthead_job_number", slot(page, Slot::job_number)},
      {"facts", facts(page)},
      {"metadata", metadata_entries(meta)},
  };
  for (auto const& [name, text] : page.language.labels)
    if (name.starts_with("html.")) names.insert_or_assign("label_" + name.substr(5), text);
  return names;
}

}  // namespace resolute::formats::html
