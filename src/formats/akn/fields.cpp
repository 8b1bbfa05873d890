#include "formats/akn/fields.hpp"

#include <algorithm>

#include "formats/akn/blocks.hpp"
#include "formats/akn/inlines.hpp"
#include "formats/akn/mentions.hpp"
#include "formats/akn/vocabulary.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

using model::FieldKind;

model::Mention const* mention_of(model::Field const& field, model::Role role) {
  for (auto const& one : field.content) {
    auto const* mention = std::get_if<model::Mention>(&one.node);
    if (mention != nullptr && mention->role == role) return mention;
  }
  return nullptr;
}

bool closes(model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field != nullptr && (field->kind == FieldKind::meeting || field->kind == FieldKind::closing_date);
}

std::string committee(Context& context, model::Field const& field) {
  auto const* mention = mention_of(field, model::Role::committee);
  auto const& known = context.document.meta.committee;
  std::string const id = mention != nullptr ? mention->value : known ? known->value : "";
  return find_term(id) == nullptr ? "" : context.references.to(id);
}

/// A line whose value stands in the metadata when no mention in it says so.
Node valued(Node p, model::Field const& field, model::Role role, char const* name,
            std::initializer_list<Attribute> attributes) {
  return mention_of(field, role) != nullptr ? p : element(p, name, attributes);
}

template <class T>
T value_or_none(std::optional<model::Known<T>> const& known) {
  return known ? known->value : T{};
}

void title(Context& context, Node p, model::Field const& field) {
  if (!field.number.empty()) text(element(p, "docNumber"), field.number);
  if (field.content.empty()) return;
  if (!field.number.empty()) text(p, " ");
  auto const named =
      !field.number.empty() || value_or_none(context.document.meta.title) == model::plain_text(field.content);
  auto const term = named ? names(context.document.meta.kind).title_term : std::string_view();
  write_inlines(context, element(p, "docTitle", {{"refersTo", term.empty() ? "" : context.references.to(term)}}),
                field.content);
}

/// The element in `p` that holds the content of a line of the masthead.
Node masthead(Context& context, Node p, model::Field const& field) {
  auto& to = context.references;
  auto const& meta = context.document.meta;
  switch (field.kind) {
    case FieldKind::publisher:
      return element(p, "docAuthority", {{"refersTo", to.to("publisher")}});
    case FieldKind::issuing_body:
      return element(p, "docAuthority", {{"refersTo", to.to("issuingBody")}});
    case FieldKind::subsidiary_body:
      return element(p, "docAuthority", {{"refersTo", to.to("subsidiaryBody")}});
    case FieldKind::document_type:
      return element(p, "docType");
    case FieldKind::symbol:
      return element(p, "docNumber", {{"refersTo", to.to("symbol")}});
    case FieldKind::distribution:
      return element(
          p, "docStatus",
          {{"refersTo", value_or_none(meta.distribution) == "General" ? to.to("generalDistribution") : ""},
           {"resolute:value", value_or_none(meta.distribution) == "General" ? "" : value_or_none(meta.distribution)}});
    case FieldKind::original_language:
      return element(p, "inline", {{"name", "originalLanguage"}});
    case FieldKind::session:
      return valued(p, field, model::Role::session, "session", {{"value", value_or_none(meta.session)}});
    case FieldKind::session_dates:
      return element(p, "event", {{"refersTo", to.to("session")}});
    case FieldKind::agenda_item:
      return valued(p, field, model::Role::agenda_item, "inline",
                    {{"name", "agenda item"}, {"title", value_or_none(meta.agenda_item)}});
    case FieldKind::agenda_title:
      return element(p, "inline", {{"name", "agenda item name"}});
    case FieldKind::adoption:
      return element(p, "docTitle", {{"refersTo", to.to("adoption")}});
    case FieldKind::proponent:
      return element(p, "docProponent", {{"refersTo", committee(context, field)}});
    case FieldKind::resolution_number:
      return element(p, "docTitle", {{"refersTo", to.to("resolutionNumber")}});
    case FieldKind::issue_date:
    case FieldKind::job_number:
    case FieldKind::title:
    case FieldKind::enacting_formula:
    case FieldKind::meeting:
    case FieldKind::closing_date:
    case FieldKind::other:
      return p;
  }
  throw InternalError("a kind of field without an element");
}

void line(Context& context, Node parent, model::Field const& field) {
  auto p = element(parent, "p");
  if (field.kind == FieldKind::title) {
    title(context, p, field);
    return;
  }
  auto holder = masthead(context, p, field);
  write_inline_number(holder, field.number);
  write_inlines(context, holder, field.content, Setting::cover);
}

/// Meeting and date of the adoption in one event, in the order of the source.
std::size_t closing(Context& context, Node parent, model::BlockRun blocks, std::size_t first) {
  auto event = element(element(parent, "p"), "event", {{"refersTo", context.references.to("adoption")}});
  auto at = first;
  for (; at < blocks.size() && closes(blocks[at]); ++at) {
    auto const& field = std::get<model::Field>(blocks[at].node);
    if (at != first) element(event, "eol");
    auto holder = event;
    if (field.kind == FieldKind::meeting && mention_of(field, model::Role::meeting) == nullptr) {
      if (auto const reference = adoption_meeting(context))
        holder = element(event, "location", {{"refersTo", *reference}});
    }
    write_inline_number(holder, field.number);
    write_inlines(context, holder, field.content, Setting::closing);
  }
  return at;
}

}  // namespace

std::size_t write_fields(Context& context, Node parent, model::BlockRun blocks, std::size_t first) {
  if (closes(blocks[first])) return closing(context, parent, blocks, first);
  auto const& field = std::get<model::Field>(blocks[first].node);
  if (field.kind != FieldKind::job_number) line(context, parent, field);
  return first + 1;
}

}  // namespace resolute::formats::akn
