#include "settings.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "fail.hpp"

namespace resolute::cli {
std::string known_formats(Registry const& registry) {
  std::vector<std::string> names;
  for (auto const& writer : registry.writers()) names.emplace_back(writer->info().name);
  return fmt::format("{}", fmt::join(names, ", "));
}

Result<Writer const*> writer_by_name(Registry const& registry, std::string const& name) {
  if (auto const* writer = registry.writer(name)) return writer;
  return fail("unknown-format", fmt::format("there is no format \"{}\" (known: {})", name, known_formats(registry)));
}

bool is_text(FormatInfo const& format) {
  return format.media_type.starts_with("text/") || format.media_type.ends_with("+xml") ||
         format.media_type.ends_with("+json") || format.media_type == "application/json";
}

Result<FormatSetting> parse_setting(Registry const& registry, std::string const& setting) {
  auto const dot = setting.find('.');
  auto const equals = setting.find('=');
  if (dot == std::string::npos || equals == std::string::npos || equals < dot)
    return fail("usage", fmt::format("-O {} is not of the form FORMAT.NAME=VALUE", setting));
  auto const writer = writer_by_name(registry, setting.substr(0, dot));
  if (!writer) return tl::unexpected(writer.error());
  FormatSetting found{*writer, setting.substr(dot + 1, equals - dot - 1), setting.substr(equals + 1)};
  if (auto const allowed = check_option((*writer)->info(), found.name, found.value); !allowed)
    return tl::unexpected(allowed.error());
  return found;
}

}  // namespace resolute::cli
