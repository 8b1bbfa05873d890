#include "layout/boxes.hpp"

namespace resolute::layout {

void Fragment::place(Fragment const& other, double x, double y) {
  for (auto line : other.lines) {
    line.x += x;
    line.baseline += y;
    lines.push_back(std::move(line));
  }
  for (auto rule : other.rules) {
    rule.x += x;
    rule.y += y;
    rules.push_back(rule);
  }
  notes.insert(notes.end(), other.notes.begin(), other.notes.end());
}

}  // namespace resolute::layout
