#pragma once
/// What the head of a page says of the document, as plain text in the document's language.
#include <optional>
#include <string>

#include "formats/akn/iri.hpp"
#include "formats/html/page.hpp"

namespace resolute::formats::html {

/// Empty: not known.
struct Facts {
  std::string symbol;  ///< "A/RES/59/170"
  std::string title;
  std::string adoption;      ///< the adopting line as printed
  std::string adopted;       ///< ISO 8601
  std::string adopted_text;  ///< as the text itself gives it, else ISO 8601
  std::string issued;        ///< ISO 8601
  std::string organisation;
  std::string body;
  /// The same names as in Akoma Ntoso; nothing where a part of them would have to be made up.
  std::optional<akn::Iris> iris;
};

[[nodiscard]] Facts facts_of(Page const&);

/// One line: "United Nations General Assembly A/RES/59/170: title adopting line".
[[nodiscard]] std::string description(Facts const&);

/// For someone who cites the document: symbol, title, date of adoption.
[[nodiscard]] std::string citation(Page const&, Facts const&);

}  // namespace resolute::formats::html
