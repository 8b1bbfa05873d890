#include "formats/html/frame.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/contents_list.hpp"
#include "formats/html/facts.hpp"
#include "formats/html/fields.hpp"
#include "formats/html/head.hpp"
#include "formats/html/inert.hpp"

namespace resolute::formats::html {
namespace {

using templates::List;
using templates::Names;

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

bool has_cover_field(model::Document const& document, model::FieldKind kind) {
  return std::ranges::any_of(document.text.cover, [&](model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    return field != nullptr && field->kind == kind;
  });
}

Names fact(Page const& page, std::string_view label, std::string_view value, std::string datetime = "") {
  return {{"name", page.label(label)}, {"value", without_overrides(value)}, {"datetime", std::move(datetime)}};
}

/// Facts that the masthead does not print as lines of their own.
List fact_list(Page const& page, Facts const& known) {
  auto const& meta = page.document.meta;
  List all;
  if (meta.session && !has_cover_field(page.document, model::FieldKind::session))
    all.push_back(fact(page, "fact_session", meta.session->value));
  if (meta.agenda_item && !has_cover_field(page.document, model::FieldKind::agenda_item))
    all.push_back(fact(page, "fact_agenda_item", meta.agenda_item->value));
  if (meta.adopted) all.push_back(fact(page, "fact_adopted", known.adopted_text, known.adopted));
  if (meta.meeting) all.push_back(fact(page, "fact_meeting", fmt::format("{}", meta.meeting->value)));
  if (meta.issued && !has_cover_field(page.document, model::FieldKind::issue_date))
    all.push_back(fact(page, "fact_issued", known.issued, known.issued));
  if (meta.job_number && !has_cover_field(page.document, model::FieldKind::job_number))
    all.push_back(fact(page, "fact_job_number", meta.job_number->value));
  return all;
}

}  // namespace

Names frame(Page const& page) {
  auto const known = facts_of(page);
  Names names{
      {"language", page.language.code},
      {"language_name", page.language.name},
      {"direction", page.language.direction},
      {"label_source", page.language.label("notice.source")},
      {"label_options", page.language.label("notice.options")},
      {"masthead_organisation", slot_or(page, Slot::publisher, known.organisation)},
      {"masthead_symbol", slot_or(page, Slot::symbol, known.symbol)},
      {"masthead_body", slot_or(page, Slot::body, known.body)},
      {"masthead_issue", slot(page, Slot::issue)},
      {"masthead_session", slot(page, Slot::session)},
      {"masthead_job_number", slot(page, Slot::job_number)},
      {"facts", fact_list(page, known)},
      {"contents", contents_list(page)},
  };
  names.merge(head(page, known));
  for (auto const& [name, text] : page.language.labels)
    if (name.starts_with("html.")) names.insert_or_assign("label_" + name.substr(5), text);
  return names;
}

}  // namespace resolute::formats::html
