#pragma once
/// The kinds of lines by their names.
#include <optional>
#include <string_view>

#include "resolute/corrections.hpp"

namespace resolute::corrections {

[[nodiscard]] std::optional<LineKind> find_line_kind(std::string_view name);

/// Whether a paragraph of the kind begins with the line.
[[nodiscard]] constexpr bool begins_paragraph(LineKind kind) {
  return kind > LineKind::note;
}

[[nodiscard]] constexpr bool is_row(LineKind kind) {
  return kind == LineKind::table_row || kind == LineKind::table_header;
}

}  // namespace resolute::corrections
