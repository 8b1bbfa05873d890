#include "template/lookup.hpp"

#include <fmt/format.h>

namespace resolute::templates {

Result<std::string> find(TemplateLookup const& lookup, std::string_view name) {
  auto text = lookup ? lookup(name) : std::nullopt;
  if (!text) return tl::unexpected(Error{"missing-template", fmt::format("there is no template {}", name), {}});
  return *std::move(text);
}

}  // namespace resolute::templates
