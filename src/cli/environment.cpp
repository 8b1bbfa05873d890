#include "environment.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace resolute::cli {

Result<std::optional<std::chrono::year_month_day>> source_date() {
  auto const* const set = std::getenv("SOURCE_DATE_EPOCH");
  if (set == nullptr) return std::nullopt;
  std::string_view const text = set;
  constexpr std::int64_t k_year_10000 = 253402300800;
  std::int64_t seconds = -1;
  auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (failed != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds >= k_year_10000) {
    return tl::unexpected(Error{
        "usage", fmt::format("SOURCE_DATE_EPOCH is \"{}\", not a number of seconds since 1970", text), std::nullopt});
  }
  std::chrono::sys_seconds const moment{std::chrono::seconds(seconds)};
  return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(moment));
}

std::string schema_path() {
  auto const* const set = std::getenv("RESOLUTE_AKN_SCHEMA");
  return set == nullptr ? "" : set;
}

}  // namespace resolute::cli
