#include "site/alignment.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace resolute::site {
namespace {

struct Match {
  std::size_t left = 0;
  std::size_t right = 0;
};

/// The longest run of matches whose right places rise, as their left ones do: patience sorting.
std::vector<Match> longest_rising(std::vector<Match> const& matches) {
  constexpr auto k_none = static_cast<std::size_t>(-1);
  /// Of each length the run whose end is lowest, by that end; and what stands before each match in its run.
  std::vector<std::size_t> ends;
  std::vector<std::size_t> before(matches.size(), k_none);
  for (std::size_t at = 0; at < matches.size(); ++at) {
    auto const place =
        std::ranges::lower_bound(ends, matches[at].right, {}, [&](std::size_t end) { return matches[end].right; });
    if (place != ends.begin()) before[at] = *(place - 1);
    if (place == ends.end())
      ends.push_back(at);
    else
      *place = at;
  }
  std::vector<Match> run;
  for (auto at = ends.empty() ? k_none : ends.back(); at != k_none; at = before[at]) run.push_back(matches[at]);
  std::ranges::reverse(run);
  return run;
}

}  // namespace

std::vector<Pair> align(std::vector<std::string> const& left, std::vector<std::string> const& right) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t at = 0; at < right.size(); ++at) places.emplace(right[at], at);
  std::vector<Match> matches;
  for (std::size_t at = 0; at < left.size(); ++at)
    if (auto const found = places.find(left[at]); found != places.end()) matches.push_back({at, found->second});

  std::vector<Pair> pairs;
  Match next;
  auto const alone_until = [&](std::size_t left_end, std::size_t right_end) {
    for (; next.left < left_end; ++next.left) pairs.push_back({next.left, std::nullopt});
    for (; next.right < right_end; ++next.right) pairs.push_back({std::nullopt, next.right});
  };
  for (auto const& match : longest_rising(matches)) {
    alone_until(match.left, match.right);
    pairs.push_back({next.left++, next.right++});
  }
  alone_until(left.size(), right.size());
  return pairs;
}

}  // namespace resolute::site
