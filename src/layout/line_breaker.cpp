#include "layout/line_breaker.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace resolute::layout {
namespace {

constexpr double k_never = std::numeric_limits<double>::infinity();
/// Badness: of a line that is stretched or shrunk as far as its gaps would like it is k_badness; others go by the cube.
/// What a line costs is the square of its badness, so that one that is very loose costs more than several that are
/// loose.
constexpr double k_badness = 100;
constexpr double k_worst_badness = 1e6;
constexpr double k_line = 10;
/// As bad as a line that ends well before the margin, and as one that is nearly empty.
constexpr double k_emergency = 2e8;
constexpr double k_divided_word = 2e9;
constexpr double k_overfull = 1e15;
/// Where neighbouring lines differ much in tightness.
constexpr double k_misfit = 8000;
/// For a last line shorter than this share of its room.
constexpr double k_short_line = 0.08;
constexpr double k_short_line_cost = 6000;
/// No line is stretched more than so many times as far as it would like: it ends before the margin instead. Readers of
/// PDF files take a word space of one em for the edge of a column.
constexpr double k_most_stretch = 4.2;
/// Rounding in sums of widths is no overflow.
constexpr double k_line_slack = 0.01;

/// How tight a line is; what differs by more than one step is a misfit.
enum class Fit : std::uint8_t { tight, even, loose, very_loose };
constexpr std::size_t k_fits = 4;

Fit fit_of(double ratio) {
  if (ratio < -0.5) return Fit::tight;
  if (ratio <= 0.5) return Fit::even;
  return ratio <= 1 ? Fit::loose : Fit::very_loose;
}

/// A place where a line may end: before cluster `at`.
struct Place {
  std::size_t at = 0;
  Break kind = Break::allowed;
};

/// The best way to end a line of one fit at a place.
struct Node {
  Place place;
  Fit fit = Fit::even;
  /// The line that ends here does not reach the margin.
  bool ragged = false;
  double cost = k_never;
  std::size_t previous = 0;
};

class Chooser {
 public:
  Chooser(std::vector<Cluster> const& clusters, std::vector<Gap> const& gaps, Measure const& measure)
      : clusters_(clusters), gaps_(gaps), measure_(measure) {
    auto const count = clusters.size();
    for (auto* sum : {&natural_, &stretch_, &shrink_}) sum->assign(count + 1, 0);
    visible_.assign(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
      natural_[i + 1] = natural_[i] + clusters[i].width + gaps[i].natural;
      stretch_[i + 1] = stretch_[i] + gaps[i].stretch;
      shrink_[i + 1] = shrink_[i] + gaps[i].shrink;
      bool const seen = !clusters[i].blank && !clusters[i].line_break;
      visible_[i + 1] = seen ? i + 1 : visible_[i];
    }
  }

  std::vector<LineRange> choose(std::vector<Break> const& breaks) {
    nodes_.push_back({{0, Break::allowed}, Fit::even, false, 0, 0});
    active_.push_back(0);
    last_place_ = 0;
    for (std::size_t i = 1; i <= clusters_.size(); ++i) {
      auto const kind = i == clusters_.size() ? Break::forced : breaks[clusters_[i].begin];
      if (kind != Break::none) reach({i, kind});
    }
    return lines();
  }

 private:
  /// A line between two places, as it would be set.
  struct Setting {
    double cost = k_never;
    Fit fit = Fit::even;
    bool ragged = false;
    /// Wider than its room, as all longer lines from its beginning are.
    bool overfull = false;
  };

  /// A stretch wider than any line may be divided between all its clusters.
  void reach(Place const& place) {
    auto const room = std::min(measure_.room(true), measure_.room(false));
    if (width(last_place_, place.at) > room)
      for (auto i = last_place_ + 1; i < place.at; ++i) settle({i, Break::none});
    settle(place);
    last_place_ = place.at;
  }

  [[nodiscard]] double width(std::size_t begin, std::size_t end) const {
    end = visible_[end];
    return end <= begin ? 0 : natural_[end] - natural_[begin] - gaps_[begin].natural;
  }

  /// Sums over the gaps inside a line.
  [[nodiscard]] double inner(std::vector<double> const& sums, std::size_t begin, std::size_t end) const {
    end = visible_[end];
    return end <= begin ? 0 : sums[end] - sums[begin + 1];
  }

