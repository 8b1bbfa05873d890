#include "structure/citations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "profile/symbols.hpp"
#include "structure/iso_date.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

using profile::PatternKind;
using profile::Slot;

constexpr std::string_view k_resolution = "resolution";
constexpr std::string_view k_security_council = "security-council";

std::uint32_t offset(std::size_t value) {
  return static_cast<std::uint32_t>(value);
}

std::vector<CitationSpan> symbols(std::string_view text, std::string_view language) {
  std::vector<CitationSpan> found;
  for (std::size_t at = 0; at < text.size();) {
    if (auto const end = profile::match_symbol(text, at)) {
      auto symbol = profile::canonical_symbol(text.substr(at, *end - at));
      auto address = profile::public_address(language, symbol);
      found.push_back({offset(at), offset(*end), std::move(symbol), std::move(address), {}});
      at = *end;
    } else {
      text::next(text, at);
    }
  }
  return found;
}

/// Whether only words stand between two places: no mark that ends a clause or sentence.
bool same_clause(std::string_view between, profile::Grammar const& grammar) {
  for (std::size_t at = 0; at < between.size();) {
    auto const character = text::next(between, at);
    if (grammar.clause_end.find(character) != std::u32string::npos ||
        grammar.sentence_end.find(character) != std::u32string::npos)
      return false;
  }
  return true;
}

/// The date that the sentence gives to the number between `begin` and `end`; `previous` is the end of the citation
/// before it, which a date before the number must not reach behind.
std::optional<std::chrono::year_month_day> date_of(std::string_view text, std::size_t begin, std::size_t end,
                                                   std::size_t previous, profile::Grammar const& grammar) {
  if (grammar.citation_date == profile::CitationDate::before) {
    auto const dates = grammar.dates.find_all(text.substr(previous, begin - previous));
    if (dates.empty()) return std::nullopt;
    auto const& last = dates.back();
    if (!same_clause(text.substr(previous + last.end, begin - previous - last.end), grammar)) return std::nullopt;
    return last.value;
  }
  // After the number: one short word stands between ("58/153 of 22 December 2003").
  constexpr std::size_t k_reach = 12;
  constexpr std::size_t k_longest_date = 40;
  auto const after = text.substr(end, k_reach + k_longest_date);
  auto const dates = grammar.dates.find_all(after);
  if (dates.empty() || dates.front().begin > k_reach || !same_clause(after.substr(0, dates.front().begin), grammar))
    return std::nullopt;
  return dates.front().value;
}

std::string work_iri(std::string_view actor, std::chrono::year_month_day date, std::string_view number) {
  std::string tail(number);
  std::ranges::replace(tail, '/', '-');
  std::ranges::replace(tail, '(', '-');
  std::erase(tail, ')');
  return fmt::format("/akn/un/statement/deliberation/{}/{}/{}", actor, iso(date), tail);
}

/// The series of a number: the one that the context names, else by its form, else the body's own resolutions.
std::string_view series_of(std::string const& named, profile::ResolutionNumber const& number) {
  if (!named.empty()) return named;
  return number.year ? k_security_council : k_resolution;
}

std::vector<CitationSpan> numbers(std::string_view text, profile::Grammar const& grammar, profile::Body const& body) {
  std::vector<CitationSpan> found;
  std::size_t previous = 0;
  for (auto const& [named, match] : grammar.find_all(PatternKind::citation, text)) {
    auto const* capture = match.capture(Slot::resolution);
    if (capture == nullptr) continue;
    auto const number = profile::match_resolution(text, capture->begin);
    auto const series = series_of(named, *number);
    auto const shape = body.series.find(series);
    if (shape == body.series.end()) continue;
    auto const document = profile::fill(shape->second, number->number);
    CitationSpan span{offset(capture->begin),
                      offset(capture->end),
                      document,
                      profile::public_address(grammar.language->code, document),
                      {}};
    if (!number->part.empty()) span.symbol += fmt::format(" {}", number->part);
    if (series == k_resolution)
      if (auto const date = date_of(text, capture->begin, capture->end, previous, grammar))
        span.work = work_iri(body.actor, *date, number->number + number->part);
    previous = capture->end;
    found.push_back(std::move(span));
  }
  return found;
}

}  // namespace

std::vector<CitationSpan> find_citations(std::string_view text, profile::Grammar const& grammar,
                                         profile::Body const& body) {
  auto all = symbols(text, grammar.language->code);
  for (auto& number : numbers(text, grammar, body)) {
    auto const overlaps = [&](CitationSpan const& other) {
      return number.begin < other.end && other.begin < number.end;
    };
    if (std::ranges::none_of(all, overlaps)) all.push_back(std::move(number));
  }
  std::ranges::sort(all, {}, &CitationSpan::begin);
  return all;
}

}  // namespace resolute::structure
