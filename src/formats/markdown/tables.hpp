#pragma once
/// Tables as Markdown: pipe tables, or HTML with Markdown in the cells, under their caption.
#include <string>

#include "formats/markdown/blocks.hpp"

namespace resolute::formats::markdown {

/// `level`: of headings in its cells, where a cell can have them.
[[nodiscard]] std::string write_table(Context, model::Table const&, int level);

}  // namespace resolute::formats::markdown
