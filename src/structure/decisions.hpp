#pragma once
/// An archivist's decisions on their way through the stages that make a document of paragraphs.
#include <vector>

#include "structure/build.hpp"
#include "structure/labels.hpp"
#include "text/decisions.hpp"

namespace resolute::structure {

/// Behind `text::join`: checks that paragraphs begin and go on as decided, gives the paragraphs their levels and lead
/// phrases, and returns the labels that each paragraph may have.
[[nodiscard]] Choices decide_paragraphs(text::Decisions&, text::Page const&, std::vector<text::Paragraph>&);

/// Behind `build`: refuses a decision for which the document has no place.
void check_obeyed(text::Decisions&, std::vector<text::Paragraph> const&, std::vector<Labelled> const&,
                  model::Document const&);

}  // namespace resolute::structure
