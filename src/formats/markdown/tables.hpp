#pragma once
/// Tables as Markdown: pipe tables, under their caption.
#include <string>

#include "formats/markdown/blocks.hpp"

namespace resolute::formats::markdown {

[[nodiscard]] std::string write_table(Context, model::Table const&);

}  // namespace resolute::formats::markdown
