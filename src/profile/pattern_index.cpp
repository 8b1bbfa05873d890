#include "profile/pattern_index.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace resolute::profile {

PatternIndex::PatternIndex(std::vector<NamedPattern> patterns, DateEnds const& dates) : patterns_(std::move(patterns)) {
  std::ranges::stable_sort(patterns_, {}, &NamedPattern::kind);
  SideRows first(words());
  SideRows last(words());
  for (std::size_t at = 0; at < patterns_.size(); ++at) {
    auto& range = ranges_.at(static_cast<std::size_t>(patterns_[at].kind));
    if (range.end == 0) range.begin = at;
    range.end = at + 1;
    auto const ends = patterns_[at].pattern.ends(dates);
    first.put(at, words(), ends.first);
    last.put(at, words(), ends.last);
  }
  first_ = side(first);
  last_ = side(last);
  all_ = {Rows(words(), ~std::uint64_t{0}), KindSet::all()};
}

PatternSet PatternIndex::set_of(std::span<std::uint64_t const> row) const {
  PatternSet set{Rows(row.begin(), row.end()), {}};
  for (std::size_t at = 0; at < patterns_.size(); ++at)
    if ((row[at / k_word] >> at % k_word & 1U) != 0) set.kinds.add(patterns_[at].kind);
  return set;
}

template <std::size_t N>
void PatternIndex::take_rows(Rows const& rows, std::array<std::uint16_t, N>& places,
                             std::vector<PatternSet>& sets) const {
  std::map<std::span<std::uint64_t const>, std::uint16_t,
           decltype([](auto const& a, auto const& b) { return std::ranges::lexicographical_compare(a, b); })>
      known;
  for (std::size_t at = 0; at < N; ++at) {
    auto const row = std::span(rows).subspan(at * words(), words());
    // Nearly all are empty, and the first set is.
    if (std::ranges::all_of(row, [](std::uint64_t bits) { return bits == 0; })) {
      places.at(at) = 0;
      continue;
    }
    auto const [found, is_new] = known.try_emplace(row, static_cast<std::uint16_t>(sets.size()));
    if (is_new) sets.push_back(set_of(row));
    places.at(at) = found->second;
  }
}

PatternIndex::SideRows::SideRows(std::size_t words)
    : marks(Outer::k_marks * words), pairs(Outer::k_pairs * words), quads((Outer::k_quads + 1) * words) {}

void PatternIndex::SideRows::put(std::size_t pattern, std::size_t words, OuterSet const& set) {
  auto const put_into = [&](Rows& rows) {
    return [&rows, pattern, words](std::size_t row) {
      rows[row * words + pattern / k_word] |= std::uint64_t{1} << pattern % k_word;
    };
  };
  set.each_mark(put_into(marks));
  set.each_pair(put_into(pairs));
  set.each_quad(put_into(quads));
}

PatternIndex::SideSets PatternIndex::side(SideRows const& rows) const {
  SideSets made;
  made.sets.front() = {Rows(words()), {}};
  take_rows(rows.marks, made.marks, made.sets);
  take_rows(rows.pairs, made.pairs, made.sets);
  take_rows(rows.quads, made.quads, made.sets);
  return made;
}

Candidate PatternIndex::candidate(std::string_view text) const {
  Ends const ends(text);
  if (ends.empty) return {text, {&all_, &all_, &all_}, {&all_, &all_, &all_}};
  return {text, first_.of(ends.first), last_.of(ends.last)};
}

}  // namespace resolute::profile
