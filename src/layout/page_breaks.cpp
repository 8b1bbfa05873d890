#include "layout/page_breaks.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace resolute::layout {
namespace {

using Kind = FlowItem::Kind;

/// Costs, as those of breaks. An empty stretch of page costs its square by this.
constexpr double k_empty = 50;
constexpr double k_page = 40;
constexpr double k_split_note = 600;
/// A last page with less text than this share of a page's height.
constexpr double k_short_page = 0.08;
constexpr double k_short_page_cost = 150;
/// What cannot be right, but must be done.
constexpr double k_forced = 1e7;
/// Pages less full than this share are tried only where there is nothing else.
constexpr double k_least_full = 0.6;
/// Lines of a note that must stand on the page of its mark, and on the next where it is divided.
constexpr std::size_t k_note_side = 2;
/// Rounding in sums of heights is no overflow.
constexpr double k_page_slack = 0.01;

/// Where a page begins: an item, and the first note line that has no place yet.
using State = std::pair<std::size_t, std::size_t>;

/// The cheapest way to get to a state.
struct Arrival {
  double cost = std::numeric_limits<double>::infinity();
  State from;
  /// Number of pages so far.
  std::size_t pages = 0;
};

/// A way to end a page.
struct Cut {
  State to;
  double cost = 0;
  double empty = 0;
};

class Planner {
 public:
  Planner(Flow const& flow, PageFrame const& frame) : flow_(flow), items_(flow.items()), frame_(frame) {
    number_notes();
  }

  std::vector<PagePlan> plan() {
    State const start{next_box(0), 0};
    State const end{items_.size(), lines_.size()};
    if (start == end) return {};
    arrivals_[start] = {0, start, 0};
    for (auto at = arrivals_.begin(); at != arrivals_.end() && at->first != end; ++at) leave(at->first, at->second);
    return plans(start, end);
  }

 private:
  /// Note lines in the order of their calls.
  void number_notes() {
    std::map<std::uint32_t, bool> called;
    lines_before_.reserve(items_.size() + 1);
    for (auto const& item : items_) {
      lines_before_.push_back(lines_.size());
      for (auto const note : item.fragment.notes) {
        auto const found = flow_.notes.find(note);
        if (found == flow_.notes.end() || !called.try_emplace(note, true).second) continue;
        for (auto const& line : found->second.lines) lines_.push_back({&line, &line == &found->second.lines.front()});
      }
    }
    lines_before_.push_back(lines_.size());
    heights_.assign(1, 0);
    beginnings_.assign(1, 0);
    for (auto const& line : lines_) {
      heights_.push_back(heights_.back() + line.fragment->height);
      beginnings_.push_back(beginnings_.back() + (line.first ? 1 : 0));
    }
  }

  [[nodiscard]] std::size_t next_box(std::size_t at) const {
    while (at < items_.size() && items_[at].kind != Kind::box) ++at;
    return at;
  }

  [[nodiscard]] double notes_room(std::size_t begin, std::size_t end) const {
    if (begin >= end) return 0;
    auto const beginnings = beginnings_[end] - beginnings_[begin + 1];
    return frame_.note_gap + frame_.note_rule_gap + heights_[end] - heights_[begin] +
           frame_.note_spacing * static_cast<double>(beginnings);
  }

  [[nodiscard]] std::size_t most_notes(std::size_t begin, std::size_t end, double room) const {
    while (end > begin && notes_room(begin, end) > room + k_page_slack) --end;
    return end;
  }

  /// Up to which note line there is room, of those that are due; nothing where that would not do.
  [[nodiscard]] std::optional<std::size_t> place_notes(std::size_t begin, std::size_t end, double room) const {
    auto fits = most_notes(begin, end, room);
    if (fits == end) return fits;
    // Only the last note may be divided, and what was carried over before.
    auto first = end - 1;
    while (first > begin && !lines_[first].first) --first;
    fits = std::min(fits, end - k_note_side);
    auto const least = lines_[first].first ? first + k_note_side : begin + 1;
    if (end < k_note_side || fits < least) return std::nullopt;
    return fits;
  }

  [[nodiscard]] double page_height(std::size_t pages) const {
    return frame_.bottom - (pages == 0 ? frame_.top_of_first : frame_.top);
  }

  /// Tries all ways to end the page that begins at a state.
  void leave(State const& state, Arrival const& arrival) {
    auto const height = page_height(arrival.pages);
    std::vector<Cut> cuts;
    if (state.first >= items_.size()) {
      add_forced(cuts, state, state.first, height, 0);
    } else {
      find_cuts(cuts, state, height);
    }
    bool const some_full =
        std::ranges::any_of(cuts, [&](Cut const& cut) { return is_full(cut, height) && cut.cost < k_row_break; });
    for (auto const& cut : cuts)
      if (!some_full || is_full(cut, height)) arrive(state, arrival, cut);
  }

