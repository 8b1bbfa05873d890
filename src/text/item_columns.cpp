#include "text/item_columns.hpp"

#include <algorithm>

#include "text/runs_on.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_enough = 3;
constexpr std::size_t k_tenth = 10;  // of the lines may be wider: the marks before them belong to something else

}  // namespace

ItemColumns::ItemColumns(Page const& page, profile::Grammar const& grammar) : column_(page.layout.column), groups_(1) {
  measure(page, grammar);
  for (auto& group : groups_)
    for (std::size_t kind = 0; kind < k_item_marks; ++kind) {
      auto& widths = group.widths.at(kind);
      auto& column = group.columns.at(kind);
      column = column_;
      if (kind == 0 || widths.size() < k_enough) continue;
      std::ranges::sort(widths);
      column = std::min(column_, widths[widths.size() - 1 - widths.size() / k_tenth]);
    }
}

/// From the lines behind which the text of a sub-paragraph runs on. Its first line, which may begin further left or
/// right, is not among them.
void ItemColumns::measure(Page const& page, profile::Grammar const& grammar) {
  auto mark = ItemMark::none;
  bool first = false;
  Line const* last = nullptr;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (!page.is_body(at)) continue;
    auto const text = page.text(at);
    auto const found = item_mark(text);
    bool const numbered = paragraph_number(text).has_value();
    if (numbered) groups_.emplace_back().first_line = at;
    bool const runs = found == ItemMark::none && last != nullptr && runs_on(last->view(), text, grammar);
    if (runs && !first) groups_.back().widths.at(static_cast<std::size_t>(mark)).push_back(last->ems);
    bool const ended = numbered || last == nullptr || ends_with(last->view(), grammar.sentence_end);
    if (found != ItemMark::none || ended) mark = found;
    first = found != ItemMark::none;
    last = &page.lines[at];
  }
}

double ItemColumns::of(std::size_t first_line, std::string_view text) const {
  auto const mark = item_mark(text);
  if (mark == ItemMark::none) return column_;
  auto const behind = std::ranges::upper_bound(groups_, first_line, {}, &Group::first_line);
  return (behind - 1)->columns.at(static_cast<std::size_t>(mark));
}

}  // namespace resolute::text
