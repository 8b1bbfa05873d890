#pragma once
/// Running text as Markdown.
#include <cstdint>
#include <string>

#include "formats/markdown/runs.hpp"

namespace resolute::formats::markdown {

/// Where the text stands, which decides how lines break and what must be escaped.
enum class Setting : std::uint8_t {
  paragraph,  ///< the text begins a line
  heading,
  table_cell,
};

/// `edges`: what holds for all of the text; what stands around each piece is found out.
[[nodiscard]] std::string write_runs(Runs const&, Setting, Edges edges = {});

}  // namespace resolute::formats::markdown
