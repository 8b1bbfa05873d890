#pragma once
/// What stands on the printed pages: body, notes, and furniture, line by line.
#include <cstddef>
#include <limits>
#include <optional>
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

/// A stretch of one line's text, in byte offsets of that text.
struct Part {
  std::size_t line = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The text of one note as it stands in the source.
struct NoteText {
  std::string mark;         ///< as printed, without brackets
  Part mark_part;           ///< with brackets
  std::vector<Part> parts;  ///< its text, without the mark
  std::size_t block = 0;    ///< which block of notes it stands in, counted from the top
  /// Its number in the document where the notes are numbered anew on every page; else empty.
  std::string running;
};

constexpr std::size_t k_no_line = std::numeric_limits<std::size_t>::max();
constexpr std::size_t k_no_note = std::numeric_limits<std::size_t>::max();

/// A mark in the body that calls a note.
struct NoteMark {
  Part part;                     ///< with brackets
  std::string mark;              ///< without
  std::size_t note = k_no_note;  ///< index of the note; k_no_note when there is none
  bool first = true;             ///< false for a further call of the same note
};

/// A mark of which an archivist has decided whether it calls a note.
struct DecidedMark {
  Part part;  ///< with brackets
  std::string mark;
  bool note = false;
};

/// A block of notes: the lines between two places, furniture and blanks among them.
struct NoteBlock {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A row of a table, cell by cell; a cell of several lines has a part of each.
struct TableRow {
  std::vector<std::vector<Part>> cells;
  bool header = false;
};

/// How the source was made, as far as its lines show.
struct Layout {
  bool paragraph_lines = false;   ///< each line is a paragraph: text saved by a word processor
  bool gaps_part = false;         ///< no text runs on from a full line over a wider gap than the usual one
  std::size_t usual_gap = 0;      ///< blank lines that usually stand between two lines with text
  bool blank_lines_part = false;  ///< blank lines stand between paragraphs and hardly inside them
  double column = 0;              ///< printed width of a full line, in ems
  double first_line = 0;          ///< width that first lines of numbered paragraphs have at most, in ems
};

/// The lines of a source with what they are.
struct Page {
  std::vector<Line> lines;
  std::vector<LineRole> roles;       ///< one for each line
  std::vector<Furniture> furniture;  ///< one for each line; none for all but furniture
  std::vector<bool> rules;           ///< whether the line is a rule above notes, drawn or made of spaces
  std::vector<bool> page_starts;     ///< whether a page begins with this line
  std::size_t text_begin = 0;        ///< the line of the title or formula: what stands before it is the masthead
  std::size_t job_line = k_no_line;  ///< the line of the document's job number, in the footer of its first page
  std::string symbol;                ///< the document's own, as the masthead has it; empty when it has none
  std::vector<std::uint32_t> rows;   ///< the row of a table that the line belongs to, counted from 1; 0 for none
  std::vector<TableRow> table_rows;
  std::vector<NoteBlock> blocks;
  std::vector<NoteText> notes;
  std::vector<NoteMark> marks;  ///< in source order
  Layout layout;
  std::vector<DecidedMark> decided_marks;
  std::vector<std::optional<bool>> breaks;  ///< whether a paragraph begins with the line, where that was decided

  [[nodiscard, gnu::always_inline]] inline std::string_view text(std::size_t line) const { return lines[line].view(); }
  [[nodiscard]] std::string_view text(Part part) const {
    return lines[part.line].view().substr(part.begin, part.end - part.begin);
  }
  [[nodiscard]] bool is_body(std::size_t line) const { return roles[line] == LineRole::body; }
};

/// Stage 0: puts the parts of one printed line, between which an extractor of Arabic has broken it, into reading order.
[[nodiscard]] std::vector<Line> mend_rows(Source const&, std::vector<Line>, profile::Grammar const&);

/// Stage 1: cuts masthead lines that hold several fields side by side.
[[nodiscard]] std::vector<Line> cut_masthead(std::vector<Line>, profile::Grammar const&);

/// Stage 1 too: cuts notes from the body's last word to which an extractor has glued them.
[[nodiscard]] std::vector<Line> cut_glued_notes(std::vector<Line>, profile::Grammar const&);

/// Stage 2: furniture, rules and page starts. Sets roles to blank, body or furniture, and the layout.
[[nodiscard]] Page find_furniture(std::vector<Line>, profile::Grammar const&);

/// Stage 3: the blocks of notes, and the notes in them.
void find_notes(profile::Grammar const&, Page&);

/// Stage 4: the marks that call the notes, matched with them in order over the whole document.
void find_marks(profile::Grammar const&, Page&);

}  // namespace resolute::text
