#include "layout/flow.hpp"

#include <algorithm>

namespace resolute::layout {

void Flow::add(std::vector<Fragment> lines, BlockForm const& form) {
  if (lines.empty()) return;
  if (!items_.empty() && items_.back().kind == FlowItem::Kind::cut)
    items_.back().amount = std::max(items_.back().amount, form.break_before);
  auto const space = std::max(pending_space_, form.before);
  bool const at_start = items_.empty() || items_.back().kind == FlowItem::Kind::page;
  if (!at_start && space > 0) items_.push_back({FlowItem::Kind::space, space});
  auto const count = lines.size();
  ++blocks_;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) {
      bool const lonely = i == 1 || i + 1 == count;
      items_.push_back({FlowItem::Kind::cut, std::max(form.inner_break, lonely ? k_single_line_break : 0.0)});
    }
    lines[i].position = {blocks_, 0, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(count),
                         form.keep_with_next};
    items_.push_back({FlowItem::Kind::box, 0, form.x, std::move(lines[i]), form.head});
  }
  // Without a space the blocks would have no place for a break between them.
  items_.push_back({FlowItem::Kind::cut, form.keep_with_next ? k_no_break : k_free_break});
  pending_space_ = form.after;
}

void Flow::new_page() {
  if (items_.empty()) return;
  items_.push_back({FlowItem::Kind::page});
  pending_space_ = 0;
}

}  // namespace resolute::layout
