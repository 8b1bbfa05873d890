#include "layout/paragraph.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "layout/assemble.hpp"
#include "layout/bidi.hpp"
#include "layout/breaks.hpp"
#include "layout/line_breaker.hpp"
#include "layout/spacing.hpp"

namespace resolute::layout {

Line set_line(Text const& text, Tongue const& tongue, FontSet& fonts) {
  auto const clusters = shape(text, tongue, fonts);
  auto const gaps = find_gaps(clusters, text, tongue);
  bool const right_to_left = reads_right_to_left(text, tongue.right_to_left);
  return assemble_line(text, clusters, gaps, {0, clusters.size(), 0, true}, {false, right_to_left});
}
namespace {

/// Room between a label and its text where the label reaches past the tab, as a share of the size.
constexpr double k_label_gap = 0.5;
/// Place of the baseline in a line: the size is centred on the leading, and this share of it is above the baseline.
constexpr double k_ascent = 0.86;

/// Where a line begins in its room. `against`: its paragraph runs against the direction of the page.
double left_edge(Line const& line, Form const& form, double room, bool against) {
  if (form.align == Align::centre) return (room - line.width) / 2;
  return (form.align == Align::right) != against ? room - line.width : 0;
}

double largest_size(Text const& text) {
  double size = 0;
  for (auto const& span : text.spans) size = std::max(size, span.look.size);
  return size;
}

/// A label with the blank behind it, which reaches to the text: readers of the file find one blank there, not a hole
/// that could part two columns.
/// The blank has the look of the text: behind a raised mark it brings the readers back to the line.
Line set_label(Text label, Text const& text, Form const& form, Tongue const& tongue, FontSet& fonts) {
  auto const natural = set_line(label, tongue, fonts).width;
  auto const width = std::max(form.tab - form.first_indent, natural + k_label_gap * largest_size(label));
  Role same;
  same.element = label.spans.back().role.element;
  label.append(" ", text.empty() ? label.spans.back().look : text.spans.front().look, same);
  auto line = set_line(label, tongue, fonts);
  line.x = form.first_indent;
  line.width = width;
  if (reads_right_to_left(label, tongue.right_to_left)) {
    for (auto& run : line.runs) run.x += width - natural;
    auto& run = line.runs.front();
    run.glyphs.front().x = -run.x;
    return line;
  }
  auto& run = line.runs.back();
  auto& blank = run.glyphs.back();
  blank.x = width - run.x - blank.width * run.size / 1000;
  line.actual_text = label.characters;
  return line;
}

/// Whether the leftmost letter of a line belongs to a script that runs from left to right.
bool begins_left_to_right(Line const& line) {
  for (auto const& run : line.runs)
    for (auto const& glyph : run.glyphs)
      for (std::size_t at = 0; at < glyph.text.size();) {
        auto const character = static_cast<UChar32>(next_character(glyph.text, at));
        if (u_isalpha(character) != 0) return u_charDirection(character) == U_LEFT_TO_RIGHT;
      }
  return false;
}

/// RIGHT-TO-LEFT MARK at the left end of a line, invisible and no part of the text. Readers of the file tell the
/// direction of a line by its leftmost letter, and would put "(A/76/5)." at its end before all other words.
Line direction_mark(Line const& line, Look const& look, Tongue const& tongue, FontSet& fonts) {
  Text blank;
  blank.append(" ", look);
  auto mark = set_line(blank, tongue, fonts);
  mark.furniture = true;
  auto& run = mark.runs.front();
  run.glyphs.front().text = u"\u200F";
  // A blank before all of the line, of no width to those who place it.
  auto const left = std::min(0.0, line.runs.front().x + line.runs.front().glyphs.front().x);
  run.x = left - run.glyphs.front().width * run.size / 1000;
  run.glyphs.front().x = 0;
  mark.width = 0;
  // The page is going to be mirrored.
  mark.x = tongue.right_to_left ? line.x + line.width : line.x;
  mark.baseline = line.baseline;
  return mark;
}

}  // namespace

std::vector<Fragment> set_paragraph(Text const& text, Text const& label, Form const& form, double width,
                                    Tongue const& tongue, FontSet& fonts) {
  auto const clusters = shape(text, tongue, fonts);
  auto const gaps = find_gaps(clusters, text, tongue);
  Measure measure{width, form.first_indent, form.indent, form.align == Align::justified};
  Line label_line;
  if (!label.empty()) {
    label_line = set_label(label, text, form, tongue, fonts);
    measure.first_indent = form.first_indent + label_line.width;
    if (form.hang) measure.indent = measure.first_indent;
  }
  bool const right_to_left = reads_right_to_left(text, tongue.right_to_left);
  LineForm const line_form{measure.justified, right_to_left};
  auto const size = std::max(largest_size(text), largest_size(label));
  auto const baseline = (form.leading - size) / 2 + k_ascent * size;
  std::vector<Fragment> lines;
  auto ranges = choose_lines(clusters, gaps, find_breaks(text, tongue), measure);
  if (ranges.empty() && !label.empty()) ranges.push_back({0, 0, 0, true});
  for (auto const& range : ranges) {
    bool const first = lines.empty();
    auto line = assemble_line(text, clusters, gaps, range, line_form);
    line.x = (first ? measure.first_indent : measure.indent) +
             left_edge(line, form, measure.room(first), right_to_left != tongue.right_to_left);
    line.baseline = baseline;
    Fragment fragment{width, form.leading, {}, {}, called_notes(text, clusters, range)};
    if (first && !label.empty()) {
      label_line.baseline = baseline;
      fragment.lines.push_back(label_line);
    }
    if (right_to_left && begins_left_to_right(line))
      fragment.lines.push_back(direction_mark(line, text.spans.back().look, tongue, fonts));
    fragment.lines.push_back(std::move(line));
    lines.push_back(std::move(fragment));
  }
  return lines;
}

}  // namespace resolute::layout
