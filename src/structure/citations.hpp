#pragma once
/// Cited documents in running text.
#include <string>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"

namespace resolute::structure {

struct CitationSpan {
  std::uint32_t begin = 0;  ///< byte offsets in the text
  std::uint32_t end = 0;
  std::string symbol;
  std::string address;
  std::string work;
};

/// Finds symbols and resolution numbers. A number alone counts only in the contexts of the language's table. The AKN
/// work IRI is given where the sentence states body, number and date (AKN4UN profile, sections 3 and 8).
[[nodiscard]] std::vector<CitationSpan> find_citations(std::string_view text, profile::Grammar const&,
                                                       profile::Body const&);

}  // namespace resolute::structure
