#include "resolute/source.hpp"

#include "text/characters.hpp"

namespace resolute {

std::string_view Source::slice(Range range) const {
  return std::string_view(text).substr(range.begin, range.end - range.begin);
}

Position Source::position(std::uint32_t offset) const {
  auto const before = std::string_view(text).substr(0, offset);
  auto const continued = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
  if (before.find('\r') == std::string_view::npos) {
    auto const line = before.substr(before.rfind('\n') + 1);
    auto const feeds = text::count_bytes(before, [](char byte) { return byte == '\n'; });
    return {1 + static_cast<std::uint32_t>(feeds),
            1 + static_cast<std::uint32_t>(line.size() - text::count_bytes(line, continued))};
  }
  Position found;
  for (std::size_t at = 0; at < before.size(); ++at) {
    bool const lone_return = before[at] == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n');
    if (before[at] == '\n' || lone_return) {
      ++found.line;
      found.column = 1;
    } else if (!continued(before[at]) && before[at] != '\r') {
      ++found.column;
    }
  }
  return found;
}

}  // namespace resolute
