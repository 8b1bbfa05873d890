#pragma once
/// What is said of characters that no font has.
#include <vector>

#include "layout/boxes.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// One warning "missing-glyph" for each character: how often its box stands on the pages, the first of them, and the
/// place in the source that it came from, where the document knows it.
[[nodiscard]] std::vector<Diagnostic> missing_glyphs(std::vector<char32_t> const& characters, model::Document const&,
                                                     std::vector<layout::Page> const&);

}  // namespace resolute::formats::pdf
