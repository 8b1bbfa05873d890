#include "text/line_cuts.hpp"

#include <ranges>
#include <utility>

namespace resolute::text {

void place(std::vector<LineCut> cuts, std::vector<Line>& lines) {
  auto from = lines.size();
  std::size_t more = 0;
  for (auto const& cut : cuts) more += cut.parts.size() - 1;
  lines.resize(lines.size() + more);
  // From the end, so that each line finds its new place free.
  auto to = lines.size();
  for (auto& [line, parts] : std::views::reverse(cuts)) {
    while (from > line + 1) lines[--to] = std::move(lines[--from]);
    --from;
    for (auto& part : std::views::reverse(parts)) lines[--to] = std::move(part);
  }
}

}  // namespace resolute::text
