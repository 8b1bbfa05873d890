#pragma once
/// A document as plain text in the layout of a word processor that saves as text, which the reader reads best.
///
/// - One paragraph, heading, field or row of a table a line; lines end in LF.
/// - A tab before what a printed page indents: clauses without a number, the formula, further paragraphs of a clause;
/// one
///   more for each level of a list. A tab behind the number of a paragraph, a space behind the mark of an item.
/// - A tab between the cells of a table, and between the two fields of a line of the masthead.
/// - Marks of notes in square brackets; the notes behind all text and an empty line, each with its mark.
/// - An empty line behind the masthead and before each part and annex; none elsewhere.
#include <string>
#include <string_view>

#include "resolute/model.hpp"

namespace resolute::formats::plain {

/// `line_break`: what stands for a forced break inside a field: a space, or nothing in Chinese.
[[nodiscard]] std::string lines(model::Document const&, std::string_view line_break);

}  // namespace resolute::formats::plain
