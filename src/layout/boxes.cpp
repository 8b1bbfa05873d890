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

void Page::mirror() {
  for (auto& placed : content) {
    auto& fragment = placed.fragment;
    placed.x = width - placed.x - fragment.width;
    for (auto& line : fragment.lines) line.x = fragment.width - line.x - line.width;
    for (auto& rule : fragment.rules) rule.x = fragment.width - rule.x - rule.width;
  }
}

}  // namespace resolute::layout
