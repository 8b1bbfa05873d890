#pragma once
/// Where the pages of a flow end: the choice that costs least over the whole document.
#include <vector>

#include "layout/flow.hpp"
#include "layout/pages.hpp"

namespace resolute::layout {

/// A line of a foot note. `first`: it begins its note.
struct NoteLine {
  Fragment const* fragment = nullptr;
  bool first = false;
};
using NoteLines = std::vector<NoteLine>;

/// What stands on a page.
struct PagePlan {
  /// Half-open range of items of the flow; the first is a box. Empty where only notes are left.
  std::size_t begin = 0;
  std::size_t end = 0;
  NoteLines notes;
};

/// Room that note lines take at the foot of a page, with the rule and the space above it.
[[nodiscard]] double notes_height(NoteLines const&, PageFrame const&);

/// Room that the repeated head of a table takes on a page that begins with this item.
[[nodiscard]] double head_height(Flow const&, FlowItem const&);

/// Notes begin on the page of their mark, and are divided only where they must be. Blocks keep two lines at each side
/// of a break, and the company that they ask for, unless there is no other way.
[[nodiscard]] std::vector<PagePlan> plan_pages(Flow const&, PageFrame const&);

}  // namespace resolute::layout
