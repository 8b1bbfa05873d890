#include "formats/html/facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "formats/akn/names.hpp"
#include "formats/date.hpp"
#include "formats/html/inert.hpp"
#include "formats/names.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

std::string text_of(std::optional<model::Known<std::string>> const& known) {
  return known ? known->value : std::string();
}

std::string text_of(std::optional<model::Known<std::chrono::year_month_day>> const& known) {
  return known ? iso_date(known->value) : std::string();
}

std::string plain_field(model::Document const& document, model::FieldKind wanted) {
  for (auto const* blocks : {&document.text.cover, &document.text.preface})
    for (auto const& block : *blocks)
      if (auto const* field = std::get_if<model::Field>(&block.node))
        if (field->kind == wanted) return model::plain_text(field->content);
  return {};
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

std::optional<akn::Iris> iris_of(Page const& page) {
  if (page.body == nullptr) return std::nullopt;
  bool sure = true;
  auto const names = akn::identity_of(page.document, page.language, *page.body,
                                      [&](std::string_view, std::string const&) { sure = false; });
  if (!sure) return std::nullopt;
  return akn::make_iris(names.identity);
}

/// Texts that are not empty, with something between them.
std::string joined(std::vector<std::string> const& texts, std::string_view between) {
  std::vector<std::string_view> some;
  for (auto const& text : texts)
    if (!text.empty()) some.emplace_back(text);
  return fmt::format("{}", fmt::join(some, between));
}

}  // namespace

Facts facts_of(Page const& page) {
  auto const& document = page.document;
  auto const& meta = document.meta;
  Facts facts;
  facts.symbol = without_overrides(text_of(meta.symbol));
  facts.title = without_overrides(plain_field(document, model::FieldKind::title));
  if (facts.title.empty()) facts.title = without_overrides(text_of(meta.title));
  facts.adoption = without_overrides(plain_field(document, model::FieldKind::adoption));
  facts.adopted = text_of(meta.adopted);
  if (meta.adopted) facts.adopted_text = without_overrides(printed_adoption_date(document));
  if (facts.adopted_text.empty()) facts.adopted_text = facts.adopted;
  facts.issued = text_of(meta.issued);
  facts.organisation = organisation_name(page.language);
  facts.body = body_name(page.language, page.body);
  facts.iris = iris_of(page);
  return facts;
}

std::string description(Facts const& facts) {
  auto const who = joined({facts.organisation, facts.body, facts.symbol}, " ");
  return joined({who, joined({facts.title, facts.adoption}, " ")}, ": ");
}

std::string citation(Page const& page, Facts const& facts) {
  return joined({facts.symbol, facts.title, facts.adopted_text}, page.label("citation_separator"));
}

}  // namespace resolute::formats::html
