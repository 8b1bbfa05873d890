#pragma once
/// The notes of a component, linked both ways with their marks.
#include "formats/html/markup.hpp"
#include "formats/html/page.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::html {

/// One note, with the ways back to its marks.
void write_note(Markup&, Page const&, model::Note const&);

/// Nothing when the component has no notes. `level`: of the heading above them.
void write_notes(Markup&, Page const&, model::Component const&, int level);

}  // namespace resolute::formats::html
