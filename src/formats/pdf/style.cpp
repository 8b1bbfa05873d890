#include "formats/pdf/style.hpp"

#include <algorithm>

namespace resolute::formats::pdf {

std::vector<std::string_view> const& paragraph_style_names() {
  static std::vector<std::string_view> const names = {
      "text",         "publisher", "symbol",       "body_name", "distribution", "session",
      "agenda_item",  "adoption",  "proponent",    "title",     "heading",      "enacting_formula",
      "preambular",   "operative", "item_1",       "item_2",    "item_3",       "quotation",
      "continuation", "vote",      "unrecognised", "closing",   "caption",      "cell",
      "figure",       "note",      "header",       "footer"};
  return names;
}

ParagraphStyle const& Style::paragraph(std::string_view name) const {
  auto const found = paragraphs.find(name);
  if (found == paragraphs.end()) throw InternalError("there is no paragraph style " + std::string(name));
  return found->second;
}

layout::PageFrame Style::frame() const {
  layout::PageFrame frame;
  frame.width = width;
  frame.height = height;
  frame.left = margins.left;
  frame.top_of_first = margins.top_of_first;
  frame.top = margins.top;
  frame.bottom = height - margins.bottom;
  frame.note_gap = notes.gap;
  frame.note_rule_gap = notes.rule_gap;
  frame.note_spacing = notes.spacing;
  frame.note_rule_width = notes.rule_width;
  frame.note_rule_height = notes.rule_height;
  return frame;
}

}  // namespace resolute::formats::pdf
