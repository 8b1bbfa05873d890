#pragma once
/// Clauses and sections where AKN has no hierarchy, as beside the parts of a collection: each is a `blockContainer`,
/// and `resolute:kind` says what it is.
#include <optional>
#include <string_view>
#include <variant>

#include "resolute/model.hpp"

namespace resolute::formats::akn {

using HeldKind = std::variant<model::ClauseKind, model::SectionKind>;

/// The value of `resolute:kind`: "operative", "section".
[[nodiscard]] std::string_view held_name(HeldKind);

/// What it says; nothing for any other value.
[[nodiscard]] std::optional<HeldKind> held_kind(std::string_view name);

/// The value of `resolute:place` of blocks in the preamble of a collection that belong to its text.
inline constexpr std::string_view k_beside_parts = "main";

}  // namespace resolute::formats::akn
