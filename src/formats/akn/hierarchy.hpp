#pragma once
/// Paragraphs, sections, lists and points: the operative part in section 6 of the AKN profile.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// What the parent allows [XSD]: the main body tables and containers but no cross-headings, a section hierarchy and
/// cross-headings only, a quotation anything. `preambular`: the preambular text of a section. The preamble of an
/// instrument in an annex is no preamble of the resolution: in its sections clauses are paragraphs.
enum class Place : std::uint8_t { main_body, section, preambular, quotation, annex_body, annex_section };

/// Inside a section that stands there.
[[nodiscard]] constexpr Place inside_section(Place place) {
  return place == Place::annex_body || place == Place::annex_section ? Place::annex_section : Place::section;
}

void write_hierarchy(Context&, Node parent, model::Blocks const&, Place);

/// A preambular clause as `container`, named by its lead phrase.
void write_container(Context&, Node parent, model::Block const&, model::Clause const&);

}  // namespace resolute::formats::akn
