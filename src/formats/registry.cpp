#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "embed/embed.hpp"
#include "resolute/format.hpp"

namespace resolute {
namespace {

template <class T>
T const* find(std::vector<std::unique_ptr<T const>> const& all, std::string_view wanted,
              std::string_view FormatInfo::*field) {
  auto const found = std::ranges::find_if(all, [&](auto const& one) { return one->info().*field == wanted; });
  return found == all.end() ? nullptr : found->get();
}

}  // namespace

Reader const* Registry::reader(std::string_view name) const {
  return find(readers_, name, &FormatInfo::name);
}
Reader const* Registry::reader_for(std::string_view bytes) const {
  auto const found = std::ranges::find_if(readers_, [&](auto const& one) { return one->recognises(bytes); });
  return found == readers_.end() ? nullptr : found->get();
}
Writer const* Registry::writer(std::string_view name) const {
  return find(writers_, name, &FormatInfo::name);
}
Writer const* Registry::writer_for_extension(std::string_view extension) const {
  return find(writers_, extension, &FormatInfo::extension);
}

Result<void> check_option(FormatInfo const& format, std::string_view name, std::string_view value) {
  auto const found = std::ranges::find(format.options, name, &OptionInfo::name);
  if (found == format.options.end()) {
    std::vector<std::string_view> names;
    for (auto const& option : format.options) names.push_back(option.name);
    auto const known = names.empty() ? std::string("it has none") : fmt::format("it has: {}", fmt::join(names, ", "));
    return tl::unexpected(Error{
        "unknown-option", fmt::format("format {} has no option {} ({})", format.name, name, known), std::nullopt});
  }
  if (!found->values.empty() && std::ranges::find(found->values, value) == found->values.end())
    return tl::unexpected(Error{
        "bad-option",
        fmt::format("{}.{} cannot be \"{}\" (one of: {})", format.name, name, value, fmt::join(found->values, ", ")),
        std::nullopt});
  return {};
}

TemplateLookup builtin_templates() {
  return [](std::string_view name) -> std::optional<std::string> {
    auto const found = embed::find(fmt::format("templates/{}", name));
    if (!found) return std::nullopt;
    return std::string(*found);
  };
}

}  // namespace resolute
