#pragma once
/// From labelled paragraphs to the document.
#include <cstdint>
#include <vector>

#include "profile/grammar.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/ledger.hpp"
#include "resolute/model.hpp"
#include "structure/labels.hpp"
#include "text/join.hpp"

namespace resolute::structure {

struct Built {
  model::Document document;
  Ledger ledger;  ///< still open: furniture is booked, the blanks are not
  std::vector<Diagnostic> diagnostics;
  /// Whether a resolution was recognised: its formula, or its title or adopting line with clauses.
  bool recognised = false;
};

enum class Texts : std::uint8_t { used_up, kept };

/// `used_up`: the text of a paragraph is gone when it stands in the document. Both together would take much room.
/// The joints are those of the page's lines.
[[nodiscard]] Built build(text::Joints const&, text::Page const&, std::vector<text::Paragraph>&, Texts,
                          std::vector<Labelled> const&, profile::Grammar const&, profile::Profiles const&);

}  // namespace resolute::structure
