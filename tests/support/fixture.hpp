#pragma once
/// A small resolution built by hand, for tests of the writers. It shows how the reader fills the model.
#include "resolute/model.hpp"

namespace fixture {

/// A shortened A/RES/59/170 in Chinese: masthead lines, title, two clauses, three paragraphs (one with nested
/// sub-paragraphs and text after them), two notes of which one is called twice, closing.
[[nodiscard]] resolute::model::Document chinese();

/// The same shape in English, with characters that formats must escape, a section, a table and an annex with a note.
[[nodiscard]] resolute::model::Document english();

}  // namespace fixture
