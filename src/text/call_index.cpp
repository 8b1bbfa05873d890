#include "text/call_index.hpp"

#include <algorithm>

#include "text/call_shapes.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_longest_mark = 3;

}  // namespace

CallIndex::CallIndex(Page const& page, profile::Language const& language) {
  for (std::size_t line = 0; line < page.lines.size(); ++line) {
    auto const text = page.text(line);
    if (text.size() <= k_longest_mark && !text.empty()) places_[std::string(text)].push_back({line, 0, true});
    for (auto const& shape : call_shapes(page.lines[line], language))
      if (shape.mark != text) places_[shape.mark].push_back({line, shape.weight, false});
  }
}

bool CallIndex::is_called(Page const& page, std::string_view mark, std::size_t begin, std::size_t end,
                          double weight) const {
  auto const found = places_.find(mark);
  if (found == places_.end()) return false;
  auto const& places = found->second;
  std::size_t alone = 0;
  for (auto at = std::ranges::lower_bound(places, begin, {}, &Place::line); at != places.end() && at->line < end;
       ++at) {
    if (!page.is_body(at->line)) continue;
    if (at->alone) {
      ++alone;
    } else if (at->weight >= weight) {
      return true;
    }
  }
  return alone == 1;
}

}  // namespace resolute::text
