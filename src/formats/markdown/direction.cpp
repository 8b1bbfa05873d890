#include "formats/markdown/direction.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace resolute::formats::markdown {
namespace {

constexpr char32_t k_end_of_embedding = 0x202C;
constexpr char32_t k_end_of_isolate = 0x2069;

bool begins_isolate(char32_t c) {
  return c >= 0x2066 && c <= 0x2068;
}
bool begins_embedding(char32_t c) {
  return c >= 0x202A && c <= 0x202E && c != k_end_of_embedding;
}

/// An isolate ends the embeddings within it; the end of an embedding ends no isolate.
void close(std::vector<char32_t>& open, char32_t c) {
  if (c == k_end_of_embedding && !open.empty() && begins_embedding(open.back())) open.pop_back();
  if (c != k_end_of_isolate) return;
  auto const isolate = std::find_if(open.rbegin(), open.rend(), begins_isolate);
  if (isolate != open.rend()) open.erase(isolate.base() - 1, open.end());
}

}  // namespace

bool sets_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= k_end_of_isolate);
}

bool leaves_direction_open(std::string_view text) {
  std::vector<char32_t> open;
  auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
  auto const size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(bytes, at, size, c);
    auto const character = static_cast<char32_t>(c);
    if (begins_embedding(character) || begins_isolate(character))
      open.push_back(character);
    else
      close(open, character);
  }
  return !open.empty();
}

}  // namespace resolute::formats::markdown
