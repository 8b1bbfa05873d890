#pragma once
/// Cuts the flow into pages and puts each foot note on the page of its mark.
#include <vector>

#include "layout/boxes.hpp"
#include "layout/flow.hpp"

namespace resolute::layout {

/// The page and its text area. Edges are counted from the page's left and top.
struct PageFrame {
  double width = 0;
  double height = 0;
  double left = 0;
  double top_of_first = 0;
  double top = 0;
  double bottom = 0;
  /// Above the rule, from the rule to the first note, and between notes.
  double note_gap = 10;
  double note_rule_gap = 4;
  double note_spacing = 2;
  double note_rule_width = 120;
  double note_rule_height = 0.5;
};

[[nodiscard]] std::vector<Page> make_pages(Flow const&, PageFrame const&);

}  // namespace resolute::layout
