#pragma once
/// An archivist's decisions that the recogniser obeys: where its evidence says something else, the decision holds.
///
/// A decision is addressed by the line of the source and checked against the line's text, so that one that was made for
/// another text is an error and not a surprise.
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute {

/// What a line can be said to be. All but the first four say that a paragraph of this kind begins with the line.
enum class LineKind : std::uint8_t {
  content,       ///< of the document, no furniture and no note; the recogniser finds out the rest
  continuation,  ///< the paragraph of the line before goes on
  furniture,     ///< of the page, not of the document
  note,          ///< a note begins with the line, where a mark stands at its beginning; else the note before goes on
  job_number,
  publisher,
  issuing_body,
  subsidiary_body,
  document_type,
  symbol,
  distribution,
  issue_date,
  original_language,
  language_line,
  session,
  session_dates,
  agenda_item,
  agenda_title,
  decision_type,
  proposing_committee,
  adoption,
  proponent,
  resolution_number,
  adoption_meeting,
  statement_title,
  title,
  part,
  part_title,
  enacting_formula,
  preambular_clause,
  operative_paragraph,
  sub_paragraph,
  heading,
  table_row,
  table_header,
  text,
  meeting,
  closing_date,
  vote,
  annex,
  annex_title,
};

/// Its name in a file of corrections: "preambular-clause".
[[nodiscard]] std::string_view name(LineKind);

/// "this line is a heading"
struct LineIs {
  LineKind kind = LineKind::content;
  /// Of a sub-paragraph: 1 stands in its paragraph, 2 in a sub-paragraph, and so on; 0: its mark tells.
  std::uint32_t level = 0;
  /// Of a row: the texts of its cells, in order, as they stand in the line; empty: wide blanks and tabs part them.
  std::vector<std::string> cells;
};

/// Which neighbour of a line: the one before it or the one behind it.
enum class Side : std::uint8_t { before, behind };

/// "these two lines are one paragraph": the line and its neighbour with text.
struct Joined {
  Side neighbour = Side::behind;
};

/// "a new paragraph begins here"
struct Parted {
  Side side = Side::before;
};

/// "a new paragraph begins in the middle of the line, before these words"
struct Cut {
  std::string before;
};

/// "this mark is no note", or is one.
struct MarkIs {
  /// As printed, without brackets.
  std::string mark;
  bool note = false;
  /// Which of the places that have the mark in the line, counted from 1.
  std::uint32_t occurrence = 1;
};

/// "the lead phrase ends here"
struct LeadIs {
  /// The whole phrase as printed, blanks aside; empty: the clause has none.
  std::string phrase;
};

/// What an archivist may decide about a line.
using Decision = std::variant<LineIs, Joined, Parted, Cut, MarkIs, LeadIs>;

/// A decision about one line, which is named by its number and its words.
struct Correction {
  /// Of the decoded source, counted from 1, as `Source::position` counts.
  std::uint32_t line = 1;
  /// The line's text or its beginning; blanks count as one.
  std::string text;
  Decision decision;
  /// Where the correction begins in its file.
  Position at;
};

/// All that a file of corrections says, in its order.
struct Corrections {
  /// How errors name the file.
  std::string name = "<corrections>";
  std::vector<Correction> all;
};

/// Reads a file of corrections: JSON as `templates/json/corrections.schema.json` has it. Fails with "bad-correction"
/// and the place in the file.
///
/// What the file cannot tell is found by the reader that obeys: "stale-correction" for a line whose text is another,
/// "bad-correction" for decisions that contradict each other or cannot be obeyed. `Error::at` is a place in the file
/// of corrections for both codes, and there is no document then.
[[nodiscard]] Result<Corrections> read_corrections(std::string_view json, std::string name = "<corrections>");

}  // namespace resolute
