#include "profile/pattern_index.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace resolute::profile {

PatternIndex::PatternIndex(std::vector<NamedPattern> patterns) : patterns_(std::move(patterns)) {
  std::ranges::stable_sort(patterns_, {}, &NamedPattern::kind);
  for (std::size_t at = 0; at < patterns_.size(); ++at) {
    auto& range = ranges_.at(static_cast<std::size_t>(patterns_[at].kind));
    if (range.end == 0) range.begin = at;
    range.end = at + 1;
  }
  first_ = side(&EndSets::first);
  last_ = side(&EndSets::last);
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

PatternIndex::Side PatternIndex::side(OuterSet EndSets::*end) const {
  Rows marks(Outer::k_marks * words());
  Rows pairs(Outer::k_pairs * words());
  Rows quads((Outer::k_quads + 1) * words());
  for (std::size_t at = 0; at < patterns_.size(); ++at) {
    auto const put_into = [&](Rows& rows) {
      return
          [&rows, this, at](std::size_t row) { rows[row * words() + at / k_word] |= std::uint64_t{1} << at % k_word; };
    };
    auto const& set = patterns_[at].pattern.ends().*end;
    set.each_mark(put_into(marks));
    set.each_pair(put_into(pairs));
    set.each_quad(put_into(quads));
  }
  Side made;
  made.sets.push_back({Rows(words()), {}});
  take_rows(marks, made.marks, made.sets);
  take_rows(pairs, made.pairs, made.sets);
  take_rows(quads, made.quads, made.sets);
  return made;
}

Candidate PatternIndex::candidate(std::string_view text) const {
  Ends const ends(text);
  if (ends.empty) return {text, {&all_, &all_, &all_}, {&all_, &all_, &all_}};
  return {text, first_.of(ends.first), last_.of(ends.last)};
}

}  // namespace resolute::profile
