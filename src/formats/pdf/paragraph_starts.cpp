#include "formats/pdf/paragraph_starts.hpp"

namespace resolute::formats::pdf {
namespace {

/// The least difference of sizes that the file can tell.
constexpr double k_step = 0.001;

}  // namespace

void mark_paragraph_starts(std::vector<layout::Page>& pages) {
  for (auto& page : pages) {
    double larger = 0;
    for (auto& placed : page.content) {
      auto const& position = placed.fragment.position;
      if (position.block == 0 || position.line != 0) continue;
      larger += k_step;
      for (auto& line : placed.fragment.lines)
        for (auto& run : line.runs) run.size += larger;
    }
  }
}

}  // namespace resolute::formats::pdf
