#pragma once
/// Where blocks stand: it decides what they are named after, and what AKN allows there.
#include <cstdint>

namespace resolute::model {

/// `preambular`: in the preambular text of a section. The preamble of an instrument in an annex is no preamble of the
/// resolution: in its sections clauses are paragraphs.
enum class Place : std::uint8_t { main_body, section, preambular, quotation, annex_body, annex_section };

/// Inside a section that stands there.
[[nodiscard]] constexpr Place inside_section(Place place) {
  return place == Place::annex_body || place == Place::annex_section ? Place::annex_section : Place::section;
}

/// Whether tables may stand there without a paragraph around them.
[[nodiscard]] constexpr bool allows_tables(Place place) {
  return place == Place::main_body || place == Place::annex_body || place == Place::quotation;
}

}  // namespace resolute::model
