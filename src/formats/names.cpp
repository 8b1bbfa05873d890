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

std::string fill(std::string_view label, std::map<std::string_view, std::string_view> const& values) {
  std::string out;
  while (!label.empty()) {
    auto const open = label.find('{');
    auto const close = label.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    auto const value = values.find(label.substr(open + 1, close - open - 1));
    out += label.substr(0, open);
    out += value == values.end() ? label.substr(open, close - open + 1) : value->second;
    label.remove_prefix(close + 1);
  }
  return out.append(label);
}

}  // namespace resolute::formats
