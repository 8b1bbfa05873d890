#pragma once
/// What a document and its components are called in their IRIs: section 3 of the AKN profile.
#include <functional>
#include <string>
#include <string_view>

#include "formats/akn/iri.hpp"
#include "profile/profile.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::akn {

/// The names of one component: of the document, a part or an annex.
struct Names {
  Identity identity;
  std::string printed;  ///< number as printed: "59/170"
  std::string symbol;   ///< "A/RES/59/170"

  [[nodiscard]] Names part(std::string const& letter) const;
  [[nodiscard]] Names annex(unsigned position) const;
};

/// Takes the code and message of what is not known for sure.
using Say = std::function<void(std::string_view code, std::string message)>;

/// The names of the document as a whole. Says so where a date or number is missing and something else stands for it.
[[nodiscard]] Names identity_of(model::Document const&, profile::Language const&, profile::Body const&, Say const&);

}  // namespace resolute::formats::akn
