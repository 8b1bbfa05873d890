#pragma once
/// The facts about a document as JSON.
#include "formats/json/nodes.hpp"

namespace resolute::formats::json {

/// A fact that is not known has no member.
[[nodiscard]] Json meta(model::Meta const&);
[[nodiscard]] Json provenance(model::Provenance const&);

}  // namespace resolute::formats::json
