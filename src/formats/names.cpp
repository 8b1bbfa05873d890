#include "formats/names.hpp"

#include <fmt/format.h>

namespace resolute::formats {

std::string_view organisation_name(profile::Language const& language) {
  return language.label("names.organisation");
}

std::string_view body_name(profile::Language const& language, profile::Body const* body) {
  if (body == nullptr) return {};
  auto const found = language.labels.find(fmt::format("names.{}", body->name));
  return found == language.labels.end() ? std::string_view(body->show_as) : std::string_view(found->second);
}

}  // namespace resolute::formats
