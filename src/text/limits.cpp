#include "text/limits.hpp"

#include <fmt/format.h>

#include <string_view>

namespace resolute::text {

Result<void> check_limits(Source const& source, Limits const& limits) {
  std::string_view const text = source.text;
  if (text.size() <= limits.lines) return {};
  std::size_t ends = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\n' && text[at] != '\r' && text[at] != '\f') continue;
    if (text.substr(at).starts_with("\r\n")) continue;
    if (++ends > limits.lines)
      return tl::unexpected(Error{"too-large", fmt::format("there are more than {} lines", limits.lines),
                                  source.position(static_cast<std::uint32_t>(at))});
  }
  return {};
}

}  // namespace resolute::text
