#include "text/numbering.hpp"

#include <algorithm>

#include "text/marks.hpp"

namespace resolute::text {
namespace {

/// Numbers of the notes that open the blocks, in order; blocks without numbers are left out.
struct Opening {
  std::size_t block = 0;
  int number = 0;
};

std::vector<Opening> openings(Page const& page) {
  std::vector<Opening> found;
  for (auto const& note : page.notes)
    if (auto const number = mark_value(note.mark); number > 0 && (found.empty() || found.back().block != note.block))
      found.push_back({note.block, number});
  return found;
}

bool annex_between(profile::Grammar const& grammar, Page const& page, std::size_t begin, std::size_t end) {
  for (auto at = begin; at < end; ++at)
    if (page.is_body(at) && grammar.whole(profile::PatternKind::annex, page.text(at))) return true;
  return false;
}

bool by_page(profile::Grammar const& grammar, Page const& page) {
  auto const blocks = openings(page);
  if (blocks.size() < 2) return false;
  // Some blocks may have been read wrongly; where notes are numbered through, hardly any begins with 1.
  auto const anew = std::count_if(blocks.begin() + 1, blocks.end(), [](Opening const& one) { return one.number == 1; });
  constexpr double k_most = 0.65;
  if (static_cast<double>(anew) < k_most * static_cast<double>(blocks.size() - 1)) return false;
  constexpr std::size_t k_two = 2;
  return blocks.size() > k_two ||
         !annex_between(grammar, page, page.blocks[blocks[0].block].end, page.blocks[blocks[1].block].begin);
}

}  // namespace

void number_through(profile::Grammar const& grammar, Page& page) {
  if (!by_page(grammar, page)) return;
  int number = 0;
  for (auto& note : page.notes) {
    auto const printed = mark_value(note.mark);
    if (printed == 0) continue;
    number = number == 0 ? printed : number + 1;
    if (number != printed) note.running = std::to_string(number);
  }
}

}  // namespace resolute::text