  static bool is_full(Cut const& cut, double height) { return cut.empty <= (1 - k_least_full) * height; }

  void arrive(State const& state, Arrival const& arrival, Cut const& cut) {
    auto const cost = arrival.cost + cut.cost + k_page;
    auto& rival = arrivals_[cut.to];
    if (cost < rival.cost) rival = {cost, state, arrival.pages + 1};
  }

  void find_cuts(std::vector<Cut>& cuts, State const& state, double height) const {
    auto used = head_height(flow_, items_[state.first]);
    for (auto at = state.first; at < items_.size(); ++at) {
      auto const& item = items_[at];
      if (item.kind == Kind::space) used += item.amount;
      if (item.kind == Kind::cut) add_cut(cuts, state, at + 1, height - used, item.amount);
      if (item.kind == Kind::page) {
        add_end(cuts, state, at + 1, height, used);
        return;
      }
      if (item.kind != Kind::box) continue;
      if (used + item.fragment.height > height + k_page_slack && at > state.first) {
        if (cuts.empty()) add_forced(cuts, state, at, height - used, k_forced);
        return;
      }
      used += item.fragment.height;
    }
    add_end(cuts, state, items_.size(), height, used);
  }

  void add_cut(std::vector<Cut>& cuts, State const& state, std::size_t next, double room, double penalty) const {
    if (next >= items_.size() || next_box(next) >= items_.size()) return;
    auto const due = lines_before_[next];
    auto const notes = place_notes(state.second, due, room);
    if (!notes) return;
    auto const empty = std::max(0.0, room - notes_room(state.second, *notes));
    auto const split = *notes < due ? k_split_note : 0;
    cuts.push_back({{next_box(next), *notes}, penalty + split + empty * empty / k_empty, empty});
  }

  /// The end of the document, or of a part that the next begins a page after. What is left empty costs nothing.
  void add_end(std::vector<Cut>& cuts, State const& state, std::size_t next, double height, double used) const {
    auto const due = lines_before_[next];
    auto const notes = place_notes(state.second, due, height - used);
    bool const is_short = used < k_short_page * height && state.first > next_box(0);
    if (notes)
      cuts.push_back(
          {{next_box(next), *notes}, (is_short ? k_short_page_cost : 0) + (*notes < due ? k_split_note : 0), 0});
    else if (cuts.empty())
      add_forced(cuts, state, next, height - used, k_forced);
  }

  /// Where nothing fits: the page ends here, with as many note lines as there is room for.
  void add_forced(std::vector<Cut>& cuts, State const& state, std::size_t next, double room, double cost) const {
    auto notes = most_notes(state.second, lines_before_[next], room);
    // A line higher than the page must go somewhere.
    if (state.first >= items_.size() || next == state.first)
      notes = std::max(notes, std::min(state.second + 1, lines_.size()));
    cuts.push_back({{next_box(next), notes}, cost, 0});
  }

  [[nodiscard]] std::vector<PagePlan> plans(State const& start, State const& end) const {
    std::vector<PagePlan> made;
    for (auto to = end; to != start;) {
      auto const from = arrivals_.at(to).from;
      auto const at = [&](std::size_t line) { return lines_.begin() + static_cast<std::ptrdiff_t>(line); };
      made.push_back({from.first, to.first, NoteLines(at(from.second), at(to.second))});
      to = from;
    }
    std::ranges::reverse(made);
    return made;
  }

  Flow const& flow_;
  std::vector<FlowItem> const& items_;
  PageFrame const& frame_;
  NoteLines lines_;
  /// Note lines that the items before an index call.
  std::vector<std::size_t> lines_before_;
  /// Sums over the note lines before an index.
  std::vector<double> heights_;
  std::vector<std::size_t> beginnings_;
  /// In the order of states: no page begins where one before it did.
  std::map<State, Arrival> arrivals_;
};

}  // namespace

double notes_height(NoteLines const& lines, PageFrame const& frame) {
  if (lines.empty()) return 0;
  double height = frame.note_gap + frame.note_rule_gap;
  for (auto const& line : lines)
    height += line.fragment->height + (&line != &lines.front() && line.first ? frame.note_spacing : 0);
  return height;
}

double head_height(Flow const& flow, FlowItem const& item) {
  double height = 0;
  if (item.head < flow.heads.size())
    for (auto const& line : flow.heads[item.head]) height += line.height;
  return height;
}

std::vector<PagePlan> plan_pages(Flow const& flow, PageFrame const& frame) {
  return Planner(flow, frame).plan();
}

}  // namespace resolute::layout
