#pragma once
/// Printed lines become logical paragraphs.
#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "text/page.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// The place of a note mark in a paragraph.
struct Call {
  std::uint32_t at = 0;  ///< byte offset in the paragraph's text
  std::size_t mark = 0;  ///< index in Page::marks
};

/// One paragraph, heading or line of front matter.
struct Paragraph {
  SourcedText text;
  std::vector<Call> calls;
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::uint16_t indent = 0;  ///< of the first line, in columns
};

/// What the structure's knowledge says about a boundary between two lines, added to what the layout says: above zero
/// for a new paragraph, below for one that goes on. `so_far`: the paragraph up to here, cleaned; `line`: the next line.
using BoundaryEvidence = std::function<double(std::string_view so_far, std::string_view line)>;

/// Joins the body lines of the page.
[[nodiscard]] std::vector<Paragraph> join(Source const&, Page const&, profile::Grammar const&, BoundaryEvidence const&);

/// Joins the lines of one note into one paragraph.
[[nodiscard]] SourcedText join_note(Source const&, NoteText const&, bool word_spaces);

}  // namespace resolute::text
