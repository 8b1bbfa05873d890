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
    if (text.size() <= k_longest_mark && !text.empty()) places_[std::string(text)].all.push_back({line, 0, true});
    for (auto const& shape : call_shapes(page.lines[line], language))
      if (shape.mark != text) places_[shape.mark].all.push_back({line, shape.weight, false});
  }
}

bool CallIndex::is_called(Page const& page, std::string_view mark, std::size_t begin, std::size_t end, double weight) {
  auto const places = places_.find(mark);
  if (places == places_.end()) return false;
  auto const& found = look(page, places->second, begin, end, weight);
  return found.call < end || (found.alone < end && found.alone_too >= end);
}

CallIndex::Found const& CallIndex::look(Page const& page, Places& places, std::size_t begin, std::size_t end,
                                        double weight) {
  auto found = std::ranges::find(places.found, weight, &Found::weight);
  if (found == places.found.end()) found = places.found.insert(found, {k_nowhere, weight});
  auto const& all = places.all;
  if (found->begin != begin || found->age != age_) {
    *found = {begin, weight, age_};
    found->seen = static_cast<std::size_t>(std::ranges::lower_bound(all, begin, {}, &Place::line) - all.begin());
  }
  for (; found->call == k_nowhere && found->seen < all.size() && all[found->seen].line < end; ++found->seen) {
    auto const& place = all[found->seen];
    if (!page.is_body(place.line)) continue;
    if (!place.alone) {
      if (place.weight >= weight) found->call = place.line;
    } else if (found->alone == k_nowhere) {
      found->alone = place.line;
    } else if (found->alone_too == k_nowhere) {
      found->alone_too = place.line;
    }
  }
  return *found;
}

}  // namespace resolute::text
