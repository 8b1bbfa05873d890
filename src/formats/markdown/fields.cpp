#include "formats/markdown/fields.hpp"

#include "formats/markdown/escape.hpp"

namespace resolute::formats::markdown {
namespace {

enum class Group : std::uint8_t { alone, masthead, closing };

/// How a field stands in the text.
struct Form {
  Group group = Group::alone;
  bool bold = false;
  bool italic = false;
};

Form form_of(model::FieldKind kind, profile::Language const& language) {
  bool const bold = language.lead_phrase != profile::Emphasis::italic;
  bool const italic = language.lead_phrase != profile::Emphasis::bold;
  switch (kind) {
    case model::FieldKind::publisher:
    case model::FieldKind::symbol:
    case model::FieldKind::distribution:
    case model::FieldKind::issue_date:
    case model::FieldKind::original_language:
    case model::FieldKind::session_dates:
    case model::FieldKind::agenda_item:
    case model::FieldKind::job_number:
      return {Group::masthead, false, false};
    case model::FieldKind::issuing_body:
    case model::FieldKind::subsidiary_body:
    case model::FieldKind::session:
    case model::FieldKind::agenda_title:
      return {Group::masthead, true, false};
    case model::FieldKind::adoption:
    case model::FieldKind::document_type:
    case model::FieldKind::resolution_number:
      return {Group::alone, true, false};
    case model::FieldKind::proponent:
      return {Group::alone, false, italic};
    case model::FieldKind::enacting_formula:
      return {Group::alone, bold, italic};
    case model::FieldKind::meeting:
    case model::FieldKind::closing_date:
      return {Group::closing, false, italic};
    case model::FieldKind::title:
    case model::FieldKind::other:
      return {};
  }
  throw InternalError("a kind of field out of range");
}

std::string line(Context context, model::Field const& field) {
  auto const form = form_of(field.kind, context.language);
  auto text = write_text(context, field.content, Setting::paragraph, form.bold, form.italic);
  if (field.number.empty()) return text;
  return escape_line_start(context.escaped(field.number) + (text.empty() ? "" : " " + text));
}

Group group_of(Context context, model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field == nullptr ? Group::alone : form_of(field->kind, context.language).group;
}

}  // namespace

std::string title_text(Context context, model::Field const& field) {
  auto out = context.escaped(field.number);
  if (!out.empty() && !field.content.empty()) out += ' ';
  return out + write_text(context, field.content, Setting::heading);
}

std::string write_field(Context context, model::Field const& field, int level) {
  if (field.kind == model::FieldKind::title) return heading(level, title_text(context, field));
  return line(context, field);
}

std::size_t lines_together(Context context, model::Blocks const& blocks, std::size_t at) {
  auto const group = group_of(context, blocks[at]);
  std::size_t count = 1;
  if (group == Group::alone) return count;
  while (at + count < blocks.size() && group_of(context, blocks[at + count]) == group) ++count;
  return count;
}

std::string field_lines(Context context, model::Blocks const& blocks, std::size_t at, std::size_t count) {
  std::string out;
  for (std::size_t one = at; one < at + count; ++one) {
    auto const text = line(context, std::get<model::Field>(blocks[one].node));
    if (!out.empty() && !text.empty()) out += "\\\n";
    out += text;
  }
  return out;
}

}  // namespace resolute::formats::markdown
