#include "layout/pages.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>
#include <set>

namespace resolute::layout {
namespace {

using Kind = FlowItem::Kind;

/// What it costs to carry a part of a note over, in points of empty page.
constexpr double k_split_note = 60;
/// Lines of a note that must stand on the page of its mark.
constexpr std::size_t k_note_start = 2;
/// Rounding in sums of heights is no overflow.
constexpr double k_slack = 0.01;

/// A note line that waits for its place. `first`: it begins its note.
struct NoteLine {
  Fragment const* fragment = nullptr;
  bool first = false;
};
using NoteLines = std::vector<NoteLine>;

/// A place to end the page.
struct Cut {
  /// Index of the first item that is not on the page.
  std::size_t next = 0;
  double cost = std::numeric_limits<double>::infinity();
  /// Note lines on the page, of all that are due.
  std::size_t note_lines = 0;
};

class PageMaker {
 public:
  PageMaker(Flow const& flow, PageFrame const& frame) : flow_(flow), items_(flow.items()), frame_(frame) {}

  std::vector<Page> make() {
    while (true) {
      skip_space();
      if (next_ >= items_.size() && waiting_.empty()) break;
      make_page();
    }
    return std::move(pages_);
  }

 private:
  [[nodiscard]] double top() const { return pages_.empty() ? frame_.top_of_first : frame_.top; }

  void skip_space() {
    while (next_ < items_.size() && items_[next_].kind != Kind::box) ++next_;
  }

  [[nodiscard]] double notes_height(NoteLines const& lines, std::size_t count) const {
    if (count == 0) return 0;
    double height = frame_.note_gap + frame_.note_rule_gap;
    for (std::size_t i = 0; i < count; ++i)
      height += lines[i].fragment->height + (i > 0 && lines[i].first ? frame_.note_spacing : 0);
    return height;
  }

  /// Adds the lines of the notes that a fragment is the first to call.
  void call_notes(Fragment const& fragment, NoteLines& due, std::set<std::uint32_t>& called) const {
    for (auto const note : fragment.notes) {
      auto const found = flow_.notes.find(note);
      if (found == flow_.notes.end() || placed_.contains(note) || !called.insert(note).second) continue;
      for (auto const& line : found->second.lines) due.push_back({&line, &line == &found->second.lines.front()});
    }
  }

  /// How many of the due note lines fit into a height; nothing when the notes called here could not even begin.
  [[nodiscard]] std::optional<std::size_t> fitting(NoteLines const& due, double height) const {
    auto count = due.size();
    while (count > 0 && notes_height(due, count) > height + k_slack) --count;
    if (count == due.size()) return count;
    // The last note may be split, but must begin here.
    std::size_t last = due.size() - 1;
    while (last > 0 && !due[last].first) --last;
    auto const least = due[last].first ? std::min(due.size(), last + k_note_start) : std::size_t{1};
    if (count < least) return std::nullopt;
    return count;
  }

  [[nodiscard]] Cut cut_at(std::size_t next, double used, double penalty, NoteLines const& due) const {
    auto const room = frame_.bottom - top() - used;
    auto const count = fitting(due, room);
    if (!count) return {};
    double cost = penalty + std::max(0.0, room - notes_height(due, *count));
    if (*count < due.size()) cost += k_split_note;
    return {next, cost, *count};
  }

  /// The best place to end the page that begins at `next_`.
  [[nodiscard]] Cut find_cut(NoteLines& due_at_cut, std::set<std::uint32_t>& called_at_cut) const {
    Cut best;
    NoteLines due(waiting_.begin(), waiting_.end());
    std::set<std::uint32_t> called;
    double used = 0;
    auto const consider = [&](std::size_t next, double penalty, bool must) {
      auto cut = cut_at(next, used, penalty, due);
      if (must && best.next == 0 && cut.next == 0) cut = forced_cut(next, used, due);
      if (cut.next == 0 || cut.cost > best.cost) return;
      best = cut;
      due_at_cut = due;
      called_at_cut = called;
    };
    for (auto at = next_; at < items_.size(); ++at) {
      auto const& item = items_[at];
      if (item.kind == Kind::page) {
        consider(at + 1, -k_no_break, true);
        return best;
      }
      if (item.kind == Kind::space) used += item.amount;
      if (item.kind == Kind::cut) consider(at + 1, item.amount, false);
      if (item.kind != Kind::box) continue;
      bool const over = used + item.fragment.height > frame_.bottom - top() + k_slack;
      if (over && at > next_) {
        if (best.next == 0) consider(at, k_no_break, true);
        return best;
      }
      used += item.fragment.height;
      call_notes(item.fragment, due, called);
    }
    consider(items_.size(), -k_no_break, true);
    return best;
  }

  /// Where nothing fits: the page ends here, with as many note lines as there is room for.
  [[nodiscard]] Cut forced_cut(std::size_t next, double used, NoteLines const& due) const {
    auto const room = frame_.bottom - top() - used;
    auto count = due.size();
    while (count > 0 && notes_height(due, count) > room + k_slack) --count;
    return {next, 0, count};
  }

  void make_page() {
    NoteLines due;
    std::set<std::uint32_t> called;
    Cut cut;
    if (next_ < items_.size()) {
      cut = find_cut(due, called);
    } else {
      due.assign(waiting_.begin(), waiting_.end());
      cut = forced_cut(next_, 0, due);
      // A line higher than the page must go somewhere.
      cut.note_lines = std::max<std::size_t>(1, cut.note_lines);
    }
    Page page{frame_.width, frame_.height, {}};
    place_body(page, cut.next);
    place_notes(page, due, cut.note_lines);
    placed_.insert(called.begin(), called.end());
    waiting_.assign(due.begin() + static_cast<std::ptrdiff_t>(cut.note_lines), due.end());
    next_ = cut.next;
    pages_.push_back(std::move(page));
  }

  void place_body(Page& page, std::size_t end) const {
    double y = top();
    for (auto at = next_; at < end; ++at) {
      auto const& item = items_[at];
      if (item.kind == Kind::space) y += item.amount;
      if (item.kind != Kind::box) continue;
      page.content.push_back({frame_.left + item.x, y, item.fragment});
      y += item.fragment.height;
    }
  }

  void place_notes(Page& page, NoteLines const& due, std::size_t count) const {
    if (count == 0) return;
    double y = frame_.bottom - notes_height(due, count) + frame_.note_gap;
    Fragment rule;
    rule.rules.push_back({0, 0, frame_.note_rule_width, frame_.note_rule_height});
    page.content.push_back({frame_.left, y, std::move(rule)});
    y += frame_.note_rule_gap;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && due[i].first) y += frame_.note_spacing;
      page.content.push_back({frame_.left, y, *due[i].fragment});
      y += due[i].fragment->height;
    }
  }

  Flow const& flow_;
  std::vector<FlowItem> const& items_;
  PageFrame const& frame_;
  std::size_t next_ = 0;
  /// Note lines carried over from the page before.
  std::deque<NoteLine> waiting_;
  std::set<std::uint32_t> placed_;
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> make_pages(Flow const& flow, PageFrame const& frame) {
  return PageMaker(flow, frame).make();
}

}  // namespace resolute::layout
