#include "structure/citations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

#include "profile/symbols.hpp"
#include "structure/citation_reader.hpp"
#include "structure/iso_date.hpp"
#include "structure/offset.hpp"

namespace resolute::structure {
namespace {

using profile::CitedKind;
using profile::CitedNumber;
using profile::OrganForm;

bool within(unsigned number, std::pair<unsigned, unsigned> range) {
  return number >= range.first && number <= range.second;
}

/// The first form that the number has, of those that `wanted` allows; null when there is none.
template <class Wanted>
OrganForm const* form_of(CitedNumber const& number, CitedKind kind, Wanted wanted) {
  for (auto const& form : profile::organ_forms())
    if (form.kind == kind && form.form == number.form && within(number.first, form.first) &&
        within(number.second, form.second) && wanted(form))
      return &form;
  return nullptr;
}

OrganForm const* form_of_named(NumberFound const& found, CitedKind kind) {
  for (auto const& organ : *found.organs)
    if (auto const* form = form_of(found.number, kind, [&](OrganForm const& one) { return one.organ == organ; }))
      return form;
  return nullptr;
}

/// Whose number it is; null when it is no citation or has no symbol.
OrganForm const* form_of(NumberFound const& found, profile::Body const& body) {
  if (!found.kind) return nullptr;
  if (auto const* form = form_of(found.number, *found.kind, [](OrganForm const& one) { return one.always; }))
    return form;
  bool const named = found.organs != nullptr;
  bool const no_symbol = named && found.organs->front() == k_no_symbol;
  if (named && found.attached) {
    if (no_symbol) return nullptr;
    if (auto const* form = form_of_named(found, *found.kind)) return form;
  }
  auto const own = [&](OrganForm const& one) { return one.organ == body.name; };
  if (auto const* form = form_of(found.number, *found.kind, own)) return form;
  if (no_symbol) return nullptr;
  if (named)
    if (auto const* form = form_of_named(found, *found.kind)) return form;
  return form_of(found.number, *found.kind, [](OrganForm const& one) { return one.alone; });
}

/// Gives the numbers of a list what is said of one of them: the word behind the last ("号决议"), the organ behind it,
/// the organ before the first.
void share(std::vector<NumberFound>& numbers) {
  for (std::size_t index = numbers.size(); index-- > 1;) {
    auto const& next = numbers[index];
    auto& one = numbers[index - 1];
    if (!next.linked) continue;
    if (!one.kind) one.kind = next.kind;
    if (!one.attached && next.organ_behind) {
      one.organs = next.organs;
      one.attached = one.organ_behind = true;
    }
  }
  for (std::size_t index = 1; index < numbers.size(); ++index) {
    auto const& previous = numbers[index - 1];
    auto& one = numbers[index];
    if (!one.linked || one.attached || (one.organs != nullptr && !previous.attached)) continue;
    one.organs = previous.organs;
    one.attached = previous.attached;
  }
}

std::string work_iri(std::string_view actor, std::chrono::year_month_day date, std::string_view number) {
  std::string tail(number);
  std::ranges::replace(tail, '/', '-');
  std::ranges::replace(tail, '(', '-');
  std::erase(tail, ')');
  return fmt::format("/akn/un/statement/deliberation/{}/{}/{}", actor, iso(date), tail);
}

}  // namespace

std::vector<CitationSpan> find_citations(std::string_view text, profile::Grammar const& grammar,
                                         profile::Body const& body) {
  CitationReader reader(text, grammar);
  reader.read();
  std::vector<CitationSpan> all;
  auto const& language = grammar.language->code;
  for (auto& symbol : reader.symbols()) {
    auto address = profile::public_address(language, symbol.symbol);
    all.push_back({offset(symbol.begin), offset(symbol.end), std::move(symbol.symbol), std::move(address), {}});
  }
  share(reader.numbers());
  for (auto const& found : reader.numbers()) {
    if (!found.symbol.empty()) continue;
    auto const* form = form_of(found, body);
    if (form == nullptr) continue;
    auto const& number = found.number;
    auto document = profile::fill(form->shape, number.number);
    auto address = profile::public_address(language, document);
    if (!number.parts.empty()) document += ' ' + number.parts;
    CitationSpan span{offset(number.begin), offset(number.end), std::move(document), std::move(address), {}};
    // Several parts are several works.
    if (found.date && !form->actor.empty() && number.parts.size() <= 1)
      span.work = work_iri(form->actor, *found.date, number.number + number.parts);
    all.push_back(std::move(span));
  }
  std::ranges::sort(all, {}, &CitationSpan::begin);
  return all;
}

}  // namespace resolute::structure
