#include <algorithm>

#include "embed/embed.hpp"

namespace resolute::embed {

std::optional<std::string_view> find(std::string_view name) {
  auto const all = files();
  auto const found = std::ranges::find(all, name, &File::name);
  if (found == all.end()) return std::nullopt;
  return found->content;
}

}  // namespace resolute::embed
