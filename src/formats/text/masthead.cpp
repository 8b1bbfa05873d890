#include "formats/text/masthead.hpp"

#include "resolute/diagnostic.hpp"

namespace resolute::formats::plain {
namespace {

using model::FieldKind;

bool stands_above(FieldKind kind) {
  switch (kind) {
    case FieldKind::publisher:
    case FieldKind::issuing_body:
    case FieldKind::subsidiary_body:
    case FieldKind::symbol:
    case FieldKind::distribution:
    case FieldKind::issue_date:
    case FieldKind::original_language:
    case FieldKind::session:
    case FieldKind::session_dates:
    case FieldKind::agenda_item:
    case FieldKind::agenda_title:
    case FieldKind::job_number:
    case FieldKind::document_type:
    case FieldKind::meeting:
    case FieldKind::other:
      return true;
    case FieldKind::adoption:
    case FieldKind::proponent:
    case FieldKind::resolution_number:
    case FieldKind::title:
    case FieldKind::enacting_formula:
    case FieldKind::closing_date:
      return false;
  }
  throw InternalError("a kind of field out of range");
}

bool is_field(model::Block const& block, FieldKind kind) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field != nullptr && field->kind == kind;
}

}  // namespace

bool is_masthead(model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field != nullptr && stands_above(field->kind);
}

bool share_line(model::Block const& left, model::Block const& right) {
  return (is_field(left, FieldKind::publisher) && is_field(right, FieldKind::symbol)) ||
         (is_field(left, FieldKind::issuing_body) && is_field(right, FieldKind::distribution));
}

}  // namespace resolute::formats::plain
