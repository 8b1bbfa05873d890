#pragma once
/// Printed lines become logical paragraphs.
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "text/joint.hpp"
#include "text/page.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// The place of a note mark in a paragraph.
struct Call {
  std::uint32_t at = 0;  ///< byte offset in the paragraph's text
  std::size_t mark = 0;  ///< index in Page::marks
};

/// What an archivist has decided about a paragraph besides its kind.
struct Decided {
  /// A stretch of its text.
  struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  std::uint32_t level = 0;      ///< of the list that it is an item of, from 1; 0: not decided
  std::optional<Stretch> lead;  ///< its lead phrase; an empty stretch when it has none
};

/// One paragraph, heading or line of front matter.
struct Paragraph {
  SourcedText text;
  std::vector<Call> calls;
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::uint16_t indent = 0;          ///< of the first line, in columns
  bool wide_gap = false;             ///< more blank lines than usual stand before it
  bool row = false;                  ///< a row of a table
  bool header = false;               ///< one that names the columns
  std::vector<std::uint32_t> cells;  ///< where the cells of a row begin
  bool short_lines = false;          ///< none of its lines fills the column
  Decided decided;
};

/// What stands on the two sides of a line break.
struct Boundary {
  std::string_view previous;  ///< the paragraph before the one that is open; empty for the first
  std::string_view so_far;    ///< the open paragraph up to here
  std::string_view line;      ///< the next line
  std::string_view after;     ///< the line behind it
  bool full = false;          ///< the line before fills the column
  bool is_short = false;      ///< the line before leaves so much room that the next word would have stood on it
};

/// What the structure's knowledge says about a boundary between two lines, added to what the layout says: above zero
/// for a new paragraph, below for one that goes on.
using BoundaryEvidence = std::function<double(Boundary const&)>;

/// Joins the body lines of the page; the joints are those of its lines.
[[nodiscard]] std::vector<Paragraph> join(Joints const&, Page const&, profile::Grammar const&, BoundaryEvidence const&);
[[nodiscard]] std::vector<Paragraph> join(Source const&, Page const&, profile::Grammar const&, BoundaryEvidence const&);

/// Joins the lines of one note into paragraphs: one, but where a line of the source is a paragraph.
[[nodiscard]] std::vector<SourcedText> join_note(Joints const&, Page const&, NoteText const&);
[[nodiscard]] std::vector<SourcedText> join_note(Source const&, Page const&, NoteText const&, profile::Grammar const&);

}  // namespace resolute::text
