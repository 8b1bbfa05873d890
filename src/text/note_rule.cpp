#include "text/note_rule.hpp"

#include <cstddef>

#include "text/characters.hpp"

namespace resolute::text {

bool is_drawn_rule(std::string_view text) {
  constexpr std::size_t k_fewest_strokes = 5;
  std::size_t strokes = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = next(text, at);
    bool const stroke = character == '_' || character == '-' || character == 0x2014 || character == 0x2013 ||
                        character == 0x2500 || character == 0x2015;
    if (!stroke && !is_white(character)) return false;
    strokes += stroke ? 1 : 0;
  }
  return strokes >= k_fewest_strokes;
}

}  // namespace resolute::text
