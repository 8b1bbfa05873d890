#include "text/layout_evidence.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

// What the layout says about a boundary. Above zero in sum: a new paragraph begins.
constexpr double k_gap_wider = 1.5;     ///< more blank lines than usual
constexpr double k_gap_closer = -1;     ///< fewer than usual
constexpr double k_gap_parts = 3.5;     ///< the same, where no text runs on over so many
constexpr double k_gap_only = 9;        ///< the same, where they part all paragraphs too
constexpr double k_gap_none = -2;       ///< none, where paragraphs have some
constexpr double k_gap_missing = -3.5;  ///< none, where blank lines part all paragraphs
constexpr double k_line_tiny = 5;       ///< the line before takes but a part of the column
constexpr double k_line_short = 3;      ///< much more than the next word would have fitted on the line before
constexpr double k_line_open = 1.2;     ///< the next word would have fitted
constexpr double k_line_full = -1;      ///< it would not
constexpr double k_too_wide = -2;     ///< the next line is wider than the first line of a paragraph, which is indented
constexpr double k_indented = 1.5;    ///< the next line begins further right
constexpr double k_outdented = -1.5;  ///< it begins further left than the first line of the paragraph
constexpr double k_mark_ends = 3.5;   ///< it begins with a capital behind the mark of a note
/// Room that is left on a line, as part of the column, from which on it takes but a part of it.
constexpr double k_tiny_room = 0.45;
/// A line of more than this part of it was put together at a hyphen.
constexpr double k_merged = 1.25;
/// A line of this part of the column is no first line.
constexpr double k_full_width = 0.96;

/// A capital, where not all nouns have one.
bool begins_name(profile::Grammar const& grammar, std::string_view text) {
  return is_upper(peek(text, 0)) && !grammar.language->capital_nouns;
}

double widest_first_line(Layout const& layout) {
  constexpr double k_tolerance = 0.5;  // ems
  return std::max(k_full_width * layout.column, layout.first_line + k_tolerance);
}

double wide_gap_evidence(Layout const& layout) {
  if (!layout.gaps_part) return k_gap_wider;
  return layout.blank_lines_part ? k_gap_only : k_gap_parts;
}

double gap_evidence(Layout const& layout, std::size_t gap) {
  if (gap > layout.usual_gap) return wide_gap_evidence(layout);
  if (gap == 0 && layout.blank_lines_part) return k_gap_missing;
  if (gap == layout.usual_gap) return 0;
  return gap == 0 && layout.usual_gap > 1 ? k_gap_none : k_gap_closer;
}

double room_evidence(profile::Grammar const& grammar, double room) {
  // Where no small letter can tell that a text goes on, a line so short tells that it does not.
  if (room >= k_tiny_room && grammar.language->direction == "rtl") return k_line_tiny;
  if (room >= k_short_room) return k_line_short;
  return room >= k_open_room ? k_line_open : k_line_full;
}

double indent_evidence(Page const& page, PrintedBoundary const& boundary, std::size_t at) {
  constexpr std::uint16_t k_step = 2;
  constexpr std::uint16_t k_first_step = 4;
  if (boundary.interrupted) return 0;
  double score = 0;
  auto const indent = page.lines[at].indent;
  if (indent >= page.lines[boundary.last_line].indent + k_step) score += k_indented;
  if (boundary.first_indent && indent + k_first_step <= *boundary.first_indent) score += k_outdented;
  return score;
}

}  // namespace

double layout_evidence(Page const& page, profile::Grammar const& grammar, PrintedBoundary const& boundary,
                       std::size_t at) {
  double score = 0;
  // A page break or a block of notes says nothing about the gap; a mark on its own line nothing about the width.
  if (!boundary.interrupted && !boundary.after_number) score += gap_evidence(page.layout, boundary.gap);
  // What begins with a capital behind a mark, in the middle of a sentence, is another text.
  if (boundary.marked && begins_name(grammar, page.text(at)) && !ends_with(boundary.so_far, grammar.sentence_end))
    score += k_mark_ends;
  // A line that is much wider than the column was put together from several: where its last one ends is not known.
  bool const merged = boundary.ems > k_merged * page.layout.column;
  if (boundary.cut_by_mark || merged) return score;
  score += room_evidence(grammar, boundary.room);
  if (!grammar.language->word_spaces && page.lines[at].ems > widest_first_line(page.layout)) score += k_too_wide;
  return score + indent_evidence(page, boundary, at);
}

}  // namespace resolute::text
