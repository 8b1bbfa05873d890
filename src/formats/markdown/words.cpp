#include "formats/markdown/words.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace resolute::formats::markdown {
namespace {

/// Marks count as part of the letter that they stand on.
bool is_word(UChar32 c) {
  constexpr std::uint32_t k_word = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return c >= 0 && (U_GET_GC_MASK(c) & k_word) != 0;
}

}  // namespace

std::optional<WordRange> words(std::string_view text) {
  std::optional<WordRange> found;
  auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
  auto const size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    auto const begin = static_cast<std::size_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes, at, size, c);
    if (!is_word(c)) continue;
    if (!found) found = WordRange{begin, begin};
    found->end = static_cast<std::size_t>(at);
  }
  return found;
}

}  // namespace resolute::formats::markdown
