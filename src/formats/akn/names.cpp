#include "formats/akn/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "formats/date.hpp"
#include "profile/signs.hpp"

namespace resolute::formats::akn {
namespace {

using profile::is_digit;

/// The tail of a symbol: what follows the body's own prefix ("A/RES/"), else its parts from the first with a figure on.
std::string_view tail(std::string_view symbol, std::string_view shape) {
  auto const prefix = shape.substr(0, shape.find('{'));
  if (!prefix.empty() && symbol.starts_with(prefix)) return symbol.substr(prefix.size());
  while (true) {
    auto const slash = symbol.find('/');
    if (slash == std::string_view::npos || std::ranges::any_of(symbol.substr(0, slash), is_digit)) return symbol;
    symbol.remove_prefix(slash + 1);
  }
}

/// How the body's resolutions are numbered: "A/RES/{number}".
std::string_view resolution_shape(profile::Body const& body) {
  auto const shape = body.series.find("resolution");
  return shape == body.series.end() ? std::string_view() : std::string_view(shape->second);
}

/// The year that a number names: "2561 (2021)", "2023/212". None begins with a zero, as a number of a document may.
std::optional<int> year_in(std::string_view number) {
  for (std::size_t at = 0; at + 4 <= number.size(); ++at) {
    auto const four = number.substr(at, 4);
    if ((at > 0 && is_digit(number[at - 1])) || four.front() == '0' || !std::ranges::all_of(four, is_digit)) continue;
    if (at + 4 < number.size() && is_digit(number[at + 4])) continue;
    auto const bracketed = at > 0 && number[at - 1] == '(';
    auto const leading = at == 0 && at + 4 < number.size() && number[at + 4] == '/';
    if (bracketed || leading)
      return ((four[0] - '0') * 1000) + ((four[1] - '0') * 100) + ((four[2] - '0') * 10) + (four[3] - '0');
  }
  return std::nullopt;
}

std::string date_of(model::Meta const& meta, std::string_view number, Say const& say) {
  if (meta.adopted) return iso_date(meta.adopted->value);
  auto year = year_in(number);
  if (!year && meta.issued) year = static_cast<int>(meta.issued->value.year());
  if (!year) {
    say("unknown-date", "the date of adoption is not known: the identifiers say 0001-01-01");
    return "0001-01-01";
  }
  say("approximate-date",
      fmt::format("of the date of adoption only the year is known: the identifiers say {:04}-01-01", *year));
  return fmt::format("{:04}-01-01", *year);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// "79/93 A and B" and "A/RES/79/93A-B" without the letters of the parts.
std::string without_letters(std::string number) {
  auto const blank = number.find(' ');
  if (blank != std::string::npos && !number.substr(blank).starts_with(" (")) number.resize(blank);
  auto end = number.size();
  while (end > 0 && (is_capital(number[end - 1]) || number[end - 1] == '-')) --end;
  if (end > 0 && is_digit(number[end - 1])) number.resize(end);
  return number;
}

}  // namespace

Names Names::part(std::string const& letter) const {
  auto made = *this;
  made.identity.type = "statement/deliberation";
  made.identity.number += letter;
  made.printed += " " + letter;
  if (!made.symbol.empty()) made.symbol = without_letters(symbol) + " " + letter;
  return made;
}

Names Names::annex(unsigned position) const {
  auto made = *this;
  auto const own = fmt::format("annex_{}", position);
  made.identity.component = identity.component == "main" ? own : identity.component + "/" + own;
  return made;
}

Names identity_of(model::Document const& document, profile::Language const& language, profile::Body const& body,
                  Say const& say) {
  auto const& meta = document.meta;
  auto const collection = !document.text.parts.empty();
  Names made;
  made.symbol = meta.symbol ? meta.symbol->value : "";
  made.printed = meta.number ? meta.number->value : std::string(tail(made.symbol, resolution_shape(body)));
  if (collection) made.printed = without_letters(made.printed);
  made.identity.type = collection ? "documentCollection/publication" : "statement/deliberation";
  made.identity.actor = body.actor;
  made.identity.number = number_in_iri(made.printed);
  if (made.identity.number.empty()) {
    say("unknown-number", "the number of the document is not known: the identifiers say 'nn'");
    made.identity.number = "nn";
  }
  made.identity.date = date_of(meta, made.printed, say);
  made.identity.language = language.akn;
  return made;
}

}  // namespace resolute::formats::akn
