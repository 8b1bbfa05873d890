#include "resolute/source.hpp"

#include <algorithm>

namespace resolute {

std::string_view Source::slice(Range range) const {
  return std::string_view(text).substr(range.begin, range.end - range.begin);
}

Position Source::position(std::uint32_t offset) const {
  Position found;
  auto const end = std::min<std::size_t>(offset, text.size());
  for (std::size_t at = 0; at < end; ++at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    bool const line_feed = byte == '\n';
    bool const lone_return = byte == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n');
    if (line_feed || lone_return) {
      ++found.line;
      found.column = 1;
    } else if ((byte & 0xC0U) != 0x80U && byte != '\r') {
      ++found.column;
    }
  }
  return found;
}

}  // namespace resolute
