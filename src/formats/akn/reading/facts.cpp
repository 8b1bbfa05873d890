#include "formats/akn/reading/facts.hpp"

#include <charconv>

#include "formats/akn/reading/mentions.hpp"
#include "formats/date.hpp"
#include "profile/symbols.hpp"
#include "resolute/visit.hpp"
#include "structure/document_number.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::Basis;
using model::FieldKind;
using model::Meta;
using model::Role;

template <class T>
model::Known<T> stated(T value) {
  return {std::move(value), Basis::stated, {}};
}

class FactTaker {
 public:
  FactTaker(Context const& context, Meta& meta) : context_(context), meta_(meta) {}

  void line(model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    if (field == nullptr) return;
    mentions(field->content, field->kind);
    auto const text = model::plain_text(field->content);
    if (field->kind == FieldKind::symbol && !meta_.symbol) meta_.symbol = stated(profile::canonical_symbol(text));
    if (field->kind == FieldKind::job_number) meta_.job_number = stated(text);
    if (field->kind == FieldKind::resolution_number) named(text);
    if (field->kind == FieldKind::title) title(*field, text);
  }

 private:
  void mentions(model::Inlines const& inlines, FieldKind kind) {
    for (auto const& one : inlines) {
      auto const* mention = std::get_if<model::Mention>(&one.node);
      if (mention == nullptr) continue;
      mentions(mention->content, kind);
      take(*mention, kind);
    }
  }

  void take(model::Mention const& mention, FieldKind kind) {
    auto const& value = mention.value;
    if (mention.role == Role::date_of_issuance) {
      if (auto const day = calendar_day(value)) meta_.issued = stated(*day);
    } else if (mention.role == Role::date_of_adoption) {
      auto const day = calendar_day(value);
      if (day && (kind != FieldKind::closing_date || !meta_.adopted)) meta_.adopted = stated(*day);
    } else if (mention.role == Role::agenda_item && !value.empty()) {
      meta_.agenda_item = stated(value);
    } else if (mention.role == Role::committee) {
      meta_.committee = stated(value);
    } else if (mention.role == Role::originating_document && !value.empty()) {
      meta_.report = stated(value);
    } else if (mention.role == Role::meeting) {
      int number = 0;
      std::from_chars(value.data(), value.data() + value.size(), number);
      if (number > 0) meta_.meeting = stated(number);
    }
  }

  void named(std::string_view text) {
    if (auto const number = structure::number_with_year(text))
      structure::state_number_with_year(meta_, *number, context_.body, text, {});
  }

  void title(model::Field const& field, std::string const& text) {
    auto const number = profile::match_resolution(field.number, 0);
    if (!number) return;
    meta_.title = stated(text);
    structure::state_title_number(meta_, *number, context_.body, {});
  }

  Context const& context_;
  Meta& meta_;
};

}  // namespace

void take_facts(Context const& context, model::Component const& text, model::Meta& meta) {
  FactTaker taker(context, meta);
  for (auto const* division : {&text.cover, &text.preface, &text.conclusions})
    for (auto const& block : *division) taker.line(block);
}

}  // namespace resolute::formats::akn::reading
