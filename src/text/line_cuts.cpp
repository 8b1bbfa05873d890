#include "text/line_cuts.hpp"

#include <utility>

namespace resolute::text {

void place(std::vector<LineCut> cuts, std::vector<Line>& lines) {
  auto from = lines.size();
  std::size_t more = 0;
  for (auto const& cut : cuts) more += cut.parts.size() - 1;
  lines.resize(lines.size() + more);
  // From the end, so that each line finds its new place free.
  auto to = lines.size();
  for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
    while (from > cut->line + 1) lines[--to] = std::move(lines[--from]);
    --from;
    for (auto part = cut->parts.rbegin(); part != cut->parts.rend(); ++part) lines[--to] = std::move(*part);
  }
}

}  // namespace resolute::text
