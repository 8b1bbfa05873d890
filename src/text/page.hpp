#pragma once
/// What stands on the printed pages: body, notes, and furniture, line by line.
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "profile/grammar.hpp"
#include "resolute/ledger.hpp"
#include "text/lines.hpp"

namespace resolute::text {

enum class LineRole : std::uint8_t {
  blank,
  body,
  note,       ///< in a block of notes
  call,       ///< a note mark on a line of its own, inside the body
  furniture,  ///< of the page
};

/// The text of one note as it stands in the source.
struct NoteText {
  std::string mark;
  Range mark_range;
  std::vector<Range> stretches;  ///< its lines, without the mark
};

constexpr std::size_t k_no_note = std::numeric_limits<std::size_t>::max();

/// A mark in the body that calls a note.
struct NoteMark {
  Range range;
  std::string mark;
  std::size_t line = 0;
  std::size_t note = k_no_note;  ///< index of the note; k_no_note when there is none
  bool first = true;             ///< false for a further call of the same note
};

/// The lines of a source with what they are.
struct Page {
  std::vector<Line> lines;
  std::vector<LineRole> roles;       ///< one for each line
  std::vector<Furniture> furniture;  ///< one for each line; none for all but furniture
  std::vector<bool> rules;           ///< whether the line is a rule above notes, drawn or made of spaces
  std::vector<NoteText> notes;
  std::vector<NoteMark> marks;  ///< in source order
  std::size_t usual_gap = 0;    ///< blank lines that usually stand between two lines with text
};

/// Stage 1: furniture and rules. Sets roles to blank, body or furniture, and the usual gap.
[[nodiscard]] Page find_furniture(Source const&, std::vector<Line>, profile::Grammar const&);

/// Stage 2: the blocks of notes below rules. A block ends where the page does, or where the body goes on.
void find_notes(Source const&, profile::Grammar const&, Page&);

/// Stage 3: the marks that call the notes, matched with them in order over the whole document.
void find_marks(Source const&, profile::Grammar const&, Page&);

}  // namespace resolute::text
