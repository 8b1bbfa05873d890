#include "text/line_cuts.hpp"

#include <algorithm>
#include <utility>

namespace resolute::text {

void place(std::vector<LineCut> cuts, std::vector<Line>& lines) {
  auto from = lines.size();
  std::size_t more = 0;
  for (auto const& cut : cuts) more += cut.parts.size() - 1;
  lines.resize(lines.size() + more);
  // From the end, so that each line finds its new place free.
  auto to = lines.size();
  for (auto at = cuts.size(); at-- > 0;) {
    auto& [line, parts] = cuts[at];
    while (from > line + 1) lines[--to] = std::move(lines[--from]);
    --from;
    to -= parts.size();
    std::ranges::move(parts, lines.begin() + static_cast<std::ptrdiff_t>(to));
  }
}

}  // namespace resolute::text
