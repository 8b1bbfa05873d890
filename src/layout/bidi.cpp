#include "layout/bidi.hpp"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <numeric>

#include "resolute/diagnostic.hpp"

namespace resolute::layout {
namespace {

struct Close {
  void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

/// What a paragraph is made of: letters by direction, and what is neither letter, digit nor blank.
struct Tally {
  std::size_t left_to_right = 0;
  std::size_t right_to_left = 0;
  std::size_t signs = 0;
};

Tally tally(std::u16string_view text) {
  Tally found;
  for (std::size_t at = 0; at < text.size();) {
    auto const point = static_cast<UChar32>(next_character(text, at));
    auto const direction = u_charDirection(point);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC)
      ++found.right_to_left;
    else if (u_isalpha(point) != 0)
      ++found.left_to_right;
    else if (u_isdigit(point) == 0 && u_isUWhiteSpace(point) == 0)
      ++found.signs;
  }
  return found;
}

}  // namespace

bool reads_right_to_left(Text const& paragraph, bool document) {
  if (paragraph.direction == Direction::left_to_right) return false;
  auto const found = tally(paragraph.characters);
  auto const own = document ? found.right_to_left : found.left_to_right;
  auto const other = document ? found.left_to_right : found.right_to_left;
  // "A/76/5 (Vol. I)." has about as many signs as letters.
  bool const words = other > 3 * found.signs;
  return own == 0 && words ? !document : document;
}

std::vector<std::uint8_t> bidi_levels(std::u16string_view paragraph, bool right_to_left) {
  std::vector<std::uint8_t> levels(paragraph.size(), right_to_left ? 1 : 0);
  bool const plain = !right_to_left && std::all_of(paragraph.begin(), paragraph.end(), [](char16_t c) {
    return c < 0x0590 || (c >= 0x2E80 && c < 0xD800);  // Latin, Cyrillic; Han
  });
  if (plain || paragraph.empty()) return levels;
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UBiDi, Close> const bidi(ubidi_open());
  ubidi_setPara(bidi.get(), paragraph.data(), static_cast<std::int32_t>(paragraph.size()), right_to_left ? 1 : 0,
                nullptr, &status);
  auto const* found = ubidi_getLevels(bidi.get(), &status);
  if (U_FAILURE(status) != 0) throw InternalError("ICU cannot tell the direction of a paragraph");
  std::copy_n(found, levels.size(), levels.begin());
  return levels;
}

std::vector<std::size_t> visual_order(std::vector<std::uint8_t> const& levels) {
  std::vector<std::size_t> order(levels.size());
  if (std::all_of(levels.begin(), levels.end(), [](std::uint8_t level) { return level == 0; })) {
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
  }
  std::vector<std::int32_t> map(levels.size());
  ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), map.data());
  std::copy(map.begin(), map.end(), order.begin());
  return order;
}

}  // namespace resolute::layout
