#pragma once
/// Cited documents in running text.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"

namespace resolute::structure {

struct CitationSpan {
  std::uint32_t begin = 0;  ///< byte offsets in the text
  std::uint32_t end = 0;
  std::string symbol;   ///< canonical: "A/RES/75/245 A"
  std::string address;  ///< public; that of the document, without the part letter
  std::string work;     ///< AKN work IRI; empty where the text does not state the date
};

/// Finds document symbols of the United Nations and numbers of resolutions and decisions, in order. A number counts
/// only behind or before a word that says what it is ("resolution"), or in a list with one that does. It belongs to the
/// organ that is named beside it, else to the document's own if that has such numbers, else to the one whose form it
/// has. The AKN work IRI is given where the text states body, number and date (AKN4UN profile, sections 3 and 8).
[[nodiscard]] std::vector<CitationSpan> find_citations(std::string_view text, profile::Grammar const&,
                                                       profile::Body const&);

}  // namespace resolute::structure
