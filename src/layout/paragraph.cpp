#include "layout/paragraph.hpp"

#include <algorithm>

#include "layout/assemble.hpp"
#include "layout/breaks.hpp"
#include "layout/line_breaker.hpp"
#include "layout/spacing.hpp"

namespace resolute::layout {

Line set_line(Text const& text, Tongue const& tongue, FontSet& fonts) {
  auto const clusters = shape(text, tongue, fonts);
  auto const gaps = find_gaps(clusters, text);
  return assemble_line(text, clusters, gaps, {0, clusters.size(), 0, true}, false);
}
namespace {

/// Room between a label and its text where the label reaches past the tab, as a share of the size.
constexpr double k_label_gap = 0.5;
/// Place of the baseline in a line: the size is centred on the leading, and this share of it is above the baseline.
constexpr double k_ascent = 0.86;

double left_edge(Line const& line, Form const& form, double room) {
  if (form.align == Align::right) return room - line.width;
  return form.align == Align::centre ? (room - line.width) / 2 : 0;
}

double largest_size(Text const& text) {
  double size = 0;
  for (auto const& span : text.spans) size = std::max(size, span.look.size);
  return size;
}

/// A label with the blank behind it, which reaches to the text: readers of the file find one blank there, not a hole
/// that could part two columns.
Line set_label(Text label, Form const& form, Tongue const& tongue, FontSet& fonts) {
  auto const natural = set_line(label, tongue, fonts).width;
  auto const width = std::max(form.tab - form.first_indent, natural + k_label_gap * largest_size(label));
  Role same;
  same.element = label.spans.back().role.element;
  label.append(" ", label.spans.back().look, same);
  auto line = set_line(label, tongue, fonts);
  line.x = form.first_indent;
  line.width = width;
  auto& run = line.runs.back();
  auto& blank = run.glyphs.back();
  blank.x = width - run.x - blank.width * run.size / 1000;
  line.actual_text = label.characters;
  return line;
}

}  // namespace

std::vector<Fragment> set_paragraph(Text const& text, Text const& label, Form const& form, double width,
                                    Tongue const& tongue, FontSet& fonts) {
  auto const clusters = shape(text, tongue, fonts);
  auto const gaps = find_gaps(clusters, text);
  Measure measure{width, form.first_indent, form.indent, form.align == Align::justified};
  Line label_line;
  if (!label.empty()) {
    label_line = set_label(label, form, tongue, fonts);
    measure.first_indent = form.first_indent + label_line.width;
    if (form.hang) measure.indent = measure.first_indent;
  }
  auto const size = std::max(largest_size(text), largest_size(label));
  auto const baseline = (form.leading - size) / 2 + k_ascent * size;
  std::vector<Fragment> lines;
  auto ranges = choose_lines(clusters, gaps, find_breaks(text, tongue), measure);
  if (ranges.empty() && !label.empty()) ranges.push_back({0, 0, 0, true});
  for (auto const& range : ranges) {
    bool const first = lines.empty();
    auto line = assemble_line(text, clusters, gaps, range, measure.justified);
    line.x = (first ? measure.first_indent : measure.indent) + left_edge(line, form, range.room);
    line.baseline = baseline;
    Fragment fragment{width, form.leading, {}, {}, called_notes(text, clusters, range)};
    if (first && !label.empty()) {
      label_line.baseline = baseline;
      fragment.lines.push_back(label_line);
    }
    fragment.lines.push_back(std::move(line));
    lines.push_back(std::move(fragment));
  }
  return lines;
}

}  // namespace resolute::layout
