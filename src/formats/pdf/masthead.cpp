#include "formats/pdf/masthead.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/pdf/blocks.hpp"
#include "formats/pdf/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::pdf {
namespace {

using layout::Fragment;
using model::FieldKind;

/// From the rule to the lines below it.
constexpr double k_below_rule = 3;

std::vector<model::Field const*> fields_of(model::Document const& document, FieldKind kind) {
  std::vector<model::Field const*> found;
  for (auto const& block : document.text.cover)
    if (auto const* field = std::get_if<model::Field>(&block.node); field != nullptr && field->kind == kind)
      found.push_back(field);
  return found;
}

class Masthead {
 public:
  Masthead(model::Document const& document, Environment const& environment, Element element)
      : document_(document), environment_(environment), element_(element), width_(environment.style.text_width()) {
    made_.width = width_;
  }

  Fragment make() {
    auto const& style = environment_.style.masthead;
    auto const language = fmt::format("pdf.body_{}", document_.meta.body);
    auto const symbol = document_.meta.symbol ? document_.meta.symbol->value : std::string();
    auto const left = add_all({FieldKind::publisher}, "publisher", 0, 0, width_ / 2, label("pdf.organisation"));
    auto const right = add_all({FieldKind::symbol}, "symbol", width_ / 2, 0, width_ / 2, symbol);
    double y = std::max(left, right) + k_below_rule;
    made_.rules.push_back({0, y, width_, style.rule_height});
    y += style.rule_height + k_below_rule;
    auto const body = add_all({FieldKind::issuing_body}, "body_name", 0, y, style.column, label(language));
    auto const column = add_all({FieldKind::distribution, FieldKind::issue_date, FieldKind::original_language},
                                "distribution", style.column, y, width_ - style.column, "", style.column_leading);
    made_.height = std::max(body, column);
    return std::move(made_);
  }

 private:
  /// The language's word, or nothing when it has none.
  [[nodiscard]] std::string label(std::string_view name) const {
    auto const found = environment_.language.labels.find(name);
    return found == environment_.language.labels.end() ? std::string() : found->second;
  }

  /// Sets the fields of these kinds below each other, or else `fallback` as furniture; returns where they end.
  double add_all(std::vector<FieldKind> const& kinds, std::string_view style_name, double x, double y, double width,
                 std::string_view fallback, double leading = 0) {
    auto style = environment_.style.paragraph(style_name);
    if (leading > 0) style.form.leading = leading;
    bool any = false;
    for (auto const kind : kinds)
      for (auto const* field : fields_of(document_, kind)) {
        any = true;
        auto const role = role_in(environment_.structure.add(Tag::paragraph, element_));
        y = add(set_inlines(field->content, style.look, environment_, role), style, x, y, width, false);
      }
    if (any || fallback.empty()) return y;
    layout::Text text;
    text.append(fallback, style.look);
    return add(text, style, x, y, width, true);
  }

  double add(layout::Text const& text, ParagraphStyle const& style, double x, double y, double width, bool furniture) {
    for (auto& line : layout::set_paragraph(text, {}, style.form, width, environment_.tongue, environment_.fonts)) {
      for (auto& part : line.lines) part.furniture = furniture;
      made_.place(line, x, y);
      y += line.height;
    }
    return y;
  }

  model::Document const& document_;
  Environment const& environment_;
  Element element_;
  double width_;
  Fragment made_;
};

}  // namespace

bool is_masthead_field(FieldKind kind) {
  using enum FieldKind;
  switch (kind) {
    case publisher:
    case issuing_body:
    case subsidiary_body:
    case symbol:
    case distribution:
    case issue_date:
    case original_language:
    case session:
    case session_dates:
    case agenda_item:
    case agenda_title:
    case job_number:
      return true;
    case document_type:
    case adoption:
    case proponent:
    case resolution_number:
    case title:
    case enacting_formula:
    case meeting:
    case closing_date:
    case other:
      break;
  }
  return false;
}

void add_masthead(model::Document const& document, Environment const& environment, layout::Flow& flow,
                  Element element) {
  layout::BlockForm form;
  form.after = environment.style.masthead.after;
  flow.add({Masthead(document, environment, element).make()}, form);
  BlockSetter lines(environment, flow, 0, environment.style.text_width(), element);
  for (auto const kind : {FieldKind::subsidiary_body, FieldKind::session, FieldKind::session_dates,
                          FieldKind::agenda_item, FieldKind::agenda_title})
    for (auto const* field : fields_of(document, kind)) {
      bool const plain = kind == FieldKind::session_dates || kind == FieldKind::agenda_item;
      lines.add_paragraph(field->content, plain ? "agenda_item" : "session");
    }
}

}  // namespace resolute::formats::pdf
