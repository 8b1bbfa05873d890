#pragma once
/// The text of a document as JSON: components, blocks, inlines, notes.
#include <nlohmann/json.hpp>

#include "model/eid.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::json {

/// Keeps the order in which members are added.
using Json = nlohmann::ordered_json;

/// Byte ranges of the source: [[begin, end], …].
[[nodiscard]] Json origin(Origin const&);

/// All members stand in every object, but `eId`, which only nodes with an identifier have.
[[nodiscard]] Json component(model::Component const&, model::EIds const&);

}  // namespace resolute::formats::json