  [[nodiscard]] Setting set(Node const& from, Place const& to) const {
    auto const room = measure_.room(from.place.at == 0);
    auto const taken = width(from.place.at, to.at);
    auto const excess = room - taken;
    Setting made;
    double badness = 0;
    if (excess < -k_line_slack) {
      auto const shrink = measure_.justified ? inner(shrink_, from.place.at, to.at) : 0;
      made.overfull = -excess > shrink + k_line_slack;
      if (made.overfull) {
        made.cost = k_overfull * (1 - excess);
        return made;
      }
      made.fit = fit_of(excess / shrink);
      badness = badness_of(-excess, shrink);
    } else if (to.kind != Break::forced) {
      // Unjustified lines stretch at their end.
      auto const stretch = measure_.justified ? inner(stretch_, from.place.at, to.at) : room / 3;
      badness = badness_of(excess, stretch);
      if (measure_.justified && excess > k_line_slack)
        made.fit = fit_of(stretch > 0 ? excess / stretch : k_most_stretch);
      made.ragged = measure_.justified && excess > k_most_stretch * stretch;
    }
    made.cost = (k_line + badness) * (k_line + badness);
    if (to.kind == Break::emergency) made.cost += k_emergency;
    if (to.kind == Break::none) made.cost += k_divided_word;
    bool const at_end = to.at == clusters_.size() && from.place.at > 0;
    if (at_end && taken < k_short_line * room) made.cost += k_short_line_cost;
    auto const step = std::abs(static_cast<int>(made.fit) - static_cast<int>(from.fit));
    if (step > 1 && from.place.at > 0) made.cost += k_misfit;
    return made;
  }

  [[nodiscard]] static double badness_of(double amount, double available) {
    if (amount <= k_line_slack) return 0;
    if (available <= 0) return k_worst_badness;
    auto const ratio = amount / available;
    // What is not stretched further does not look much worse.
    if (ratio > k_most_stretch) return std::min(k_worst_badness, k_badness * k_most_stretch * k_most_stretch * ratio);
    return k_badness * ratio * ratio * ratio;
  }

  /// The best lines that end here, one for each fit; lines that begin too far back are given up for good.
  void settle(Place const& place) {
    std::array<Node, k_fits> best;
    Node overfull;
    still_active_.clear();
    for (auto const index : active_) {
      auto const& from = nodes_[index];
      auto const made = set(from, place);
      Node const node{place, made.fit, made.ragged, from.cost + made.cost, index};
      auto& rival = made.overfull ? overfull : best[static_cast<std::size_t>(made.fit)];
      if (node.cost < rival.cost) rival = node;
      if (!made.overfull && place.kind != Break::forced) still_active_.push_back(index);
    }
    bool found = false;
    for (auto const& node : best) found = found || node.cost < k_never;
    active_.swap(still_active_);
    if (!found) add(overfull);
    for (auto const& node : best)
      if (node.cost < k_never) add(node);
  }

  void add(Node const& node) {
    active_.push_back(nodes_.size());
    nodes_.push_back(node);
  }

  [[nodiscard]] std::vector<LineRange> lines() const {
    std::vector<LineRange> found;
    auto at = active_.front();
    for (auto const index : active_)
      if (nodes_[index].cost < nodes_[at].cost) at = index;
    for (; at > 0; at = nodes_[at].previous) {
      auto const& node = nodes_[at];
      auto const begin = nodes_[node.previous].place.at;
      auto room = measure_.room(begin == 0);
      if (node.ragged) room = width(begin, node.place.at) + k_most_stretch * inner(stretch_, begin, node.place.at);
      found.push_back({begin, node.place.at, room, node.place.kind == Break::forced});
    }
    std::ranges::reverse(found);
    return found;
  }

  std::vector<Cluster> const& clusters_;
  std::vector<Gap> const& gaps_;
  Measure const& measure_;
  /// Sums over the clusters before an index.
  std::vector<double> natural_, stretch_, shrink_;
  /// Index behind the last cluster before an index that is not a blank.
  std::vector<std::size_t> visible_;
  std::vector<Node> nodes_;
  /// Nodes from which a line may still reach the next place.
  std::vector<std::size_t> active_;
  std::vector<std::size_t> still_active_;
  std::size_t last_place_ = 0;
};

std::vector<LineRange> shortest_lines(std::vector<Cluster> const& clusters, std::vector<Break> const& breaks) {
  std::vector<LineRange> found;
  std::size_t begin = 0;
  for (std::size_t at = 1; at <= clusters.size(); ++at) {
    bool const last = at == clusters.size();
    auto const kind = last ? Break::forced : breaks[clusters[at].begin];
    if (kind != Break::allowed && kind != Break::forced) continue;
    found.push_back({begin, at, 0, true});
    begin = at;
  }
  return found;
}

}  // namespace

std::vector<LineRange> choose_lines(std::vector<Cluster> const& clusters, std::vector<Gap> const& gaps,
                                    std::vector<Break> const& breaks, Measure const& measure) {
  if (clusters.empty()) return {};
  if (measure.width <= 0) return shortest_lines(clusters, breaks);
  return Chooser(clusters, gaps, measure).choose(breaks);
}

}  // namespace resolute::layout
