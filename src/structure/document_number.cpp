#include "structure/document_number.hpp"

namespace resolute::structure {
namespace {

using model::Basis;

/// The symbol that follows from a number, unless the masthead states one.
void derive_symbol(model::Meta& meta, std::string const& number, profile::Body const& body, Origin const& origin) {
  if (auto const shape = body.series.find("resolution"); shape != body.series.end() && !meta.symbol)
    meta.symbol = {profile::fill(shape->second, number), Basis::derived, origin};
}

}  // namespace

std::optional<profile::ResolutionNumber> number_with_year(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') continue;
    auto number = profile::match_resolution(line, at);
    if (number && number->year) return number;
  }
  return std::nullopt;
}

void state_title_number(model::Meta& meta, profile::ResolutionNumber const& number, profile::Body const& body,
                        Origin const& origin) {
  meta.number = {number.number + number.part, Basis::stated, origin};
  derive_symbol(meta, number.number, body, origin);
  auto const slash = number.number.find('/');
  if (body.session_in_number && slash != std::string::npos)
    meta.session = {number.number.substr(0, slash), Basis::derived, origin};
}

void state_number_with_year(model::Meta& meta, profile::ResolutionNumber const& number, profile::Body const& body,
                            std::string_view line, Origin const& origin) {
  meta.number = {number.number, Basis::stated, origin};
  derive_symbol(meta, number.number, body, origin);
  if (!meta.title) meta.title = {std::string(line), Basis::stated, origin};
}

}  // namespace resolute::structure
