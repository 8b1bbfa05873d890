#include "formats/html/fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

/// How AKN names a field: the element, and the concept or name that tells it from others of its element.
struct FieldForm {
  std::string_view element;
  std::string_view refers_to;
  std::string_view name;
};

FieldForm form_of(model::FieldKind kind) {
  switch (kind) {
    case model::FieldKind::publisher:
      return {"docAuthority", "#publisher", ""};
    case model::FieldKind::issuing_body:
      return {"docAuthority", "#issuingBody", ""};
    case model::FieldKind::subsidiary_body:
      return {"docAuthority", "#subsidiaryBody", ""};
    case model::FieldKind::document_type:
      return {"docType", "", ""};
    case model::FieldKind::symbol:
      return {"docNumber", "#symbol", ""};
    case model::FieldKind::distribution:
      return {"docStatus", "#generalDistribution", ""};
    case model::FieldKind::issue_date:
      return {"inline", "", "issueDate"};
    case model::FieldKind::original_language:
      return {"inline", "", "originalLanguage"};
    case model::FieldKind::session:
      return {"inline", "", "session"};
    case model::FieldKind::session_dates:
      return {"event", "#session", ""};
    case model::FieldKind::agenda_item:
      return {"inline", "", "agendaItem"};
    case model::FieldKind::agenda_title:
      return {"inline", "", "agenda item name"};
    case model::FieldKind::job_number:
      return {"inline", "", "jobNumber"};
    case model::FieldKind::adoption:
      return {"docTitle", "#adoption", ""};
    case model::FieldKind::proponent:
      return {"docProponent", "", ""};
    case model::FieldKind::resolution_number:
      return {"docTitle", "#resolutionNumber", ""};
    case model::FieldKind::title:
      return {"docTitle", "#resolutionTitle", ""};
    case model::FieldKind::enacting_formula:
      return {"formula", "", "enactingFormula"};
    case model::FieldKind::meeting:
      return {"event", "#adoption", ""};
    case model::FieldKind::closing_date:
      return {"inline", "", "closingDate"};
    case model::FieldKind::other:
      return {"inline", "", "other"};
  }
  throw InternalError("a kind of field out of range");
}

/// The United Nations prints distribution and date in English above texts in other scripts. Empty: the language of the
/// page.
std::string language_of(Page const& page, model::Field const& field) {
  if (page.language.script == "Latn" || slot_of(field.kind) != Slot::issue) return {};
  auto const is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  return std::ranges::all_of(model::plain_text(field.content), is_ascii) ? "en" : "";
}

}  // namespace

Slot slot_of(model::FieldKind kind) {
  switch (kind) {
    case model::FieldKind::publisher:
      return Slot::publisher;
    case model::FieldKind::symbol:
      return Slot::symbol;
    case model::FieldKind::issuing_body:
    case model::FieldKind::subsidiary_body:
      return Slot::body;
    case model::FieldKind::distribution:
    case model::FieldKind::issue_date:
    case model::FieldKind::original_language:
      return Slot::issue;
    case model::FieldKind::session:
    case model::FieldKind::session_dates:
    case model::FieldKind::agenda_item:
    case model::FieldKind::agenda_title:
      return Slot::session;
    case model::FieldKind::job_number:
      return Slot::job_number;
    case model::FieldKind::document_type:
    case model::FieldKind::adoption:
    case model::FieldKind::proponent:
    case model::FieldKind::resolution_number:
    case model::FieldKind::title:
    case model::FieldKind::enacting_formula:
    case model::FieldKind::meeting:
    case model::FieldKind::closing_date:
    case model::FieldKind::other:
      return Slot::text;
  }
  throw InternalError("a kind of field out of range");
}

void write_field(Markup& out, Page const& page, model::NodeId id, model::Field const& field) {
  bool const formula = field.kind == model::FieldKind::enacting_formula;
  auto attributes = page.attributes(formula ? "akn-formula" : "akn-p", id);
  attributes.push_back({"lang", language_of(page, field)});
  if (formula) attributes.push_back({"data-name", std::string(form_of(field.kind).name)});
  out.open("p", attributes);
  if (formula)
    write_inlines(out, page, field.content);
  else
    write_field_text(out, page, field);
  out.close();
}

void write_field_text(Markup& out, Page const& page, model::Field const& field) {
  auto const form = form_of(field.kind);
  if (!field.number.empty()) {
    out.element("span", {{"class", "akn-docNumber"}}, field.number);
    if (!field.content.empty()) out.text(" ");
  }
  if (field.content.empty()) return;
  out.open("span", {{"class", fmt::format("akn-{}", form.element)},
                    {"data-refersto", std::string(form.refers_to)},
                    {"data-name", std::string(form.name)}});
  write_inlines(out, page, field.content);
  out.close();
}

}  // namespace resolute::formats::html
