#include "layout/line_breaker.hpp"

#include <algorithm>
#include <limits>

namespace resolute::layout {
namespace {

constexpr double k_never = std::numeric_limits<double>::infinity();
/// Costs: a line as loose or tight as it should ever be costs k_badness; the others are in proportion.
constexpr double k_badness = 100;
constexpr double k_worst_badness = 10000;
constexpr double k_line = 10;
constexpr double k_emergency = 3000;
constexpr double k_divided_word = 50000;
constexpr double k_overfull = 1e9;
/// Rounding in sums of widths is no overflow.
constexpr double k_slack = 0.01;

/// A place where a line may end: before cluster `at`.
struct Node {
  std::size_t at = 0;
  Break kind = Break::allowed;
  double cost = k_never;
  std::size_t previous = 0;
};

class Chooser {
 public:
  Chooser(std::vector<Cluster> const& clusters, std::vector<Gap> const& gaps, Measure const& measure)
      : clusters_(clusters), measure_(measure) {
    auto const count = clusters.size();
    for (auto* sum : {&natural_, &stretch_, &shrink_}) sum->assign(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
      natural_[i + 1] = natural_[i] + clusters[i].width + gaps[i].natural;
      stretch_[i + 1] = stretch_[i] + gaps[i].stretch;
      shrink_[i + 1] = shrink_[i] + gaps[i].shrink;
    }
    gaps_ = &gaps;
  }

  std::vector<LineRange> choose(std::vector<Break> const& breaks) {
    make_nodes(breaks);
    for (std::size_t to = 1; to < nodes_.size(); ++to) settle(to);
    return lines();
  }

 private:
  void make_nodes(std::vector<Break> const& breaks) {
    nodes_.push_back({0, Break::allowed, 0, 0});
    for (std::size_t i = 1; i <= clusters_.size(); ++i) {
      bool const at_end = i == clusters_.size();
      auto const kind = at_end ? Break::forced : breaks[clusters_[i].begin];
      if (kind != Break::none) add_node(i, kind);
    }
  }

  /// A stretch wider than any line gets nodes between all its clusters.
  void add_node(std::size_t at, Break kind) {
    auto const last = nodes_.back().at;
    auto const room = std::min(measure_.room(true), measure_.room(false));
    if (width(last, at) > room)
      for (auto i = last + 1; i < at; ++i) nodes_.push_back({i, Break::none, k_never, 0});
    nodes_.push_back({at, kind, k_never, 0});
  }

  /// Index after the last cluster that is not a blank.
  [[nodiscard]] std::size_t trimmed(std::size_t begin, std::size_t end) const {
    while (end > begin && (clusters_[end - 1].blank || clusters_[end - 1].line_break)) --end;
    return end;
  }

  [[nodiscard]] double width(std::size_t begin, std::size_t end) const {
    end = trimmed(begin, end);
    if (end <= begin) return 0;
    return natural_[end] - natural_[begin] - (*gaps_)[begin].natural;
  }

  [[nodiscard]] double line_cost(Node const& from, Node const& to) const {
    auto const room = measure_.room(from.at == 0);
    auto const end = trimmed(from.at, to.at);
    auto const excess = room - width(from.at, to.at);
    double cost = k_line;
    if (to.kind == Break::emergency) cost += k_emergency;
    if (to.kind == Break::none) cost += k_divided_word;
    if (excess < -k_slack) {
      auto const shrink = measure_.justified && end > from.at ? shrink_[end] - shrink_[from.at + 1] : 0;
      if (-excess > shrink + k_slack) return k_overfull * (1 - excess);
      return cost + badness(-excess, shrink);
    }
    if (to.kind == Break::forced) return cost;
    auto const stretch = end > from.at ? stretch_[end] - stretch_[from.at + 1] : 0;
    // Unjustified lines stretch at their end.
    return cost + badness(excess, measure_.justified ? stretch : room / 3);
  }

  [[nodiscard]] static double badness(double amount, double available) {
    if (amount <= k_slack) return 0;
    if (available <= 0) return k_worst_badness;
    auto const ratio = amount / available;
    return std::min(k_worst_badness, k_badness * ratio * ratio * ratio);
  }

  void settle(std::size_t to) {
    auto& node = nodes_[to];
    for (std::size_t from = to; from-- > 0;) {
      auto const& start = nodes_[from];
      auto const cost = start.cost + line_cost(start, node);
      if (cost < node.cost) {
        node.cost = cost;
        node.previous = from;
      }
      if (start.kind == Break::forced) break;
      // Longer lines would be fuller still.
      auto const room = measure_.room(start.at == 0);
      if (from + 1 < to && width(start.at, node.at) > 1.5 * room + measure_.first_indent) break;
    }
  }

  [[nodiscard]] std::vector<LineRange> lines() const {
    std::vector<LineRange> found;
    for (auto at = nodes_.size() - 1; at > 0; at = nodes_[at].previous) {
      auto const& node = nodes_[at];
      auto const begin = nodes_[node.previous].at;
      found.push_back({begin, node.at, measure_.room(begin == 0), node.kind == Break::forced});
    }
    std::ranges::reverse(found);
    return found;
  }

  std::vector<Cluster> const& clusters_;
  Measure const& measure_;
  std::vector<Gap> const* gaps_ = nullptr;
  /// Sums over the clusters before an index.
  std::vector<double> natural_, stretch_, shrink_;
  std::vector<Node> nodes_;
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
