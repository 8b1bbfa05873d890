#pragma once
/// Whether a text is well-formed XML.
#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::xml {

/// By libxml2: XML 1.0 and its namespaces. The encoding that the text declares is not heeded: it is UTF-8. The text has
/// passed `check_limits`. Error: "not-well-formed", with the place.
[[nodiscard]] Result<void> check_well_formed(Source const&);

}  // namespace resolute::xml
