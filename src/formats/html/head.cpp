#include "formats/html/head.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/inert.hpp"
#include "formats/html/structured_data.hpp"
#include "metadata/supplied.hpp"
#include "resolute/version.hpp"

namespace resolute::formats::html {
namespace {

using templates::List;
using templates::Names;

Names entry(std::string_view name, std::string_view content) {
  return {{"name", std::string(name)}, {"content", without_overrides(content)}};
}

/// What came from outside the text, as `meta` elements.
List metadata_entries(model::Meta const& meta) {
  auto const extra = metadata::from_rows(meta.supplied);
  List all;
  for (auto const& one : extra.subjects) all.push_back(entry("DC.subject", one.label));
  for (auto const& sponsor : extra.sponsors) all.push_back(entry("DC.contributor", sponsor));
  for (auto const& one : extra.iris) all.push_back(entry("DC.identifier", one.iri));
  for (auto const& named : metadata::sides()) {
    auto const& side = extra.votes.*named.side;
    auto const name = fmt::format("resolute.votes.{}", named.name);
    if (side.count) all.push_back(entry(name, fmt::format("{}", *side.count)));
    for (auto const& state : side.states) all.push_back(entry(name + ".state", state));
  }
  return all;
}

/// Bibliographic managers want "2004/12/20".
std::string with_slashes(std::string date) {
  std::ranges::replace(date, '-', '/');
  return date;
}

}  // namespace

Names head(Page const& page, Facts const& facts) {
  auto const& provenance = page.document.provenance;
  return {
      {"symbol", facts.symbol},
      {"title", facts.title},
      {"untitled", facts.title.empty() && facts.symbol.empty()},
      {"adoption", facts.adoption},
      {"adopted", facts.adopted},
      {"adopted_slashes", with_slashes(facts.adopted)},
      {"issued", facts.issued},
      {"organisation", facts.organisation},
      {"body", facts.body},
      {"description", description(facts)},
      {"citation", citation(page, facts)},
      {"work", facts.iris ? facts.iris->work.uri : ""},
      {"expression", facts.iris ? facts.iris->expression.uri : ""},
      {"structured_data", json_in_script(without_overrides(structured_data(page, facts)))},
      {"generator", fmt::format("resolute {}", version())},
      {"source", without_overrides(provenance.source)},
      {"source_sha256", without_overrides(provenance.sha256)},
      {"source_generator", without_overrides(provenance.generator)},
      {"source_options", without_overrides(provenance.options)},
      {"metadata", metadata_entries(page.document.meta)},
  };
}

}  // namespace resolute::formats::html
