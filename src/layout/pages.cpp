#include "layout/pages.hpp"

#include "layout/page_breaks.hpp"

namespace resolute::layout {
namespace {

using Kind = FlowItem::Kind;

class PageMaker {
 public:
  PageMaker(Flow const& flow, PageFrame const& frame) : flow_(flow), items_(flow.items()), frame_(frame) {}

  std::vector<Page> make() {
    for (auto const& plan : plan_pages(flow_, frame_)) {
      Page page{frame_.width, frame_.height, {}};
      place_body(page, plan.begin, plan.end);
      place_notes(page, plan.notes);
      pages_.push_back(std::move(page));
    }
    return std::move(pages_);
  }

 private:
  [[nodiscard]] double top() const { return pages_.empty() ? frame_.top_of_first : frame_.top; }

  /// The head of a table that began on a page before.
  double place_head(Page& page, FlowItem const& item, double y) const {
    if (item.head >= flow_.heads.size()) return y;
    for (auto const& line : flow_.heads[item.head]) {
      page.content.push_back({frame_.left + item.x, y, line});
      y += line.height;
    }
    return y;
  }

  void place_body(Page& page, std::size_t begin, std::size_t end) const {
    double y = top();
    if (begin < end) y = place_head(page, items_[begin], y);
    for (auto at = begin; at < end; ++at) {
      auto const& item = items_[at];
      if (item.kind == Kind::space) y += item.amount;
      if (item.kind != Kind::box) continue;
      page.content.push_back({frame_.left + item.x, y, item.fragment});
      y += item.fragment.height;
    }
  }

  void place_notes(Page& page, NoteLines const& due) const {
    if (due.empty()) return;
    double y = frame_.bottom - notes_height(due, frame_) + frame_.note_gap;
    Fragment rule;
    rule.rules.push_back({0, 0, frame_.note_rule_width, frame_.note_rule_height});
    page.content.push_back({frame_.left, y, std::move(rule)});
    y += frame_.note_rule_gap;
    for (std::size_t i = 0; i < due.size(); ++i) {
      if (i > 0 && due[i].first) y += frame_.note_spacing;
      page.content.push_back({frame_.left, y, *due[i].fragment});
      y += due[i].fragment->height;
    }
  }

  Flow const& flow_;
  std::vector<FlowItem> const& items_;
  PageFrame const& frame_;
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> make_pages(Flow const& flow, PageFrame const& frame) {
  return PageMaker(flow, frame).make();
}

}  // namespace resolute::layout
