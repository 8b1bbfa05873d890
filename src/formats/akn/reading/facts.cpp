#include "formats/akn/reading/facts.hpp"

#include <charconv>

#include "formats/akn/reading/mentions.hpp"
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
      if (auto const day = date_in(value)) meta_.issued = stated(*day);
    } else if (mention.role == Role::date_of_adoption) {
      auto const day = date_in(value);
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

std::optional<std::chrono::year_month_day> date_in(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  std::from_chars(iso.data(), iso.data() + 4, year);
  std::from_chars(iso.data() + 5, iso.data() + 7, month);
  std::from_chars(iso.data() + 8, iso.data() + 10, day);
  std::chrono::year_month_day const found{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return found.ok() ? std::optional(found) : std::nullopt;
}

}  // namespace resolute::formats::akn::reading
