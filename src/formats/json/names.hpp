#pragma once
/// What the enumerators of the model are called in JSON: their own names.
#include <string_view>

#include "resolute/model.hpp"

namespace resolute::formats::json {

[[nodiscard]] std::string_view name(model::Basis);
[[nodiscard]] std::string_view name(model::ClauseKind);
[[nodiscard]] std::string_view name(model::ComponentKind);
[[nodiscard]] std::string_view name(model::DocumentKind);
[[nodiscard]] std::string_view name(model::FieldKind);
[[nodiscard]] std::string_view name(model::Role);
[[nodiscard]] std::string_view name(model::SectionKind);
[[nodiscard]] std::string_view name(model::Styled::Style);

}  // namespace resolute::formats::json
