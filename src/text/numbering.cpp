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

bool by_page(std::vector<Opening> const& blocks) {
  if (blocks.size() < 2) return false;
  // Some blocks may have been read wrongly; where notes are numbered through, hardly any begins with 1.
  auto const anew = std::count_if(blocks.begin() + 1, blocks.end(), [](Opening const& one) { return one.number == 1; });
  constexpr double k_most = 0.65;
  return static_cast<double>(anew) >= k_most * static_cast<double>(blocks.size() - 1);
}

/// The blocks with which a new series of numbers begins, in an annex.
std::vector<std::size_t> new_series(profile::Grammar const& grammar, Page const& page,
                                    std::vector<Opening> const& blocks) {
  std::vector<std::size_t> found;
  for (std::size_t at = 1; at < blocks.size(); ++at)
    if (blocks[at].number == 1 &&
        annex_between(grammar, page, page.blocks[blocks[at - 1].block].end, page.blocks[blocks[at].block].begin))
      found.push_back(blocks[at].block);
  return found;
}

}  // namespace

void number_through(profile::Grammar const& grammar, Page& page) {
  auto const blocks = openings(page);
  bool const pages = by_page(blocks);
  auto const series = pages ? std::vector<std::size_t>() : new_series(grammar, page, blocks);
  int number = 0;
  int before = 0;  // the last number of the series before
  std::size_t block = 0;
  for (auto& note : page.notes) {
    auto const printed = mark_value(note.mark);
    if (printed == 0) continue;
    if (note.block != block && std::ranges::find(series, note.block) != series.end()) before = number;
    block = note.block;
    number = pages && number > 0 ? number + 1 : before + printed;
    if (number != printed) note.running = std::to_string(number);
  }
}

}  // namespace resolute::text
